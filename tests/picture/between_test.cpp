// SPDX-License-Identifier: GPL-3.0-or-later
#include "moments.h"

#include "core/picture/between.h"

#include <gtest/gtest.h>

#include <algorithm>

#include <cmath>

namespace handlelab {
namespace {

/// All nodes at t of the way from one picture to another: what stands still, then what moves.
std::vector<Node> frame(const Picture& a, const Picture& b, double t, bool moves = true) {
    const Transition change = transition(a, b);
    std::vector<Node> nodes = change.still.nodes;
    const std::vector<Node> moved = moving(change, t, moves);
    nodes.insert(nodes.end(), moved.begin(), moved.end());
    return nodes;
}

/// What can be seen of it.
std::vector<Node> seenAt(const Picture& a, const Picture& b, double t, bool moves = true) {
    std::vector<Node> nodes = frame(a, b, t, moves);
    std::erase_if(nodes, [](const Node& node) { return node.opacity == 0; });
    return nodes;
}

/// Whether what is seen at an end of a movement is that picture. Of two grounds the larger one serves both
/// pictures, what is replaced may lie below what replaces it, and an arrow to come has no length yet.
void expectSameThings(const std::vector<Node>& seen, const Picture& picture, std::uint32_t step) {
    const auto isThing = [](const Node& node) {
        return node.target.kind != Target::Kind::none || std::holds_alternative<Text>(node.shape);
    };
    const auto hasLength = [](const Node& node) {
        const auto* path = std::get_if<Path>(&node.shape);
        return path == nullptr || path->points.front() != path->points.back();
    };
    for (const Node& node : picture.nodes)
        EXPECT_TRUE(!isThing(node) || std::ranges::find(seen, node) != seen.end()) << "step " << step;
    for (const Node& node : seen) {
        const auto isSame = [&](const Node& one) {
            return one.target == node.target && one.part == node.part;
        };
        EXPECT_TRUE(!isThing(node) || !hasLength(node) || std::ranges::any_of(picture.nodes, isSame))
            << "step " << step;
    }
}

TEST(Between, TheEndsAreThePicturesThemselves) {
    StagedLesson moment(variedLesson());
    for (std::uint32_t step = 0; step < moment.timeline.steps().size(); ++step) {
        const Picture a = moment.after(step), b = moment.after(step + 1);
        for (const bool moves : {true, false}) {
            expectSameThings(seenAt(a, b, 0, moves), a, step);
            expectSameThings(seenAt(a, b, 1, moves), b, step);
        }
    }
}

TEST(Between, APictureAndItselfStandStill) {
    const Picture picture = StagedLesson(variedLesson()).picture();
    const Transition change = transition(picture, picture);
    EXPECT_EQ(change.still, picture);
    EXPECT_TRUE(moving(change, 0.4).empty());
}

TEST(Between, OpacitiesStayInRangeAndNumbersAreFinite) {
    StagedLesson moment(variedLesson());
    for (std::uint32_t step = 0; step < moment.timeline.steps().size(); ++step) {
        const Picture a = moment.after(step), b = moment.after(step + 1);
        for (const double t : {0.1, 0.5, 0.9})
            for (const Node& node : frame(a, b, t)) {
                EXPECT_GE(node.opacity, 0);
                EXPECT_LE(node.opacity, 1);
                const Rect reach = boundsOf(node.shape);
                EXPECT_TRUE(std::isfinite(reach.left() + reach.top() + reach.width() + reach.height()));
            }
    }
}

TEST(Between, WhatIsNoEntryAppearsAndVanishesLikeEverythingElse) {
    StagedLesson moment(everythingLesson());
    for (std::uint32_t position = 0; position < moment.timeline.end(); ++position) {
        moment.timeline.seek(position);
        const Picture a = moment.picture();
        moment.timeline.seek(position + 1);
        const Picture b = moment.picture();
        expectSameThings(seenAt(a, b, 1), b, position);
        const Transition change = transition(a, b);
        for (const Node& node : moving(change, 0.5)) {
            const Rect reach = boundsOf(node.shape);
            EXPECT_TRUE(std::isfinite(reach.left() + reach.top() + reach.width() + reach.height()));
            EXPECT_TRUE(node.opacity >= 0 && node.opacity <= 1);
        }
    }
}

TEST(Between, ACardThatMovesIsHalfWayInTheMiddle) {
    Picture a, b;
    const Target card{Target::Kind::process, 0, 0};
    a.nodes = {{card, 0, Box{Rect(0, 0, 10, 10)}}};
    b.nodes = {{card, 0, Box{Rect(0, 100, 10, 10)}}};
    const std::vector<Node> middle = frame(a, b, 0.5);
    ASSERT_EQ(middle.size(), 1u);
    EXPECT_EQ(std::get<Box>(middle[0].shape).rect, Rect(0, 50, 10, 10));
}

TEST(Between, WithoutMotionNothingMoves) {
    Picture a, b;
    const Target card{Target::Kind::process, 0, 0};
    a.nodes = {{card, 0, Box{Rect(0, 0, 10, 10)}}};
    b.nodes = {{card, 0, Box{Rect(0, 100, 10, 10)}}};
    for (const Node& node : frame(a, b, 0.5, false)) {
        const double top = std::get<Box>(node.shape).rect.top();
        EXPECT_TRUE(top == 0 || top == 100);
    }
}

TEST(Between, ANewThingFadesInAndAVanishedOneOut) {
    Picture a, b;
    a.nodes = {{{Target::Kind::object, 1, 0}, 0, Box{Rect(0, 0, 10, 10), 0, Ink::card}}};
    b.nodes = {{{Target::Kind::object, 2, 0}, 0, Box{Rect(50, 0, 10, 10), 0, Ink::card}}};
    const std::vector<Node> early = frame(a, b, 0.2), late = frame(a, b, 0.8);
    ASSERT_EQ(early.size(), 2u);
    for (std::size_t i = 0; i < 2; ++i) {
        const bool fresh = early[i].target.a == 2;
        EXPECT_EQ(early[i].opacity < late[i].opacity, fresh);
    }
}

TEST(Between, ATextThatChangesIsNeverSeenThroughItsSuccessor) {
    Picture a, b;
    Text two, three;
    two.text = "2";
    three.text = "3";
    const Target object{Target::Kind::object, 0, 0};
    a.nodes = {{object, 0, two}};
    b.nodes = {{object, 0, three}};
    for (const double t : {0.2, 0.45, 0.55, 0.8})
        EXPECT_EQ(seenAt(a, b, t).size(), 1u) << t;
    EXPECT_EQ(std::get<Text>(seenAt(a, b, 0.2)[0].shape).text, two.text);
    EXPECT_EQ(std::get<Text>(seenAt(a, b, 0.8)[0].shape).text, three.text);
}

TEST(Between, ACalloutNeverCrossesTheStage) {
    StagedLesson moment(variedLesson());
    for (std::uint32_t step = 0; step < moment.timeline.steps().size(); ++step) {
        const Picture a = moment.after(step), b = moment.after(step + 1);
        for (const double t : {0.2, 0.4, 0.6, 0.8})
            for (const Node& node : seenAt(a, b, t))
                if (node.target.kind == Target::Kind::callout) {
                    const auto stands = [&](const Node& other) { return other.shape == node.shape; };
                    EXPECT_TRUE(std::any_of(a.nodes.begin(), a.nodes.end(), stands) ||
                                std::any_of(b.nodes.begin(), b.nodes.end(), stands))
                        << "step " << step;
                }
    }
}

TEST(Between, AnArrowGrowsOutOfItsBeginning) {
    Picture a, b;
    Path path;
    path.points = {{0, 0}, {10, 0}, {20, 0}, {30, 0}};
    path.head = true;
    b.nodes = {{{Target::Kind::pointer, 0, 1}, 0, path}};
    const std::vector<Node> middle = frame(a, b, 0.5);
    ASSERT_EQ(middle.size(), 1u);
    EXPECT_EQ(std::get<Path>(middle[0].shape).points.front(), Point(0, 0));
    EXPECT_EQ(std::get<Path>(middle[0].shape).points.back(), Point(15, 0));
}

TEST(Between, WhatLiesAboveSomethingMovingIsDrawnAgainAboveIt) {
    Picture a, b;
    const Node ground{{Target::Kind::entry, 0, 1}, 0, Box{Rect(0, 0, 100, 20), 0, Ink::newFill}};
    Text words;
    words.baseline = {5, 15};
    words.text = "0x4";
    const Node text{{Target::Kind::entry, 0, 1}, 2, words};
    a.nodes = {text};
    b.nodes = {ground, text};
    const Transition change = transition(a, b);
    EXPECT_TRUE(change.still.nodes.empty());
    const std::vector<Node> nodes = moving(change, 0.5);
    ASSERT_EQ(nodes.size(), 2u);
    EXPECT_EQ(nodes[1], text);
}

} // namespace
} // namespace handlelab
