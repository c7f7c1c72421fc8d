// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tell/object_fields.h"

#include "core/machine/known_constants.h"
#include "core/machine/naming.h"
#include "core/tell/explain.h"
#include "core/win32/constants.h"

#include <fmt/format.h>

namespace handlelab {

namespace {

StateField truth(const char* key, const char* label, bool value) {
    return {key, label, value, value ? "TRUE" : "FALSE"};
}
StateField number(const char* key, const char* label, std::int64_t value) {
    return {key, label, value, fmt::format("{}", value)};
}
StateField text(const char* key, const char* label, std::string value) { return {key, label, value, value}; }
/// A word that is said in the reader's language.
StateField word(const char* key, const char* label, const char* value) {
    return {key, label, value, value, true};
}
StateField detail(StateField field) {
    field.detail = true;
    return field;
}

StateField exitCode(std::uint32_t code) {
    return {"exit_code", CORE_TR("State", "exit code"), std::int64_t{code},
            code == stillActive ? std::string("STILL_ACTIVE") : exitCodeText(code)};
}

std::string protectionName(std::uint32_t protect) {
    for (const Constant& c : constants())
        if (c.family == ConstantFamily::pageProtection && c.value == (protect & 0xFF))
            return std::string(c.name);
    return fmt::format("0x{:X}", protect);
}

std::string sizeText(std::uint64_t bytes) {
    constexpr std::uint64_t kibi = 1024, mebi = kibi * kibi;
    if (bytes >= mebi && bytes % mebi == 0)
        return fmt::format("{} MiB", bytes / mebi);
    if (bytes >= kibi && bytes % kibi == 0)
        return fmt::format("{} KiB", bytes / kibi);
    return fmt::format("{} B", bytes);
}

struct Fields {
    const Machine& machine;
    const Texts& texts;
    using List = std::vector<StateField>;

    [[nodiscard]] std::string path(FileId file) const { return std::string(texts[machine[file].path]); }
    [[nodiscard]] StateField ownerOf(const MutexBody& b) const {
        const char* label = CORE_TR("State", "owner");
        if (!b.owner.valid())
            return word("owner", label, CORE_TR("State", "nobody"));
        const Thread& thread = machine[b.owner];
        return text("owner", label,
                    fmt::format("{}/T{}", processName(machine, texts, thread.process), thread.number));
    }
    [[nodiscard]] StateField backingOf(const SectionBody& b) const {
        const char* label = CORE_TR("State", "file");
        if (!b.file.valid())
            return word("file", label, CORE_TR("State", "paging file"));
        return text("file", label,
                    std::string(leafName(path(std::get<FileBody>(machine[b.file].body).file))));
    }

    [[nodiscard]] static std::string privilegeNames(const TokenBody& b) {
        std::string names;
        for (std::uint32_t i = 0; i < privilegeCount; ++i)
            if ((b.privileges & 1u << i) != 0)
                names +=
                    fmt::format("{}{}", names.empty() ? "" : ", ", privilegeName(static_cast<Privilege>(i)));
        return names.empty() ? "-" : names;
    }

