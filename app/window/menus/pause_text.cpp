// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/menus/pause_text.h"

namespace handlelab {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Playing)
};

} // namespace

QString whyPaused(Pause why) {
    switch (why) {
    case Pause::text:
        return Say::tr("Paused: read the text");
    case Pause::stop:
        return Say::tr("Paused: the lesson stops here");
    case Pause::question:
        return Say::tr("Paused: a question");
    case Pause::mistake:
        return Say::tr("Paused: the step did not do what the lesson says");
    case Pause::end:
        return Say::tr("The end");
    case Pause::beginning:
        return Say::tr("The beginning");
    }
    return {};
}

QString whatPlaysOn(Pause why, bool backwards, bool asked) {
    if (asked)
        return Say::tr("answer or skip it");
    switch (why) {
    case Pause::text:
    case Pause::stop:
    case Pause::mistake:
    case Pause::question:
        return backwards ? Say::tr("Shift+Space plays on") : Say::tr("Space plays on");
    case Pause::end:
        return Say::tr("Space plays from the beginning");
    case Pause::beginning:
        return Say::tr("Space plays forward");
    }
    return {};
}

} // namespace handlelab
