// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls.h"

#include "typed_call.h"

#include <algorithm>
#include <iterator>

namespace handlelab {

namespace {

std::vector<CallDescription> collect() {
    std::vector<CallDescription> all;
    for (const auto family : {eventCalls,
                              mutexCalls,
                              semaphoreCalls,
                              fileMappingCalls,
                              fileCalls,
                              threadCalls,
                              processCalls,
                              handleCalls,
                              waitCalls,
                              askCalls,
                              timerCalls,
                              multipleWaitCalls,
                              memoryNotificationCalls,
                              viewCalls,
                              completionPortCalls,
                              fileIoCalls,
                              filePositionCalls,
                              pipeCalls,
                              namedPipeCalls,
                              mailslotCalls,
                              socketCalls,
                              socketConnectionCalls,
                              consoleCalls,
                              changeNotificationCalls,
                              findFileCalls,
                              heapCalls,
                              moduleCalls,
                              eventLogCalls,
                              updateResourceCalls,
                              userObjectCalls,
                              registryCalls,
                              privateNamespaceCalls,
                              nativeCalls,
                              securityInfoCalls,
                              tokenCalls,
                              windowStationCalls,
                              jobCalls,
                              snapshotCalls,
                              processStateCalls})
        std::ranges::move(family(), std::back_inserter(all));
    const auto rank = [](const CallDescription& call) {
        constexpr std::string_view order[] = {group::create, group::open,  group::share,
                                              group::use,    group::close, group::ask};
        return std::ranges::find(order, call.group) - std::begin(order);
    };
    std::ranges::stable_sort(all, {}, rank);
    return all;
}

} // namespace

std::span<const CallDescription> calls() {
    static const std::vector<CallDescription> all = collect();
    return all;
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