    List operator()(std::monostate) const { return {}; }
    List operator()(const EventBody& b) const {
        return {truth("signaled", CORE_TR("State", "signaled"), b.signaled),
                word("reset", CORE_TR("State", "reset"),
                     b.manualReset ? CORE_TR("State", "manual") : CORE_TR("State", "automatic"))};
    }
    List operator()(const MutexBody& b) const {
        return {ownerOf(b), number("recursion", CORE_TR("State", "recursion"), b.recursion),
                truth("abandoned", CORE_TR("State", "abandoned"), b.abandoned)};
    }
    List operator()(const SemaphoreBody& b) const {
        return {number("count", CORE_TR("State", "count"), b.count),
                number("maximum", CORE_TR("State", "maximum"), b.maximum)};
    }
    List operator()(const SectionBody& b) const {
        StateField size = number("size", CORE_TR("State", "size"), static_cast<std::int64_t>(b.size));
        size.text = sizeText(b.size);
        return {size, text("protect", CORE_TR("State", "protection"), protectionName(b.protect)),
                backingOf(b)};
    }
    List operator()(const FileBody& b) const {
        std::string share = (b.share & 1) != 0 ? "R" : "-";
        share += (b.share & 2) != 0 ? "W" : "-";
        share += (b.share & 4) != 0 ? "D" : "-";
        return {
            text("file", CORE_TR("State", "file"), std::string(leafName(path(b.file)))),
            text("share", CORE_TR("State", "sharing"), share),
            detail(text("path", CORE_TR("State", "path"), path(b.file))),
            detail(number("position", CORE_TR("State", "position"), static_cast<std::int64_t>(b.position))),
            detail(text("access", CORE_TR("State", "access"), accessText(ObjectType::file, b.access)))};
    }
    List operator()(const ProcessBody& b) const {
        return {truth("signaled", CORE_TR("State", "signaled"), !machine[b.process].alive),
                exitCode(machine[b.process].exitCode),
                detail(number("pid", CORE_TR("State", "PID"), machine[b.process].pid))};
    }
    List operator()(const ThreadBody& b) const {
        return {
            truth("signaled", CORE_TR("State", "signaled"), !machine[b.thread].alive),
            exitCode(machine[b.thread].exitCode),
            detail(number("tid", CORE_TR("State", "TID"), machine[b.thread].tid)),
            detail(truth("waits", CORE_TR("State", "waits"), machine[b.thread].waits)),
            detail(number("suspended", CORE_TR("State", "suspend count"), machine[b.thread].suspendCount))};
    }
    List operator()(const TimerBody& b) const {
        StateField due =
            number("due", CORE_TR("State", "due in"),
                   b.active ? static_cast<std::int64_t>(b.due - machine.clock->milliseconds) : -1);
        due.text = b.active ? fmt::format("{} ms", due.text) : "-";
        return {truth("signaled", CORE_TR("State", "signaled"), b.signaled), due,
                word("reset", CORE_TR("State", "reset"),
                     b.manualReset ? CORE_TR("State", "manual") : CORE_TR("State", "automatic")),
                detail(number("period", CORE_TR("State", "period in ms"), b.period))};
    }
    List operator()(const JobBody& b) const {
        return {number("active", CORE_TR("State", "active processes"), b.activeProcesses),
                truth("kill_on_close", CORE_TR("State", "kill on close"), b.killOnClose),
                detail(number("total", CORE_TR("State", "processes so far"), b.totalProcesses))};
    }
    List operator()(const TokenBody& b) const {
        return {text("user", CORE_TR("State", "user"), std::string(texts[b.user])),
                word("token_type", CORE_TR("State", "token type"),
                     b.impersonation ? CORE_TR("State", "impersonation") : CORE_TR("State", "primary")),
                detail(truth("restricted", CORE_TR("State", "restricted"), b.restricted)),
                detail(text("privileges", CORE_TR("State", "enabled privileges"), privilegeNames(b)))};
    }
    List operator()(const IoCompletionBody& b) const {
        return {number("packets", CORE_TR("State", "packets"), b.packets),
                number("files", CORE_TR("State", "associated files"), b.files)};
    }
    List operator()(const WindowStationBody& b) const {
        return {truth("interactive", CORE_TR("State", "interactive"), b.interactive)};
    }
    List operator()(const DesktopBody& b) const {
        return {text("station", CORE_TR("State", "window station"),
                     b.station.valid() ? std::string(leafName(texts[machine[b.station].header.name])) : "?")};
    }
    List operator()(const DirectoryBody& b) const {
        return {text("boundary", CORE_TR("State", "boundary"), std::string(texts[b.boundary])),
                truth("findable", CORE_TR("State", "can be opened"), b.findable)};
    }
    List operator()(const KeyBody& b) const {
        return {text("path", CORE_TR("State", "path"), std::string(texts[b.path]))};
    }
    [[nodiscard]] List pipeEnd(const DeviceBody& b) const {
        return {truth("connected", CORE_TR("State", "connected"), b.connected || b.partner.valid()),
                number("pending", CORE_TR("State", "bytes to read"), b.pending)};
    }
    List operator()(const DeviceBody& b) const {
        List fields{text("device", CORE_TR("State", "device"), std::string(deviceWord(b.kind)))};
        switch (b.kind) {
        case DeviceKind::pipeServer:
        case DeviceKind::pipeClient:
        case DeviceKind::pipeRead:
        case DeviceKind::pipeWrite:
            for (StateField& field : pipeEnd(b))
                fields.push_back(std::move(field));
            break;
        case DeviceKind::mailslotServer:
        case DeviceKind::mailslotClient:
            fields.push_back(number("pending", CORE_TR("State", "messages"), b.pending));
            break;
        case DeviceKind::directoryNotify:
            fields.push_back(truth("signaled", CORE_TR("State", "signaled"), b.signaled));
            break;
        case DeviceKind::socket:
            fields.push_back(truth("listening", CORE_TR("State", "listening"), b.listening));
            break;
        case DeviceKind::consoleInput:
        case DeviceKind::screenBuffer:
        case DeviceKind::serialPort:
            break;
        }
        if (b.name.valid())
            fields.push_back(detail(text("path", CORE_TR("State", "path"), std::string(texts[b.name]))));
        fields.push_back(
            detail(text("access", CORE_TR("State", "access"), accessText(ObjectType::file, b.access))));
        return fields;
    }
};

} // namespace

std::vector<StateField> stateOf(const Machine& machine, const Texts& texts, const ObjectBody& body) {
    return std::visit(Fields{machine, texts}, body);
}

std::string exitCodeText(std::uint32_t code) {
    return code > 0xFFFF ? fmt::format("0x{:X}", code) : fmt::format("{}", code);
}

std::size_t briefFields(ObjectType type) {
    switch (type) {
    case ObjectType::mutex:
    case ObjectType::section:
    case ObjectType::timer:
        return 3;
    case ObjectType::event:
    case ObjectType::semaphore:
    case ObjectType::file:
    case ObjectType::process:
    case ObjectType::thread:
    case ObjectType::job:
    case ObjectType::token:
    case ObjectType::ioCompletion:
    case ObjectType::directory:
        return 2;
    case ObjectType::windowStation:
    case ObjectType::desktop:
    case ObjectType::key:
        return 1;
    }
    return 0;
}

} // namespace handlelab
