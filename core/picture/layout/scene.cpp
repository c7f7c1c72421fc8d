// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/layout/scene.h"

#include "core/machine/handle_table.h"
#include "core/machine/views/naming.h"
#include "core/picture/layout/blocks/block_lines.h"
#include "core/picture/layout/blocks/block_paint.h"
#include "core/picture/text_width.h"
#include "core/tell/explain.h"

#include <algorithm>

namespace handlelab {

Scene::Scene(const Lesson& l, const Moment& t, const View& v)
    : lesson(l)
    , moment(t)
    , machine(t.machine())
    , texts(t.texts())
    , view(v)
    , measures(v.typeScale, v.words)
    , marks(collectMarks(t)) {}

std::optional<Rect> Scene::blockRect(ObjectId object) const {
    if (!object.valid() || object.index >= machine.objects.size())
        return {};
    const double height = blockHeight(measures, machine.rules, factCount(machine[object]), compact);
    if (places.many) {
        if (!alive(machine[object]) && !marks.object(object))
            return {};
        return Rect(measures.blockLeft, top + object.index * places.pitch, measures.blockWidth, height);
    }
    const double y = places.tops[object.index];
    return y < 0 ? std::nullopt
                 : std::optional(Rect(measures.blockLeft, top + y, measures.blockWidth, height));
}

std::vector<ObjectId> Scene::visibleBlocks() const {
    std::vector<ObjectId> ids;
    auto first = 0u, end = static_cast<std::uint32_t>(machine.objects.size());
    if (places.many && view.visible) {
        first =
            static_cast<std::uint32_t>(std::max(0.0, std::floor((view.visible->top() - top) / places.pitch)));
        const double last = std::max(0.0, std::ceil((view.visible->bottom() - top) / places.pitch));
        end = std::min(end, static_cast<std::uint32_t>(last) + 1);
    }
    for (std::uint32_t i = first; i < end; ++i)
        if (const auto rect = blockRect(ObjectId{i}); rect && visible(*rect))
            ids.push_back(ObjectId{i});
    return ids;
}

std::optional<Rect> Scene::lineOf(const Target& target) const {
    using Kind = Target::Kind;
    for (const Card& card : cards) {
        if (target.kind == Kind::thread)
            for (const ThreadLine& line : card.threads)
                if (line.thread == target.a && line.sign != ThreadLine::Sign::more)
                    return line.rect.translated(card.rect.topLeft());
        if (target.kind == Kind::side)
            for (const SideLine& line : card.sides)
                if (line.side == target.a)
                    return line.rect.translated(card.rect.topLeft());
    }
    for (const SessionBox& box : sessions)
        if (target.kind == Kind::side &&
            std::find(box.sides.begin(), box.sides.end(), target.a) != box.sides.end())
            return box.rect;
    return {};
}

const SideObject& Scene::sideShown(std::uint32_t side) const {
    const auto mark = marks.sides.find(side);
    const bool gone = mark != marks.sides.end() && mark->second.mood == Mood::removed;
    return gone ? mark->second.before : machine.sideObjects[side];
}

std::string Scene::handle(std::uint32_t index) const {
    return handleText(machine.rules, valueOf(machine.rules, index));
}

void Scene::box(Target target, std::uint32_t part, const Box& shape, double opacity) {
    if (visible(shape.rect))
        picture.nodes.push_back({target, part, shape, opacity});
}

void Scene::text(Target target, std::uint32_t part, Text shape, double opacity) {
    if (!shape.text.empty())
        picture.nodes.push_back({target, part, std::move(shape), opacity});
}

void Scene::path(Target target, std::uint32_t part, Path shape, double opacity) {
    if (visible(boundsOf(shape)))
        picture.nodes.push_back({target, part, std::move(shape), opacity});
}

void Scene::area(Target target, const Rect& rect, const std::string& toolTip) {
    if (visible(rect))
        picture.areas.push_back({target, rect, toolTip});
}

void Scene::pill(Target target, std::uint32_t part, const Rect& rect, Ink fill, const Text& words,
                 Ink border) {
    box(target, part, {rect, rect.height() / 2, fill, border, measures.line, Dash::solid});
    text(target, part + 1, words);
}

void Scene::clockFace(Target target, std::uint32_t part, const Rect& spot, Ink ink) {
    box(target, part, {spot, spot.height() / 2, Ink::none, ink, 1.4 * measures.line, Dash::solid});
    const Point c = spot.center(), up = c - Point(0, spot.height() * 0.3),
                right = c + Point(spot.width() * 0.22, 0);
    Path hands;
    hands.points = {
        up, up + (c - up) / 3, up + (c - up) * 2 / 3, c, c + (right - c) / 3, c + (right - c) * 2 / 3, right};
    hands.ink = ink;
    hands.width = 1.4 * measures.line;
    path(target, part + 1, std::move(hands));
}

Text fitted(const std::string& words, const Rect& rect, Face face, double size, Ink ink, Align align) {
    Text text;
    text.text = elide(words, face, size, rect.width());
    if (text.text != words)
        text.full = words;
    const double x = align == Align::left     ? rect.left()
                     : align == Align::centre ? rect.center().x()
                                              : rect.right();
    // Inter and JetBrains Mono have capitals of 0.73 em: half of that below the middle looks centred.
    text.baseline = {x, rect.center().y() + 0.36 * size};
    text.face = face;
    text.size = size;
    text.ink = ink;
    text.align = align;
    return text;
}

MoodInks inksOf(Mood mood) {
    switch (mood) {
    case Mood::fresh:
        return {Ink::newFill, Ink::newText, "+"};
    case Mood::changed:
        return {Ink::changedFill, Ink::changedText, "~"};
    case Mood::removed:
        return {Ink::removedFill, Ink::removedText, "−"};
    case Mood::refused:
        return {Ink::refusedFill, Ink::refusedText, "×"};
    case Mood::none:
        break;
    }
    return {Ink::none, Ink::text, ""};
}

} // namespace handlelab
