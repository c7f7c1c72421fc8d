// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a shipped lesson shows can be read: in every micro-step, in both languages, no text meets another,
// leaves the box it stands in, or lies under a box or an arrow, and every callout stands with what it speaks
// of.
#include "moments.h"

#include "core/base/utf8.h"
#include "core/lesson/parser.h"
#include "core/picture/layout/marks.h"
#include "core/picture/theme.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace handlelab {
namespace {

using Kind = Target::Kind;

constexpr double seen = 0.3; ///< what is fainter hides nothing

/// Where the glyphs of a text have ink: capitals are 0.73 em high, Chinese characters nearly fill their
/// square.
Rect inkOf(const Text& text) {
    const std::u32string all = characters(text.text);
    const bool chinese = std::ranges::any_of(all, [](char32_t c) { return c >= 0x2E80; });
    const double above = (chinese ? 0.86 : 0.74) * text.size, below = (chinese ? 0.12 : 0.2) * text.size;
    const Rect line = boundsOf(text);
    return {line.left(), text.baseline.y() - above, line.width(), above + below};
}

struct WrittenText {
    const Text* text;
    Rect ink;
    Target target;
    std::size_t layer; ///< its place in the painting order
};

struct OpaqueBox {
    Rect rect;
    Target target;
    std::size_t layer;
};

/// What of a picture may hide something else, in painting order.
struct ReadablePicture {
    std::vector<WrittenText> texts;
    std::vector<OpaqueBox> boxes;

