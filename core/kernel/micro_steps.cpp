// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/micro_steps.h"

#include "core/kernel/micro_steps/devices.h"
#include "core/kernel/micro_steps/folders.h"
#include "core/kernel/micro_steps/handles.h"
#include "core/kernel/micro_steps/memory.h"
#include "core/kernel/micro_steps/objects.h"
#include "core/kernel/micro_steps/operations.h"
#include "core/kernel/micro_steps/processes.h"
#include "core/kernel/micro_steps/security.h"
#include "core/kernel/micro_steps/side_objects.h"
#include "core/kernel/micro_steps/stage.h"
#include "core/kernel/micro_steps/waits.h"

#include <algorithm>
#include <array>

namespace handlelab {

namespace {

using Rows = std::array<MicroStepInfo, microStepKinds>;

/// The rows of all families in the order of the enumeration; each kind has exactly one.
template <std::size_t... sizes>
consteval Rows inOrder(const MicroStepInfo (&... families)[sizes]) {
    Rows ordered{};
    const auto put = [&](std::span<const MicroStepInfo> family) {
        for (const MicroStepInfo& row : family) {
            MicroStepInfo& place = ordered[static_cast<std::size_t>(row.kind)];
            if (!place.name.empty())
                throw "a kind of micro-step has two rows";
            place = row;
        }
    };
    (put(families), ...);
    if (std::ranges::any_of(ordered, [](const MicroStepInfo& row) { return row.name.empty(); }))
        throw "a kind of micro-step has no row";
    return ordered;
}

constexpr Rows table =
    inOrder(rows::stage, rows::handles, rows::objects, rows::processes, rows::waits, rows::devices,
            rows::operations, rows::folders, rows::sideObjects, rows::memory, rows::security);

/// How many words a pattern asks for.
constexpr std::ptrdiff_t holesOf(std::string_view pattern) {
    char highest = '0';
    for (std::size_t i = 0; i + 1 < pattern.size(); ++i)
        if (pattern[i] == '%' && pattern[i + 1] >= '1' && pattern[i + 1] <= '9')
            highest = std::max(highest, pattern[i + 1]);
    return highest - '0';
}

// With -fsanitize=undefined, GCC does not take the address of a function for a constant; other builds verify
// this.
#ifndef __SANITIZE_ADDRESS__
/// A row always says something, and fills each hole.
constexpr bool speaks(const MicroStepInfo& row) {
    bool ends = false;
    for (const Saying& saying : row.says)
        if (saying.pattern != nullptr) {
            if (ends || std::ranges::count(saying.words, Word::none) != 5 - holesOf(saying.pattern))
                return false;
            ends = saying.when == nullptr;
        }
    return ends;
}
static_assert(std::ranges::all_of(table, speaks));
#endif

constexpr bool haveNamesOfTheirOwn() {
    std::array<std::string_view, microStepKinds> names{};
    std::ranges::transform(table, names.begin(), &MicroStepInfo::name);
    std::ranges::sort(names);
    return std::ranges::adjacent_find(names) == names.end();
}
static_assert(haveNamesOfTheirOwn());

} // namespace

const MicroStepInfo& microStep(MeaningKind kind) { return table[static_cast<std::size_t>(kind)]; }

const Saying& sayingOf(const Meaning& meaning, const Machine& machine) {
    return *std::ranges::find_if(microStep(meaning.kind).says, [&](const Saying& saying) {
        return saying.when == nullptr || saying.when(meaning, machine);
    });
}

std::string_view meaningName(MeaningKind kind) { return microStep(kind).name; }

bool isRefusal(MeaningKind kind, bool failed) {
    const Refuses refuses = microStep(kind).tone.refuses;
    return refuses == Refuses::always || (failed && refuses == Refuses::whenFailed);
}

Tone toneOf(MeaningKind kind, bool failed) {
    return isRefusal(kind, failed) ? rows::refusal : microStep(kind).tone;
}

} // namespace handlelab
