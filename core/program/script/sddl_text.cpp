// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/program/script/sddl_text.h"

#include "core/machine/access_control.h"
#include "core/program/cpp_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace handlelab {

namespace {

/// The accounts that a descriptor, or a SID alone, calls by name.
std::vector<Sid> namedAccounts(std::string_view text) {
    std::vector<Sid> all;
    std::string mistake;
    if (const auto descriptor = parseSddl(text, mistake)) {
        all = {descriptor->owner, descriptor->group};
        for (const Ace& ace : descriptor->dacl)
            all.push_back(ace.sid);
        for (const SaclAce& ace : descriptor->sacl)
            all.push_back(ace.sid);
    } else if (const auto sid = parseSid(text)) {
        all = {*sid};
    }
    std::erase_if(all, [](const Sid& sid) { return sid.size() <= 2 || sid.starts_with("S-1-"); });
    // The longer one first, where one name is the beginning of another.
    std::ranges::sort(all, [](const Sid& a, const Sid& b) { return a.size() > b.size(); });
    return all;
}

/// Whether the word that stands at `at` is a whole SID: behind "O:", "G:" or the last ; of an entry.
bool isSidAt(std::string_view text, std::size_t at, std::string_view word) {
    if (!text.substr(at).starts_with(word))
        return false;
    const std::string_view after = text.substr(at + word.size());
    const bool begins = at == 0 || text[at - 1] == ';' || text[at - 1] == ':';
    const bool ends = after.empty() || after[0] == ')' || (after.size() > 1 && after[1] == ':');
    return begins && ends;
}

} // namespace

std::string sddlExpression(std::string_view text, std::string_view caller) {
    const std::vector<Sid> accounts = namedAccounts(text);
    std::string code, plain;
    for (std::size_t at = 0; at < text.size();) {
        const auto account =
            std::ranges::find_if(accounts, [&](const Sid& sid) { return isSidAt(text, at, sid); });
        if (account == accounts.end()) {
            plain += text[at++];
            continue;
        }
        const std::string sid = *account == caller
                                    ? "lesson::ownSid()"
                                    : fmt::format("lesson::sidOfStranger({})", wideLiteral(*account));
        code += fmt::format("{}{}{}{}", code.empty() ? "" : " + ", plain.empty() ? "" : wideLiteral(plain),
                            plain.empty() ? "" : " + ", sid);
        plain.clear();
        at += account->size();
    }
    if (code.empty())
        return wideLiteral(plain);
    return plain.empty() ? code : fmt::format("{} + {}", code, wideLiteral(plain));
}

} // namespace handlelab
