// SPDX-License-Identifier: GPL-3.0-or-later
// From a moment to a picture. The order of the work is the essay of this folder:
//
// 1. Marks are read from the current call's micro-steps: what is new, changed, removed, refused, and what to
// say of it.
// 2. Every process gets a side and a plan of its rows and chips; nothing has a height above it yet.
// 3. Provenance ways are found, because those that change sides need tracks above the cards; the tracks
// decide where the
//    cards begin. Now cards are stacked, and blocks take places that they keep for life.
// 4. Things are drawn from back to front: grounds, arrows, cards, blocks, labels, callout. Arrows only use
// the zones
//    between and around the columns (routes.h says why they cannot leave them).
//
// All of it is a function of the lesson, the log up to the cursor and the view. Nothing is remembered between
// two pictures: a thing keeps its place because the rules give it the same place again.
#include "core/picture/layout/layout.h"

#include "core/picture/layout/arrows/lanes.h"
#include "core/picture/layout/arrows/partners.h"
#include "core/picture/layout/arrows/ways.h"
#include "core/picture/layout/background.h"
#include "core/picture/layout/blocks/block_paint.h"
#include "core/picture/layout/callouts/callout.h"
#include "core/picture/layout/cards/card_paint.h"
#include "core/picture/layout/cards/card_places.h"
#include "core/picture/layout/clock.h"
#include "core/picture/layout/focus.h"
#include "core/picture/layout/scene.h"
#include "core/tell/explain.h"

#include <algorithm>

namespace handlelab {

namespace {

double contentBottom(const Scene& scene) {
    const Measures& m = scene.measures;
    double bottom = scene.top + 360 * m.air;
    for (const Card& card : scene.cards)
        bottom = std::max(bottom, card.rect.bottom());
    bottom = std::max(bottom, scene.top + scene.places.end - m.blockGap);
    for (const SessionBox& box : scene.sessions)
        bottom = std::max(bottom, box.rect.bottom());
    return bottom + m.bottom;
}

void describe(Scene& scene) {
    const std::uint32_t done = scene.moment.stepsDone();
    scene.picture.title = clean(scene.lesson.title);
    std::uint64_t handles = 0;
    for (const HandleTable& table : scene.machine.tables)
        handles += table.header.handleCount;
    scene.picture.description = scene.say(
        CORE_TR("Picture", "After %1 calls: %2 processes, %3 open handles."),
        {std::to_string(done), std::to_string(scene.machine.processes.size()), std::to_string(handles)});
    if (scene.marks.told)
        scene.picture.description +=
            ' ' + clean(scene.view.words(explain(*scene.marks.told, scene.machine, scene.texts)));
}

} // namespace

Picture layout(const Lesson& lesson, const Moment& moment, const View& view) {
    Scene scene(lesson, moment, view);
    const Measures& m = scene.measures;
    scene.compact = isCrowded(moment);
    planCards(scene);
    const std::vector<Way> ways = planWays(scene);
    scene.top = m.headingLine + channelHeight(scene, ways);
    placeCards(scene);
    scene.places = placeBlocks(scene);
    placeSessions(scene);
    scene.picture.bounds = Rect(0, 0, m.width, std::ceil(contentBottom(scene)));
    if (view.title)
        scene.picture.bounds.setTop(-titleHeight(scene));
    describe(scene);

    drawGrounds(scene);
    drawTitle(scene);
    drawHint(scene);
    drawWays(scene, ways);
    drawPointers(scene);
    drawPartners(scene);
    for (const Card& card : scene.cards)
        if (scene.visible(card.rect.adjusted(-m.radius, -m.radius, m.radius, m.radius)))
            drawCard(scene, card);
    for (const ObjectId object : scene.visibleBlocks())
        drawBlock(scene, object, *scene.blockRect(object));
    drawSessions(scene);
    drawClock(scene);
    const double bottom = scene.picture.bounds.bottom();
    drawCallout(scene);
    dimUnrelated(scene);
    if (scene.picture.bounds.bottom() != bottom) { // the callout needed more room: the grounds reach as far
        for (Node& node : scene.picture.nodes)
            if (auto* box = std::get_if<Box>(&node.shape);
                box && node.target.kind == Target::Kind::none && box->rect.bottom() == bottom)
                box->rect.setBottom(scene.picture.bounds.bottom());
            else if (auto* path = std::get_if<Path>(&node.shape);
                     path && node.target.kind == Target::Kind::none)
                path->points.back().setY(scene.picture.bounds.bottom());
    }
    return std::move(scene.picture);
}

} // namespace handlelab
