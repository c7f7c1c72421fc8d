// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about waiting threads, time, views and completion ports.
#include "speaker.h"

namespace handlelab {

Sentence aboutWaits(const Speaker& s) {
    switch (s.m.kind) {
    default:
        return {};
    }
}

} // namespace handlelab
