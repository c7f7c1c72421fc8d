// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about privileges, descriptors and namespaces.
#include "speaker.h"

namespace handlelab {

Sentence aboutSecurity(const Speaker& s) {
    switch (s.m.kind) {
    default:
        return {};
    }
}

} // namespace handlelab
