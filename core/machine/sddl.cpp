// SPDX-License-Identifier: GPL-3.0-or-later
// Security descriptors as text: the part of SDDL that security.h names.
#include "core/base/nearest.h"
#include "core/machine/access_control.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <span>

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

/// The rights of files and keys and the single bits: read, and written as a mask.
constexpr std::array<Right, 17> moreRights{{{"FA", 0x1F01FF},
                                            {"FR", 0x120089},
                                            {"FW", 0x120116},
                                            {"FX", 0x1200A0},
                                            {"KA", 0xF003F},
                                            {"KR", 0x20019},
                                            {"KW", 0x20006},
                                            {"KX", 0x20019},
                                            {"CC", 1},
                                            {"DC", 2},
                                            {"LC", 4},
                                            {"SW", 8},
                                            {"RP", 0x10},
                                            {"WP", 0x20},
                                            {"DT", 0x40},
                                            {"LO", 0x80},
                                            {"CR", 0x100}}};

struct KnownSid {
    std::string_view code, number, account;
};
constexpr std::array<KnownSid, 23> knownSids{{{"BA", "S-1-5-32-544", "Administrators"},
                                              {"BU", "S-1-5-32-545", "Users"},
                                              {"WD", "S-1-1-0", "Everyone"},
                                              {"SY", "S-1-5-18", "SYSTEM"},
                                              {"AU", "S-1-5-11", "Authenticated Users"},
                                              {"AN", "S-1-5-7", "ANONYMOUS LOGON"},
                                              {"IU", "S-1-5-4", "INTERACTIVE"},
                                              {"NU", "S-1-5-2", "NETWORK"},
                                              {"SU", "S-1-5-6", "SERVICE"},
                                              {"LS", "S-1-5-19", "LOCAL SERVICE"},
                                              {"NS", "S-1-5-20", "NETWORK SERVICE"},
                                              {"CO", "S-1-3-0", "CREATOR OWNER"},
                                              {"CG", "S-1-3-1", "CREATOR GROUP"},
                                              {"BG", "S-1-5-32-546", "Guests"},
                                              {"PU", "S-1-5-32-547", "Power Users"},
                                              {"RC", "S-1-5-12", "RESTRICTED"},
                                              {"PS", "S-1-5-10", "SELF"},
                                              {"AC", "S-1-15-2-1", "ALL APPLICATION PACKAGES"},
                                              {"OW", "S-1-3-4", "OWNER RIGHTS"},
                                              {"LW", "S-1-16-4096", "Low Mandatory Level"},
                                              {"ME", "S-1-16-8192", "Medium Mandatory Level"},
                                              {"HI", "S-1-16-12288", "High Mandatory Level"},
                                              {"SI", "S-1-16-16384", "System Mandatory Level"}}};
constexpr std::array<Right, 3> labelRights{
    {{"NW", label::noWriteUp}, {"NR", label::noReadUp}, {"NX", label::noExecuteUp}}};

/// Of these only IO (inherit-only) means something for objects without children. SA and FA say what a SACL
/// audits.
constexpr std::array<std::string_view, 5> aceFlags{"CI", "OI", "NP", "ID", "IO"};
constexpr std::array<std::string_view, 7> saclFlags{"CI", "OI", "NP", "ID", "IO", "SA", "FA"};
/// Flags of whole lists.
constexpr std::array<std::string_view, 3> listFlags{"P", "AR", "AI"};

/// type;flags;rights;object;inherited object;account
using AceFields = std::array<std::string_view, 6>;

/// Reads one descriptor; the first mistake ends the reading.
class SddlReader {
  public:
    SddlReader(std::string_view text, std::string& mistake)
        : m_rest(text)
        , m_mistake(mistake) {}
    std::optional<SecurityDescriptor> read();
    bool readSid(std::string_view text, Sid& sid);

