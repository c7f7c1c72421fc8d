// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/views/contents.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace handlelab {

namespace {

std::string_view withoutZeros(std::string_view bytes) {
    return bytes.substr(0, bytes.find_last_not_of('\0') + 1);
}

} // namespace

TextId contentsOf(const Machine& machine, const ObjectBody& body) {
    if (const auto* file = std::get_if<FileBody>(&body))
        return machine[file->file].contents;
    const auto* section = std::get_if<SectionBody>(&body);
    if (!section)
        return {};
    return section->file.valid() ? contentsOf(machine, machine[section->file].body) : section->contents;
}

TextId contentsOf(const Machine& machine, const SideObject& view) {
    if (view.kind != SideKind::view || view.offset >= rememberedBytes)
        return {};
    return view.copied.valid() ? view.copied : contentsOf(machine, machine[view.object].body);
}

std::string bytesAt(std::string_view contents, std::uint64_t position, std::uint64_t count) {
    if (position >= contents.size())
        return {};
    return std::string(
        withoutZeros(contents.substr(position, std::min<std::uint64_t>(count, contents.size()))));
}

std::string overwritten(std::string_view contents, std::uint64_t position, std::string_view bytes,
                        std::uint64_t count) {
    std::string result(contents);
    const std::uint64_t room = rememberedBytes - std::min(position, rememberedBytes);
    const std::uint64_t known = std::min(count, room);
    if (known != 0) {
        result.resize(std::max<std::size_t>(result.size(), position + known));
        for (std::uint64_t i = 0; i < known; ++i)
            result[position + i] = i < bytes.size() ? bytes[i] : '\0';
    }
    return std::string(withoutZeros(result));
}

TextId storedContents(Texts& texts, std::string_view contents) {
    const std::string_view known = withoutZeros(contents.substr(0, rememberedBytes));
    return known.empty() ? TextId{} : texts.texts.intern(known);
}

std::string_view untilZero(std::string_view bytes) {
    return bytes.substr(0, std::min(bytes.find('\0'), bytes.size()));
}

std::string shownBytes(std::string_view bytes) {
    constexpr char32_t firstPrintable = 0x20, erase = 0x7F;
    std::string shown;
    while (!bytes.empty()) {
        const char32_t c = takeCharacter(bytes);
        append(shown, c < firstPrintable || c == erase || c == replacementCharacter ? U'.' : c);
    }
    return shown;
}

SideId viewAt(const Machine& machine, ProcessId process, std::uint64_t address) {
    SideId found; // the nearest, since made-up addresses of great views lie close together
    for (std::uint32_t i = 0; i < machine.sideObjects.size(); ++i) {
        const SideObject& side = machine.sideObjects[i];
        if (side.alive && side.kind == SideKind::view && side.process == process && side.value <= address &&
            address - side.value < addressesOf(side) && (!found.valid() || machine[found].value < side.value))
            found = SideId{i};
    }
    return found;
}

std::uint64_t addressesOf(const SideObject& view) {
    constexpr std::uint64_t page = 0x1000;
    return (view.size + page - 1) / page * page;
}

} // namespace handlelab
