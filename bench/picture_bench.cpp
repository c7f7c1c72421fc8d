// SPDX-License-Identifier: GPL-3.0-or-later
// Laying out, painting and saving pictures of 100, 1 000 and 10 000 table entries at 1600x900.
#include "app/paint/fonts.h"
#include "app/paint/paint.h"
#include "app/paint/qt.h"
#include "core/lesson/parser.h"
#include "core/picture/between.h"
#include "core/picture/layout/layout.h"
#include "core/picture/svg.h"
#include "core/run/timeline.h"
#include "report.h"
#include "texts.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace handlelab::bench {

namespace {

const Rect sight(0, 0, 1600, 900);

struct Scene {
    Lesson lesson;
    Timeline timeline;
    View view;
};

/// A lesson with `entries` entries at its end, seen through a window of 1600x900.
Scene sceneOf(std::int64_t entries) {
    Scene scene;
    scene.lesson = parseLesson(entriesLesson(static_cast<std::uint32_t>(entries)));
    scene.timeline = Timeline::run(scene.lesson);
    scene.timeline.seek(scene.timeline.end());
    scene.view.visible = sight;
    return scene;
}

void layoutInSight(benchmark::State& state) {
    const Scene scene = sceneOf(state.range(0));
    for (auto _ : state) {
        const Picture picture = layout(scene.lesson, scene.timeline, scene.view);
        benchmark::DoNotOptimize(picture.nodes.size());
    }
}
BENCHMARK(layoutInSight)->Arg(100)->Arg(1'000)->Arg(10'000);

/// Everything in sight painted anew.
void paintInSight(benchmark::State& state) {
    const Scene scene = sceneOf(state.range(0));
    const Picture picture = layout(scene.lesson, scene.timeline, scene.view);
    QImage image(1600, 900, QImage::Format_ARGB32_Premultiplied);
    for (auto _ : state) {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(painter, picture, lightTheme(), sight);
    }
}
BENCHMARK(paintInSight)->Arg(100)->Arg(1'000)->Arg(10'000);

/// One frame of an animation as the stage makes it: the still part is a layer, the moving part is painted
/// over it.
void frame(benchmark::State& state) {
    Scene scene = sceneOf(state.range(0));
    const Picture after = layout(scene.lesson, scene.timeline, scene.view);
    const auto steps = static_cast<std::uint32_t>(scene.timeline.steps().size());
    scene.timeline.seek(scene.timeline.positionAfter(steps - 1));
    const Picture before = layout(scene.lesson, scene.timeline, scene.view);
    const Transition step = transition(before, after);
    QImage layer(1600, 900, QImage::Format_ARGB32_Premultiplied), image = layer;
    layer.fill(Qt::white);
    QPainter onLayer(&layer);
    onLayer.setRenderHint(QPainter::Antialiasing);
    paint(onLayer, step.still, lightTheme(), sight);
    onLayer.end();
    const Theme theme = lightTheme();
    double t = 0;
    for (auto _ : state) {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawImage(0, 0, layer);
        const std::vector<Node> nodes = moving(step, t);
        paint(painter, nodes, theme, sight);
        t = t > 0.95 ? 0 : t + 0.02;
    }
    state.counters["moving"] = static_cast<double>(step.before.size());
}
BENCHMARK(frame)->Arg(100)->Arg(1'000)->Arg(10'000);

void ownSvg(benchmark::State& state) {
    Scene scene = sceneOf(state.range(0));
    scene.view.visible.reset();
    const Picture picture = layout(scene.lesson, scene.timeline, scene.view);
    const Theme theme = lightTheme();
    for (auto _ : state)
        state.counters["bytes"] = static_cast<double>(svg(picture, theme).size());
}
BENCHMARK(ownSvg)->Arg(100)->Arg(1'000);

void qtSvg(benchmark::State& state) {
    Scene scene = sceneOf(state.range(0));
    scene.view.visible.reset();
    const Picture picture = layout(scene.lesson, scene.timeline, scene.view);
    const Theme theme = lightTheme();
    for (auto _ : state) {
        QBuffer buffer;
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setViewBox(qt(picture.bounds));
        QPainter painter(&generator);
        paint(painter, picture, theme);
        painter.end();
        state.counters["bytes"] = static_cast<double>(buffer.data().size());
    }
}
BENCHMARK(qtSvg)->Arg(100)->Arg(1'000);

} // namespace

} // namespace handlelab::bench

int main(int argc, char** argv) {
    using handlelab::bench::Goal;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    handlelab::loadFonts();
    return handlelab::bench::run(
        argc, argv,
        {
            {"frame of a step that moves some 300 shapes, 10 000 entries", "frame/10000", {}, 9.2, {}},
            {"the same at 10 000 entries / at 100", "frame/10000", "frame/100", 1.5, {}},
            {"layout of what is in sight, 100 entries", "layoutInSight/100", {}, 4, {}},
            {"layout of what is in sight, 1 000 entries", "layoutInSight/1000", {}, 4, {}},
            {"layout of what is in sight, 10 000 entries", "layoutInSight/10000", {}, 16.6, {}},
            {"painting all that is in sight, 100 entries", "paintInSight/100", {}, 16.6, {}},
            {"painting all that is in sight, 1 000 entries", "paintInSight/1000", {}, 16.6, {}},
            {"painting all that is in sight, 10 000 entries", "paintInSight/10000", {}, 16.6, {}},
            {"SVG in process, 100 entries / QSvgGenerator", "ownSvg/100", "qtSvg/100", 0.25, {}},
            {"SVG in process, 1 000 entries / QSvgGenerator", "ownSvg/1000", "qtSvg/1000", 0.25, {}},
        });
}