  private:
    bool readPart(char part, SecurityDescriptor& d);
    bool readDacl(std::string_view text, SecurityDescriptor& d);
    bool readSacl(std::string_view text, SecurityDescriptor& d);
    /// The flags of a list, then `readAce` for each of its entries.
    template <class ReadAce>
    bool readList(std::string_view text, ReadAce readAce);
    bool readFields(std::string_view text, AceFields& fields);
    bool readAce(std::string_view text, Ace& ace);
    bool readSaclAce(std::string_view text, SaclAce& ace);
    bool readFlags(std::string_view flags, std::span<const std::string_view> known);
    bool readRights(std::string_view text, std::span<const Right> known, std::uint32_t& mask);
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

/// Behind the word about an unknown account: the one that was meant, or who is known.
std::string knownAccounts(std::string_view unknown) {
    std::vector<std::string_view> names(users().begin(), users().end());
    for (const KnownSid& known : knownSids)
        names.push_back(known.account);
    if (const std::string near = nearest(unknown, names); !near.empty())
        return fmt::format(" Did you mean {}?", near);
    return fmt::format(" Known are {}, SIDs such as S-1-1-0, and the codes BA, BU, WD, SY, AU, AN and OW.",
                       usersInWords());
}

bool SddlReader::readSid(std::string_view text, Sid& sid) {
    if (text.empty())
        return wrong("a security descriptor names somebody here, and nobody is given.");
    for (const KnownSid& known : knownSids)
        if (text == known.code || text == known.number || text == known.account) {
            sid = known.code;
            return true;
        }
    if (text.starts_with("S-1-") && text.substr(4).find_first_not_of("0123456789-") != std::string_view::npos)
        return wrong(fmt::format("{} is not a SID: digits and - follow S-1-.", text));
    if (text.starts_with("S-1-") || std::ranges::find(users(), text) != users().end()) {
        sid = text;
        return true;
    }
    return wrong(fmt::format("unknown account {} in a security descriptor.{}", text, knownAccounts(text)));
}

bool SddlReader::readRights(std::string_view text, std::span<const Right> known, std::uint32_t& mask) {
    if (text.starts_with("0x") || text.starts_with("0X")) {
        const char* last = text.data() + text.size();
        const auto [end, error] = std::from_chars(text.data() + 2, last, mask, 16);
        return (error == std::errc{} && end == last && text.size() > 2) ||
               wrong(fmt::format("{} is not an access mask of 32 bits.", text));
    }
    for (; !text.empty(); text.remove_prefix(std::min<std::size_t>(2, text.size()))) {
        const std::string_view code = text.substr(0, 2);
        const auto right = std::ranges::find(known, code, &Right::code);
        const auto more = std::ranges::find(moreRights, code, &Right::code);
        const bool isMore = known.size() != labelRights.size() && more != moreRights.end();
        if (right == known.end() && !isMore)
            return wrong(fmt::format("unknown right {} in a security descriptor. {}and masks such as "
                                     "0x1F0003 are known.",
                                     text.substr(0, 2),
                                     known.size() == labelRights.size() ? "NW, NR, NX "
                                                                        : "GA, GR, GW, GX, RC, SD, WD, WO "));
        mask |= right != known.end() ? right->mask : more->mask;
    }
    return true;
}

bool SddlReader::readFlags(std::string_view flags, std::span<const std::string_view> known) {
    for (; !flags.empty(); flags.remove_prefix(std::min<std::size_t>(2, flags.size())))
        if (std::ranges::find(known, flags.substr(0, 2)) == known.end())
            return wrong(fmt::format("the ACE flag {} is not simulated.", flags.substr(0, 2)));
    return true;
}

bool SddlReader::readFields(std::string_view text, AceFields& fields) {
    std::size_t count = 0;
    for (std::size_t begin = 0; begin <= text.size(); ++count) {
        const std::size_t end = std::min(text.find(';', begin), text.size());
        if (count < fields.size())
            fields[count] = text.substr(begin, end - begin);
        begin = end + 1;
    }
    if (count != fields.size())
        return wrong(fmt::format("({}) has {} fields; an ACE has six: (A;;GA;;;BA).", text, count));
    if (!fields[3].empty() || !fields[4].empty())
        return wrong("ACEs for single properties of objects are not simulated: leave the fourth and fifth "
                     "field empty.");
    return true;
}

/// Whether a field of flags, two letters each, has this one.
bool hasFlag(std::string_view flags, std::string_view flag) {
    for (std::size_t i = 0; i + 1 < flags.size(); i += 2)
        if (flags.substr(i, 2) == flag)
            return true;
    return false;
}

bool SddlReader::readAce(std::string_view text, Ace& ace) {
    AceFields fields;
    if (!readFields(text, fields))
        return false;
    if (fields[0] != "A" && fields[0] != "D")
        return wrong(fmt::format("ACEs of type {} are not simulated. A allows and D denies.", fields[0]));
    ace.deny = fields[0] == "D";
    ace.inheritOnly = hasFlag(fields[1], "IO");
    return readFlags(fields[1], aceFlags) && readRights(fields[2], rights, ace.mask) &&
           readSid(fields[5], ace.sid);
}

bool SddlReader::readSaclAce(std::string_view text, SaclAce& ace) {
    AceFields fields;
    if (!readFields(text, fields))
        return false;
    if (fields[0] != "AU" && fields[0] != "ML")
        return wrong(fmt::format("ACEs of type {} are not simulated in a SACL. AU audits and ML is a "
                                 "mandatory label.",
                                 fields[0]));
    ace.label = fields[0] == "ML";
    ace.success = hasFlag(fields[1], "SA");
    ace.failure = hasFlag(fields[1], "FA");
    const std::span<const Right> known = ace.label ? std::span<const Right>(labelRights) : rights;
    if (!readFlags(fields[1], saclFlags) || !readRights(fields[2], known, ace.mask) ||
        !readSid(fields[5], ace.sid))
        return false;
    const bool isLevel = ace.sid == "LW" || ace.sid == "ME" || ace.sid == "HI" || ace.sid == "SI";
    return !ace.label || isLevel || wrong("a mandatory label names a level: LW, ME, HI or SI.");
}

template <class ReadAce>
bool SddlReader::readList(std::string_view text, ReadAce readAce) {
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
        if (!readAce(text.substr(1, close - 1)))
            return false;
        text.remove_prefix(close + 1);
    }
    return true;
}

