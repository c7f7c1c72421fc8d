// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of what is written to memory and read from it. Internal to micro_steps.cpp.
#pragma once

#include "core/kernel/micro_steps/rows.h"

namespace handlelab::rows {

/// Whether some of the bytes are known.
constexpr bool bytesAreKnown(const Meaning& m, const Machine&) { return m.name.valid(); }

inline constexpr MicroStepInfo memory[]{
    {memoryRead,
     "memoryRead",
     SpeaksOf::side,
     {4},
     {{CORE_TR("Steps", "%1 bytes, %2, are read at %3 in the view of %4"),
       {Word::value, Word::bytes, Word::extra, Word::object},
       bytesAreKnown},
      {CORE_TR("Steps", "%1 bytes are read at %2 in the view of %3: they are zeros"),
       {Word::value, Word::extra, Word::object}}}},
    {memoryWritten,
     "memoryWritten",
     SpeaksOf::side,
     {5, Mood::changed},
     {{CORE_TR("Steps", "%1 bytes, %2, are written at %3 in the view of %4"),
       {Word::value, Word::bytes, Word::extra, Word::object},
       bytesAreKnown},
      {CORE_TR("Steps", "%1 bytes are written at %2 in the view of %3"),
       {Word::value, Word::extra, Word::object}}}},
    {memoryCopied,
     "memoryCopied",
     SpeaksOf::side,
     {3, Mood::fresh},
     {{CORE_TR("Steps", "The page is copied for %1: what it writes to its view of %2, nobody else sees"),
       {Word::process, Word::object}}}},
    {memoryMissing,
     "memoryMissing",
     SpeaksOf::process,
     refusal,
     {{CORE_TR("Steps", "At the address %1, %2 has no memory for so many bytes"),
       {Word::spokenHandle, Word::process}}}},
    {memoryProtected,
     "memoryProtected",
     SpeaksOf::side,
     refusal,
     {{CORE_TR("Steps", "The view of %1 may not be read"), {Word::object}, valueIsZero},
      {CORE_TR("Steps", "The view of %1 may not be written to"), {Word::object}}}},
};

} // namespace handlelab::rows
