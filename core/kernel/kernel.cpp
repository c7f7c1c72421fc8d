// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the kernel of this simulation works, once, for all its parts.
//
// Terms. An *object* has a header (type, name, security), two counts and a body that only its type has. An
// *entry* is one row of a process's handle table: it leads to an object and carries a granted access and two
// flags. A *handle value* is an entry's index in the form programs see. A *verb* is a function of a part.
//
// Steps. A verb writes one or a few micro-steps: a Meaning, then the changes it consists of. Every change
// goes through KernelCore::change(), which reads the record as it is, writes before and after into the log
// and stores the new record. Nothing else writes to the machine, so undoing the log in reverse restores it
// exactly.
//
// Counts. The HandleCount rises after an entry was written and falls after it was cleared, as two separate
// micro-steps, because the difference between an entry and the object it leads to is what readers confuse.
// Between those two steps the count and the entries differ by one, never otherwise. A new object is held by a
// *creation reference* until its first handle takes it over. When HandleCount reaches 0 the name leaves its
// directory; when the PointerCount (handles and references) reaches 0 the object is gone.
//
// Order of refusals (win32-semantics 0.2): no entry, then wrong type, then missing access, then the
// operation's own errors. Access is checked against the entry alone; a security descriptor only when an entry
// is made.
//
// Not modelled: locks, quota, the optional object headers, handle tracing.
#include "core/kernel/kernel.h"

namespace handlelab {

void Kernel::abandonPort(ObjectId port) { ports.abandon(port); }

void Kernel::terminateJob(ObjectId job, std::uint32_t exitCode) { jobs.terminate(job, exitCode); }

void Kernel::deleteFile(FileId file) { files.markForDeletion(file); }

void Kernel::removeIfUnused(FileId file) { files.removeIfUnused(file); }

bool Kernel::closeMustWait(ObjectId file) const { return devices.closeMustWait(file); }

void Kernel::cleanUpDevice(ObjectId object) { devices.cleanUp(object); }

bool Kernel::endDeviceWait(ObjectId device, std::uint32_t error, std::uint32_t result) {
    return devices.endWait(device, error, result);
}

} // namespace handlelab
