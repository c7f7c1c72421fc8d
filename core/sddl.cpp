// SPDX-License-Identifier: GPL-3.0-or-later
// Security descriptors as text: the part of SDDL that security.h names.
#include "security.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace handlelab {

namespace {

struct Right {
    std::string_view code;
    std::uint32_t mask;
};
constexpr std::array<Right, 8> rights{{{"GA", access::genericAll},
                                       {"GR", access::genericRead},
                                       {"GW", access::genericWrite},
                                       {"GX", access::genericExecute},
                                       {"RC", access::readControl},
                                       {"SD", access::deleteObject},
                                       {"WD", access::writeDac},
                                       {"WO", access::writeOwner}}};

struct KnownSid {
    std::string_view code, number, account;
};
constexpr std::array<KnownSid, 7> knownSids{{{"BA", "S-1-5-32-544", "Administrators"},
                                             {"BU", "S-1-5-32-545", "Users"},
                                             {"WD", "S-1-1-0", "Everyone"},
                                             {"SY", "S-1-5-18", "SYSTEM"},
                                             {"AU", "S-1-5-11", "Authenticated Users"},
                                             {"AN", "S-1-5-7", "ANONYMOUS LOGON"},
                                             {"OW", "S-1-3-4", "OWNER RIGHTS"}}};

/// Flags that mean nothing for objects without children, and the ones of whole lists.
constexpr std::array<std::string_view, 4> aceFlags{"CI", "OI", "NP", "ID"};
constexpr std::array<std::string_view, 3> listFlags{"P", "AR", "AI"};

/// Reads one descriptor; the first mistake ends the reading.
class SddlReader {
  public:
    SddlReader(std::string_view text, std::string& mistake)
        : m_rest(text)
        , m_mistake(mistake) {}
    std::optional<SecurityDescriptor> read();

  private:
    bool readPart(char part, SecurityDescriptor& d);
    bool readSid(std::string_view text, Sid& sid);
    bool readList(std::string_view text, SecurityDescriptor& d);
    bool readAce(std::string_view text, Ace& ace);
    bool readRights(std::string_view text, std::uint32_t& mask);
    bool wrong(std::string sentence) {
        m_mistake = std::move(sentence);
        return false;
    }
    /// Where the next part begins: a letter of a part with its colon, outside of parentheses.
    [[nodiscard]] std::size_t partEnd() const;

