// SPDX-License-Identifier: GPL-3.0-or-later
// What pictures and the inspector call the things beside a handle table, and why they are no entries of it.
#pragma once

#include "core/kinds/spoken_name.h"

namespace handlelab {

/// What tells one thing of a kind from another: the module's file, the section of a view (its kind marked, as
/// in spokenName()); may be empty.
[[nodiscard]] std::string sideName(const Machine& machine, const Texts& texts, const SideObject& side);

/// Where it lives and which function ends it, as one translatable sentence (win32-semantics sections 1.1 and
/// 2).
[[nodiscard]] Sentence whyNoEntry(SideKind kind);

/// Whether it alone keeps its object referenced; others own an entry of the table that does.
[[nodiscard]] inline bool refersToObject(const SideObject& side) {
    return side.kind == SideKind::view && side.object.valid();
}

} // namespace handlelab
