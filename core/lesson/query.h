// SPDX-License-Identifier: GPL-3.0-or-later
// What expect and ask can ask about the state: the words before the parentheses.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace handlelab {

/// What stands in a query's parentheses.
enum class QueryArgument : std::uint8_t {
    object,  ///< editor.h (the object the variable's handle leads to), "JACK" (by name), editor (the process
             ///< object)
    entry,   ///< editor.h: the variable, and the entry of editor's table that its value leads to
    process, ///< editor; for lasterror and waits also editor/T2
    name,    ///< "JACK"
};

enum class QueryKind : std::uint8_t {
    usage,
    handles,
    pointers,
    truerefs,
    exitcode,
    granted,
    lasterror,
    exception,
    open,
    beside,
    level,
    firstfree,
    bound,
    tablecode,
    pages,
    capacity,
    limit,
    lastfree,
    owner,
    quotaprocess,
    entryaddress,
    entrylow,
    entryhigh,
    suspended,
    members,
    address, // numbers
    type,
    holders, // texts
    alive,
    stale,
    signaled,
    waits,
    exists,
    inherits,
    protects,
    strictfifo, // true or false
};

/// What a query answers, and how that is written.
enum class AnswerForm : std::uint8_t {
    count,       ///< 3
    hexadecimal, ///< 0xFFFF8000000002A0: an address, a handle value, a word of bits
    rights,      ///< an access mask, by the names of its rights
    error,       ///< a last error
    text,        ///< as its TextId
    truth        ///< true or false, so it can stand alone in an expect
};

struct Query {
    QueryKind kind;
    std::string_view name;
    QueryArgument argument;
    AnswerForm answer;
    std::string_view help; ///< translatable, context "Queries"
};

[[nodiscard]] std::span<const Query> queries();
/// What a query is about and what it answers.
[[nodiscard]] const Query& queryOf(QueryKind kind);
/// A query by its exact name; nullptr when there is none.
[[nodiscard]] const Query* findQuery(std::string_view name);

} // namespace handlelab
