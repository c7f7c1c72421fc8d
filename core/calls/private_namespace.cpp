// SPDX-License-Identifier: GPL-3.0-or-later
// Private namespaces and their boundaries (win32-semantics section 4.5).
#include "core/calls/calls.h"
#include "core/calls/close.h"
#include "core/calls/named.h"
#include "core/machine/views/namespaces.h"
#include "core/machine/views/side_values.h"

#include <algorithm>

namespace handlelab {

namespace {

constexpr std::uint32_t destroyFlag = 1; // PRIVATE_NAMESPACE_FLAG_DESTROY

Returned refuse(CallContext& c, std::uint32_t argument, std::uint32_t error) {
    return c.refuse(MeaningKind::parameterRefused, error, {.value = argument});
}

/// The value a variable of the caller holds now: what an in-out parameter brings in.
std::uint64_t heldValue(CallContext& c, Out variable) {
    const TextId name = c.kernel.texts().texts.find(variable.variable);
    for (const Variable& v : c.kernel.machine().variables)
        if (name.valid() && v.process == c.caller.process && v.name == name)
            return v.value.number;
    return 0;
}

SideId boundaryOf(CallContext& c, std::uint64_t value) {
    const SideId side = findSide(c.kernel.machine(), c.caller.process, value);
    const bool found = side.valid() && c.kernel.machine()[side].kind == SideKind::boundaryDescriptor;
    return found ? side : SideId{};
}

Returned createBoundaryDescriptor(CallContext& c, ObjectName name, Ignored) {
    if (!name.given || name.text.empty())
        return refuse(c, 1, error::invalidParameter);
    const TextId text = c.kernel.texts().texts.intern(boundaryText({std::string(name.text), {}}));
    const SideId side = c.kernel.sides.make(
        {.kind = SideKind::boundaryDescriptor, .process = c.caller.process, .name = text});
    return c.handle({c.kernel.machine()[side].value});
}

/// The descriptor grows and may have to move, so that the variable receives another value.
Returned addSidToBoundaryDescriptor(CallContext& c, Out variable, PathArgument text) {
    const SideId old = boundaryOf(c, heldValue(c, variable));
    if (!old.valid())
        return refuse(c, 1, error::invalidParameter);
    const auto sid = parseSid(text.text);
    if (!sid)
        return refuse(c, 2, error::invalidSid);
    Boundary boundary = readBoundary(c.kernel.texts()[c.kernel.machine()[old].name]);
    if (std::ranges::find(boundary.sids, *sid) == boundary.sids.end())
        boundary.sids.insert(std::ranges::upper_bound(boundary.sids, *sid), *sid);
    const TextId grown = c.kernel.texts().texts.intern(boundaryText(boundary));
    const SideId side = c.kernel.sides.make(
        {.kind = SideKind::boundaryDescriptor, .process = c.caller.process, .name = grown});
    c.kernel.sides.close(old);
    c.out.put(variable.variable, {ValueKind::handle, c.kernel.machine()[side].value}, c.caller.process);
    return c.truth();
}

Returned deleteBoundaryDescriptor(CallContext& c, Handle boundary) {
    if (const SideId side = boundaryOf(c, boundary.value); side.valid())
        c.kernel.sides.close(side);
    return c.none();
}

/// The text of a boundary that may be used, or an error: 87 for a value that is none, a boundary without a
/// SID, or an alias that is no word.
Outcome<TextId> usableBoundary(CallContext& c, std::uint32_t position, std::uint64_t value,
                               ObjectName alias) {
    const auto refused = [&](std::uint32_t argument) {
        return Outcome<TextId>::failed(
            c.refusal(MeaningKind::parameterRefused, error::invalidParameter, {.value = argument}));
    };
    const SideId side = boundaryOf(c, value);
    if (!side.valid())
        return refused(position);
    c.kernel.core.note(
        {.kind = MeaningKind::sideObjectUsed, .process = c.caller.process, .index = side.index});
    const TextId boundary = c.kernel.machine()[side].name;
    if (readBoundary(c.kernel.texts()[boundary]).sids.empty())
        return refused(position);
    if (!alias.given || alias.text.empty() || alias.text.find('\\') != std::string_view::npos)
        return refused(position + 1);
    return {boundary};
}

void addAlias(CallContext& c, std::string_view alias, ObjectId directory, Handle handle) {
    c.kernel.sides.make({.kind = SideKind::namespaceAlias,
                         .process = c.caller.process,
                         .name = c.kernel.texts().texts.intern(alias),
                         .object = directory,
                         .index = *indexOf(c.kernel.machine().rules, handle)});
}

Returned createPrivateNamespace(CallContext& c, SecurityAttributes attributes, AddressArgument hBoundary,
                                ObjectName alias) {
    const auto boundary = usableBoundary(c, 2, hBoundary.value, alias);
    if (!boundary.ok())
        return c.fail(boundary.refusal);
    const Token token = c.kernel.security.tokenOf(c.caller);
    const auto sids = readBoundary(c.kernel.texts()[boundary.value]).sids;
    if (!std::ranges::all_of(sids, [&](const Sid& sid) { return contains(token, sid); })) {
        return c.refuse(MeaningKind::boundaryRefused, error::accessDenied);
    }
    if (const ObjectId there = findNamespace(c.kernel.machine(), boundary.value); there.valid())
        return c.refuse(MeaningKind::objectExists, error::alreadyExists, {.object = there});
    const auto created =
        c.kernel.names.createAt(c.caller, ObjectType::directory, DirectoryBody{boundary.value}, attributes,
                                {}, info(ObjectType::directory).createAccess);
    if (!created.ok())
        return c.fail(created.refusal);
    addAlias(c, alias.text, created.value.object, created.value.handle);
    return c.handle(created.value.handle);
}

Returned openPrivateNamespace(CallContext& c, AddressArgument hBoundary, ObjectName alias) {
    const auto boundary = usableBoundary(c, 1, hBoundary.value, alias);
    if (!boundary.ok())
        return c.fail(boundary.refusal);
    const ObjectId directory = findNamespace(c.kernel.machine(), boundary.value);
    if (!directory.valid())
        return c.refuse(MeaningKind::boundaryUnknown, error::pathNotFound);
    c.kernel.core.note(
        {.kind = MeaningKind::boundaryFound, .process = c.caller.process, .object = directory});
    const auto opened = c.kernel.names.openObject(c.caller, directory, access::maximumAllowed, false);
    if (!opened.ok())
        return c.fail(opened.refusal);
    addAlias(c, alias.text, directory, opened.value);
    return c.handle(opened.value);
}

Returned closePrivateNamespace(CallContext& c, Handle handle, std::uint32_t flags) {
    const bool destroys = (flags & destroyFlag) != 0;
    const auto found =
        c.kernel.tables.use(c.caller, handle, ObjectType::directory, destroys ? access::deleteObject : 0);
    if (!found.ok())
        return c.fail(found.refusal);
    if (destroys)
        c.kernel.namespaces.hide({.kind = MeaningKind::namespaceDestroyed,
                                  .process = c.caller.process,
                                  .object = found.value.object});
    if (const Refusal refusal = c.kernel.tables.checkClose(c.caller.process, found.value.index))
        return c.fail(refusal);
    const auto& sides = c.kernel.machine().sideObjects;
    for (std::uint32_t i = 0; i < sides.size(); ++i)
        if (sides[i].alive && sides[i].kind == SideKind::namespaceAlias &&
            sides[i].process == c.caller.process && sides[i].index == found.value.index)
            c.kernel.sides.close(SideId{i});
    c.kernel.tables.close(c.caller.process, found.value.index);
    return c.truth();
}

constexpr std::string_view boundaryHelp = CORE_TR("Calls", "What CreateBoundaryDescriptor returned."),
                           aliasHelp = CORE_TR(
                               "Calls",
                               "The prefix under which this process names what is in it: prefix\\name.");

} // namespace

std::vector<CallDescription> privateNamespaceCalls() {
    return {
        Described<createBoundaryDescriptor>::as(
            {"CreateBoundaryDescriptor", group::create, Returns::handleOrNull,
             CORE_TR("Calls", "Begins the description of who may have a private namespace. The value is an "
                              "address, no entry of the handle table: never close it with CloseHandle.")},
            optionalText("Name", CORE_TR("Calls", "The name of the boundary.")), ignored("Flags", "0")),
        Described<addSidToBoundaryDescriptor>::as(
            {"AddSIDToBoundaryDescriptor", group::use, Returns::boolean,
             CORE_TR("Calls", "Adds a SID that creators of the namespace must have. The descriptor may move: "
                              "the variable receives its new value.")},
            meaning(SideKind::boundaryDescriptor,
                    beside(out(
                        ParameterKind::outHandle, "BoundaryDescriptor", "&hBoundary",
                        CORE_TR("Calls", "The variable with the boundary descriptor, which may change.")))),
            builtAs(CStructure::sid,
                    such({{"S-1-1-0"}},
                         text("RequiredSid", "",
                              CORE_TR("Calls", "The SID: BA, S-1-5-32-544, or the name of an account.")))))
            .inC({.width = CWidth::narrow}),
        Described<deleteBoundaryDescriptor>::as(
            {"DeleteBoundaryDescriptor", group::close, Returns::nothing,
             CORE_TR("Calls", "Frees a boundary descriptor. Namespaces made with it are not touched.")},
            meaning(SideKind::boundaryDescriptor, beside(anyHandle("BoundaryDescriptor", boundaryHelp)))),
        Described<createPrivateNamespace>::as(
            {"CreatePrivateNamespace", group::create, Returns::handleOrNull,
             CORE_TR("Calls", "Creates a private namespace. The caller must be within its boundary; one that "
                              "exists is not opened: the call fails with ERROR_ALREADY_EXISTS.")},
            securityAttributes("lpPrivateNamespaceAttributes"), address("lpBoundaryDescriptor", boundaryHelp),
            optionalText("lpAliasPrefix", aliasHelp)),
        Described<openPrivateNamespace>::as(
            {"OpenPrivateNamespace", group::open, Returns::handleOrNull,
             CORE_TR("Calls", "Opens the private namespace of this boundary, under a prefix of its own.")},
            address("lpBoundaryDescriptor", boundaryHelp), optionalText("lpAliasPrefix", aliasHelp)),
        Described<closePrivateNamespace>::closing(
            {"ClosePrivateNamespace", group::close, Returns::boolean,
             CORE_TR("Calls",
                     "Closes the handle and forgets the prefix. What is in the namespace lives on by "
                     "its own handles.")},
            meaning(SideKind::namespaceAlias, handleTo(ObjectType::directory, "Handle",
                                                       CORE_TR("Calls", "A handle to a private namespace."))),
            choice(ConstantFamily::namespaceFlags, "Flags", "0",
                   CORE_TR("Calls", "PRIVATE_NAMESPACE_FLAG_DESTROY: nobody can open it any more."))),
    };
}

} // namespace handlelab
