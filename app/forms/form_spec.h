// SPDX-License-Identifier: GPL-3.0-or-later
// What an input form asks and which line its answers make: pure functions, derived from a call's description.
#pragma once

#include "core/calls/call.h"
#include "core/kernel/caller.h"
#include "core/run/timeline.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace handlelab {

/// One thing a field can be set to.
struct FieldChoice {
    QString text;           ///< as it stands in the line
    QString detail;         ///< what it is: '0x4 · Event "JACK"'
    std::uint64_t bits = 0; ///< of masks
    bool operator==(const FieldChoice&) const = default;
};

struct FormField {
    /// How it is edited.
    enum class Editor {
        line,       ///< free text that goes into the line as it is
        quoted,     ///< free text that becomes a string; empty: NULL
        choice,     ///< one of the choices, or typed
        mask,       ///< any of the choices, joined by |
        attributes, ///< SECURITY_ATTRIBUTES
        fixed,      ///< cannot be changed
    } editor = Editor::line;
    QString name; ///< as documented: dwDesiredAccess
    QString help; ///< translated
    QString initial;
    std::vector<FieldChoice> choices;
    bool brief = false;  ///< its values are short: it can stand beside its name
    bool seldom = false; ///< most programs leave it as it is: it stands under "More"
    bool operator==(const FormField&) const = default;
};

/// A form: what it is about, its fields, and the line for their values.
struct FormSpec {
    QString title, help, notModelled;
    std::vector<FormField> fields;
    std::function<QString(const QStringList& values)> line;
};

/// Things besides calls that a lesson can do; shown in the list of actions under their own heading.
enum class Direction { newProcess, tells, assignment };

/// Translates a text of a context; Words does.
using Translate = std::function<QString(const char* context, const char* text)>;

/// The form of a call made by `actor` at the timeline's cursor.
[[nodiscard]] FormSpec formOf(const CallDescription& call, const Timeline& timeline, Caller actor,
                              const Translate& translate);
[[nodiscard]] FormSpec formOf(Direction direction, const Timeline& timeline, Caller actor);

// ---- what fields offer: form_choices.cpp ---------------------------------------------------------------

/// Variables of the caller that hold a handle, entries without a variable, and pseudo handles; those that
/// lead to an object of the wanted type come first.
[[nodiscard]] std::vector<FieldChoice> handleChoices(const Timeline& timeline, Caller caller,
                                                     const Parameter& parameter);
/// "{h1, h2}": the caller's newest handles of the wanted type together, then each alone.
[[nodiscard]] std::vector<FieldChoice> handleListChoices(const Timeline& timeline, Caller caller,
                                                         const Parameter& parameter);
/// NULL, and examples of a STARTUPINFOEX made of the caller's handles.
[[nodiscard]] std::vector<FieldChoice> startupChoices(const Timeline& timeline, Caller caller);
/// Variables of a process that hold an address, the newest first, and NULL.
[[nodiscard]] std::vector<FieldChoice> addressChoices(const Timeline& timeline, ProcessId process);
/// Variables of the caller that lead to something beside the table, the newest first.
[[nodiscard]] std::vector<FieldChoice> sideChoices(const Timeline& timeline, ProcessId process);
/// A string that the call can be tried with at once, as it stands between the quotes.
[[nodiscard]] QString exampleOf(std::string_view call, std::string_view parameter);
/// Times as SetWaitableTimer takes them: units of 100 nanoseconds, negative from now on.
[[nodiscard]] std::vector<FieldChoice> dueTimeChoices();
[[nodiscard]] std::vector<FieldChoice> accessChoices(ObjectType type);
[[nodiscard]] std::vector<FieldChoice> constantChoices(ConstantFamily family);
[[nodiscard]] std::vector<FieldChoice> idChoices(const Timeline& timeline, bool threads);
/// Names that objects have at this moment.
[[nodiscard]] std::vector<FieldChoice> nameChoices(const Timeline& timeline);
/// Names of the processes on the stage as lessons write them.
[[nodiscard]] std::vector<FieldChoice> processChoices(const Timeline& timeline);
[[nodiscard]] std::vector<FieldChoice> variableChoices(const Timeline& timeline, ProcessId process);
/// `base`, or `base` with the first number that makes it a new variable of the process.
[[nodiscard]] QString freshVariable(const Timeline& timeline, ProcessId process, const QString& base);

} // namespace handlelab
