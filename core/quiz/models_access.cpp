// SPDX-License-Identifier: GPL-3.0-or-later
// Wrong ideas of what is checked, and when.
#include "core/quiz/imagination.h"

namespace handlelab {

namespace {

bool anyHandleWillDo(Imagination& i) {
    const Meaning* mismatch = i.situation.first(MeaningKind::typeMismatch);
    if (!mismatch || mismatch->index == 0 || i.situation.call->returns == Returns::handleOrNull)
        return false;
    i.succeed();
    return true;
}

bool aHandleAllowsEverything(Imagination& i) {
    const Meaning* refused = i.situation.first(MeaningKind::accessRefused);
    if (!refused || !i.situation.wasThere(refused->object) ||
        !entryAt(i.situation.before.table(refused->process), refused->index))
        return false;
    const std::uint32_t granted = i.machine().table(refused->process).entries[refused->index].granted;
    i.alterEntry(refused->process, refused->index, [&](HandleEntry& e) { e.granted |= refused->value; });
    i.run();
    if (entryAt(i.machine().table(refused->process), refused->index))
        i.alterEntry(refused->process, refused->index, [&](HandleEntry& e) { e.granted = granted; });
    return true;
}

bool everyUseAsksTheDescriptor(Imagination& i) {
    const Meaning* granted = i.situation.first(MeaningKind::accessGranted);
    if (!granted || !i.situation.wasThere(granted->object) ||
        !entryAt(i.situation.before.table(granted->process), granted->index) ||
        !i.situation.before[granted->object].header.security.valid() || !i.situation.succeeded())
        return false;
    if (i.kernel().security.check(i.situation.caller, granted->object, granted->value).ok())
        return false;
    i.refuseWhatIsFound(error::accessDenied);
    i.alterEntry(granted->process, granted->index, [](HandleEntry& e) { e.granted = 0; });
    return true;
}

bool theNameIsEnough(Imagination& i) {
    const Meaning* refused = i.situation.first(MeaningKind::securityRefused);
    if (!refused || !i.situation.wasThere(refused->object) ||
        !i.situation.before[refused->object].header.security.valid() ||
        i.situation.has(MeaningKind::handleFound))
        return false;
    i.alterHeader(refused->object, [](ObjectHeader& h) { h.security = {}; });
    i.run();
    i.alterHeader(refused->object,
                  [&](ObjectHeader& h) { h.security = i.situation.before[refused->object].header.security; });
    return true;
}

bool missingRightMeansInvalid(Imagination& i) {
    if (!i.situation.has(MeaningKind::accessRefused) || i.situation.truth.lastError != error::accessDenied)
        return false;
    i.refuseWhatIsFound(error::invalidHandle);
    return true;
}

bool wrongHandleMeansDenied(Imagination& i) {
    const Meaning* mismatch = i.situation.first(MeaningKind::typeMismatch);
    const bool wrong = i.situation.has(MeaningKind::handleNotFound) || (mismatch && mismatch->index != 0) ||
                       i.situation.has(MeaningKind::notAnEntry) ||
                       i.situation.has(MeaningKind::foreignSideObject);
    if (!wrong || i.situation.truth.lastError != error::invalidHandle || !i.situation.truth.returned.failed)
        return false;
    i.refuseWhatIsFound(error::accessDenied);
    return true;
}

constexpr ModelRule rules[] = {
    {{"anyHandleWillDo",
      CORE_TR("Mental models", "A call takes any handle; the type of its object does not matter."),
      CORE_TR("Mental models",
              "The kernel compares the type of the object with the one the call works on. A wrong type is "
              "refused with ERROR_INVALID_HANDLE.")},
     anyHandleWillDo},
    {{"missingRightMeansInvalid",
      CORE_TR("Mental models", "A handle without the needed right counts as an invalid handle."),
      CORE_TR(
          "Mental models",
          "ERROR_INVALID_HANDLE says that there is no such entry or that its object has the wrong type. A "
          "right that is missing in the access mask gives ERROR_ACCESS_DENIED.")},
     missingRightMeansInvalid},
    {{"aHandleAllowsEverything",
      CORE_TR("Mental models", "Whoever has a handle to an object may do everything with it."),
      CORE_TR("Mental models",
              "An entry has an access mask, given when the handle was made. A call whose right is not in the "
              "mask is refused with ERROR_ACCESS_DENIED.")},
     aHandleAllowsEverything},
    {{"everyUseAsksTheDescriptor",
      CORE_TR("Mental models", "The security descriptor is asked at every use of a handle."),
      CORE_TR(
          "Mental models",
          "It is asked once, when the handle is made. Afterwards only the entry's access mask counts, even "
          "if the descriptor has been changed.")},
     everyUseAsksTheDescriptor},
    {{"theNameIsEnough", CORE_TR("Mental models", "Whoever knows the name of an object can open it."),
      CORE_TR("Mental models",
              "The name only finds the object. Whether the caller gets a handle is decided by the object's "
              "security descriptor.")},
     theNameIsEnough},
    {{"wrongHandleMeansDenied",
      CORE_TR("Mental models", "A handle that one must not use gives ERROR_ACCESS_DENIED."),
      CORE_TR(
          "Mental models",
          "Access is checked last. A value without an entry, or with an object of the wrong type, is refused "
          "before, with ERROR_INVALID_HANDLE.")},
     wrongHandleMeansDenied},
};

} // namespace

std::span<const ModelRule> accessModels() { return rules; }

} // namespace handlelab
