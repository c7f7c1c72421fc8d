// SPDX-License-Identifier: GPL-3.0-or-later
// Birth, references, state and death of objects.
#pragma once

#include "core/kernel/kernel_part.h"
#include "core/kinds/object_kind.h"
#include "core/machine/object_body.h"

namespace handlelab {

/// Objects: what holds them, and what goes with the last that does.
class Objects final : KernelPart {
  public:
    using KernelPart::KernelPart;

    /// Refuses with ERROR_NO_SYSTEM_RESOURCES when the rules leave no memory for `more` new objects. Asked
    /// before an object is made, and before the table is.
    [[nodiscard]] Refusal memoryIsExhausted(ProcessId process, std::uint32_t more = 1);
    /// A new object with no handles and one creation reference, which the first handle takes over.
    ObjectId create(Caller caller, ObjectType type, const ObjectBody& body, SecurityId security);
    /// Replaces the body of an object, by a micro-step of its own.
    void setBody(const Meaning& meaning, ObjectId object, const ObjectBody& body);
    /// Something takes a reference: the PointerCount rises.
    void reference(ObjectId object);
    /// A reference is dropped; with the last one the object goes.
    void dereference(ObjectId object);
    /// A handle more or less. At 0 the name goes and the kind has its say; the object goes if nothing else
    /// holds it. The first handle takes over the creation reference.
    void countHandle(ObjectId object, int difference, bool takesCreationReference = false);
    /// The end of an object that nothing holds: it drops what it holds itself.
    void destroy(ObjectId object);
    /// The records of a new object within the current micro-step.
    ObjectId add(Caller caller, ObjectType type, const ObjectBody& body, SecurityId security,
                 ObjectCounts counts);

  private:
    void changeReferences(MeaningKind kind, ObjectId object, int difference);
};

} // namespace handlelab