    std::string_view m_rest;
    std::string& m_mistake;
};

bool isPart(char c) { return c == 'O' || c == 'G' || c == 'D' || c == 'S'; }

std::size_t SddlReader::partEnd() const {
    bool inside = false;
    for (std::size_t i = 0; i < m_rest.size(); ++i) {
        inside = m_rest[i] == '(' || (inside && m_rest[i] != ')');
        if (!inside && isPart(m_rest[i]) && i + 1 < m_rest.size() && m_rest[i + 1] == ':')
            return i;
    }
    return m_rest.size();
}

bool SddlReader::readSid(std::string_view text, Sid& sid) {
    if (text.empty())
        return wrong("a security descriptor names somebody here, and nobody is given.");
    for (const KnownSid& known : knownSids)
        if (text == known.code || text == known.number || text == known.account) {
            sid = known.code;
            return true;
        }
    const auto upper = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (text.size() == 2 && upper(text[0]) && upper(text[1]))
        return wrong(
            fmt::format("unknown account code {} in a security descriptor. BA, BU, WD, SY, AU, AN, OW, "
                        "S-1-... and names of accounts are known.",
                        text));
    if (text.starts_with("S-1-") && text.substr(4).find_first_not_of("0123456789-") != std::string_view::npos)
        return wrong(fmt::format("{} is not a SID: digits and - follow S-1-.", text));
    sid = text;
    return true;
}

bool SddlReader::readRights(std::string_view text, std::uint32_t& mask) {
    if (text.starts_with("0x") || text.starts_with("0X")) {
        const char* last = text.data() + text.size();
        const auto [end, error] = std::from_chars(text.data() + 2, last, mask, 16);
        return (error == std::errc{} && end == last && text.size() > 2) ||
               wrong(fmt::format("{} is not an access mask of 32 bits.", text));
    }
    for (; !text.empty(); text.remove_prefix(std::min<std::size_t>(2, text.size()))) {
        const auto* right = std::find_if(rights.begin(), rights.end(),
                                         [&](const Right& r) { return text.substr(0, 2) == r.code; });
        if (right == rights.end())
            return wrong(
                fmt::format("unknown right {} in a security descriptor. GA, GR, GW, GX, RC, SD, WD, WO and "
                            "masks such as 0x1F0003 are known.",
                            text.substr(0, 2)));
        mask |= right->mask;
    }
    return true;
}

/// type;flags;rights;object;inherited object;account
bool SddlReader::readAce(std::string_view text, Ace& ace) {
    std::array<std::string_view, 6> fields;
    std::size_t count = 0;
    for (std::size_t begin = 0; begin <= text.size(); ++count) {
        const std::size_t end = std::min(text.find(';', begin), text.size());
        if (count < fields.size())
            fields[count] = text.substr(begin, end - begin);
        begin = end + 1;
    }
    if (count != fields.size())
        return wrong(fmt::format("({}) has {} fields; an ACE has six: (A;;GA;;;BA).", text, count));
    if (fields[0] != "A" && fields[0] != "D")
        return wrong(fmt::format("ACEs of type {} are not simulated. A allows and D denies.", fields[0]));
    ace.deny = fields[0] == "D";
    for (std::string_view flags = fields[1]; !flags.empty();
         flags.remove_prefix(std::min<std::size_t>(2, flags.size())))
        if (std::find(aceFlags.begin(), aceFlags.end(), flags.substr(0, 2)) == aceFlags.end())
            return wrong(fmt::format("the ACE flag {} is not simulated.", flags.substr(0, 2)));
    if (!fields[3].empty() || !fields[4].empty())
        return wrong("ACEs for single properties of objects are not simulated: leave the fourth and fifth "
                     "field empty.");
    return readRights(fields[2], ace.mask) && readSid(fields[5], ace.sid);
}

bool SddlReader::readList(std::string_view text, SecurityDescriptor& d) {
    if (text == "NO_ACCESS_CONTROL")
        return true; // a NULL DACL
    d.daclPresent = true;
    for (bool found = true; found && !text.empty() && text.front() != '(';) {
        found = false;
        for (const std::string_view flag : listFlags)
            if (text.starts_with(flag)) {
                text.remove_prefix(flag.size());
                found = true;
                break;
            }
    }
    while (!text.empty()) {
        if (text.front() != '(')
            return wrong(fmt::format("unexpected {} in a security descriptor: an ACE begins with (.",
                                     text.substr(0, 12)));
        const std::size_t close = text.find(')');
        if (close == std::string_view::npos)
            return wrong("an ACE of the security descriptor is never closed. Put a ) behind it.");
        Ace ace;
        if (!readAce(text.substr(1, close - 1), ace))
            return false;
        d.dacl.push_back(std::move(ace));
        text.remove_prefix(close + 1);
    }
    return true;
}

bool SddlReader::readPart(char part, SecurityDescriptor& d) {
    const std::string_view text = m_rest.substr(0, partEnd());
    m_rest.remove_prefix(text.size());
    switch (part) {
    case 'O':
        return readSid(text, d.owner);
    case 'G':
        return readSid(text, d.group);
    case 'D':
        return readList(text, d);
    default:
        d.sacl = text;
        return true;
    }
}

std::optional<SecurityDescriptor> SddlReader::read() {
    SecurityDescriptor d;
    std::string seen;
    if (m_rest.empty())
        wrong("a security descriptor cannot be empty. D:(A;;GA;;;WD), for example, lets everyone in.");
    while (!m_rest.empty()) {
        const char part = m_rest.front();
        if (m_rest.size() < 2 || !isPart(part) || m_rest[1] != ':')
            wrong(fmt::format("unexpected {} in a security descriptor: O:, G:, D: or S: begins a part.",
                              m_rest.substr(0, 12)));
        else if (seen.find(part) != std::string::npos)
            wrong(fmt::format("the security descriptor has two parts {}:.", part));
        if (!m_mistake.empty())
            return std::nullopt;
        seen += part;
        m_rest.remove_prefix(2);
        if (!readPart(part, d))
            return std::nullopt;
    }
    return m_mistake.empty() ? std::optional(std::move(d)) : std::nullopt;
}

std::string rightsText(std::uint32_t mask) {
    std::string text;
    std::uint32_t named = 0;
    for (const Right& right : rights)
        if ((mask & right.mask) != 0) {
            text += right.code;
            named |= right.mask;
        }
    return named == mask ? text : fmt::format("0x{:X}", mask);
}

} // namespace

std::optional<SecurityDescriptor> parseSddl(std::string_view text, std::string& mistake) {
    mistake.clear();
    return SddlReader(text, mistake).read();
}

std::string formatSddl(const SecurityDescriptor& d) {
    std::string text;
    if (!d.owner.empty())
        text += "O:" + d.owner;
    if (!d.group.empty())
        text += "G:" + d.group;
    text += d.daclPresent ? "D:" : "D:NO_ACCESS_CONTROL";
    for (const Ace& ace : d.dacl)
        text += fmt::format("({};;{};;;{})", ace.deny ? 'D' : 'A', rightsText(ace.mask), ace.sid);
    if (!d.sacl.empty())
        text += "S:" + d.sacl;
    return text;
}

} // namespace handlelab
