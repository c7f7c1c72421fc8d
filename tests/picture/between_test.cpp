// SPDX-License-Identifier: GPL-3.0-or-later
#include "moments.h"

#include "core/picture/between.h"

#include <gtest/gtest.h>

#include <algorithm>

#include <cmath>

namespace handlelab {
namespace {

TEST(Between, TheEndsAreThePicturesThemselves) {
    Moment moment(variedLesson());
    for (std::uint32_t step = 0; step < moment.timeline.steps().size(); ++step) {
        const Picture a = moment.after(step), b = moment.after(step + 1);
        for (const bool moves : {true, false}) {
            EXPECT_EQ(between(a, b, 0, moves), a);
            EXPECT_EQ(between(a, b, 1, moves), b);
        }
    }
}

TEST(Between, APictureAndItselfStandStill) {
    const Picture picture = Moment(variedLesson()).picture();
    EXPECT_EQ(between(picture, picture, 0.4), picture);
    EXPECT_TRUE(moving(transition(picture, picture), 0.4).empty());
}

TEST(Between, OpacitiesStayInRangeAndNumbersAreFinite) {
    Moment moment(variedLesson());
    for (std::uint32_t step = 0; step < moment.timeline.steps().size(); ++step) {
        const Picture a = moment.after(step), b = moment.after(step + 1);
        for (const double t : {0.1, 0.5, 0.9})
            for (const Node& node : between(a, b, t).nodes) {
                EXPECT_GE(node.opacity, 0);
                EXPECT_LE(node.opacity, 1);
                const QRectF reach = boundsOf(node.shape);
                EXPECT_TRUE(std::isfinite(reach.left() + reach.top() + reach.width() + reach.height()));
            }
    }
}

TEST(Between, WhatIsNoEntryAppearsAndVanishesLikeEverythingElse) {
    Moment moment(everythingLesson());
    for (std::uint32_t position = 0; position < moment.timeline.end(); ++position) {
        moment.timeline.seek(position);
        const Picture a = moment.picture();
        moment.timeline.seek(position + 1);
        const Picture b = moment.picture();
        EXPECT_EQ(between(a, b, 1), b);
        const Transition change = transition(a, b);
        for (const Node& node : moving(change, 0.5)) {
            const QRectF reach = boundsOf(node.shape);
            EXPECT_TRUE(std::isfinite(reach.left() + reach.top() + reach.width() + reach.height()));
            EXPECT_TRUE(node.opacity >= 0 && node.opacity <= 1);
        }
    }
}

TEST(Between, ACardThatMovesIsHalfWayInTheMiddle) {
    Picture a, b;
    const Target card{Target::Kind::process, 0, 0};
    a.nodes = {{card, 0, Box{QRectF(0, 0, 10, 10)}}};
    b.nodes = {{card, 0, Box{QRectF(0, 100, 10, 10)}}};
    const Picture middle = between(a, b, 0.5);
    ASSERT_EQ(middle.nodes.size(), 1u);
    EXPECT_EQ(std::get<Box>(middle.nodes[0].shape).rect, QRectF(0, 50, 10, 10));
}

TEST(Between, WithoutMotionNothingMoves) {
    Picture a, b;
    const Target card{Target::Kind::process, 0, 0};
    a.nodes = {{card, 0, Box{QRectF(0, 0, 10, 10)}}};
    b.nodes = {{card, 0, Box{QRectF(0, 100, 10, 10)}}};
    for (const Node& node : between(a, b, 0.5, false).nodes) {
        const double top = std::get<Box>(node.shape).rect.top();
        EXPECT_TRUE(top == 0 || top == 100);
    }
}

TEST(Between, ANewThingFadesInAndAVanishedOneOut) {
    Picture a, b;
    a.nodes = {{{Target::Kind::object, 1, 0}, 0, Box{QRectF(0, 0, 10, 10), 0, Ink::card}}};
    b.nodes = {{{Target::Kind::object, 2, 0}, 0, Box{QRectF(50, 0, 10, 10), 0, Ink::card}}};
    const Picture early = between(a, b, 0.2), late = between(a, b, 0.8);
    ASSERT_EQ(early.nodes.size(), 2u);
    for (std::size_t i = 0; i < 2; ++i) {
        const bool fresh = early.nodes[i].target.a == 2;
        EXPECT_EQ(early.nodes[i].opacity < late.nodes[i].opacity, fresh);
    }
}

/// What can be seen of a node in the middle between two pictures.
std::vector<Node> seenAt(const Picture& a, const Picture& b, double t) {
    std::vector<Node> nodes = between(a, b, t).nodes;
    std::erase_if(nodes, [](const Node& node) { return node.opacity == 0; });
    return nodes;
}

TEST(Between, ATextThatChangesIsNeverSeenThroughItsSuccessor) {
    Picture a, b;
    Text two, three;
    two.text = QStringLiteral("2");
    three.text = QStringLiteral("3");
    const Target object{Target::Kind::object, 0, 0};
    a.nodes = {{object, 0, two}};
    b.nodes = {{object, 0, three}};
    for (const double t : {0.2, 0.45, 0.55, 0.8})
        EXPECT_EQ(seenAt(a, b, t).size(), 1u) << t;
    EXPECT_EQ(std::get<Text>(seenAt(a, b, 0.2)[0].shape).text, two.text);
    EXPECT_EQ(std::get<Text>(seenAt(a, b, 0.8)[0].shape).text, three.text);
}

TEST(Between, ACalloutNeverCrossesTheStage) {
    Moment moment(variedLesson());
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
    const Picture middle = between(a, b, 0.5);
    ASSERT_EQ(middle.nodes.size(), 1u);
    EXPECT_EQ(std::get<Path>(middle.nodes[0].shape).points.front(), QPointF(0, 0));
    EXPECT_EQ(std::get<Path>(middle.nodes[0].shape).points.back(), QPointF(15, 0));
}

TEST(Between, WhatLiesAboveSomethingMovingIsDrawnAgainAboveIt) {
    Picture a, b;
    const Node ground{{Target::Kind::entry, 0, 1}, 0, Box{QRectF(0, 0, 100, 20), 0, Ink::newFill}};
    Text words;
    words.baseline = {5, 15};
    words.text = QStringLiteral("0x4");
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
