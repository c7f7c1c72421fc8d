// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/layout/clock.h"

#include "core/picture/layout/scene.h"
#include "core/picture/text_width.h"

#include <fmt/format.h>

namespace handlelab {

void drawClock(Scene& scene) {
    const std::uint64_t now = scene.machine.clock->milliseconds;
    if (now == 0)
        return;
    const Measures& m = scene.measures;
    const Target target{Target::Kind::clock, 0, 0};
    const bool passed = scene.marks.clock && scene.marks.clock->milliseconds != now;
    const std::string words =
        (passed ? fmt::format("+{} · ", now - scene.marks.clock->milliseconds) : std::string()) +
        scene.say(CORE_TR("Picture", "%1 ms"), {std::to_string(now)});
    const double dial = 11 * m.type, height = 18 * m.type;
    const double width = textWidth(words, Face::mono, m.small) + dial + 16 * m.air;
    const Rect pill(m.kernelRight + 10 * m.air, 9 * m.type, width, height);
    const Ink ink = passed ? Ink::changedText : Ink::mutedText;
    scene.box(target, 0,
              {pill, height / 2, passed ? Ink::changedFill : Ink::stageGround, passed ? ink : Ink::none,
               m.line, Dash::solid});
    const Rect face(pill.left() + 5 * m.air, pill.center().y() - dial / 2, dial, dial);
    scene.clockFace(target, 1, face, ink);
    scene.text(target, 3,
               fitted(words,
                      {face.right() + 4 * m.air, pill.top(), pill.right() - face.right() - 4 * m.air, height},
                      Face::mono, m.small, ink));
    scene.area(target, pill,
               scene.say(CORE_TR("Picture", "The machine's time since the lesson began: it passes in "
                                            "Sleep and in waits with a time-out.")));
}

} // namespace handlelab
