// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody but store() writes to a machine, and nobody but a part of the kernel adds a change to the log: what
// must not compile.
#include "core/kernel/kernel.h"
#include "core/machine/change.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <concepts>
#include <type_traits>
#include <utility>

namespace handlelab {
namespace {

template <class M>
concept ListsCanBeWritten = requires(M& m) {
    m.processes.push_back({});
}
|| requires(M& m) { m.objects.resize(1); }
|| requires(M& m) { m.waits.clear(); };
template <class M>
concept RecordsCanBeWritten = requires(M& m) {
    m.processes[0] = Process{};
}
|| requires(M& m) { m.objects[0].counts.handles = 1; }
|| requires(M& m) { m.tables[0].entries[0] = HandleEntry{}; }
|| requires(M& m) { m.tables[0].entries.resize(1); }
|| requires(M& m) {
    m.variables.begin()->name = {};
}
|| requires(M& m) { m.threads.back().alive = true; }
|| requires(M& m) { m.files.data()->size = 1; };
template <class M>
concept ListsCanBeReplaced = requires(M& m, M& other) {
    m.processes = other.processes;
}
|| requires(M& m, M& other) { m.tables = std::move(other.tables); }
|| requires(M& m, M& other) { m.rules = other.rules; }
|| requires(M& m) { std::ranges::swap(m.tables, m.tables); };
template <class M>
concept ValuesCanBeWritten = requires(M& m) {
    m.rules->counts = Counts::usage;
}
|| requires(M& m) { m.rules = Rules{}; }
|| requires(M& m) { m.clock->milliseconds = 1; }
|| requires(M& m) { m.clock = MachineClock{}; };

template <class Core>
concept ChangesCanBeMade = requires(Core& core) {
    core.change(Slot<MachineClock>{}, MachineClock{});
}
|| requires(Core& core) { core.grow(List::objects); };
template <class Core>
concept StepsCanBeNoted = requires(Core& core) {
    core.note(Meaning{});
};

static_assert(StepsCanBeNoted<KernelCore> && !ChangesCanBeMade<KernelCore>);
static_assert(!ListsCanBeWritten<Machine>);
static_assert(!RecordsCanBeWritten<Machine>);
static_assert(!ListsCanBeReplaced<Machine>);
static_assert(!ValuesCanBeWritten<Machine>);
static_assert(std::copyable<Machine> && std::is_nothrow_move_constructible_v<Machine>,
              "a machine is a value");

// What the concepts find where writing is possible.
struct Open {
    std::vector<Process> processes;
    std::vector<HandleTable> tables;
    Rules* rules;
};
static_assert(ListsCanBeWritten<Open> && RecordsCanBeWritten<Open> && ListsCanBeReplaced<Open> &&
              ValuesCanBeWritten<Open>);

TEST(MachineWriter, StoresAndGivesBack) {
    Machine machine(textbookRules());
    const Machine before = machine;
    const Slot<Extent> length{0, static_cast<std::uint32_t>(List::processes)};
    store(machine, length, Extent{1});
    store(machine, Slot<Process>{0}, Process{.pid = 8});
    EXPECT_EQ(machine.processes[0].pid, 8u);
    EXPECT_EQ(machine.tables.size(), 1u) << "a process comes with its table";
    store(machine, length, Extent{0});
    EXPECT_TRUE(machine == before);
}

} // namespace
} // namespace handlelab
