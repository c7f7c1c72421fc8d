// SPDX-License-Identifier: GPL-3.0-or-later
// Private namespaces: boundaries, aliases and the names inside.
#pragma once

#include "core/kernel/kernel_part.h"
#include "core/kernel/name_syntax.h"
#include "core/kernel/outcome.h"

#include <string_view>

namespace handlelab {

/// Private namespaces (win32-semantics section 4.5).
class PrivateNamespaces final : KernelPart {
  public:
    using KernelPart::KernelPart;

    /// A private namespace leaves the list of those that can be opened.
    void hide(const Meaning& meaning);
    /// Where a name with an alias in front leads. Fails with 3, 5 or 6.
    Outcome<ResolvedName> resolve(Caller caller, std::string_view name, bool creating);
};

} // namespace handlelab
