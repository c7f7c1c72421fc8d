// SPDX-License-Identifier: GPL-3.0-or-later
// What things are called by their kind. The words are English; they are said in the reader's language when
// they are marked (translate.h) or looked up in the context "Kind".
#pragma once

#include "machine.h"
#include "texts.h"
#include "translate.h"

namespace handlelab {

/// "Heap", "Find file": as programmers call what lives beside the handle table.
[[nodiscard]] std::string_view sideWord(SideKind kind);

/// How a process told another one a value, as a lesson says it, marked when it is one of the usual ways:
/// "command line", "environment", "file", "message", "pipe", "shared memory", "window message".
[[nodiscard]] std::string spokenChannel(std::string_view channel);

/// objectName() with the word of its kind marked: for the arguments of sentences.
[[nodiscard]] std::string spokenName(const Machine& machine, const Texts& texts, ObjectId object);

} // namespace handlelab
