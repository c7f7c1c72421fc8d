// SPDX-License-Identifier: GPL-3.0-or-later
// Where the cursor stands in an unfinished line. Internal to core/lesson.
#pragma once

#include "core/calls/call.h"

#include <string_view>
#include <vector>

namespace handlelab {

/// What may come next.
enum class CallLinePlace : std::uint8_t {
    nothing,      ///< a comment, or something that cannot be continued
    start,        ///< a process, a direction
    afterProcess, ///< : or tells
    thread,       ///< T2
    action,       ///< a call, or the variable that takes its result
    result,       ///< behind "h ="
    argument,     ///< a value of `call`'s `parameter`
    fieldName,
    fieldValue, ///< inside of {}
    afterCall,  ///< starts, =>
    expected,
    expectedError,
    claim,
    queryArgument,
    comparison,
    compared,
    process,      ///< a process that exists
    toldVariable, ///< a variable of the process
    tellsWord,    ///< as, by
    channel,
    rule,
    user,
    afterUser, ///< elevated
};

struct CallLine {
    CallLinePlace place = CallLinePlace::nothing;
    std::size_t from = 0;     ///< where the word at the cursor begins
    std::string_view word;    ///< what of it is typed
    std::string_view process; ///< who acts; empty when the line does not say
    const CallDescription* call = nullptr;
    std::size_t parameter = 0; ///< the one the cursor stands in; may be behind the last one
    bool named = false;        ///< its name is written
    std::vector<bool> given;   ///< the parameters that other arguments are for
    std::string_view
        text; ///< fieldValue: the field; queryArgument: the query; tellsWord: the word that is due
};

[[nodiscard]] CallLine readCallLine(std::string_view line, std::size_t cursor);

} // namespace handlelab
