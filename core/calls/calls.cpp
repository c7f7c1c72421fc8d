// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calls/calls.h"

#include "core/calls/call_subjects.h"
#include "core/calls/typed_call.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace handlelab {

namespace {

/// The calls of one file, and what they are about.
struct CallFamily {
    std::string_view subject;
    std::vector<CallDescription> (*calls)();
};

constexpr CallFamily families[] = {{CORE_TR("Calls", "Events"), eventCalls},
                                   {CORE_TR("Calls", "Mutexes"), mutexCalls},
                                   {CORE_TR("Calls", "Semaphores"), semaphoreCalls},
                                   {CORE_TR("Calls", "File mappings"), fileMappingCalls},
                                   {CORE_TR("Calls", "Files"), fileCalls},
                                   {CORE_TR("Calls", "Threads"), threadCalls},
                                   {CORE_TR("Calls", "Processes"), processCalls},
                                   {CORE_TR("Calls", "Handles"), handleCalls},
                                   {CORE_TR("Calls", "Waits"), waitCalls},
                                   {CORE_TR("Calls", "The caller"), askCalls},
                                   {CORE_TR("Calls", "Timers"), timerCalls},
                                   {CORE_TR("Calls", "Waits"), multipleWaitCalls},
                                   {CORE_TR("Calls", "Memory notifications"), memoryNotificationCalls},
                                   {CORE_TR("Calls", "File mappings"), viewCalls},
                                   {CORE_TR("Calls", "File mappings"), memoryCalls},
                                   {CORE_TR("Calls", "Completion ports"), completionPortCalls},
                                   {CORE_TR("Calls", "Files"), fileIoCalls},
                                   {CORE_TR("Calls", "Files"), filePositionCalls},
                                   {CORE_TR("Calls", "Files"), fileEndCalls},
                                   {CORE_TR("Calls", "Files"), fileFactCalls},
                                   {CORE_TR("Calls", "Files"), fileLockCalls},
                                   {CORE_TR("Calls", "Files"), fileNameCalls},
                                   {CORE_TR("Calls", "Folders"), folderCalls},
                                   {CORE_TR("Calls", "Pipes"), pipeCalls},
                                   {CORE_TR("Calls", "Pipes"), namedPipeCalls},
                                   {CORE_TR("Calls", "Pipes"), pipeStateCalls},
                                   {CORE_TR("Calls", "Pipes"), pipeDialogueCalls},
                                   {CORE_TR("Calls", "Files"), overlappedCalls},
                                   {CORE_TR("Calls", "Mailslots"), mailslotCalls},
                                   {CORE_TR("Calls", "Sockets"), socketCalls},
                                   {CORE_TR("Calls", "Sockets"), socketConnectionCalls},
                                   {CORE_TR("Calls", "Console"), consoleCalls},
                                   {CORE_TR("Calls", "Change notifications"), changeNotificationCalls},
                                   {CORE_TR("Calls", "Searching folders"), findFileCalls},
                                   {CORE_TR("Calls", "Heaps"), heapCalls},
                                   {CORE_TR("Calls", "Modules"), moduleCalls},
                                   {CORE_TR("Calls", "Event log"), eventLogCalls},
                                   {CORE_TR("Calls", "Resources"), updateResourceCalls},
                                   {CORE_TR("Calls", "Windows and pens"), userObjectCalls},
                                   {CORE_TR("Calls", "Registry"), registryCalls},
                                   {CORE_TR("Calls", "Private namespaces"), privateNamespaceCalls},
                                   {CORE_TR("Calls", "Native calls"), nativeCalls},
                                   {CORE_TR("Calls", "Native calls"), systemInformationCalls},
                                   {CORE_TR("Calls", "Security descriptors"), securityInfoCalls},
                                   {CORE_TR("Calls", "Access tokens"), tokenCalls},
                                   {CORE_TR("Calls", "Window stations and desktops"), windowStationCalls},
                                   {CORE_TR("Calls", "Jobs"), jobCalls},
                                   {CORE_TR("Calls", "Snapshots"), snapshotCalls},
                                   {CORE_TR("Calls", "Processes"), processStateCalls}};

struct CallCatalogue {
    std::vector<CallDescription> calls;
    std::vector<std::string_view> subjects; ///< of the calls, by number
};

struct ListedCall {
    CallDescription call;
    std::string_view subject;
};

CallCatalogue collect() {
    std::vector<ListedCall> all;
    for (const CallFamily& family : families)
        for (CallDescription& call : family.calls())
            all.push_back({std::move(call), family.subject});
    const auto rank = [](const ListedCall& one) {
        constexpr std::string_view order[] = {group::create, group::open,  group::share,
                                              group::use,    group::close, group::ask};
        return std::pair(std::ranges::find(order, one.call.group) - std::begin(order),
                         std::ranges::find(families, one.subject, &CallFamily::subject) -
                             std::begin(families));
    };
    std::ranges::stable_sort(all, {}, rank);
    CallCatalogue catalogue;
    for (ListedCall& one : all) {
        catalogue.calls.push_back(std::move(one.call));
        catalogue.subjects.push_back(one.subject);
    }
    return catalogue;
}

const CallCatalogue& catalogueOfCalls() {
    static const CallCatalogue all = collect();
    return all;
}

} // namespace

std::span<const CallDescription> calls() { return catalogueOfCalls().calls; }

std::string_view subjectOf(const CallDescription& call) {
    return catalogueOfCalls().subjects[static_cast<std::size_t>(&call - calls().data())];
}

const CallDescription* callThatCloses(SideKind kind) {
    const auto closes = [&](const CallDescription& call) {
        return call.group == group::close &&
               std::ranges::any_of(call.parameters, [&](const Parameter& one) { return one.side == kind; });
    };
    const auto found = std::ranges::find_if(calls(), closes);
    return found == calls().end() ? nullptr : &*found;
}

const CallDescription* findCall(std::string_view name) {
    const auto exact = [](std::string_view wanted) -> const CallDescription* {
        for (const CallDescription& call : calls())
            if (call.name == wanted)
                return &call;
        return nullptr;
    };
    if (const CallDescription* call = exact(name))
        return call;
    if (name.ends_with('A') || name.ends_with('W'))
        return exact(name.substr(0, name.size() - 1));
    return nullptr;
}

} // namespace handlelab
