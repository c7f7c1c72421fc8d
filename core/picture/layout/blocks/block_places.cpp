// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/layout/blocks/block_places.h"

#include "core/picture/layout/blocks/block_lines.h"
#include "core/picture/layout/blocks/block_paint.h"
#include "core/picture/layout/scene.h"

#include <algorithm>

namespace handlelab {

namespace {

// Beyond this many micro-steps the history is not replayed: blocks then stand by number, and gaps stay.
constexpr std::uint32_t mostReplayed = 20'000;

double gapOf(const Scene& scene) { return scene.measures.blockGap * (scene.compact ? 0.5 : 1); }

class Column {
  public:
    Column(const Scene& scene, BlockPlaces& places)
        : m_scene(scene)
        , m_places(places) {}

    void appear(ObjectId object) {
        double& top = m_places.tops[object.index];
        if (top >= 0)
            return;
        const double height = heightOf(object);
        const auto gap = std::find_if(m_gaps.begin(), m_gaps.end(),
                                      [&](const Gap& g) { return g.bottom - g.top >= height; });
        if (gap == m_gaps.end()) {
            top = m_end;
            m_end += height;
        } else {
            top = gap->top;
            gap->top += height;
            if (gap->top >= gap->bottom)
                m_gaps.erase(gap);
        }
    }

    void vanish(ObjectId object) {
        double& top = m_places.tops[object.index];
        if (top < 0)
            return;
        free({top, top + heightOf(object)});
        top = -1;
    }

    [[nodiscard]] double end() const { return m_end; }

  private:
    struct Gap {
        double top, bottom;
    };

    /// With the space below it, so that gaps add up.
    [[nodiscard]] double heightOf(ObjectId object) const {
        return blockHeight(m_scene.measures, m_scene.machine.rules, factCount(m_scene.machine[object]),
                           m_scene.compact) +
               gapOf(m_scene);
    }

    void free(Gap gap) {
        const auto after =
            std::find_if(m_gaps.begin(), m_gaps.end(), [&](const Gap& g) { return g.top >= gap.top; });
        auto here = m_gaps.insert(after, gap);
        if (const auto next = here + 1; next != m_gaps.end() && next->top <= here->bottom) {
            here->bottom = next->bottom;
            m_gaps.erase(next);
        }
        if (here != m_gaps.begin() && (here - 1)->bottom >= here->top) {
            (here - 1)->bottom = here->bottom;
            here = m_gaps.erase(here) - 1;
        }
        if (here->bottom >= m_end) {
            m_end = here->top;
            m_gaps.erase(here);
        }
    }

    const Scene& m_scene;
    BlockPlaces& m_places;
    std::vector<Gap> m_gaps;
    double m_end = 0;
};

/// What nobody made and nobody ever opened stays out of the picture: the staged processes' own objects.
bool bringsOut(const Meaning& meaning, const Machine& machine) {
    if (!meaning.object.valid() || meaning.object.index >= machine.objects.size())
        return false;
    const auto is = [&](MeaningKind kind) { return meaning.kind == kind; };
    if (is(MeaningKind::objectCreated) || is(MeaningKind::processStarted) || is(MeaningKind::threadStarted))
        return machine[meaning.object].header.creator.valid();
    return is(MeaningKind::entryWritten) || is(MeaningKind::entryInherited) ||
           is(MeaningKind::handleCountChanged);
}

void replay(const Scene& scene, BlockPlaces& places) {
    Column column(scene, places);
    const Moment& moment = scene.moment;
    const auto& steps = moment.steps();
    std::size_t step = 0;
    std::vector<ObjectId> dying; // shown until their call is over
    for (std::uint32_t i = 0; i < moment.position(); ++i) {
        for (; step < steps.size() && steps[step].firstMicro <= i; ++step) {
            for (const ObjectId object : dying)
                column.vanish(object);
            dying.clear();
        }
        const Meaning& meaning = moment.log().meaning(i);
        if (meaning.kind == MeaningKind::objectDestroyed)
            dying.push_back(meaning.object);
        else if (bringsOut(meaning, scene.machine))
            column.appear(meaning.object);
    }
    places.end = column.end();
}

} // namespace

bool isCrowded(const Moment& moment) {
    constexpr int mostWhole = 24;
    if (moment.end() > mostReplayed)
        return true;
    int alive = 0;
    for (std::uint32_t i = 0; i < moment.end(); ++i) {
        const MeaningKind kind = moment.log().meaning(i).kind;
        alive += kind == MeaningKind::objectCreated || kind == MeaningKind::processStarted ||
                 kind == MeaningKind::threadStarted;
        alive -= kind == MeaningKind::objectDestroyed;
        if (alive > mostWhole)
            return true;
    }
    return false;
}

BlockPlaces placeBlocks(const Scene& scene) {
    BlockPlaces places;
    const std::size_t count = scene.machine.objects.size();
    if (scene.moment.end() > mostReplayed) {
        places.many = true;
        places.pitch =
            blockHeight(scene.measures, scene.machine.rules, mostFacts(), scene.compact) + gapOf(scene);
        places.end = places.pitch * static_cast<double>(count);
        return places;
    }
    places.tops.assign(count, -1);
    replay(scene, places);
    return places;
}

} // namespace handlelab
