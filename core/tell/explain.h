// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences for micro-steps and results: a translatable pattern and the values that fill it.
#pragma once

#include "core/base/translate.h"
#include "core/run/moment.h"

namespace handlelab {

/// What a micro-step says. Reads the machine only for names and types, so any position after the step will
/// do.
[[nodiscard]] Sentence explain(const Meaning& meaning, const Machine& machine, const Texts& texts);

/// Why an object is still alive, one sentence a reason: its handles, its running process or thread.
[[nodiscard]] std::vector<Sentence> whyAlive(const Machine& machine, const Texts& texts, ObjectId object);

} // namespace handlelab
