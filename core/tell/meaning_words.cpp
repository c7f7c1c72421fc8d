// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tell/meaning_words.h"
#include "core/calls/brace_fields.h"

#include "core/calls/call.h"
#include "core/kinds/object_kind.h"
#include "core/kinds/spoken_name.h"
#include "core/machine/handle_table.h"
#include "core/machine/views/contents.h"
#include "core/machine/views/namespaces.h"
#include "core/win32/constants.h"
#include "core/win32/errors.h"

#include <fmt/format.h>

namespace handlelab {

namespace {

/// The name of the call that gives back a thing beside the table; none for what is not handed out as a value.
std::string_view closingCall(SideKind kind) {
    const CallDescription* call = callThatCloses(kind);
    return call ? call->name : std::string_view();
}

/// HANDLE_FLAG_INHERIT is 1, HANDLE_FLAG_PROTECT_FROM_CLOSE 2.
constexpr const char* flagWords[] = {"0", "HANDLE_FLAG_INHERIT", "HANDLE_FLAG_PROTECT_FROM_CLOSE",
                                     "HANDLE_FLAG_INHERIT | HANDLE_FLAG_PROTECT_FROM_CLOSE"};

/// The words that need more than a line.
struct Speaker {
    const Meaning& meaning;
    const Machine& machine;
    const Texts& texts;

