// SPDX-License-Identifier: GPL-3.0-or-later
// The engine against a bare table, against the Linux kernel and against itself. Goals: the table in
// README.md.
#include "bare_table.h"
#include "engine.h"
#include "report.h"

#include <benchmark/benchmark.h>

#include <malloc.h>
#include <spawn.h>
#include <sys/eventfd.h>
#include <sys/wait.h>
#include <unistd.h>

#include <random>

extern char** environ;

namespace handlelab::bench {

namespace {

constexpr std::uint32_t pairs = 100'000, eventAccess = 0x1F0003;

EntryGrant duplicate(bool inherit) {
    EntryGrant grant;
    grant.access = eventAccess;
    grant.inherit = inherit;
    grant.origin = OriginKind::duplicated;
    return grant;
}

// ---- create and close ----------------------------------------------------------------------------------

void bareTable(benchmark::State& state) {
    BareTable table;
    for (auto _ : state)
        for (std::uint32_t i = 0; i < pairs; ++i) {
            std::uint32_t index = table.create(1, eventAccess);
            benchmark::DoNotOptimize(index);
            table.close(index);
        }
}
BENCHMARK(bareTable);

void bareLog(benchmark::State& state) {
    for (auto _ : state) {
        BareTable table;
        std::vector<BareTable::Record> log;
        for (std::uint32_t i = 0; i < pairs; ++i) {
            std::uint32_t index = table.create(1, eventAccess, log);
            benchmark::DoNotOptimize(index);
            table.close(index, log);
        }
        benchmark::DoNotOptimize(log.data());
    }
}
BENCHMARK(bareLog);

void linuxEventfd(benchmark::State& state) {
    for (auto _ : state)
        for (std::uint32_t i = 0; i < pairs; ++i)
            close(eventfd(0, 0));
}
BENCHMARK(linuxEventfd)->Iterations(1);

void createAndClose(benchmark::State& state) {
    const CallDescription &create = described("CreateEvent"), &close = described("CloseHandle");
    std::size_t bytes = 0;
    for (auto _ : state) {
        Engine engine;
        for (std::uint32_t i = 0; i < pairs; ++i)
            closeHandle(engine, close, createEvent(engine, create).value);
        bytes = engine.log().bytes();
    }
    state.counters["bytes"] = static_cast<double>(bytes) / (2.0 * pairs);
}
BENCHMARK(createAndClose);

// ---- many handles --------------------------------------------------------------------------------------

/// Random close+create pairs with `open` handles open.
void churn(benchmark::State& state) {
    const CallDescription &create = described("CreateEvent"), &close = described("CloseHandle");
    Engine engine;
    std::vector<std::uint64_t> open;
    for (std::int64_t i = 0; i < state.range(0); ++i)
        open.push_back(createEvent(engine, create).value);
    std::minstd_rand random(7);
    const std::uint32_t start = engine.log().size();
    for (auto _ : state) {
        for (std::uint32_t i = 0; i < 20'000; ++i) {
            std::uint64_t& handle = open[random() % open.size()];
            closeHandle(engine, close, handle);
            handle = createEvent(engine, create).value;
        }
        state.PauseTiming(); // otherwise every round would work on a longer log than the one before
        for (std::uint32_t step = engine.log().size(); step-- > start;)
            engine.undo(step);
        engine.forget(start);
        random.seed(7);
        open.clear();
        for (const HandleEntry& entry : engine.machine().tables[0].entries)
            if (entry.inUse())
                open.push_back(
                    4 * static_cast<std::uint64_t>(&entry - engine.machine().tables[0].entries.data()));
        state.ResumeTiming();
    }
}
BENCHMARK(churn)->Arg(1'000)->Arg(100'000);

std::size_t heapOf(const Machine& machine) {
    const auto used = [] {
        const struct mallinfo2 info = mallinfo2();
        return info.uordblks + info.hblkhd;
    };
    const std::size_t before = used();
    const Machine copy = machine; // exact vectors: what the records need, not what growth reserved
    return used() - before;
}

/// Memory of the machine per open handle: with an object each, and as duplicates of one.
void openHandles(benchmark::State& state) {
    const CallDescription& create = described("CreateEvent");
    double withObject = 0, without = 0;
    for (auto _ : state) {
        Engine one, many;
        const ObjectId object = one.kernel().objects.create(one.caller(), ObjectType::event, EventBody{}, {});
        for (std::uint32_t i = 0; i < pairs; ++i) {
            createEvent(many, create);
            one.kernel().tables.insert(one.caller().process, object, duplicate(false));
        }
        withObject = static_cast<double>(heapOf(many.machine())) / pairs;
        without = static_cast<double>(heapOf(one.machine())) / pairs;
    }
    state.counters["bytes_with_object"] = withObject;
    state.counters["bytes"] = without;
}
BENCHMARK(openHandles)->Iterations(1);

// ---- time travel ---------------------------------------------------------------------------------------

void bareTravel(benchmark::State& state) {
    BareTable table;
    std::vector<BareTable::Record> log;
    for (std::uint32_t i = 0; i < pairs; ++i)
        table.create(1, eventAccess, log);
    bool back = true;
    for (auto _ : state) {
        if (back)
            for (std::size_t i = log.size(); i-- > 0;)
                table.undo(log[i]);
        else
            for (const BareTable::Record& record : log)
                table.redo(record);
        back = !back;
    }
}
BENCHMARK(bareTravel);

/// From one end of 100 000 calls, which leave as many handles open, to the other.
void travel(benchmark::State& state) {
    const CallDescription& create = described("CreateEvent");
    Engine engine;
    const std::uint32_t start = engine.log().size();
    for (std::uint32_t i = 0; i < pairs; ++i)
        createEvent(engine, create);
    const std::uint32_t end = engine.log().size();
    bool back = true;
    for (auto _ : state) {
        if (back)
            for (std::uint32_t step = end; step-- > start;)
                engine.undo(step);
        else
            for (std::uint32_t step = start; step < end; ++step)
                engine.redo(step);
        back = !back;
    }
}
BENCHMARK(travel);

// ---- processes -----------------------------------------------------------------------------------------

void linuxSpawn(benchmark::State& state) {
    char name[] = "/bin/true";
    char* arguments[] = {name, nullptr};
    for (auto _ : state) {
        pid_t child = 0;
        if (posix_spawn(&child, name, nullptr, nullptr, arguments, environ) != 0)
            state.SkipWithError("cannot start /bin/true");
        waitpid(child, nullptr, 0);
    }
}
BENCHMARK(linuxSpawn);

/// A process that inherits 1 000 handles.
void inheritThousand(benchmark::State& state) {
    Engine engine;
    const ObjectId object =
        engine.kernel().objects.create(engine.caller(), ObjectType::event, EventBody{}, {});
    for (std::uint32_t i = 0; i < 1'000; ++i)
        engine.kernel().tables.insert(engine.caller().process, object, duplicate(true));
    const std::uint32_t start = engine.log().size();
    for (auto _ : state) {
        const ProcessId child = engine.kernel().processes.start(engine.caller(), Process{}, {});
        engine.kernel().processes.inheritTable(engine.caller().process, child);
        state.PauseTiming();
        for (std::uint32_t step = engine.log().size(); step-- > start;)
            engine.undo(step);
        engine.forget(start);
        state.ResumeTiming();
    }
}
BENCHMARK(inheritThousand);

} // namespace

} // namespace handlelab::bench

int main(int argc, char** argv) {
    // Large blocks always come fresh from the kernel, so that the subject and its baseline both pay for
    // touching new memory; otherwise the small log of the baseline would live in memory that an earlier round
    // had touched.
    mallopt(M_MMAP_THRESHOLD, 1 << 17);
    return handlelab::bench::run(
        argc, argv,
        {
            {"100 000 x CreateEvent + CloseHandle, all recorded / Linux eventfd + close",
             "createAndClose",
             "linuxEventfd",
             0.25,
             {}},
            {"the same / bare table with a log", "createAndClose", "bareLog", 12, {}},
            {"the same / bare table without a log (for information)", "createAndClose", "bareTable", 50, {}},
            {"memory per recorded call", "createAndClose", {}, 400, "bytes"},
            {"memory per open handle without its object", "openHandles", {}, 32, "bytes"},
            {"memory per open handle with its object", "openHandles", {}, 160, "bytes_with_object"},
            {"undo or redo of 100 000 calls, 100 000 handles open / bare table",
             "travel",
             "bareTravel",
             6,
             {}},
            {"the same, within a frame", "travel", {}, 16.6, {}},
            {"20 000 random close + create at 100 000 open handles / at 1 000",
             "churn/100000",
             "churn/1000",
             5,
             {}},
            {"a process that inherits 1 000 handles / Linux spawn and wait",
             "inheritThousand",
             "linuxSpawn",
             0.5,
             {}},
        });
}
