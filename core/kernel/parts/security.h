// SPDX-License-Identifier: GPL-3.0-or-later
// Who may get an entry: tokens, privileges and security descriptors.
#pragma once

#include "core/kernel/kernel_part.h"
#include "core/kernel/outcome.h"
#include "core/kernel/security_attributes.h"
#include "core/machine/access_control.h"

namespace handlelab {

/// Access checks (win32-semantics section 10).
class Security final : KernelPart {
  public:
    using KernelPart::KernelPart;

    /// The mask a caller may get on an object, by its security descriptor; unchecked when it has none. Fails
    /// with 5, 1314 or 1346.
    Outcome<std::uint32_t> check(Caller caller, ObjectId object, std::uint32_t desired);
    /// What an object without an explicit descriptor gets (section 10.2).
    SecurityId descriptorFor(Caller caller, const SecurityAttributes& attributes, ObjectType type,
                             bool named);
    /// Replaces the security descriptor of an object.
    void setDescriptor(ObjectId object, SecurityDescriptor descriptor);
    /// Refuses a descriptor of a revision that is not known with ERROR_UNKNOWN_REVISION. Asked before a name
    /// is looked up.
    Refusal checkRevision(Caller caller, const SecurityAttributes& attributes);
    /// Whether a caller may make an object with the descriptor it gives; asked where one is really made, for
    /// an object that is only opened keeps its own.
    Refusal checkNew(Caller caller, const SecurityAttributes& attributes);
    /// Whether a caller may give an object this owner (ERROR_INVALID_OWNER) and this mandatory label
    /// (ERROR_PRIVILEGE_NOT_HELD).
    Refusal checkAssigned(Caller caller, const SecurityDescriptor& descriptor);
    /// What access checks know about a caller: the token its thread acts with, or its process's own. Without
    /// a thread it is the process's.
    [[nodiscard]] Token tokenOf(Caller caller) const;
    /// Whether the caller's token holds a privilege, as a micro-step; ERROR_PRIVILEGE_NOT_HELD if not.
    Refusal checkPrivilege(Caller caller, Privilege privilege);
    /// A process's primary token. It has been there since the process was made and is shown once it is asked
    /// for.
    ObjectId primaryToken(ProcessId process);
    /// The token a thread acts with from now on; none: its process's again.
    void impersonate(ThreadId thread, ObjectId token);
};

} // namespace handlelab
