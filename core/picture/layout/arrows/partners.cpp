// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/layout/arrows/partners.h"

#include "core/kinds/spoken_name.h"
#include "core/picture/layout/arrows/routes.h"
#include "core/picture/layout/scene.h"
#include "core/picture/theme.h"
#include "core/tell/explain.h"

namespace handlelab {

void drawPartners(Scene& scene) {
    if (scene.compact)
        return;
    const Measures& m = scene.measures;
    std::uint32_t number = 0;
    for (std::uint32_t i = 0; i < scene.machine.objects.size(); ++i) {
        const auto* end = std::get_if<DeviceBody>(&scene.machine.objects[i].body);
        if (end == nullptr || !end->partner.valid() || end->partner.index <= i)
            continue; // the lower number draws for both
        const auto mine = scene.blockRect(ObjectId{i}), other = scene.blockRect(end->partner);
        if (!mine || !other)
            continue;
        const auto portOf = [&](const Rect& block) {
            return Point(block.right() + m.line, block.top() + m.blockHeader / 2);
        };
        Path path;
        const double lane = m.blockRight + (7 + 3.0 * (number++ % 3)) * m.air;
        path.points = laneRoute(portOf(*mine), lane, portOf(*other), 6 * m.air);
        path.ink = inkOf(ObjectType::file);
        path.width = 1.4 * m.line;
        path.dash = Dash::dotted;
        const Rect reach = boundsOf(path);
        const Target target{Target::Kind::partner, i, 0};
        scene.path(target, 0, std::move(path));
        scene.area(target, reach,
                   scene.say(CORE_TR("Picture", "%1 and %2 are the two ends of one connection"),
                             {spokenName(scene.machine, scene.texts, ObjectId{i}),
                              spokenName(scene.machine, scene.texts, end->partner)}));
    }
}

} // namespace handlelab
