// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents_invariants.h"

#include "core/machine/views/contents.h"

#include <fmt/format.h>

namespace handlelab {

namespace {

/// Whether contents are what a record may keep: remembered, within the size, without zeros at the end.
bool sound(const Texts& texts, TextId contents, std::uint64_t size) {
    const std::string_view bytes = texts[contents];
    return bytes.size() <= size && bytes.size() <= rememberedBytes &&
           (!contents.valid() || (!bytes.empty() && bytes.back() != '\0'));
}

} // namespace

std::vector<std::string> contentsViolations(const Machine& m, const Texts& texts) {
    std::vector<std::string> found;
    for (std::uint32_t f = 0; f < m.files.size(); ++f)
        if (!sound(texts, m.files[f].contents, m.files[f].directory ? 0 : m.files[f].size))
            found.push_back(fmt::format("file {} has contents that do not fit its size", f));
    for (std::uint32_t i = 0; i < m.objects.size(); ++i)
        if (const auto* section = std::get_if<SectionBody>(&m.objects[i].body);
            section && !sound(texts, section->contents, section->file.valid() ? 0 : section->size))
            found.push_back(fmt::format("section {} has contents that do not fit its size", i));
    for (std::uint32_t s = 0; s < m.sideObjects.size(); ++s) {
        constexpr std::uint32_t mapCopy = 1;
        const SideObject& side = m.sideObjects[s];
        if (side.copied.valid() && (side.kind != SideKind::view || (side.access & mapCopy) == 0))
            found.push_back(fmt::format("side object {} has a copy and makes none", s));
    }
    return found;
}

} // namespace handlelab
