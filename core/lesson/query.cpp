// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/query.h"

#include "core/base/translate.h"

#include <algorithm>
#include <array>

namespace handlelab {

namespace {

using enum QueryArgument;

constexpr std::array<Query, 36> all{{
    {QueryKind::usage, "usage", object, AnswerForm::count,
     CORE_TR("Queries", "the usage count of an object")},
    {QueryKind::handles, "handles", object, AnswerForm::count,
     CORE_TR("Queries", "the HandleCount of an object")},
    {QueryKind::pointers, "pointers", object, AnswerForm::count,
     CORE_TR("Queries", "the PointerCount of an object")},
    {QueryKind::truerefs, "truerefs", object, AnswerForm::count,
     CORE_TR("Queries", "the true references of an object, as !trueref tells them: its PointerCount without "
                        "what its handles have in stock")},
    {QueryKind::alive, "alive", object, AnswerForm::truth,
     CORE_TR("Queries", "whether an object still exists")},
    {QueryKind::stale, "stale", entry, AnswerForm::truth,
     CORE_TR("Queries", "whether a variable still holds a handle value that no longer leads to its object")},
    {QueryKind::signaled, "signaled", object, AnswerForm::truth,
     CORE_TR("Queries", "whether a wait for an object would succeed")},
    {QueryKind::waits, "waits", process, AnswerForm::truth,
     CORE_TR("Queries", "whether a thread is blocked in a wait")},
    {QueryKind::exists, "exists", name, AnswerForm::truth,
     CORE_TR("Queries", "whether an object has this name now")},
    {QueryKind::inherits, "inherits", entry, AnswerForm::truth,
     CORE_TR("Queries", "whether the entry of a handle has its inherit flag set")},
    {QueryKind::granted, "granted", entry, AnswerForm::rights,
     CORE_TR("Queries", "the access mask of the entry of a handle")},
    {QueryKind::lasterror, "lasterror", process, AnswerForm::error,
     CORE_TR("Queries", "the last error of a thread")},
    {QueryKind::exitcode, "exitcode", object, AnswerForm::count,
     CORE_TR("Queries", "the exit code of a process or thread; 259 while it runs")},
    {QueryKind::open, "open", process, AnswerForm::count,
     CORE_TR("Queries", "how many handles a process has open")},
    {QueryKind::type, "type", QueryArgument::object, AnswerForm::text,
     CORE_TR("Queries", "the type of an object as the kernel names it: \"Event\", \"Mutant\", \"Section\"")},
    {QueryKind::holders, "holders", QueryArgument::object, AnswerForm::text,
     CORE_TR("Queries",
             "which processes have a file open or mapped, or a handle to an object: \"editor, viewer\"")},
    {QueryKind::address, "address", QueryArgument::object, AnswerForm::hexadecimal,
     CORE_TR("Queries", "the address of an object in the kernel's memory")},
    {QueryKind::exception, "exception", process, AnswerForm::hexadecimal,
     CORE_TR("Queries", "the exception that the last call of a process raised; 0 for none")},
    {QueryKind::beside, "beside", process, AnswerForm::count,
     CORE_TR("Queries",
             "how many things a process has that look like handles and are no entries of its table")},
    {QueryKind::level, "level", process, AnswerForm::count,
     CORE_TR("Queries", "how many levels of pages stand above the entries: the low two bits of TableCode")},
    {QueryKind::firstfree, "firstfree", process, AnswerForm::hexadecimal,
     CORE_TR("Queries",
             "FirstFree: the handle value of the entry that is taken next; 0 when a page is needed")},
    {QueryKind::bound, "bound", process, AnswerForm::hexadecimal,
     CORE_TR("Queries", "NextHandleNeedingPool: the first handle value without memory behind it")},
    {QueryKind::protects, "protects", entry, AnswerForm::truth,
     CORE_TR("Queries", "whether the entry of a handle is protected from close")},
    {QueryKind::tablecode, "tablecode", process, AnswerForm::hexadecimal,
     CORE_TR("Queries",
             "TableCode: the address of a table's topmost page and, in its low two bits, the level")},
    {QueryKind::pages, "pages", process, AnswerForm::count,
     CORE_TR("Queries", "how many pages of entries a table has")},
    {QueryKind::capacity, "capacity", process, AnswerForm::count,
     CORE_TR("Queries", "how many handles the pages of a table have room for")},
    {QueryKind::limit, "limit", process, AnswerForm::count,
     CORE_TR("Queries", "how many handles a table can have at most")},
    {QueryKind::lastfree, "lastfree", process, AnswerForm::hexadecimal,
     CORE_TR("Queries", "LastFree: the handle value at the tail of the free list under StrictFIFO, else 0")},
    {QueryKind::strictfifo, "strictfifo", process, AnswerForm::truth,
     CORE_TR("Queries", "StrictFIFO: whether freed entries go to the tail of the free list")},
    {QueryKind::owner, "owner", process, AnswerForm::count,
     CORE_TR("Queries", "UniqueProcessId: the id of the process whose table it is")},
    {QueryKind::quotaprocess, "quotaprocess", process, AnswerForm::hexadecimal,
     CORE_TR("Queries", "QuotaProcess: the address of the process object that is charged for the table")},
    {QueryKind::entryaddress, "entryaddress", entry, AnswerForm::hexadecimal,
     CORE_TR("Queries", "the address of the entry of a handle")},
    {QueryKind::entrylow, "entrylow", entry, AnswerForm::hexadecimal,
     CORE_TR("Queries", "the first word of an entry: the pointer to the object's header and the flags")},
    {QueryKind::entryhigh, "entryhigh", entry, AnswerForm::hexadecimal,
     CORE_TR("Queries", "the second word of an entry: the granted access")},
    {QueryKind::suspended, "suspended", object, AnswerForm::count,
     CORE_TR("Queries", "how often a thread is suspended")},
    {QueryKind::members, "members", object, AnswerForm::count,
     CORE_TR("Queries", "how many running processes a job has")},
}};

} // namespace

std::span<const Query> queries() { return all; }

const Query& queryOf(QueryKind kind) { return *std::ranges::find(all, kind, &Query::kind); }

const Query* findQuery(std::string_view name) {
    const auto* found = std::find_if(all.begin(), all.end(), [&](const Query& q) { return q.name == name; });
    return found == all.end() ? nullptr : found;
}

} // namespace handlelab
