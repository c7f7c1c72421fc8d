// SPDX-License-Identifier: GPL-3.0-or-later
// The words sentences about micro-steps are filled with. Internal to the explain files: each of them has the
// sentences of one family of micro-steps and answers an empty pattern for all others.
#pragma once

#include "core/machine/handle_table.h"
#include "core/machine/namespaces.h"
#include "core/machine/naming.h"
#include "core/tell/explain.h"
#include "core/win32/constants.h"

#include <fmt/format.h>

#include <initializer_list>

namespace handlelab {

/// The words a meaning can be spoken of with.
struct Speaker {
    const Meaning& m;
    const Machine& machine;
    const Texts& texts;

    [[nodiscard]] std::string process() const { return processName(machine, texts, m.process); }
    [[nodiscard]] std::string other() const { return processName(machine, texts, ProcessId{m.extra}); }
    [[nodiscard]] std::string object() const { return spokenName(machine, texts, m.object); }
    [[nodiscard]] std::string type() const {
        return m.object.valid() ? markedKind(info(machine[m.object].header.type).name) : "?";
    }
    [[nodiscard]] std::string wanted() const {
        return markedKind(info(static_cast<ObjectType>(m.detail)).name);
    }
    [[nodiscard]] std::string handle() const {
        return handleText(machine.rules, valueOf(machine.rules, m.index));
    }
    [[nodiscard]] std::string index() const { return fmt::format("{}", m.index); }
    [[nodiscard]] std::string value() const { return fmt::format("{}", m.value); }
    [[nodiscard]] std::string extra() const { return fmt::format("{}", m.extra); }
    [[nodiscard]] std::string hexValue() const { return fmt::format("0x{:X}", m.value); }
    /// The value of 64 bits that was looked up or stored.
    [[nodiscard]] std::uint64_t wholeValue() const { return std::uint64_t{m.high} << 32 | m.value; }
    /// A handle value that was looked up; pseudo handles and entries are said by their low 32 bits.
    [[nodiscard]] std::string spoken() const {
        const auto sign = static_cast<std::int32_t>(m.value);
        return m.high == 0 && sign < 0 ? fmt::format("{}", sign)
                                       : handleText(machine.rules, Handle{wholeValue()});
    }
    [[nodiscard]] std::string name() const { return std::string(texts[m.name]); }
    [[nodiscard]] std::string leaf() const { return std::string(leafName(texts[m.name])); }
    /// The name as the process can say it: whole when it stands in another directory than its session's.
    [[nodiscard]] std::string nameFor(ProcessId process) const {
        const bool own = process.valid() && name() == sessionDirectory(machine[process].session) + leaf();
        return own ? leaf() : name();
    }
    [[nodiscard]] std::string mask(std::uint32_t bits) const {
        return accessText(machine[m.object].header.type, bits);
    }
    [[nodiscard]] std::string variable() const {
        return m.index < machine.variables.size() ? std::string(texts[machine.variables[m.index].name]) : "?";
    }
    /// The value that was stored.
    [[nodiscard]] std::string variableValue() const {
        return valueText(machine, texts, {static_cast<ValueKind>(m.detail), wholeValue()});
    }
    /// How a value was told; the variable itself may have been told another way since.
    [[nodiscard]] std::string channel() const { return spokenChannel(texts[TextId{m.name.index}]); }
    [[nodiscard]] std::string file() const {
        return m.index < machine.files.size() ? std::string(texts[machine.files[m.index].path]) : "?";
    }
    [[nodiscard]] const SideObject* side() const {
        return m.index < machine.sideObjects.size() ? &machine.sideObjects[m.index] : nullptr;
    }
    /// The name of the thing beside the table that a meaning is about: a module's, a window class.
    [[nodiscard]] std::string sideName() const { return side() ? std::string(texts[side()->name]) : "?"; }
    [[nodiscard]] std::string sideValue() const {
        return side() ? fmt::format("0x{:X}", side()->value) : "?";
    }
    [[nodiscard]] std::string otherObject() const { return spokenName(machine, texts, ObjectId{m.extra}); }
    /// "editor.exe/T2", from a ThreadId in `extra`.
    [[nodiscard]] std::string thread() const {
        if (m.extra >= machine.threads.size())
            return "?";
        const Thread& t = machine.threads[m.extra];
        return fmt::format("{}/T{}", processName(machine, texts, t.process), t.number);
    }
    [[nodiscard]] std::string error() const { return fmt::format("{} ({})", errorName(m.value), m.value); }
};

inline Sentence say(const char* pattern, std::initializer_list<std::string> arguments) {
    return {"Steps", pattern, arguments};
}

Sentence aboutHandles(const Speaker& s);
Sentence aboutObjects(const Speaker& s);
Sentence aboutWaits(const Speaker& s);
Sentence aboutDevices(const Speaker& s);
Sentence aboutSideObjects(const Speaker& s);
Sentence aboutProcesses(const Speaker& s);
Sentence aboutSecurity(const Speaker& s);

} // namespace handlelab
