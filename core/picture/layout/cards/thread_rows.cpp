// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/layout/cards/thread_rows.h"

#include "core/kinds/spoken_name.h"
#include "core/picture/layout/scene.h"
#include "core/picture/text_width.h"
#include "core/picture/theme.h"
#include "core/tell/explain.h"

#include <fmt/format.h>

#include <algorithm>

namespace handlelab {

namespace {

using Kind = Target::Kind;
using Sign = ThreadLine::Sign;

enum ThreadPart : std::uint32_t { fill, name, words, dial, hands, bars, swatch = bars + 2, ring };

constexpr std::size_t mostLines = 4; // of a card; the last one then says how many more there are

/// What the thread waits for: 'Event "JACK"', or "any of" and "all of" several.
std::string waitText(const Scene& scene, std::uint32_t index) {
    std::vector<std::string> objects;
    for (const WaitBlock& block : scene.machine.waits)
        if (block.active && block.thread.index == index)
            objects.push_back(spokenName(scene.machine, scene.texts, block.object));
    const std::string all = fmt::format("{}", fmt::join(objects, ", "));
    if (objects.empty())
        return scene.say(CORE_TR("Picture", "waits"));
    if (objects.size() == 1)
        return scene.say(CORE_TR("Picture", "waits for %1"), {all});
    return scene.machine.threads[index].waitAll ? scene.say(CORE_TR("Picture", "waits for all of %1"), {all})
                                                : scene.say(CORE_TR("Picture", "waits for one of %1"), {all});
}

std::optional<ThreadLine> lineFor(const Scene& scene, std::uint32_t index) {
    const Thread& now = scene.machine.threads[index];
    const auto mark = scene.marks.threads.find(index);
    const Thread& before = mark == scene.marks.threads.end() ? now : mark->second;
    ThreadLine line;
    line.thread = index;
    std::vector<std::string> parts;
    const auto add = [&](Sign sign, const std::string& text, bool changed) {
        if (parts.empty())
            line.sign = sign;
        parts.push_back(text);
        if (changed)
            line.mood = Mood::changed;
    };
    if (now.waits)
        add(Sign::waits, waitText(scene, index), !before.waits);
    else if (before.waits)
        add(Sign::woke,
            scene.say(CORE_TR("Picture", "waits no longer: %1"),
                      {valueText(scene.machine, scene.texts, {now.waitReturns, now.waitResult})}),
            true);
    if (now.suspendCount > 0)
        add(Sign::suspended,
            scene.say(CORE_TR("Picture", "suspended, count %1"), {std::to_string(now.suspendCount)}),
            before.suspendCount != now.suspendCount);
    else if (before.suspendCount > 0)
        add(Sign::suspended, scene.say(CORE_TR("Picture", "runs again")), true);
    if (now.impersonation.valid()) {
        const auto* token = std::get_if<TokenBody>(&scene.machine[now.impersonation].body);
        add(Sign::acts,
            scene.say(CORE_TR("Picture", "acts as %1"),
                      {token != nullptr ? std::string(scene.texts[token->user]) : std::string("?")}),
            before.impersonation != now.impersonation);
    }
    if (parts.empty())
        return {};
    line.words = fmt::format("{}", fmt::join(parts, " · "));
    return line;
}

/// Lines that do not fit give way; those that the current call touched stay.
void fold(const Scene& scene, std::vector<ThreadLine>& lines) {
    if (lines.size() <= mostLines)
        return;
    std::ranges::stable_partition(lines, [](const ThreadLine& line) { return line.mood != Mood::none; });
    const std::size_t hidden = lines.size() - mostLines + 1;
    lines.resize(mostLines - 1);
    std::ranges::stable_sort(lines, {}, &ThreadLine::thread);
    ThreadLine more;
    more.sign = Sign::more;
    more.thread = lines.front().thread;
    more.words =
        scene.say(CORE_TR("Picture", "%1 more threads wait or are suspended"), {std::to_string(hidden)});
    lines.push_back(more);
}

} // namespace

void planThreads(const Scene& scene, std::vector<Card>& cards) {
    for (std::uint32_t i = 0; i < scene.machine.threads.size(); ++i) {
        const Thread& thread = scene.machine.threads[i];
        if (!thread.alive || !scene.machine[thread.process].alive)
            continue;
        if (auto line = lineFor(scene, i))
            cards[thread.process.index].threads.push_back(std::move(*line));
    }
    const Measures& m = scene.measures;
    for (Card& card : cards) {
        fold(scene, card.threads);
        double y = m.cardHeader + 4 * m.air;
        for (ThreadLine& line : card.threads) {
            line.rect = {0, y, m.cardWidth, m.threadRow};
            y += m.threadRow;
        }
        card.threadsHeight = card.threads.empty() ? 0 : y - m.cardHeader;
    }
}

namespace {

struct LinePainter {
    Scene& scene;
    const ThreadLine& line;
    Rect rect;
    Target target;
    Ink ink;

