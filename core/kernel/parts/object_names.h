// SPDX-License-Identifier: GPL-3.0-or-later
// Names of objects: what a create and an open by name do, and when a name comes and goes.
#pragma once

#include "core/kernel/kernel_part.h"
#include "core/kernel/name_syntax.h"
#include "core/kernel/outcome.h"
#include "core/kernel/security_attributes.h"
#include "core/machine/object_body.h"

#include <string>
#include <string_view>

namespace handlelab {

/// What a named create gave: a handle, and whether the object existed before (ERROR_ALREADY_EXISTS).
struct NamedCreate {
    Handle handle;
    ObjectId object;
    bool existed = false;
};

/// Names in the object manager's namespace, and the create and open rules (win32-semantics 3 and 4).
class ObjectNames final : KernelPart {
  public:
    using KernelPart::KernelPart;

    /// The rules of section 3.1: create, or open what has the name. Fails with 3, 5, 6, 161, 206, 1450.
    Outcome<NamedCreate> create(Caller caller, ObjectType type, const ObjectBody& body,
                                const SecurityAttributes& attributes, ObjectName name, std::uint32_t access);
    /// The rules of section 3.2. Fails with 2, 3, 5, 6, 87, 161, 206, 1314.
    Outcome<Handle> open(Caller caller, ObjectType type, std::uint32_t access, bool inherit, ObjectName name);
    /// What create does, for a name whose place in the namespace is known already.
    Outcome<NamedCreate> createAt(Caller caller, ObjectType type, const ObjectBody& body,
                                  const SecurityAttributes& attributes, ResolvedName name,
                                  std::uint32_t access);
    /// Opens what has a name now; fails with 2 when nobody has.
    Outcome<Handle> openAt(Caller caller, ObjectType type, std::uint32_t access, bool inherit, NameId name);
    /// The object gets a name, and its directory a reference to it.
    void insert(ObjectId object, ResolvedName name);
    /// Whether the object keeps its name without a handle.
    void setPermanent(ObjectId object, bool permanent);
    /// An entry for an object already found, by name or by id; the end of every Open call.
    Outcome<Handle> openObject(Caller caller, ObjectId object, std::uint32_t desired, bool inherit);
    /// The name leaves its directory, which drops its reference.
    void remove(ObjectId object);
    /// The object of a system name. It has been there all the time; the system itself keeps it.
    ObjectId systemObject(ProcessId process, ObjectType type, const ObjectBody& body,
                          const std::string& path);

  private:
    Outcome<ResolvedName> resolve(Caller caller, ObjectType type, ObjectName name, bool creating);
    Refusal checkGlobal(Caller caller, ObjectType type, std::string_view full);
};

} // namespace handlelab
