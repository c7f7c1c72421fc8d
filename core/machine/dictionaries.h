// SPDX-License-Identifier: GPL-3.0-or-later
// The append-only dictionaries of a timeline: records hold ids, the texts live here.
#pragma once

#include "core/base/ids.h"
#include "core/machine/access_control.h"

#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace handlelab {

/// Interns texts: the same text always gets the same id. Ids and returned views stay valid for ever.
template <class IdType>
class Dictionary {
  public:
    Dictionary() = default;
    Dictionary(const Dictionary& other) { // its own views into its own texts
        for (const std::string& text : other.m_texts)
            intern(text);
    }
    Dictionary& operator=(const Dictionary& other) { return *this = Dictionary(other); }
    Dictionary(Dictionary&&) noexcept = default; // a deque that moves takes its texts along
    Dictionary& operator=(Dictionary&&) noexcept = default;
    ~Dictionary() = default;

    IdType intern(std::string_view text) {
        if (const auto found = m_ids.find(text); found != m_ids.end())
            return found->second;
        const IdType id{static_cast<std::uint32_t>(m_texts.size())};
        m_ids.emplace(m_texts.emplace_back(text), id);
        return id;
    }
    /// The id of a text, or none when it was never interned.
    [[nodiscard]] IdType find(std::string_view text) const {
        const auto found = m_ids.find(text);
        return found == m_ids.end() ? IdType{} : found->second;
    }
    /// Empty for none.
    [[nodiscard]] std::string_view operator[](IdType id) const {
        return id.valid() ? std::string_view(m_texts[id.index]) : std::string_view();
    }
    [[nodiscard]] std::size_t size() const { return m_texts.size(); }

  private:
    std::deque<std::string> m_texts; // a deque, so that views into it survive growth
    std::unordered_map<std::string_view, IdType> m_ids;
};

/// All texts and security descriptors that records of one timeline refer to.
struct Texts {
    Dictionary<TextId> texts;
    Dictionary<NameId> names; ///< full object names: \Sessions\1\BaseNamedObjects\JACK
    std::vector<SecurityDescriptor> descriptors;

    [[nodiscard]] std::string_view operator[](TextId id) const { return texts[id]; }
    [[nodiscard]] std::string_view operator[](NameId id) const { return names[id]; }
    [[nodiscard]] const SecurityDescriptor& operator[](SecurityId id) const { return descriptors[id.index]; }
};

/// The last component of a full object name: what a lesson wrote without its prefix.
[[nodiscard]] std::string_view leafName(std::string_view fullName);

} // namespace handlelab
