// SPDX-License-Identifier: GPL-3.0-or-later
// The variables of a lesson's processes as C++ variables: their types, from everything that is stored in
// them, and their names.
#pragma once

#include "core/lesson/lesson.h"
#include "core/program/c_types.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace handlelab {

/// The variable that each parameter of a call stores something in, by parameter; empty where there is none.
[[nodiscard]] std::vector<std::string_view> outVariables(const Lesson& lesson, const Statement& s,
                                                         const CallDescription& call);

class CVariables {
  public:
    explicit CVariables(const Lesson& lesson);

    [[nodiscard]] CType type(std::string_view process, std::string_view name) const;
    /// Whether a statement of the lesson stores something in it.
    [[nodiscard]] bool knows(std::string_view process, std::string_view name) const;
    /// How code of the process writes it: hEvent, pi.hProcess, register_.
    [[nodiscard]] std::string code(std::string_view process, std::string_view name) const;
    /// The same as a value of its type: a field that is an array of characters as a text.
    [[nodiscard]] std::string read(std::string_view process, std::string_view name) const;
    /// "hEvent = code;"
    [[nodiscard]] std::string store(std::string_view process, std::string_view name,
                                    std::string_view code) const;

    struct Declarations {
        std::vector<std::string> lines;        ///< "HANDLE hEvent = nullptr;"
        std::vector<std::string_view> headers; ///< that their types need besides windows.h
    };
    /// Those of the variables that the process's code uses.
    [[nodiscard]] Declarations declarations(std::string_view process, std::string_view code) const;

  private:
    struct Known {
        CType type;
        std::string code;
    };
    /// Notes that something of the type is stored there. What is new is remembered in m_changed.
    void note(std::string_view process, std::string_view name, CType type);
    void noteStatement(const Lesson& lesson, const Statement& s);
    void noteOuts(const Lesson& lesson, const Statement& s, const CallDescription& call);
    [[nodiscard]] CType typeOfExpression(const Lesson& lesson, std::string_view process,
                                         std::uint32_t at) const;

    // By process, then by name; dotted names of a PROCESS_INFORMATION belong to their structure.
    std::map<std::string, std::map<std::string, Known, std::less<>>, std::less<>> m_known;
    bool m_changed = false;
};

} // namespace handlelab
