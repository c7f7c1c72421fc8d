// SPDX-License-Identifier: GPL-3.0-or-later
// Access tokens and impersonation (win32-semantics sections 2 and 10).
#include "core/calls/acting.h"
#include "core/calls/calls.h"
#include "core/calls/named.h"
#include "core/calls/target.h"

#include <algorithm>

namespace handlelab {

namespace {

constexpr std::uint32_t typePrimary = 1, typeImpersonation = 2;
constexpr std::uint32_t levelAnonymous = 0, levelIdentification = 1, levelImpersonation = 2,
                        levelDelegation = 3;
constexpr std::uint32_t disableMaxPrivilege = 1, luaToken = 4;

const TokenBody& bodyOf(CallContext& c, ObjectId token) {
    return std::get<TokenBody>(c.kernel.machine()[token].body);
}

Returned refuse(CallContext& c, std::uint32_t argument, std::uint32_t error) {
    return c.refuse(MeaningKind::parameterRefused, error, {.value = argument});
}

Returned openToken(CallContext& c, ObjectId token, std::uint32_t access, Out receiver) {
    const auto opened = c.kernel.names.openObject(c.caller, token, access, false);
    if (!opened.ok())
        return c.fail(opened.refusal);
    c.out.put(receiver.variable, {ValueKind::handle, opened.value.value}, c.caller.process);
    return c.truth();
}

Returned openProcessToken(CallContext& c, Handle handle, std::uint32_t access, Out receiver) {
    const auto process = processOf(c, handle, access::processQueryLimited);
    if (!process.ok())
        return c.fail(process.refusal);
    return openToken(c, c.kernel.security.primaryToken(process.value), access, receiver);
}

Returned openThreadToken(CallContext& c, Handle handle, std::uint32_t access, bool asSelf, Out receiver) {
    const auto thread = threadOf(c, handle, access::threadQueryLimited);
    if (!thread.ok())
        return c.fail(thread.refusal);
    const ObjectId token = c.kernel.machine()[thread.value].impersonation;
    if (!token.valid())
        return c.refuse(MeaningKind::tokenMissing, error::noToken,
                        {.object = c.kernel.machine()[thread.value].object});
    if (bodyOf(c, token).level == levelAnonymous) {
        return c.refuse(MeaningKind::securityRefused, error::cantOpenAnonymous,
                        {.object = token, .value = access});
    }
    if (!asSelf)
        return openToken(c, token, access, receiver);
    // As the process: the thread's own token is laid aside for this one check.
    const Caller caller = c.caller;
    c.caller.thread = {};
    const auto opened = c.kernel.names.openObject(c.caller, token, access, false);
    c.caller = caller;
    if (!opened.ok())
        return c.fail(opened.refusal);
    c.out.put(receiver.variable, {ValueKind::handle, opened.value.value}, c.caller.process);
    return c.truth();
}

/// A new token and the handle to it.
Returned makeToken(CallContext& c, const TokenBody& body, const SecurityAttributes& attributes,
                   std::uint32_t access, Out receiver) {
    const auto created = c.kernel.names.createAt(c.caller, ObjectType::token, body, attributes, {}, access);
    if (!created.ok())
        return c.fail(created.refusal);
    c.out.put(receiver.variable, {ValueKind::handle, created.value.handle.value}, c.caller.process);
    return c.truth();
}

Returned duplicateTokenEx(CallContext& c, Handle existing, std::uint32_t access,
                          SecurityAttributes attributes, std::uint32_t level, std::uint32_t type,
                          Out receiver) {
    // The kernel reads these two before it looks at the handle.
    if (type != typePrimary && type != typeImpersonation)
        return refuse(c, 5, error::invalidParameter);
    if (level > levelDelegation)
        return refuse(c, 4, error::invalidParameter);
    const auto found = c.kernel.tables.use(c.caller, existing, ObjectType::token, access::tokenDuplicate);
    if (!found.ok())
        return c.fail(found.refusal);
    TokenBody body = bodyOf(c, found.value.object);
    // Neither a copy nor a primary token may do more than the impersonation token it comes from.
    const std::uint32_t needed = type == typePrimary ? std::max(level, levelImpersonation) : level;
    if (body.impersonation && needed > body.level)
        return refuse(c, 4, error::badImpersonationLevel);
    body.impersonation = type == typeImpersonation;
    body.level = body.impersonation ? level : 0;
    return makeToken(c, body, attributes, access == 0 ? found.value.granted : access, receiver);
}

Returned duplicateToken(CallContext& c, Handle existing, std::uint32_t level, Out receiver) {
    return duplicateTokenEx(c, existing, access::tokenImpersonate | access::tokenQuery, {}, level,
                            typeImpersonation, receiver);
}

Returned createRestrictedToken(CallContext& c, Handle existing, std::uint32_t flags, Ignored, Ignored,
                               Ignored, Ignored, Ignored, Ignored, Out receiver) {
    const auto found = c.kernel.tables.use(c.caller, existing, ObjectType::token, access::tokenDuplicate);
    if (!found.ok())
        return c.fail(found.refusal);
    TokenBody body = bodyOf(c, found.value.object);
    body.restricted = true;
    body.filtered = body.filtered || (flags & luaToken) != 0;
    if ((flags & (disableMaxPrivilege | luaToken)) != 0)
        body.held = body.privileges = 0;
    return makeToken(c, body, {}, found.value.granted, receiver);
}

/// Without SeImpersonatePrivilege a process may act as itself only; of somebody else's token, or of one above
/// its own integrity level, it may merely say who they are.
bool mayActAs(CallContext& c, const TokenBody& body) {
    const Process& own = c.kernel.machine()[c.caller.process];
    const bool raised =
        body.elevation == Elevation::full && !body.filtered && own.elevation != body.elevation;
    const bool another = body.user != own.user || raised;
    return !another || body.level < levelImpersonation ||
           !c.kernel.security.checkPrivilege({c.caller.process, {}}, Privilege::impersonate);
}

/// The calling thread acts with a new token.
Returned actWithCopy(CallContext& c, const TokenBody& wanted, SecurityId security) {
    if (const Refusal full = c.kernel.objects.memoryIsExhausted(c.caller.process))
        return c.fail(full);
    const ObjectId copy = c.kernel.objects.create(c.caller, ObjectType::token, wanted, security);
    c.kernel.security.impersonate(c.caller.thread, copy);
    c.kernel.objects.dereference(copy); // the thread has a reference of its own
    return c.truth();
}

/// The calling thread acts with a token from now on, or with a copy of its own if the token itself is not
/// what is wanted or allowed.
Returned act(CallContext& c, ObjectId token, TokenBody wanted) {
    if (!mayActAs(c, wanted))
        wanted.level = levelIdentification;
    if (wanted == bodyOf(c, token)) {
        c.kernel.security.impersonate(c.caller.thread, token);
        return c.truth();
    }
    return actWithCopy(c, wanted, c.kernel.machine()[token].header.security);
}

/// The token of a process, as it is or as it was when the process ended.
TokenBody tokenOfProcess(CallContext& c, ProcessId process) {
    const Process& record = c.kernel.machine()[process];
    if (record.alive)
        return bodyOf(c, c.kernel.security.primaryToken(process));
    if (record.token.valid())
        return bodyOf(c, record.token);
    const TextId user = record.user;
    return {.user = user,
            .held = privilegesOf(c.kernel.texts()[user]),
            .privileges = tokenOf(c.kernel.texts()[user]).privileges};
}

Returned impersonateLoggedOnUser(CallContext& c, Handle handle) {
    const auto found = c.kernel.tables.use(c.caller, handle, ObjectType::token, access::tokenQuery);
    if (!found.ok())
        return c.fail(found.refusal);
    TokenBody body = bodyOf(c, found.value.object);
    if (const Refusal refusal = c.kernel.tables.checkAccess(
            c.caller, found.value, body.impersonation ? access::tokenImpersonate : access::tokenDuplicate))
        return c.fail(refusal);
    if (!body.impersonation) {
        body.impersonation = true;
        body.level = levelImpersonation;
    }
    return act(c, found.value.object, body);
}

Returned setThreadToken(CallContext& c, Ignored, Handle handle) {
    if (handle == nullHandle) {
        c.kernel.security.impersonate(c.caller.thread, {});
        return c.truth();
    }
    const auto found = c.kernel.tables.use(c.caller, handle, ObjectType::token, access::tokenImpersonate);
    if (!found.ok())
        return c.fail(found.refusal);
    const TokenBody body = bodyOf(c, found.value.object);
    return body.impersonation ? act(c, found.value.object, body) : refuse(c, 2, error::badTokenType);
}

Returned revertToSelf(CallContext& c) {
    c.kernel.security.impersonate(c.caller.thread, {});
    return c.truth();
}

/// Switches privileges on or off; one the token does not have is skipped, and the last error says so.
Returned adjustTokenPrivileges(CallContext& c, Handle handle, bool disableAll, ObjectName newState, Ignored,
                               Ignored, Ignored) {
    const auto named = findPrivilege(newState.text);
    if (!disableAll && !newState.given)
        return refuse(c, 3, error::invalidParameter);
    if (!disableAll && !named) // LookupPrivilegeValue, which comes first, does not know it
        return refuse(c, 3, error::noSuchPrivilege);
    const auto found =
        c.kernel.tables.use(c.caller, handle, ObjectType::token, access::tokenAdjustPrivileges);
    if (!found.ok())
        return c.fail(found.refusal);
    TokenBody body = bodyOf(c, found.value.object);
    const std::uint32_t wanted = disableAll ? body.held : bitOf(*named);
    const bool missing = (wanted & ~body.held) != 0;
    for (std::uint32_t i = 0; i < privilegeCount; ++i) {
        const std::uint32_t bit = wanted & 1u << i;
        if (bit == 0)
            continue;
        const Meaning meaning{.kind =
                                  missing ? MeaningKind::privilegeMissing : MeaningKind::privilegeSwitched,
                              .process = c.caller.process,
                              .object = found.value.object,
                              .index = i,
                              .value = disableAll ? 0u : 1u};
        body.privileges = disableAll ? body.privileges & ~bit : body.privileges | (bit & body.held);
        c.kernel.objects.setBody(meaning, found.value.object, body);
    }
    c.kernel.processes.setLastError(c.caller.thread, missing ? error::notAllAssigned : error::success);
    return c.truth();
}

constexpr std::string_view tokenHelp = CORE_TR("Calls", "A handle to an access token."),
                           newTokenHelp = CORE_TR("Calls", "Receives the handle to the token."),
                           levelHelp =
                               CORE_TR("Calls", "How far the token may be acted with; access checks accept "
                                                "SecurityImpersonation and above.");

Typed<Handle> tokenHandle(std::string_view name) { return handleTo(ObjectType::token, name, tokenHelp); }
Typed<Out> newToken(std::string_view name) {
    return out(ParameterKind::outHandle, name, "&hToken", newTokenHelp);
}

} // namespace

Returned actAsProcess(CallContext& c, ProcessId process, std::uint32_t level) {
    TokenBody body = tokenOfProcess(c, process);
    body.impersonation = true;
    body.level = level;
    if (!mayActAs(c, body))
        body.level = levelIdentification;
    return actWithCopy(c, body, {});
}

std::vector<CallDescription> tokenCalls() {
    return {
        Described<openProcessToken>::common(
            {"OpenProcessToken", group::open, Returns::boolean,
             CORE_TR("Calls",
                     "Opens the token a process acts with. Needs PROCESS_QUERY_LIMITED_INFORMATION.")},
            handleTo(ObjectType::process, "ProcessHandle", CORE_TR("Calls", "A handle to a process."),
                     "GetCurrentProcess()"),
            accessMask(ObjectType::token, "DesiredAccess", "TOKEN_QUERY", accessHelp),
            newToken("TokenHandle")),
        Described<openThreadToken>::as(
            {"OpenThreadToken", group::open, Returns::boolean,
             CORE_TR("Calls", "Opens the token a thread acts with; fails when it acts as its process does.")},
            handleTo(ObjectType::thread, "ThreadHandle", CORE_TR("Calls", "A handle to a thread."),
                     "GetCurrentThread()"),
            accessMask(ObjectType::token, "DesiredAccess", "TOKEN_QUERY", accessHelp),
            boolean("OpenAsSelf", "FALSE",
                    CORE_TR("Calls", "TRUE: the access is checked for the process, not for the thread.")),
            newToken("TokenHandle")),
        Described<duplicateToken>::as(
            {"DuplicateToken", group::create, Returns::boolean,
             CORE_TR("Calls",
                     "Makes an impersonation token of a token. Needs TOKEN_DUPLICATE; the new handle "
                     "grants TOKEN_IMPERSONATE and TOKEN_QUERY.")},
            tokenHandle("ExistingTokenHandle"),
            castTo("SECURITY_IMPERSONATION_LEVEL",
                   choice(ConstantFamily::impersonationLevel, "ImpersonationLevel", "SecurityImpersonation",
                          levelHelp)),
            newToken("DuplicateTokenHandle")),
        Described<duplicateTokenEx>::common(
            {"DuplicateTokenEx", group::create, Returns::boolean,
             CORE_TR("Calls",
                     "Makes a token of a token, primary or for impersonation. Needs TOKEN_DUPLICATE.")},
            tokenHandle("hExistingToken"),
            accessMask(ObjectType::token, "dwDesiredAccess", "0",
                       CORE_TR("Calls", "The rights of the new handle; 0 for those of the old one.")),
            securityAttributes("lpTokenAttributes"),
            castTo("SECURITY_IMPERSONATION_LEVEL",
                   choice(ConstantFamily::impersonationLevel, "ImpersonationLevel", "SecurityImpersonation",
                          levelHelp)),
            castTo("TOKEN_TYPE",
                   choice(ConstantFamily::tokenType, "TokenType", "TokenImpersonation",
                          CORE_TR("Calls", "For a process (primary) or for a thread (impersonation)."))),
            newToken("phNewToken")),
        Described<createRestrictedToken>::as(
            {"CreateRestrictedToken", group::create, Returns::boolean,
             CORE_TR("Calls", "Makes a token that may do less. Needs TOKEN_DUPLICATE; the new handle grants "
                              "what the old one does."),
             CORE_TR("Calls", "Only the flags are simulated: lists of SIDs and privileges are left out.")},
            tokenHandle("ExistingTokenHandle"),
            choice(
                ConstantFamily::tokenFlags, "Flags", "DISABLE_MAX_PRIVILEGE",
                CORE_TR("Calls", "DISABLE_MAX_PRIVILEGE takes the privileges, LUA_TOKEN the administrator.")),
            ignored("DisableSidCount", "0"), ignored("SidsToDisable"), ignored("DeletePrivilegeCount", "0"),
            ignored("PrivilegesToDelete"), ignored("RestrictedSidCount", "0"), ignored("SidsToRestrict"),
            newToken("NewTokenHandle")),
        Described<adjustTokenPrivileges>::as(
            {"AdjustTokenPrivileges", group::use, Returns::boolean,
             CORE_TR("Calls", "Enables a privilege that the token has, or disables all of them. Returns TRUE "
                              "even for a privilege the token does not have: only the last error says so. "
                              "Needs TOKEN_ADJUST_PRIVILEGES."),
             CORE_TR("Calls",
                     "NewState is the name of one privilege, which is enabled; LookupPrivilegeValue is part "
                     "of the call. Only privileges that decide about objects exist.")},
            tokenHandle("TokenHandle"),
            boolean("DisableAllPrivileges", "FALSE",
                    CORE_TR("Calls", "TRUE: all privileges are disabled, and NewState is not looked at.")),
            builtAs(CStructure::privilege,
                    optionalText("NewState",
                                 CORE_TR("Calls", "The privilege to enable: SeDebugPrivilege, "
                                                  "SeSecurityPrivilege, SeTakeOwnershipPrivilege ..."))),
            ignored("BufferLength", "0"), ignored("PreviousState"), ignored("ReturnLength"))
            .inC({.width = CWidth::narrow, .lastError = CLastError::alwaysSet}),
        Described<impersonateLoggedOnUser>::common(
            {"ImpersonateLoggedOnUser", group::use, Returns::boolean,
             CORE_TR("Calls", "Lets the calling thread act as the user of the token: access checks ask that "
                              "token now.")},
            tokenHandle("hToken")),
        Described<setThreadToken>::as(
            {"SetThreadToken", group::use, Returns::boolean,
             CORE_TR("Calls", "Gives the calling thread an impersonation token, or takes it away. Needs "
                              "TOKEN_IMPERSONATE."),
             CORE_TR("Calls", "Other threads than the calling one are left out.")},
            ignored("Thread"), tokenHandle("Token")),
        Described<revertToSelf>::as({"RevertToSelf", group::use, Returns::boolean,
                                     CORE_TR("Calls", "Lets the calling thread act as its process again.")}),
    };
}

} // namespace handlelab