bool SddlReader::readDacl(std::string_view text, SecurityDescriptor& d) {
    if (text == "NO_ACCESS_CONTROL")
        return true; // a NULL DACL
    d.daclPresent = true;
    return readList(text, [&](std::string_view ace) { return readAce(ace, d.dacl.emplace_back()); });
}

bool SddlReader::readSacl(std::string_view text, SecurityDescriptor& d) {
    d.saclPresent = true;
    return readList(text, [&](std::string_view ace) { return readSaclAce(ace, d.sacl.emplace_back()); });
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
        return readDacl(text, d);
    default:
        return readSacl(text, d);
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

std::string rightsText(std::span<const Right> known, std::uint32_t mask) {
    std::string text;
    std::uint32_t named = 0;
    for (const Right& right : known)
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

std::optional<Sid> parseSid(std::string_view text) {
    Sid sid;
    std::string mistake;
    return SddlReader(text, mistake).readSid(text, sid) ? std::optional(sid) : std::nullopt;
}

std::string sidMistake(std::string_view text) {
    Sid sid;
    std::string mistake;
    SddlReader(text, mistake).readSid(text, sid);
    return mistake;
}

std::string formatSacl(const SecurityDescriptor& d) {
    std::string text;
    for (const SaclAce& ace : d.sacl)
        text += ace.label ? fmt::format("(ML;;{};;;{})", rightsText(labelRights, ace.mask), ace.sid)
                          : fmt::format("(AU;{}{};{};;;{})", ace.success ? "SA" : "", ace.failure ? "FA" : "",
                                        rightsText(rights, ace.mask), ace.sid);
    return text;
}

std::string formatSddl(const SecurityDescriptor& d) {
    std::string text;
    if (!d.owner.empty())
        text += "O:" + d.owner;
    if (!d.group.empty())
        text += "G:" + d.group;
    text += d.daclPresent ? "D:" : "D:NO_ACCESS_CONTROL";
    for (const Ace& ace : d.dacl)
        text += fmt::format("({};{};{};;;{})", ace.deny ? 'D' : 'A', ace.inheritOnly ? "IO" : "",
                            rightsText(rights, ace.mask), ace.sid);
    if (d.saclPresent)
        text += "S:" + formatSacl(d);
    return text;
}

} // namespace handlelab
