// SPDX-License-Identifier: GPL-3.0-or-later
// Sections, which Win32 calls file mappings; a snapshot of the processes is one, too.
#include "core/base/translate.h"
#include "core/kinds/kinds.h"
#include "core/kinds/known_constants.h"

#include <fmt/format.h>

#include <array>

namespace handlelab {

namespace {

constexpr std::array<AccessName, 6> rights{{{0x1, "SECTION_QUERY"},
                                            {0x2, "FILE_MAP_WRITE"},
                                            {0x4, "FILE_MAP_READ"},
                                            {0x8, "SECTION_MAP_EXECUTE"},
                                            {0x10, "SECTION_EXTEND_SIZE"},
                                            {0xF001F, "FILE_MAP_ALL_ACCESS"}}};

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

StateField backingOf(const Machine& machine, const Texts& texts, const SectionBody& section) {
    const char* label = CORE_TR("State", "file");
    if (!section.file.valid())
        return field::word("file", label, CORE_TR("State", "paging file"));
    const FileId file = bodyOf<FileBody>(machine, section.file).file;
    return field::text("file", label, std::string(leafName(texts[machine[file].path])));
}

std::vector<StateField> fieldsOf(const Machine& machine, const Texts& texts, const ObjectBody& body) {
    const auto& section = std::get<SectionBody>(body);
    return {field::shownAs(sizeText(section.size), field::number("size", CORE_TR("State", "size"),
                                                                 static_cast<std::int64_t>(section.size))),
            field::text("protect", CORE_TR("State", "protection"), protectionName(section.protect)),
            backingOf(machine, texts, section), field::contents(machine, texts, body)};
}

/// The file object it was made of, so that closing the file's handle does not end the mapping.
void holds(const Machine& machine, ObjectId section, const TakeReference& take) {
    if (const ObjectId file = bodyOf<SectionBody>(machine, section).file; file.valid())
        take({file, ReferenceKind::section, section});
}

} // namespace

constexpr ObjectKind sectionKind{
    .type = ObjectType::section,
    .name = CORE_TR("Kind", "File mapping"),
    .ntName = "Section",
    .mapping = {0x20005, 0x20002, 0x20008, 0xF001F},
    .validMask = 0x1F001F,
    .createAccess = 0xF0007,
    .rights = rights,
    .privilegedGlobally = true,
    .nameable = true,
    .fields = fieldsOf,
    .briefFields = 3,
    .holds = holds,
};

} // namespace handlelab
