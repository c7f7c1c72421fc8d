// SPDX-License-Identifier: GPL-3.0-or-later
// The syntax of object names, and the folders their prefixes stand for.
#include "core/kernel/name_syntax.h"

#include "core/machine/views/namespaces.h"
#include "core/win32/constants.h"

#include <charconv>

namespace handlelab {

std::optional<std::uint32_t> takeSession(std::string_view& name) {
    constexpr std::string_view prefix = "Session\\";
    if (!name.starts_with(prefix))
        return std::nullopt;
    std::uint32_t session = 0;
    const char* last = name.data() + name.size();
    const auto [end, problem] = std::from_chars(name.data() + prefix.size(), last, session);
    if (problem != std::errc{} || end == last || *end != '\\')
        return std::nullopt;
    name.remove_prefix(static_cast<std::size_t>(end - name.data()) + 1);
    return session;
}

FullName fullName(std::string_view name, std::uint32_t session) {
    if (const std::uint32_t wrong = nameSyntaxError(name); wrong != 0)
        return {{}, wrong};
    const auto other = takeSession(name);
    std::string directory = sessionDirectory(other.value_or(session));
    // The prefixes are symbolic links in every such folder, so they can follow one another. Local leads back
    // to the folder that it is in.
    for (;;) {
        if (name.starts_with("Global\\")) {
            directory = globalDirectory;
            name.remove_prefix(7);
        } else if (name.starts_with("Local\\")) {
            name.remove_prefix(6);
        } else {
            break;
        }
    }
    if (name.empty())
        return {{}, error::invalidName};
    if (name == "Global" || name == "Local" || name == "Session") // the links: what they lead to is a folder
        return {{}, error::invalidHandle};
    if (name.find('\\') != std::string_view::npos)
        return {{}, error::pathNotFound};
    return {directory + std::string(name)};
}

} // namespace handlelab
