// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about reading, writing and devices.
#include "speaker.h"

namespace handlelab {

Sentence aboutDevices(const Speaker& s) {
    switch (s.m.kind) {
    default:
        return {};
    }
}

} // namespace handlelab
