// SPDX-License-Identifier: GPL-3.0-or-later
// Many small lessons through a Windows compiler at once: a compiler that is started for each of them would
// need hours.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace handlelab {

/// Lessons as programs that are compiled together. Only those share a source that include the same headers,
/// so that none is helped by the headers of another.
class ManyLessons {
  public:
    /// Composes the programs of a lesson. Returns whether it has any: a lesson with mistakes has none.
    bool add(std::string markdown);
    [[nodiscard]] std::size_t size() const { return m_lessons.size(); }
    /// What the compiler says about them, with the lesson it says it of; empty when it is content.
    [[nodiscard]] std::string complaints() const;

  private:
    struct Source {
        std::set<std::string_view> headers;
        std::string body;
    };
    [[nodiscard]] std::vector<Source> sources() const;

    struct Composed {
        std::string lesson;
        std::set<std::string_view> headers;
        std::string code; ///< in a namespace of its own, named after its place in the list
    };
    std::vector<Composed> m_lessons;
};

} // namespace handlelab
