// SPDX-License-Identifier: GPL-3.0-or-later
// Wrong ideas of what happens when a name is used already, or by nobody.
#include "core/quiz/imagination.h"

#include "core/calls/known_calls.h"
#include <algorithm>

namespace handlelab {

namespace {

bool openedInsteadOfCreated(const Situation& s) {
    return s.callsOneOf(group::create) && s.has(MeaningKind::nameFound) && s.succeeded() &&
           s.truth.lastError == error::alreadyExists && s.has(MeaningKind::entryWritten);
}

bool existingNameFails(Imagination& i) {
    if (!openedInsteadOfCreated(i.situation))
        return false;
    i.refuse(error::alreadyExists);
    return true;
}

bool equalNameMakesASecondObject(Imagination& i) {
    if (!openedInsteadOfCreated(i.situation))
        return false;
    i.freeName(i.situation.first(MeaningKind::nameFound)->name);
    i.run();
    return true;
}

/// What the call asks for overwrites what is there: the new object's body, in the old object.
bool existingObjectIsOverwritten(Imagination& i) {
    if (!openedInsteadOfCreated(i.situation))
        return false;
    const Meaning found = *i.situation.first(MeaningKind::nameFound);
    const Meaning written = *i.situation.first(MeaningKind::entryWritten);
    i.freeName(found.name);
    i.run();
    if (!entryAt(i.machine().table(written.process), written.index))
        return false;
    const ObjectId made = i.machine().table(written.process).entries[written.index].object;
    if (made == found.object)
        return false;
    i.alterEntry(written.process, written.index, [&](HandleEntry& e) { e.object = found.object; });
    i.setBody(found.object, i.machine()[made].body);
    i.count(found.object, 1);
    i.alterCounts(made, [](ObjectCounts& c) { c = {}; });
    i.giveName(found.name, found.object);
    i.setLastError(error::alreadyExists);
    return true;
}

bool namesCountPerType(Imagination& i) {
    const Meaning* found = i.situation.first(MeaningKind::nameFound);
    if (!found || !i.situation.has(MeaningKind::typeMismatch))
        return false;
    i.freeName(found->name);
    i.run();
    return true;
}

bool openCreates(Imagination& i) {
    const Meaning* missing = i.situation.first(MeaningKind::nameNotFound);
    if (!missing || !i.situation.callsOneOf(group::open) || !i.situation.truth.returned.failed ||
        !missing->name.valid())
        return false;
    const auto access =
        std::ranges::find(i.situation.call->parameters, ParameterKind::access, &Parameter::kind);
    if (access == i.situation.call->parameters.end())
        return false;
    const ObjectBody body = access->type == ObjectType::event       ? ObjectBody(EventBody{})
                            : access->type == ObjectType::mutex     ? ObjectBody(MutexBody{})
                            : access->type == ObjectType::semaphore ? ObjectBody(SemaphoreBody{})
                                                                    : ObjectBody();
    if (std::holds_alternative<std::monostate>(body))
        return false;
    const auto made = i.kernel().names.createAt(i.situation.caller, access->type, body, {},
                                                {missing->name, {}}, access::genericAll);
    if (!made.ok())
        return false;
    i.setLastError(error::success);
    i.answer({i.situation.call->returns, made.value.handle.value, false});
    return true;
}

/// A living object whose name differs from the wanted one as `like` says.
template <class Like>
bool findUnderAnotherName(Imagination& i, Like like) {
    const Meaning* missing = i.situation.first(MeaningKind::nameNotFound);
    if (!missing || !missing->name.valid() || i.situation.callsOneOf(group::create))
        return false;
    const std::string_view wanted = i.situation.texts[missing->name];
    for (std::uint32_t o = 0; o < i.situation.before.objects.size(); ++o) {
        const ObjectHeader& header = i.situation.before.objects[o].header;
        if (!header.named || !like(i.situation.texts[header.name], wanted))
            continue;
        i.giveName(missing->name, ObjectId{o});
        i.run();
        return true;
    }
    return false;
}

bool equalIgnoringCase(std::string_view a, std::string_view b) {
    const auto small = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::ranges::equal(a, b, {}, small, small);
}

bool namesIgnoreCase(Imagination& i) { return findUnderAnotherName(i, equalIgnoringCase); }

bool prefixesMakeNoDifference(Imagination& i) {
    return findUnderAnotherName(
        i, [](std::string_view a, std::string_view b) { return leafName(a) == leafName(b) && a != b; });
}

bool filesShareTheNames(Imagination& i) {
    if (!i.situation.calls(knownCall::createFile) || !i.situation.succeeded())
        return false;
    const Meaning* written = i.situation.first(MeaningKind::entryWritten);
    if (!written)
        return false;
    const auto* file = std::get_if<FileBody>(&i.situation.truth.machine[written->object].body);
    if (!file)
        return false;
    const std::string_view leaf = leafName(i.situation.texts[i.situation.truth.machine[file->file].path]);
    if (std::ranges::none_of(i.situation.before.objects, [&](const Object& o) {
            return o.header.named && equalIgnoringCase(leafName(i.situation.texts[o.header.name]), leaf);
        }))
        return false;
    i.refuse(error::invalidHandle);
    return true;
}

constexpr ModelRule rules[] = {
    {{"existingNameFails", CORE_TR("Mental models", "Creating an object whose name is in use fails."),
      CORE_TR("Mental models",
              "When an object of the same type has the name, Create opens it: the call succeeds, and "
              "GetLastError says ERROR_ALREADY_EXISTS. It fails when the name belongs to another type, or "
              "when the caller may not open the object.")},
     existingNameFails},
    {{"equalNameMakesASecondObject",
      CORE_TR("Mental models", "An equal name makes a second object of that name."),
      CORE_TR("Mental models",
              "A name leads to one object. The second Create finds it and makes only another handle to it.")},
     equalNameMakesASecondObject},
    {{"existingObjectIsOverwritten",
      CORE_TR("Mental models", "Creating an existing object sets it to the arguments of the new call."),
      CORE_TR("Mental models",
              "Arguments such as the initial state count only when the object is made. Whoever finds it "
              "existing gets it as it is.")},
     existingObjectIsOverwritten},
    {{"namesCountPerType",
      CORE_TR("Mental models", "Names count for each type alone: a mutex may be called like an event."),
      CORE_TR(
          "Mental models",
          "Events, mutexes, semaphores, timers, jobs and file mappings share one set of names. A name in use "
          "for another type makes the call fail with ERROR_INVALID_HANDLE.")},
     namesCountPerType},
    {{"namesIgnoreCase", CORE_TR("Mental models", "Capital and small letters in names are the same."),
      CORE_TR("Mental models",
              "The names of kernel objects are compared letter by letter: JACK and jack are two names.")},
     namesIgnoreCase},
    {{"prefixesMakeNoDifference",
      CORE_TR("Mental models", "A name means the same everywhere, whatever its prefix."),
      CORE_TR(
          "Mental models",
          "A prefix names a place: each session has its own names, Global\\ is a place for all of them, and "
          "a private namespace opens only to those inside its boundary.")},
     prefixesMakeNoDifference},
    {{"openCreates", CORE_TR("Mental models", "Open makes the object when there is none."),
      CORE_TR("Mental models",
              "Open only finds what exists. Without an object of that name it returns NULL, and GetLastError "
              "says ERROR_FILE_NOT_FOUND; only Create makes objects.")},
     openCreates},
    {{"filesShareTheNames", CORE_TR("Mental models", "Files and kernel objects cannot have the same name."),
      CORE_TR("Mental models",
              "Paths of files lead to the file system, names of objects to the kernel's own directory. The "
              "two never meet.")},
     filesShareTheNames},
};

} // namespace

std::span<const ModelRule> namingModels() { return rules; }

} // namespace handlelab
