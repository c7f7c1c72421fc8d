// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about jobs, snapshots and counts.
#include "speaker.h"

namespace handlelab {

Sentence aboutProcesses(const Speaker& s) {
    switch (s.m.kind) {
    default:
        return {};
    }
}

} // namespace handlelab