    explicit ReadablePicture(const Picture& picture) {
        for (std::size_t i = 0; i < picture.nodes.size(); ++i) {
            const Node& node = picture.nodes[i];
            if (node.opacity < seen)
                continue;
            if (const auto* text = std::get_if<Text>(&node.shape))
                texts.push_back({text, inkOf(*text), node.target, i});
            else if (const auto* box = std::get_if<Box>(&node.shape); box && box->fill != Ink::none)
                boxes.push_back({box->rect, node.target, i});
        }
    }
};

std::string quoted(const WrittenText& written) { return '"' + written.text->text + '"'; }

void expectTextsApart(const ReadablePicture& read, const std::string& where) {
    for (std::size_t i = 0; i < read.texts.size(); ++i)
        for (std::size_t k = 0; k < i; ++k)
            if (read.texts[i].ink.adjusted(0.5, 0.5, -0.5, -0.5).intersects(read.texts[k].ink))
                ADD_FAILURE() << where << ": " << quoted(read.texts[i]) << " meets " << quoted(read.texts[k]);
}

/// The box drawn last under a text is its ground: it reaches all around the text. No later box covers it.
void expectTextsOnTheirGround(const ReadablePicture& read, const std::string& where) {
    for (const WrittenText& written : read.texts) {
        const OpaqueBox* ground = nullptr;
        for (const OpaqueBox& box : read.boxes) {
            if (box.layer < written.layer && box.rect.contains(written.ink.center()))
                ground = &box;
            if (box.layer > written.layer && box.rect.intersects(written.ink.adjusted(1, 1, -1, -1)))
                ADD_FAILURE() << where << ": a box of kind " << int(box.target.kind) << " covers "
                              << quoted(written);
        }
        if (ground == nullptr || !ground->rect.adjusted(-1, -1, 1, 1).contains(written.ink))
            ADD_FAILURE() << where << ": " << quoted(written) << " leaves its box";
    }
}

std::vector<Point> pointsAlong(const Path& path) {
    std::vector<Point> points;
    for (std::size_t i = 0; i + 3 < path.points.size(); i += 3) {
        const Point* p = &path.points[i];
        const Point across = p[3] - p[0];
        const int pieces = 2 + int(std::hypot(across.x(), across.y()) / 6);
        for (int k = 0; k <= pieces; ++k) {
            const double t = double(k) / pieces, u = 1 - t;
            points.push_back(u * u * u * p[0] + 3 * u * u * t * p[1] + 3 * u * t * t * p[2] +
                             t * t * t * p[3]);
        }
    }
    return points;
}

/// No arrow is seen to run through a text: where they meet, a label's box lies between them.
void expectNoArrowThroughTexts(const Picture& picture, const ReadablePicture& read,
                               const std::string& where) {
    for (std::size_t i = 0; i < picture.nodes.size(); ++i) {
        const Node& node = picture.nodes[i];
        const auto* path = std::get_if<Path>(&node.shape);
        if (!path || !node.target.isArrow())
            continue;
        const auto hidden = [&](Point point) {
            return std::any_of(read.boxes.begin(), read.boxes.end(), [&](const OpaqueBox& box) {
                return box.layer > i && box.rect.contains(point);
            });
        };
        const Rect reach = boundsOf(node.shape);
        const std::vector<Point> points = pointsAlong(*path);
        for (const WrittenText& written : read.texts)
            if (reach.intersects(written.ink) && std::any_of(points.begin(), points.end(), [&](Point point) {
                    return written.ink.contains(point) && !hidden(point);
                }))
                ADD_FAILURE() << where << ": an arrow of kind " << int(node.target.kind) << " runs through "
                              << quoted(written);
    }
}

void expectAllInside(const Picture& picture, const std::string& where) {
    for (const Node& node : picture.nodes)
        if (node.opacity >= seen && node.target.kind != Kind::none &&
            !picture.bounds.adjusted(-1, -1, 1, 1).contains(boundsOf(node.shape)))
            ADD_FAILURE() << where << ": a shape of kind " << int(node.target.kind) << " leaves the picture";
}

double gapBetween(const Rect& a, const Rect& b) {
    const double x = std::max({0.0, a.left() - b.right(), b.left() - a.right()});
    const double y = std::max({0.0, a.top() - b.bottom(), b.top() - a.bottom()});
    return std::hypot(x, y);
}

/// What is said of a process, its entries and its variables is said nearer to its card than to any other's.
void expectCalloutWithItsProcess(const Picture& picture, const Timeline& timeline, const std::string& where) {
    const Area* callout = areaOf(picture, {Kind::callout, 0, 0});
    const Target about = collectMarks(timeline).about;
    if (callout == nullptr)
        return;
    std::optional<std::uint32_t> owner;
    if (about.kind == Kind::process || about.kind == Kind::entry)
        owner = about.a;
    else if (about.kind == Kind::variable)
        owner = timeline.now().machine().variables[about.a].process.index;
    else if (about.kind == Kind::thread)
        owner = timeline.now().machine().threads[about.a].process.index;
    if (!owner)
        return;
    const Area* own = areaOf(picture, {Kind::process, *owner, 0});
    ASSERT_NE(own, nullptr) << where;
    for (const Area& card : areasOf(picture, Kind::process))
        if (gapBetween(callout->rect, card.rect) < gapBetween(callout->rect, own->rect) - 1)
            ADD_FAILURE() << where << ": \"" << callout->toolTip << "\" stands with " << card.toolTip
                          << ", not with " << own->toolTip;
}

void expectReadable(const Picture& picture, const std::string& where) {
    const ReadablePicture read(picture);
    expectTextsApart(read, where);
    expectTextsOnTheirGround(read, where);
    expectNoArrowThroughTexts(picture, read, where);
    expectAllInside(picture, where);
}

void expectLessonsReadable(const char* language) {
    View view = viewIn(language);
    view.title = true;
    for (const std::string& file : shippedLessons(language)) {
        const Lesson lesson = readLesson(file);
        Timeline timeline = Timeline::run(lesson);
        for (std::uint32_t position = timeline.start(); position <= timeline.end(); ++position) {
            timeline.seek(position);
            const Picture picture = layout(lesson, timeline, view);
            const std::string where = file.substr(file.rfind('/') + 1) + " step " +
                                      std::to_string(timeline.stepsDone()) + " position " +
                                      std::to_string(position);
            expectReadable(picture, where);
            expectCalloutWithItsProcess(picture, timeline, where);
        }
    }
}

TEST(Readable, IsEveryMicroStepOfTheShippedLessons) { expectLessonsReadable("en"); }
TEST(Readable, IsEveryMicroStepOfTheShippedLessonsInChinese) { expectLessonsReadable("zh_CN"); }

TEST(Readable, IsEveryStepForALargeRoom) {
    everyPicture(viewIn("en", 2.77), false, expectReadable);
    everyPicture(viewIn("zh_CN", 2.77), false, expectReadable);
}

TEST(Readable, IsALessonThatHasEverything) {
    for (const std::string& lines : {variedLesson(), everythingLesson()})
        for (const View& view : {viewIn("en"), viewIn("zh_CN")}) {
            StagedLesson moment(lines);
            for (std::uint32_t step = 0; step <= moment.timeline.steps().size(); ++step)
                expectReadable(moment.after(step, view), "step " + std::to_string(step));
        }
}

} // namespace
} // namespace handlelab