    void icon(const Rect& spot) const {
        switch (line.sign) {
        case Sign::waits:
        case Sign::woke:
            return scene.clockFace(target, dial, spot, ink);
        case Sign::suspended:
            for (const std::uint32_t bar : {0u, 1u})
                scene.box(target, bars + bar,
                          {{spot.left() + spot.width() * (0.18 + 0.38 * bar),
                            spot.top() + spot.height() * 0.1, spot.width() * 0.24, spot.height() * 0.8},
                           0,
                           ink,
                           Ink::none,
                           0,
                           Dash::solid});
            return;
        case Sign::acts:
            scene.box(target, swatch,
                      {spot.adjusted(1, 1, -1, -1), 3 * scene.measures.air, inkOf(ObjectType::token),
                       Ink::none, 0, Dash::solid});
            return;
        case Sign::more:
            return;
        }
    }

    [[nodiscard]] std::string toolTip() const {
        const Thread& thread = scene.machine.threads[line.thread];
        std::string tip = clean(processName(scene.machine, scene.texts, thread.process)) +
                          fmt::format(" · T{}, TID {}: ", thread.number, thread.tid) + line.words;
        if (line.sign == Sign::waits)
            tip += "\n" +
                   scene.say(CORE_TR("Picture", "A wait keeps its objects referenced: they stay alive even "
                                                "when their last handle is closed."));
        return tip;
    }

    void draw() const {
        const Measures& m = scene.measures;
        const Rect inner = rect.adjusted(m.pad, 1.5 * m.type, -m.pad, -1.5 * m.type);
        const bool lit = line.mood != Mood::none;
        scene.box(target, fill,
                  {inner, 5 * m.air, lit ? inksOf(line.mood).fill : Ink::flagOff,
                   lit ? inksOf(line.mood).ink : Ink::none, m.line, Dash::solid});
        if (scene.selected(target) || scene.marks.about == target)
            scene.box(target, ring,
                      {inner, 5 * m.air, Ink::none, scene.selected(target) ? Ink::selection : Ink::accent,
                       1.75 * m.line, Dash::solid});
        const double icons = 13 * m.type;
        double x = inner.left() + 8 * m.air;
        icon({x, inner.center().y() - icons / 2, icons, icons});
        x += icons + 7 * m.air;
        const std::string who = fmt::format("T{}", scene.machine.threads[line.thread].number);
        scene.text(target, name,
                   fitted(who, {x, inner.top(), 60 * m.type, inner.height()}, Face::monoBold, m.label, ink));
        x += textWidth(who, Face::monoBold, m.label) + 7 * m.air;
        scene.text(target, words,
                   fitted(line.words, {x, inner.top(), inner.right() - 7 * m.air - x, inner.height()},
                          Face::sans, m.label, ink));
        scene.area(target, rect, toolTip());
    }
};

} // namespace

void drawThreads(Scene& scene, const Card& card) {
    for (const ThreadLine& line : card.threads) {
        const Rect rect = line.rect.translated(card.rect.topLeft());
        if (line.sign == Sign::more) {
            Text text = fitted(line.words, rect.adjusted(2 * scene.measures.pad, 0, -scene.measures.pad, 0),
                               Face::sans, scene.measures.label, Ink::mutedText);
            text.italic = true;
            scene.text({Kind::process, card.process.index, 0}, 93, text);
            continue;
        }
        const Ink ink = line.mood == Mood::none ? Ink::text : inksOf(line.mood).ink;
        LinePainter{scene, line, rect, {Kind::thread, line.thread, 0}, ink}.draw();
    }
}

} // namespace handlelab
