// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/layout/background.h"

#include "core/picture/headline.h"
#include "core/picture/layout/scene.h"
#include "core/picture/layout/wrap.h"
#include "core/picture/text_width.h"

#include <algorithm>

namespace handlelab {

namespace {

using Kind = Target::Kind;
enum GroundPart : std::uint32_t {
    stage,
    kernel,
    borderLeft,
    borderRight,
    left,
    middle,
    right,
    titleGround,
    title,
    step,
    note,
    result,
    lastError,
    rule,
    code = 20, ///< and the parts behind it: the lines of the call
};

void drawBorder(Scene& scene, std::uint32_t part, double x) {
    const Rect& bounds = scene.picture.bounds;
    Path line;
    const double top = scene.view.title ? 0 : bounds.top(), height = bounds.bottom() - top;
    line.points = {{x, top}, {x, top + height / 3}, {x, top + height * 2 / 3}, {x, bounds.bottom()}};
    line.ink = Ink::kernelBorder;
    line.width = 1.25 * scene.measures.line;
    line.dash = Dash::dashed;
    scene.path({}, part, line);
}

/// The header of an exported picture: the call wraps, and its outcome goes below it when both do not fit
/// beside each other.
struct TitlePlan {
    Headline line;
    std::vector<std::string> calls; ///< the call's lines
    bool below = false;             ///< the outcome has a line of its own
};

double outcomeWidth(const Measures& m, const Headline& line) {
    const double gap = 12 * m.air;
    return (line.returned.empty() ? 0 : textWidth(line.returned, Face::monoBold, m.cell) + gap) +
           (line.lastError.empty() ? 0 : textWidth(line.lastError, Face::mono, m.cell) + gap);
}

TitlePlan planTitle(const Scene& scene) {
    const Measures& m = scene.measures;
    TitlePlan plan{headline(scene.lesson, scene.moment, scene.view.words), {}, false};
    const double width = m.width - 2 * m.outer;
    plan.calls = wrapped(plan.line.call, Face::mono, m.cell, width);
    plan.below = plan.calls.size() > 1 ||
                 textWidth(plan.line.call, Face::mono, m.cell) + outcomeWidth(m, plan.line) > width;
    return plan;
}

double titleLine(const Measures& m) { return 22 * m.type; }

} // namespace

void drawGrounds(Scene& scene) {
    const Measures& m = scene.measures;
    const Rect& bounds = scene.picture.bounds;
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

double titleHeight(const Scene& scene) {
    const TitlePlan plan = planTitle(scene);
    const auto rows = static_cast<double>(plan.calls.size()) + (plan.below ? 1 : 0);
    return 54 * scene.measures.type + titleLine(scene.measures) * std::max(1.0, rows);
}

void drawTitle(Scene& scene) {
    if (!scene.view.title)
        return;
    const Measures& m = scene.measures;
    const TitlePlan plan = planTitle(scene);
    const Rect band(0, scene.picture.bounds.top(), m.width, -scene.picture.bounds.top());
    scene.box({}, titleGround, {band, 0, Ink::ground, Ink::none, 0, Dash::solid});
    scene.box({}, rule,
              {{band.left(), band.bottom() - m.line, band.width(), m.line},
               0,
               Ink::cardBorder,
               Ink::none,
               0,
               Dash::solid});
    const Rect inner = band.adjusted(m.outer, 8 * m.type, -m.outer, -8 * m.type);
    const Headline& line = plan.line;
    Rect row(inner.left(), inner.top(), inner.width(), 34 * m.type);
    const double stepWidth = textWidth(line.step, Face::sansSemiBold, m.cell);
    scene.text({}, step, fitted(line.step, row, Face::sansSemiBold, m.cell, Ink::mutedText, Align::right));
    scene.text({}, title,
               fitted(line.title, row.adjusted(0, 0, -stepWidth - 12 * m.air, 0), Face::sansBold,
                      std::round(19 * m.type), Ink::text));
    row = {inner.left(), row.bottom(), inner.width(), titleLine(m)};
    scene.text({}, note, fitted(line.note, row, Face::sans, m.cell, Ink::mutedText));
    for (std::uint32_t part = code; const std::string& call : plan.calls) {
        scene.text({}, part++, fitted(call, row, Face::mono, m.cell, Ink::text));
        row.translate(0, titleLine(m));
    }
    if (!plan.below && !plan.calls.empty())
        row.translate(0, -titleLine(m));
    const double errorWidth = textWidth(line.lastError, Face::mono, m.cell);
    const double gap = line.lastError.empty() ? 0 : errorWidth + 12 * m.air;
    scene.text({}, lastError, fitted(line.lastError, row, Face::mono, m.cell, line.errorInk, Align::right));
    scene.text({}, result,
               fitted(line.returned, row.adjusted(0, 0, -gap, 0), Face::monoBold, m.cell, line.returnedInk,
                      Align::right));
}

void drawHint(Scene& scene) {
    const Measures& m = scene.measures;
    if (!scene.moment.steps().empty() || !scene.view.callout)
        return;
    const bool nobody = scene.machine.processes.empty();
    const std::string words[] = {
        nobody ? scene.say(CORE_TR("Picture", "The stage is empty."))
               : scene.say(CORE_TR("Picture", "No kernel objects yet.")),
        nobody ? scene.say(CORE_TR("Picture", "Click here to add a process,"))
               : scene.say(CORE_TR("Picture", "Choose a call such as CreateEvent, or type one.")),
        nobody ? scene.say(CORE_TR("Picture", "or open one of the lessons."))
               : scene.say(CORE_TR("Picture", "A second program: right-click, New process."))};
    const Rect box(m.kernelLeft + 14 * m.air, scene.top, m.kernelRight - m.kernelLeft - 28 * m.air,
                   106 * m.type);
    const Target target{Kind::hint, 0, 0};
    scene.box(target, 0, {box, m.radius, Ink::card, Ink::kernelBorder, m.line, Dash::dashed});
    const Rect line = box.adjusted(10 * m.air, 16 * m.type, -10 * m.air, 0);
    scene.text(target, 1,
               fitted(words[0], {line.left(), line.top(), line.width(), 24 * m.type}, Face::sansSemiBold,
                      m.cell, Ink::text, Align::centre));
    for (int i = 1; i <= 2; ++i)
        scene.text(target, i + 1,
                   fitted(words[i],
                          {line.left(), line.top() + (4 + 22 * i) * m.type, line.width(), 24 * m.type},
                          Face::sans, m.cell, Ink::mutedText, Align::centre));
    scene.area(target, box, words[0] + ' ' + words[1] + ' ' + words[2]);
}

} // namespace handlelab
