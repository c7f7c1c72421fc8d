// SPDX-License-Identifier: GPL-3.0-or-later
// Arrows start where they should, end where they should, and go through nothing on the way.
#include "moments.h"

#include <gtest/gtest.h>

namespace handlelab {
namespace {

using Kind = Target::Kind;

std::vector<Point> along(const Path& path) {
    std::vector<Point> points;
    for (std::size_t i = 0; i + 3 < path.points.size(); i += 3)
        for (int k = 0; k <= 20; ++k) {
            const double t = k / 20.0, u = 1 - t;
            points.push_back(u * u * u * path.points[i] + 3 * u * u * t * path.points[i + 1] +
                             3 * u * t * t * path.points[i + 2] + t * t * t * path.points[i + 3]);
        }
    return points;
}

void expectGoesThroughNothing(const Picture& picture, const std::string& where) {
    const std::vector<Area> all = solids(picture);
    for (const Node& node : picture.nodes) {
        const auto* path = std::get_if<Path>(&node.shape);
        if (!path || !node.target.isArrow() || !path->head)
            continue;
        for (const Point point : along(*path)) {
            EXPECT_TRUE(picture.bounds.contains(point)) << where;
            for (const Area& solid : all)
                if (solid.rect.adjusted(1.5, 1.5, -1.5, -1.5).contains(point)) {
                    ADD_FAILURE() << where << ": the arrow of " << node.target.a << "/" << node.target.b
                                  << " goes through " << solid.toolTip;
                    return;
                }
        }
    }
}

/// A view's or a wait's line leaves its line of the card and arrives at a block, like a handle's.
void expectReferenceMeets(const Picture& picture, const Target& target, const Path& path,
                          const std::string& where) {
    const Kind from = target.kind == Kind::wait ? Kind::thread : Kind::side;
    EXPECT_EQ(path.dash, Dash::dashed) << where << ": solid means a handle";
    const auto meets = [&](Kind kind, Point end) {
        for (const Area& area : areasOf(picture, kind))
            if (area.rect.adjusted(-4, 0, 4, 0).contains(end))
                return true;
        return false;
    };
    EXPECT_TRUE(meets(from, path.points.front())) << where;
    EXPECT_TRUE(meets(Kind::object, path.points.back())) << where;
}

void expectEndsMeet(const Picture& picture, const std::string& where) {
    for (const Node& node : picture.nodes) {
        const auto* path = std::get_if<Path>(&node.shape);
        if (!path || !node.target.isArrow() || !path->head)
            continue;
        if (node.target.kind == Kind::wait || node.target.kind == Kind::sidePointer) {
            expectReferenceMeets(picture, node.target, *path, where);
            continue;
        }
        const Area* row = areaOf(picture, {Kind::entry, node.target.a, node.target.b});
        ASSERT_NE(row, nullptr) << where;
        // A pointer leaves its row; what tells where an entry comes from arrives there.
        const Point atRow = node.target.kind == Kind::pointer ? path->points.front() : path->points.back();
        EXPECT_TRUE(row->rect.adjusted(-4, 0, 4, 0).contains(atRow)) << where << ": " << row->toolTip;
        if (node.target.kind != Kind::pointer)
            continue;
        bool arrives = false;
        for (const Area& block : areasOf(picture, Kind::object)) {
            const Point end = path->points.back();
            const bool beside =
                std::min(std::abs(end.x() - block.rect.left()), std::abs(end.x() - block.rect.right())) < 4;
            arrives |=
                beside && end.y() >= block.rect.top() && end.y() <= block.rect.bottom() &&
                row->toolTip.find(block.toolTip.substr(0, block.toolTip.find('\n'))) != std::string::npos;
        }
        EXPECT_TRUE(arrives) << where << ": " << row->toolTip;
    }
}

void expectSound(const Picture& picture, const std::string& where) {
    expectGoesThroughNothing(picture, where);
    expectEndsMeet(picture, where);
}

TEST(Arrows, GoThroughNoCardAndNoBlockInTheShippedLessons) { everyPicture(viewIn("en"), true, expectSound); }
TEST(Arrows, GoThroughNoCardAndNoBlockInChinese) { everyPicture(viewIn("zh_CN"), false, expectSound); }
TEST(Arrows, GoThroughNoCardAndNoBlockInPresentationSizes) {
    everyPicture(viewIn("en", 2.77), false, expectSound);
}

TEST(Arrows, GoThroughNothingHoweverManyThereAre) {
    std::string lines = variedLesson();
    for (int i = 0; i < 9; ++i)
        lines += "\neditor: CreateProcess(\"p" + std::to_string(i) +
                 ".exe\", bInheritHandles = TRUE, lpProcessInformation = &pi" + std::to_string(i) +
                 ") starts p" + std::to_string(i);
    StagedLesson moment(lines);
    for (std::uint32_t step = 0; step <= moment.timeline.steps().size(); ++step)
        expectSound(moment.after(step), "step " + std::to_string(step));
}

TEST(Arrows, OfViewsAndWaitsMeetTheirEndsAndGoThroughNothing) {
    StagedLesson moment(everythingLesson());
    std::size_t views = 0, waits = 0, partners = 0;
    for (std::uint32_t step = 0; step <= moment.timeline.steps().size(); ++step) {
        const Picture picture = moment.after(step);
        expectSound(picture, "step " + std::to_string(step));
        views += areasOf(picture, Kind::sidePointer).size();
        waits += areasOf(picture, Kind::wait).size();
        partners += areasOf(picture, Kind::partner).size();
    }
    EXPECT_GT(views, 20u);
    EXPECT_GT(waits, 5u);
    EXPECT_GT(partners, 20u);
}

TEST(Arrows, EveryShownEntryInUseHasItsPointer) {
    StagedLesson moment(variedLesson());
    const Picture picture = moment.after(6);
    for (const Area& row : areasOf(picture, Kind::entry)) {
        if (!moment.timeline.now().machine().tables[row.target.a].entries[row.target.b].inUse())
            continue;
        EXPECT_NE(areaOf(picture, {Kind::pointer, row.target.a, row.target.b}), nullptr) << row.toolTip;
    }
}

TEST(Arrows, SayWhereAnEntryComesFrom) {
    StagedLesson moment(variedLesson());
    const Picture picture = moment.after(6);
    const Area* inherited = areaOf(picture, {Kind::provenance, 2, 1});
    ASSERT_NE(inherited, nullptr);
    EXPECT_TRUE(inherited->toolTip.find("inherited") != std::string::npos);
    const Area* opened = areaOf(picture, {Kind::provenance, 1, 1});
    ASSERT_NE(opened, nullptr);
    EXPECT_TRUE(opened->toolTip.find("JACK") != std::string::npos);
}

TEST(Arrows, AnswerToTheMouseOnlyNearTheirCurve) {
    StagedLesson moment(
        "process a \"a.exe\"\na: x = CreateEvent(NULL, TRUE, FALSE, NULL)\n"
        "a: y = CreateEvent(NULL, TRUE, FALSE, NULL)\na: z = CreateEvent(NULL, TRUE, FALSE, NULL)");
    const Picture picture = moment.picture();
    const Target third{Kind::pointer, 0, 3};
    const Node* node = nullptr;
    for (const Node& each : picture.nodes)
        if (each.target == third)
            node = &each;
    ASSERT_NE(node, nullptr);
    const std::vector<Point> curve = along(std::get<Path>(node->shape));
    EXPECT_EQ(targetAt(picture, curve[curve.size() / 2] + Point(2, 0)), third);
    EXPECT_NE(targetAt(picture, curve[curve.size() / 2] + Point(9, 0)), third);
}

} // namespace
} // namespace handlelab
