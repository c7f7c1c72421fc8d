// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences for micro-steps and results: a translatable pattern and the values that fill it.
#pragma once

#include "timeline.h"
#include "translate.h"

namespace handlelab {

/// What a micro-step says. Reads the machine only for names and types, so any position after the step will
/// do.
[[nodiscard]] Sentence explain(const Meaning& meaning, const Machine& machine, const Texts& texts);

/// The stable, untranslated word of a kind: "handleFound".
[[nodiscard]] std::string_view meaningName(MeaningKind kind);

/// "editor.exe", or the label when two processes have the same image.
[[nodiscard]] std::string processName(const Machine& machine, const Texts& texts, ProcessId process);
/// 'Event "JACK"' or 'Event': an object in words; never translated.
[[nodiscard]] std::string objectName(const Machine& machine, const Texts& texts, ObjectId object);
/// "0x4" (nt) or "1" (textbook); NULL and INVALID_HANDLE_VALUE by name.
[[nodiscard]] std::string handleText(const Rules& rules, Handle value);
/// A value as a lesson would write it: 0x4, TRUE, 259, "text".
[[nodiscard]] std::string valueText(const Machine& machine, const Texts& texts, const Value& value);
/// What a call returned: 0x4, NULL, TRUE, INVALID_HANDLE_VALUE, WAIT_TIMEOUT, 259; "none" for nothing.
[[nodiscard]] std::string returnedText(const Rules& rules, const Returned& returned);
/// Why an object is still alive, one sentence a reason: its handles, its running process or thread.
[[nodiscard]] std::vector<Sentence> whyAlive(const Machine& machine, const Texts& texts, ObjectId object);

} // namespace handlelab
