// SPDX-License-Identifier: GPL-3.0-or-later
// A declaration of variables in C. Internal to core/lesson.
#pragma once

#include "core/lesson/c_source/tokens.h"

#include <optional>

namespace handlelab {

struct CDeclarator {
    std::string name;
    bool array = false;
    CTokens count;  ///< of an array: its elements
    CTokens braces; ///< what stands between { and }
    CTokens value;  ///< behind =, when no { does
};

struct CDeclaration {
    std::string type; ///< its last word, without the A or W of structures
    std::vector<CDeclarator> variables;
};

/// Nothing for statements that declare no variables.
[[nodiscard]] std::optional<CDeclaration> declarationOf(CTokens statement);

} // namespace handlelab
