// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace handlelab::bench {

namespace {

constexpr const char* processes[] = {"editor", "viewer", "printer", "server"};

std::string call(std::uint32_t step) {
    const char* process = processes[step / 4 % 4];
    const std::uint32_t number = step / 4;
    switch (step % 4) {
    case 0:
        return fmt::format("{}: h{} = CreateEvent(NULL, TRUE, FALSE, \"Event{}\")", process, number,
                           number % 100);
    case 1:
        return fmt::format(
            "{}: DuplicateHandle(GetCurrentProcess(), h{}, GetCurrentProcess(), &d{}, SYNCHRONIZE | "
            "EVENT_MODIFY_STATE, FALSE, 0)",
            process, number, number);
    case 2:
        return fmt::format("{}: SetEvent(d{})", process, number);
    default:
        return fmt::format("{}: CloseHandle(h{})", process, number);
    }
}

std::string objectOfRow(std::uint32_t row) { return fmt::format("Object{}", row / 2); }

} // namespace

std::string callsLesson(std::uint32_t count) {
    std::string text = "# Many calls\n\n```handlelab\n";
    for (const char* process : processes)
        text += fmt::format("process {} \"{}.exe\"\n", process, process);
    for (std::uint32_t step = 0; step < count; ++step)
        text += call(step) + '\n';
    return text + "```\n";
}

std::string callsJson(std::uint32_t count) {
    std::string text = "[\n";
    for (std::uint32_t step = 0; step < count; ++step) {
        const char* names[] = {"CreateEvent", "DuplicateHandle", "SetEvent", "CloseHandle"};
        text += fmt::format(
            R"({{"process":"{}","call":"{}","variable":"h{}","arguments":["NULL","TRUE","FALSE","Event{}"],"access":{}}}{})",
            processes[step / 4 % 4], names[step % 4], step / 4, step / 4 % 100, 0x100002,
            step + 1 < count ? ",\n" : "\n]\n");
    }
    return text;
}

std::string entriesLesson(std::uint32_t entries) {
    std::string text = fmt::format("# {} entries\n\n```handlelab\n", entries);
    const std::uint32_t count = std::max(1u, entries / 10);
    for (std::uint32_t process = 0; process < count; ++process)
        text += fmt::format("process p{} \"process{}.exe\"\n", process, process);
    // Neighbouring processes share every object, so that arrows run from both sides.
    for (std::uint32_t row = 0; row < entries; ++row)
        text += fmt::format("p{}: h{} = CreateEvent(NULL, TRUE, FALSE, \"{}\")\n",
                            (row / 20 * 2 + row % 2) % count, row, objectOfRow(row));
    return text + "```\n";
}

std::string entriesDot(std::uint32_t entries) {
    std::string text = "digraph g { rankdir=LR; node [shape=plaintext fontname=\"Inter\" fontsize=9];\n";
    const std::uint32_t count = std::max(1u, entries / 10);
    std::string edges;
    for (std::uint32_t process = 0; process < count; ++process) {
        text += fmt::format("p{0} [label=<<TABLE BORDER=\"0\" CELLBORDER=\"1\" CELLSPACING=\"0\"><TR><TD "
                            "COLSPAN=\"4\">process{0}.exe PID {1}</TD></TR>",
                            process, 1000 + 4 * process);
        std::uint32_t port = 0;
        for (std::uint32_t row = process / 2 * 20; row < std::min(entries, process / 2 * 20 + 20); ++row) {
            if (row % 2 != process % 2)
                continue;
            text += fmt::format("<TR><TD PORT=\"a{0}\">0x{1:x}</TD><TD>{2}</TD><TD>0x1F0003</TD><TD "
                                "PORT=\"b{0}\">C</TD></TR>",
                                port, (port + 1) * 4, objectOfRow(row));
            edges += fmt::format("p{}:b{} -> o{};\n", process, port, row / 2);
            ++port;
        }
        text += "</TABLE>>];\n";
    }
    for (std::uint32_t object = 0; object < entries / 2; ++object)
        text += fmt::format(
            "o{0} [shape=box style=\"rounded,filled\" label=\"Event Object{0}\\nusage 2\"];\n", object);
    return text + edges + "}\n";
}

} // namespace handlelab::bench
