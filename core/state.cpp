// SPDX-License-Identifier: GPL-3.0-or-later
#include "state.h"

#include "constants.h"
#include "explain.h"

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

StateField exitCode(std::uint32_t code) {
    return {"exit_code", CORE_TR("State", "exit code"), std::int64_t{code},
            code == stillActive ? std::string("STILL_ACTIVE") : fmt::format("{}", code)};
}

std::string threadName(const Machine& machine, const Texts& texts, ThreadId thread) {
    if (!thread.valid())
        return {};
    return fmt::format("{}/T{}", processName(machine, texts, machine[thread].process),
                       machine[thread].number);
}

std::string protectionName(std::uint32_t protect) {
    for (const Constant& c : constants())
        if (c.family == ConstantFamily::pageProtection && c.value == (protect & 0xFF))
            return std::string(c.name);
    return fmt::format("0x{:X}", protect);
}

struct Fields {
    const Machine& machine;
    const Texts& texts;
    ObjectId object;
    using List = std::vector<StateField>;

    [[nodiscard]] StateField isSignaled() const {
        return truth("signaled", CORE_TR("State", "signaled"), signaled(machine, object));
    }
    List operator()(std::monostate) const { return {}; }
    List operator()(const EventBody& b) const {
        return {
            isSignaled(),
            {"manual_reset", CORE_TR("State", "reset"), b.manualReset, b.manualReset ? "manual" : "auto"}};
    }
    List operator()(const MutexBody& b) const {
        List list{isSignaled(),
                  text("owner", CORE_TR("State", "owner"), threadName(machine, texts, b.owner))};
        if (b.recursion > 1)
            list.push_back(number("recursion", CORE_TR("State", "recursion"), b.recursion));
        if (b.abandoned)
            list.push_back(truth("abandoned", CORE_TR("State", "abandoned"), true));
        return list;
    }
    List operator()(const SemaphoreBody& b) const {
        return {isSignaled(), number("count", CORE_TR("State", "count"), b.count),
                number("maximum", CORE_TR("State", "maximum"), b.maximum)};
    }
    List operator()(const SectionBody& b) const {
        return {number("size", CORE_TR("State", "size"), static_cast<std::int64_t>(b.size)),
                text("protect", CORE_TR("State", "protection"), protectionName(b.protect)),
                text("file", CORE_TR("State", "file"),
                     b.file.valid() ? std::string(leafName(
                                          texts[machine[std::get<FileBody>(machine[b.file].body).file].path]))
                                    : "paging file")};
    }
    List operator()(const FileBody& b) const {
        std::string share = (b.share & 1) ? "R" : "-";
        share += (b.share & 2) ? "W" : "-";
        share += (b.share & 4) ? "D" : "-";
        return {text("path", CORE_TR("State", "path"), std::string(texts[machine[b.file].path])),
                text("share", CORE_TR("State", "sharing"), share)};
    }
    List operator()(const ProcessBody& b) const {
        return {number("pid", CORE_TR("State", "PID"), machine[b.process].pid), isSignaled(),
                exitCode(machine[b.process].exitCode)};
    }
    List operator()(const ThreadBody& b) const {
        return {number("tid", CORE_TR("State", "TID"), machine[b.thread].tid), isSignaled(),
                exitCode(machine[b.thread].exitCode)};
    }
};

} // namespace

std::vector<StateField> stateOf(const Machine& machine, const Texts& texts, ObjectId object) {
    return std::visit(Fields{machine, texts, object}, machine[object].body);
}

} // namespace handlelab