    [[nodiscard]] std::string type() const {
        return meaning.object.valid() ? markedKind(info(machine[meaning.object].header.type).name) : "?";
    }
    [[nodiscard]] std::string entry(std::uint32_t index) const {
        return handleText(machine.rules, valueOf(machine.rules, index));
    }
    /// The value of 64 bits that was looked up or stored.
    [[nodiscard]] std::uint64_t wholeValue() const {
        return std::uint64_t{meaning.high} << 32 | meaning.value;
    }
    /// Pseudo handles and entries are said by their low 32 bits.
    [[nodiscard]] std::string spokenHandle() const {
        const auto sign = static_cast<std::int32_t>(meaning.value);
        return meaning.high == 0 && sign < 0 ? fmt::format("{}", sign)
                                             : handleText(machine.rules, Handle{wholeValue()});
    }
    [[nodiscard]] std::string name() const { return std::string(texts[meaning.name]); }
    [[nodiscard]] std::string leaf() const { return std::string(leafName(texts[meaning.name])); }
    /// Whole when it stands in another directory than the session's.
    [[nodiscard]] std::string nameAsSaid() const {
        const bool own =
            meaning.process.valid() && name() == sessionDirectory(machine[meaning.process].session) + leaf();
        return own ? leaf() : name();
    }
    [[nodiscard]] std::string mask(std::uint32_t bits) const {
        return accessText(machine[meaning.object].header.type, bits);
    }
    [[nodiscard]] std::string variable() const {
        return meaning.index < machine.variables.size()
                   ? std::string(texts[machine.variables[meaning.index].name])
                   : "?";
    }
    [[nodiscard]] std::string file() const {
        return meaning.index < machine.files.size() ? std::string(texts[machine.files[meaning.index].path])
                                                    : "?";
    }
    /// The beginning of long ones.
    [[nodiscard]] std::string bytes() const {
        constexpr std::size_t most = 40;
        const std::string_view all = texts[TextId{meaning.name.index}];
        return fmt::format("\"{}{}\"", shownBytes(all.substr(0, most)), all.size() > most ? "…" : "");
    }
    [[nodiscard]] std::string listedName() const {
        return meaning.value < texts.texts.size() ? std::string(texts[TextId{meaning.value}]) : "?";
    }
    [[nodiscard]] const SideObject* side() const {
        return meaning.index < machine.sideObjects.size() ? &machine.sideObjects[meaning.index] : nullptr;
    }
    [[nodiscard]] std::string sideValue() const {
        return side() ? fmt::format("0x{:X}", side()->value) : "?";
    }
    /// 'Module version.dll', 'Heap 0x1D49B210000'.
    [[nodiscard]] std::string sideThing() const {
        if (!side())
            return "?";
        const std::string own = side()->name.valid() ? std::string(texts[side()->name]) : sideValue();
        return fmt::format("{} {}", markedKind(sideWord(side()->kind)), own);
    }
    [[nodiscard]] std::string thread() const {
        if (meaning.extra >= machine.threads.size())
            return "?";
        const Thread& t = machine.threads[meaning.extra];
        return fmt::format("{}/T{}", processName(machine, texts, t.process), t.number);
    }
    /// The user of the token the sentence is about.
    [[nodiscard]] std::string tokenUser() const {
        const auto* token = std::get_if<TokenBody>(&machine[meaning.object].body);
        return token ? std::string(texts[token->user]) : "?";
    }
};

} // namespace

std::string inWords(Word word, const Meaning& m, const Machine& machine, const Texts& texts) {
    const Speaker s{m, machine, texts};
    switch (word) {
    case Word::none:
        return {};
    case Word::process:
        return processName(machine, texts, m.process);
    case Word::otherProcess:
        return processName(machine, texts, ProcessId{m.extra});
    case Word::object:
        return spokenName(machine, texts, m.object);
    case Word::otherObject:
        return spokenName(machine, texts, ObjectId{m.extra});
    case Word::type:
        return s.type();
    case Word::wantedType:
        return markedKind(info(static_cast<ObjectType>(m.detail)).name);
    case Word::thread:
        return s.thread();
    case Word::handle:
        return s.entry(m.index);
    case Word::index:
        return fmt::format("{}", m.index);
    case Word::value:
        return fmt::format("{}", m.value);
    case Word::signedValue:
        return fmt::format("{}", static_cast<std::int32_t>(m.value));
    case Word::hexValue:
        return fmt::format("0x{:X}", m.value);
    case Word::bareHexValue:
        return fmt::format("{:X}", m.value);
    case Word::paddedHexValue:
        return fmt::format("{:08X}", m.value);
    case Word::extra:
        return fmt::format("{}", m.extra);
    case Word::spokenHandle:
        return s.spokenHandle();
    case Word::name:
        return s.name();
    case Word::leaf:
        return s.leaf();
    case Word::nameAsSaid:
        return s.nameAsSaid();
    case Word::mask:
        return s.mask(m.value);
    case Word::lackingMask:
        return s.mask(m.value & ~m.extra);
    case Word::entryFlags:
        return flagWords[m.value & 3];
    case Word::variable:
        return s.variable();
    case Word::variableValue:
        return valueText(machine, texts, {static_cast<ValueKind>(m.detail), s.wholeValue()});
    case Word::channel: // the variable itself may have been told another way since
        return spokenChannel(texts[TextId{m.name.index}]);
    case Word::standardDevice:
        return std::string(standardHandles[m.index].constant);
    case Word::file:
        return s.file();
    case Word::bytes:
        return s.bytes();
    case Word::listedName:
        return s.listedName();
    case Word::sideThing:
        return s.sideThing();
    case Word::sideValue:
        return s.sideValue();
    case Word::sideEntry:
        return s.side() ? s.entry(s.side()->index) : "?";
    case Word::sideKind:
        return markedKind(sideWord(static_cast<SideKind>(m.detail)));
    case Word::closingCall:
        return s.side() ? std::string(closingCall(s.side()->kind)) : std::string();
    case Word::error:
        return fmt::format("{} ({})", errorName(m.value), m.value);
    case Word::extraError:
        return fmt::format("{} ({})", errorName(m.extra), m.extra);
    case Word::exitCode:
        return exitCodeText(m.value);
    case Word::privilege:
        return std::string(privilegeName(static_cast<Privilege>(m.index)));
    case Word::tokenUser:
        return s.tokenUser();
    }
    return {};
}

} // namespace handlelab
