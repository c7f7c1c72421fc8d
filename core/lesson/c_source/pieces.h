// SPDX-License-Identifier: GPL-3.0-or-later
// A program in C as functions, and these as the statements that they consist of. Internal to core/lesson.
#pragma once

#include "core/lesson/c_source/tokens.h"

#include <optional>

namespace handlelab {

/// A statement, or a construct around others.
struct CPiece {
    enum class Kind : std::uint8_t {
        simple,    ///< all of it is `head`, without its semicolon
        block,     ///< { }: `body`
        condition, ///< if: `head` is what stands between the parentheses, `body` what depends on it
        otherwise, ///< else, catch: `body`
        selection, ///< switch: `head` and `body`
        loop,      ///< while, for, do: `head` is what stands between the parentheses
    } kind = Kind::simple;
    CTokens all, head, body;
};

/// Takes the next statement off the front; nothing at the end.
[[nodiscard]] std::optional<CPiece> takePiece(CTokens& tokens);

struct CFunction {
    std::string name;
    CTokens parameters, body;
};

struct CProgram {
    std::vector<CFunction> functions;
    std::vector<CTokens> globals; ///< what is declared outside of them, without semicolons
};

/// The functions of a whole source; none when it is a piece of one.
[[nodiscard]] CProgram programOf(CTokens tokens);

} // namespace handlelab
