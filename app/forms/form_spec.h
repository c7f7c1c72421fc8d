// SPDX-License-Identifier: GPL-3.0-or-later
// What an input form asks and which line its answers make: pure functions, derived from a call's description.
#pragma once

#include "core/calls/call.h"
#include "core/kernel/caller.h"
#include "core/offer/offers.h"
#include "core/run/moment.h"

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

/// The form of a call made by `actor` at a moment.
[[nodiscard]] FormSpec formOf(const CallDescription& call, const Moment& moment, Caller actor,
                              const Translate& translate);
[[nodiscard]] FormSpec formOf(Direction direction, const Moment& moment, Caller actor);

// ---- what fields offer: form_choices.cpp ---------------------------------------------------------------

[[nodiscard]] std::vector<FieldChoice> choicesOf(const std::vector<Offer>& offers);
/// The strings among them, as they stand between the quotes.
[[nodiscard]] std::vector<FieldChoice> stringsOf(const std::vector<Offer>& offers);

} // namespace handlelab
