// SPDX-License-Identifier: GPL-3.0-or-later
// Everything in a machine that refers to an object and is no handle: each takes one pointer reference.
#pragma once

#include "core/machine/machine.h"

#include <functional>

namespace handlelab {

enum class ReferenceKind : std::uint8_t {
    running,        ///< a process or thread that runs refers to its own object
    threadObject,   ///< ... of a process: by: the object of one of its threads
    name,           ///< the directory in which its name is
    wait,           ///< by: the object of a thread that waits for it
    view,           ///< by: the object of the process into which a view of it is mapped
    section,        ///< ... of a file object: by: the file mapping that is made of it
    jobMember,      ///< ... of a job: by: the object of a member process
    nestedJob,      ///< ... of a job: by: the job inside it
    jobPort,        ///< ... of a completion port: by: the job that tells it of its members
    actor,          ///< ... of a token: by: the object of the process or thread that acts with it
    desktop,        ///< ... of a window station: by: a desktop in it
    operation,      ///< ... of a file object or an event: by: the object of the thread that began it
    portFile,       ///< ... of a completion port: by: a file object associated with it
    namespaceEntry, ///< ... of a private namespace: by: an object with a name in it
    system,         ///< the system keeps what was there before any program
};

struct Reference {
    ObjectId object; ///< what is referred to
    ReferenceKind kind = ReferenceKind::running;
    ObjectId by; ///< who refers; see ReferenceKind; none elsewhere
};

using TakeReference = std::function<void(const Reference&)>;

/// Calls `take` for every reference that is no handle, as they are between the steps of a lesson.
void forEachReference(const Machine& machine, const TakeReference& take);

/// What an object refers to by itself, whether anything refers to it or not.
[[nodiscard]] std::vector<Reference> heldBy(const Machine& machine, ObjectId object);

} // namespace handlelab
