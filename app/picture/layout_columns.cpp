// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around the cards and blocks: grounds, headings, the title of an exported picture, the first
// hint.
#include "layout_scene.h"
#include "theme.h"

#include "core/explain.h"

#include <algorithm>

namespace handlelab {

namespace {

using Kind = Target::Kind;
enum Part : std::uint32_t {
    stage,
    kernel,
    borderLeft,
    borderRight,
    left,
    middle,
    right,
    titleGround,
    title,
    code,
    result,
    rule
};

void drawBorder(Scene& scene, std::uint32_t part, double x) {
    const QRectF& bounds = scene.picture.bounds;
    Path line;
    const double top = scene.view.title ? 0 : bounds.top(), height = bounds.bottom() - top;
    line.points = {{x, top}, {x, top + height / 3}, {x, top + height * 2 / 3}, {x, bounds.bottom()}};
    line.ink = Ink::kernelBorder;
    line.width = 1.25 * scene.m.line;
    line.dash = Dash::dashed;
    scene.path({}, part, line);
}

/// The line of a statement without what it expects: the result stands beside it.
QString codeOf(const Lesson& lesson, const Statement& statement) {
    Span span = statement.line;
    if (statement.expected != 0 && statement.expected < lesson.expressions.size()) {
        const std::string_view line = lesson[span];
        const std::size_t offset = lesson.expressions[statement.expected].text.begin - span.begin;
        if (const auto arrow = line.substr(0, std::min(offset, line.size())).rfind("=>"); arrow != line.npos)
            span.length = static_cast<std::uint32_t>(arrow);
    }
    return clean(lesson[span]).trimmed();
}

} // namespace

void drawGrounds(Scene& scene) {
    const Measures& m = scene.m;
    const QRectF& bounds = scene.picture.bounds;
    scene.box({}, stage, {bounds, 0, Ink::stageGround, Ink::none, 0, Dash::solid});
    scene.box({}, kernel,
              {{m.kernelLeft, 0, m.kernelRight - m.kernelLeft, bounds.bottom()},
               0,
               Ink::kernelGround,
               Ink::none,
               0,
               Dash::solid});
    drawBorder(scene, borderLeft, m.kernelLeft);
    drawBorder(scene, borderRight, m.kernelRight);
    const double y = 9 * m.type, height = 18 * m.type;
    const auto heading = [&](std::uint32_t part, const char* words, double from, double to, Align align) {
        scene.text({}, part,
                   fitted(scene.say(words), {from, y, to - from, height}, Face::sansBold, m.small,
                          Ink::mutedText, align));
    };
    heading(left, CORE_TR("Picture", "PROCESSES"), m.leftCard, m.leftCardEnd, Align::left);
    heading(middle, CORE_TR("Picture", "KERNEL OBJECTS"), m.kernelLeft, m.kernelRight, Align::centre);
    heading(right, CORE_TR("Picture", "PROCESSES"), m.rightCard, m.rightCardEnd, Align::right);
}

void drawTitle(Scene& scene) {
    if (!scene.view.title)
        return;
    const Measures& m = scene.m;
    const QRectF band(0, scene.picture.bounds.top(), m.width, -scene.picture.bounds.top());
    scene.box({}, titleGround, {band, 0, Ink::ground, Ink::none, 0, Dash::solid});
    scene.box({}, rule,
              {{band.left(), band.bottom() - m.line, band.width(), m.line},
               0,
               Ink::cardBorder,
               Ink::none,
               0,
               Dash::solid});
    const QRectF inner = band.adjusted(m.outer, 8 * m.type, -m.outer, -8 * m.type);
    const bool called = scene.marks.step.has_value();
    const QRectF first(inner.left(), inner.top(), inner.width(),
                       called ? inner.height() * 0.52 : inner.height());
    scene.text({}, title,
               fitted(clean(scene.lesson.title), first, Face::sansBold, std::round(19 * m.type), Ink::text));
    if (!called)
        return;
    const Step& step = *scene.marks.step;
    const QRectF second(inner.left(), first.bottom(), inner.width(), inner.bottom() - first.bottom());
    QString returned;
    if (scene.marks.complete) {
        const QString value = QString::fromStdString(returnedText(scene.machine.rules, step.returned));
        if (value != QLatin1String("none"))
            returned = QStringLiteral("→ ") + value;
    }
    const double width = returned.isEmpty() ? 0 : textWidth(returned, Face::monoBold, m.cell) + 12 * m.air;
    scene.text({}, result,
               fitted(returned, second, Face::monoBold, m.cell,
                      step.returned.failed ? Ink::refusedText : Ink::newText, Align::right));
    scene.text({}, code,
               fitted(codeOf(scene.lesson, scene.lesson.statements[step.statement]),
                      {second.left(), second.top(), second.width() - width, second.height()}, Face::mono,
                      m.cell, Ink::text));
}

void drawHint(Scene& scene) {
    const Measures& m = scene.m;
    if (!scene.timeline.steps().empty() || !scene.view.callout)
        return;
    const bool nobody = scene.machine.processes.empty();
    const QString words[] = {
        nobody ? scene.say(CORE_TR("Picture", "The stage is empty."))
               : scene.say(CORE_TR("Picture", "No kernel objects yet.")),
        nobody ? scene.say(CORE_TR("Picture", "Click here to add a process,"))
               : scene.say(CORE_TR("Picture", "Choose a call such as CreateEvent, or type one.")),
        nobody ? scene.say(CORE_TR("Picture", "or open one of the lessons."))
               : scene.say(CORE_TR("Picture", "A second program: right-click, New process."))};
    const QRectF box(m.kernelLeft + 14 * m.air, scene.top, m.kernelRight - m.kernelLeft - 28 * m.air,
                     106 * m.type);
    const Target target{Kind::hint, 0, 0};
    scene.box(target, 0, {box, m.radius, Ink::card, Ink::kernelBorder, m.line, Dash::dashed});
    const QRectF line = box.adjusted(10 * m.air, 16 * m.type, -10 * m.air, 0);
    scene.text(target, 1,
               fitted(words[0], {line.left(), line.top(), line.width(), 24 * m.type}, Face::sansSemiBold,
                      m.cell, Ink::text, Align::centre));
    for (int i = 1; i <= 2; ++i)
        scene.text(target, i + 1,
                   fitted(words[i],
                          {line.left(), line.top() + (4 + 22 * i) * m.type, line.width(), 24 * m.type},
                          Face::sans, m.cell, Ink::mutedText, Align::centre));
    scene.area(target, box, words[0] + QLatin1Char(' ') + words[1] + QLatin1Char(' ') + words[2]);
}

} // namespace handlelab
