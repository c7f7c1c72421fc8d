// SPDX-License-Identifier: GPL-3.0-or-later
// The stage as numbers.
#include "moments.h"

#include "core/base/utf8.h"
#include "core/picture/theme.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace handlelab {
namespace {

using Kind = Target::Kind;

/// Cards, blocks and callout do not overlap each other, rows of a card do not overlap, and all lie in the
/// bounds.
void expectNoOverlap(const Picture& picture, const std::string& where) {
    std::vector<Area> apart = solids(picture);
    for (const Area& callout : areasOf(picture, Kind::callout))
        apart.push_back(callout);
    std::vector<Area> rows = areasOf(picture, Kind::entry);
    for (const Kind kind : {Kind::side, Kind::thread})
        for (const Area& line : areasOf(picture, kind))
            rows.push_back(line);
    const auto compare = [&](const std::vector<Area>& areas) {
        for (std::size_t i = 0; i < areas.size(); ++i)
            for (std::size_t k = 0; k < i; ++k)
                EXPECT_FALSE(areas[i].rect.adjusted(0.5, 0.5, -0.5, -0.5).intersects(areas[k].rect))
                    << where << ": " << areas[i].toolTip << " / " << areas[k].toolTip;
    };
    compare(apart);
    compare(rows);
    for (const Area& area : apart)
        EXPECT_TRUE(picture.bounds.contains(area.rect)) << where << ": " << area.toolTip;
    for (const Area& row : rows) {
        EXPECT_TRUE(std::any_of(apart.begin(), apart.end(),
                                [&](const Area& owner) {
                                    const bool ofCard = owner.target.kind == Kind::process;
                                    const bool ofSession = owner.target.kind == Kind::session;
                                    return (ofCard || ofSession) && owner.rect.contains(row.rect);
                                }))
            << where << ": " << row.toolTip;
    }
}

/// Every text of a card, row, chip or block lies inside of it: nothing is clipped and nothing hangs out.
void expectTextsFit(const Picture& picture, const std::string& where) {
    for (const Node& node : picture.nodes) {
        const auto* text = std::get_if<Text>(&node.shape);
        const Kind kind = node.target.kind;
        const bool owned = kind == Kind::process || kind == Kind::entry || kind == Kind::variable ||
                           kind == Kind::object || kind == Kind::callout || kind == Kind::hint ||
                           kind == Kind::more || kind == Kind::thread || kind == Kind::side ||
                           kind == Kind::session || kind == Kind::clock;
        if (!text || !owned ||
            characters(text->text).size() <= 1) // single signs sit in badges on the corners
            continue;
        const Area* area = areaOf(picture, node.target);
        ASSERT_NE(area, nullptr) << where << ": " << text->text;
        const Rect reach = boundsOf(node.shape);
        EXPECT_GE(reach.left(), area->rect.left() - 1) << where << ": " << text->text;
        EXPECT_LE(reach.right(), area->rect.right() + 1) << where << ": " << text->text;
        EXPECT_GE(text->baseline.y() - 0.7 * text->size, area->rect.top() - 1) << where << ": " << text->text;
        EXPECT_LE(text->baseline.y() + 0.2 * text->size, area->rect.bottom() + 1)
            << where << ": " << text->text;
    }
}

void expectUniqueIdentities(const Picture& picture, const std::string& where) {
    std::set<std::pair<Target, std::uint32_t>> seen;
    for (const Node& node : picture.nodes)
        EXPECT_TRUE(seen.insert({node.target, node.part}).second)
            << where << ": kind " << int(node.target.kind) << " " << node.target.a << "/" << node.target.b
            << " part " << node.part;
}

void expectSound(const Picture& picture, const std::string& where) {
    expectNoOverlap(picture, where);
    expectTextsFit(picture, where);
    expectUniqueIdentities(picture, where);
}

TEST(Layout, NothingOverlapsInAnyMicroStepOfTheShippedLessons) {
    everyPicture(viewIn("en"), true, expectSound);
}
TEST(Layout, NothingOverlapsInChinese) { everyPicture(viewIn("zh_CN"), false, expectSound); }
TEST(Layout, NothingOverlapsInPresentationSizes) { everyPicture(viewIn("en", 2.77), false, expectSound); }
TEST(Layout, NothingOverlapsInChinesePresentationSizes) {
    everyPicture(viewIn("zh_CN", 3), false, expectSound);
}

TEST(Layout, NothingOverlapsWhateverTheLessonDoes) {
    for (const char* rules : {"rules nt\n", "rules textbook\n", "rules nt, counts = inflated\n"}) {
        std::string lines = variedLesson();
        StagedLesson moment(lines.replace(0, lines.find('\n') + 1, rules));
        for (std::uint32_t position = 0; position <= moment.timeline.end(); ++position) {
            moment.timeline.seek(position);
            expectSound(moment.picture(), rules + std::to_string(position));
        }
    }
}

TEST(Layout, NothingOverlapsInAnyMicroStepOfALessonThatHasEverything) {
    StagedLesson moment(everythingLesson());
    for (std::uint32_t position = 0; position <= moment.timeline.end(); ++position) {
        moment.timeline.seek(position);
        expectSound(moment.picture(), std::to_string(position));
    }
}

TEST(Layout, NothingOverlapsWhenEverythingIsThereInChineseAndForALargeRoom) {
    StagedLesson moment(everythingLesson());
    for (const View& view : {viewIn("zh_CN"), viewIn("en", 2.77), viewIn("zh_CN", 2.77)})
        for (std::uint32_t step = 0; step <= moment.timeline.steps().size(); ++step)
            expectSound(moment.after(step, view), "step " + std::to_string(step));
}

TEST(Layout, TheSameMomentGivesTheSamePicture) {
    StagedLesson moment(variedLesson());
    const Picture first = moment.after(7);
    EXPECT_NE(moment.after(2), first);
    EXPECT_EQ(moment.after(7), first);
}

/// Where things stand, by identity.
std::map<Target, Rect> placesOf(const Picture& picture) {
    std::map<Target, Rect> places;
    for (const Area& area : solids(picture))
        places[area.target] = area.rect;
    return places;
}

TEST(Layout, ACardNeverChangesItsColumnAndABlockNeverMovesSideways) {
    const auto check = [](StagedLesson& moment) {
        std::map<Target, double> columns;
        for (std::uint32_t step = 0; step <= moment.timeline.steps().size(); ++step)
            for (const auto& [target, rect] : placesOf(moment.after(step)))
                EXPECT_EQ(columns.emplace(target, rect.left()).first->second, rect.left()) << "step " << step;
    };
    StagedLesson varied(variedLesson());
    check(varied);
}

TEST(Layout, ABlockKeepsItsPlaceAsLongAsItLives) {
    StagedLesson moment(variedLesson());
    std::map<Target, double> tops;
    for (std::uint32_t step = 0; step <= moment.timeline.steps().size(); ++step) {
        const Picture picture = moment.after(step);
        const double top =
            areaOf(picture, {Kind::process, 0, 0})->rect.top(); // tracks for provenance may push all down
        for (const Area& block : areasOf(picture, Kind::object))
            EXPECT_NEAR(tops.emplace(block.target, block.rect.top() - top).first->second,
                        block.rect.top() - top, 0.001)
                << "step " << step << ", object " << block.target.a;
    }
}

TEST(Layout, ALaterObjectTakesTheGapOfADeadOne) {
    StagedLesson moment("process a \"a.exe\"\n"
                        "a: x = CreateEvent(NULL, TRUE, FALSE, NULL)\n"
                        "a: y = CreateEvent(NULL, TRUE, FALSE, NULL)\n"
                        "a: CloseHandle(x)\n"
                        "a: z = CreateEvent(NULL, TRUE, FALSE, NULL)");
    const auto first = areasOf(moment.after(1), Kind::object);
    ASSERT_EQ(first.size(), 1u);
    EXPECT_EQ(areasOf(moment.after(3), Kind::object).size(), 2u)
        << "the dying one is shown until its call is over";
    const auto last = areasOf(moment.after(4), Kind::object);
    ASSERT_EQ(last.size(), 2u);
    EXPECT_EQ(last.back().rect, first.front().rect);
}

TEST(Layout, AChildStandsOppositeItsParent) {
    StagedLesson moment(
        "process a \"a.exe\"\na: CreateProcess(\"b.exe\", lpProcessInformation = &pi) starts b");
    const Picture picture = moment.picture();
    EXPECT_LT(areaOf(picture, {Kind::process, 0, 0})->rect.right(),
              areaOf(picture, {Kind::process, 1, 0})->rect.left());
}

std::string manyEvents(int count) {
    std::string lines = "process a \"a.exe\"\n";
    for (int i = 0; i < count; ++i)
        lines += "a: h" + std::to_string(i) + " = CreateEvent(NULL, TRUE, FALSE, NULL)\n";
    return lines;
}

TEST(Layout, ALongTableFoldsAndSaysHowManyRowsAreMissing) {
    StagedLesson moment(manyEvents(40));
    View view;
    const Picture folded = moment.after(20, view);
    EXPECT_EQ(areasOf(folded, Kind::entry).size(), view.foldAfter);
    ASSERT_EQ(areasOf(folded, Kind::more).size(), 1u);
    EXPECT_EQ(areasOf(folded, Kind::more).front().toolTip, "8 more");
    view.unfolded.insert(0);
    EXPECT_EQ(areasOf(moment.after(20, view), Kind::entry).size(), 20u);
    EXPECT_TRUE(areasOf(moment.after(20, view), Kind::more).empty());
}

TEST(Layout, RowsThatTheCallTouchedOrThatAreSelectedAreNeverFolded) {
    StagedLesson moment(manyEvents(40));
    View view;
    view.selection = {Kind::entry, 0, 25};
    const Picture picture = moment.after(40, view);
    EXPECT_NE(areaOf(picture, {Kind::entry, 0, 40}), nullptr) << "just written";
    EXPECT_NE(areaOf(picture, {Kind::entry, 0, 25}), nullptr) << "selected";
    EXPECT_EQ(areaOf(picture, {Kind::entry, 0, 30}), nullptr);
}

TEST(Layout, OnlyWhatIsVisibleIsEmittedAndTheBoundsStayTheWhole) {
    StagedLesson moment(manyEvents(400));
    View view;
    view.unfolded.insert(0);
    const Picture whole = moment.picture(view);
    view.visible = Rect(0, 2000, 1200, 500);
    const Picture part = moment.picture(view);
    EXPECT_EQ(part.bounds, whole.bounds);
    EXPECT_LT(part.nodes.size(), whole.nodes.size() / 3);
    for (const Area& row : areasOf(part, Kind::entry))
        EXPECT_TRUE(row.rect.intersects(*view.visible));
    EXPECT_GT(areasOf(part, Kind::entry).size(), 14u);
}

TEST(Layout, FreeEntriesSayWhatTheyHold) {
    const std::string lines = "process a \"a.exe\"\na: x = CreateEvent(NULL, TRUE, FALSE, NULL)\n"
                              "a: y = CreateEvent(NULL, TRUE, FALSE, NULL)\na: CloseHandle(x)\na: y = NULL";
    const auto says = [](const Picture& picture, std::string_view words) {
        for (const Node& node : picture.nodes)
            if (const auto* text = std::get_if<Text>(&node.shape); text && text->text == words)
                return true;
        return false;
    };
    EXPECT_TRUE(says(StagedLesson("rules nt\n" + lines).picture(), "free · next free 0xC"));
    EXPECT_TRUE(says(StagedLesson("rules textbook\n" + lines).picture(), "free"));
    EXPECT_TRUE(says(StagedLesson("rules textbook\n" + lines).picture(), "Index"));
}

TEST(Layout, AnEmptyStageSaysWhatToDo) {
    StagedLesson moment("");
    EXPECT_EQ(areasOf(moment.picture(), Kind::hint).size(), 1u);
}

TEST(Layout, FocusDimsWhatDoesNotTouchTheSelection) {
    StagedLesson moment(variedLesson());
    View view;
    view.selection = {Kind::entry, 0, 1};
    view.focus = true;
    for (const Node& node : moment.after(3, view).nodes) {
        if (node.target == Target{Kind::entry, 0, 1} || node.target == Target{Kind::process, 0, 0}) {
            EXPECT_EQ(node.opacity, 1);
        } else if (node.target == Target{Kind::entry, 0, 2}) {
            EXPECT_LT(node.opacity, 0.5);
        }
    }
}

} // namespace
} // namespace handlelab
