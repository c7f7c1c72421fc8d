// SPDX-License-Identifier: GPL-3.0-or-later
// All that the program says about a kind of micro-step, one row a kind: its stable name, its sentences, what
// it speaks of, how telling it is, in which mood, and whether it refuses. The rows stand in micro_steps/, one
// file a family; a kind without a row, or with two, does not compile.
#pragma once

#include "core/base/translate.h"
#include "core/machine/micro_step.h"

#include <span>
#include <string_view>

namespace handlelab {

inline constexpr std::size_t microStepKinds = static_cast<std::size_t>(MeaningKind::notRun) + 1;

/// Which field of a meaning says what it speaks of.
enum class SpeaksOf : std::uint8_t {
    object,
    process,
    entry,        ///< the entry `index` of the process
    missingEntry, ///< the place in the table that a handle value means
    side,
    thread,
    threadOfObject, ///< the object, which is a thread's and has a line in the card of its process
    clock,
    variable,
};

/// How it speaks; what it speaks of lights up in the colour of the mood.
enum class Mood : std::uint8_t { none, fresh, changed, removed, refused };

/// Whether it says why a call fails.
enum class Refuses : std::uint8_t {
    no,
    whenFailed, ///< only in a call that fails: that nothing has the name is what a creating call hopes for
    always,
    asAnswer, ///< the end of a list, a time-out, a comparison: an answer in the form of a failure
};

/// How a micro-step counts among those of its call.
struct Tone {
    int weight = 1; ///< how telling it is when one has to stand for the whole call
    Mood mood = Mood::none;
    Refuses refuses = Refuses::no;
};

/// What can fill a hole of a sentence; core/tell/meaning_words.cpp says it. All read the fields of the
/// meaning.
enum class Word : std::uint8_t {
    none,
    process,
    otherProcess, ///< extra
    object,
    otherObject, ///< extra
    type,        ///< of the object
    wantedType,  ///< detail
    thread,      ///< extra: "editor.exe/T2"
    handle,      ///< of the entry `index`
    index,
    value,
    signedValue,
    hexValue,       ///< 0x1F
    bareHexValue,   ///< 1F
    paddedHexValue, ///< 0000001F
    extra,
    spokenHandle, ///< value and high: a handle value that was looked up
    name,
    leaf,       ///< the last part of the name
    nameAsSaid, ///< the name as the process says it
    mask,       ///< value, as rights of the object's type
    lackingMask,
    entryFlags,
    variable,
    variableValue,
    channel,        ///< how a value was told
    standardDevice, ///< index: STD_OUTPUT_HANDLE
    file,
    bytes, ///< name: the index of a TextId; in quotes
    listedName,
    sideThing, ///< 'Module version.dll'
    sideValue,
    sideEntry,   ///< the handle of the entry that belongs to it
    sideKind,    ///< detail
    closingCall, ///< the call that gives it back
    error,
    extraError, ///< extra
    exitCode,
    privilege,
    tokenUser,
};

/// A sentence: a pattern of the context "Steps", the words of its holes, and when it is the one to say.
struct Saying {
    const char* pattern = nullptr;
    Word words[5]{};
    bool (*when)(const Meaning&, const Machine&) = nullptr; ///< null: in any other case
};

/// The row of a kind.
struct MicroStepInfo {
    MeaningKind kind = MeaningKind::processStaged;
    std::string_view name; ///< stable and untranslated, for machine-readable output
    SpeaksOf speaksOf = SpeaksOf::process;
    Tone tone;
    Saying says[10]{}; ///< the first that holds is said
};

/// The row of a kind.
[[nodiscard]] const MicroStepInfo& microStep(MeaningKind kind);

/// The sentence that a micro-step says, without its words.
[[nodiscard]] const Saying& sayingOf(const Meaning& meaning, const Machine& machine);

/// The stable, untranslated word of a kind: "handleFound".
[[nodiscard]] std::string_view meaningName(MeaningKind kind);

/// Whether a micro-step says why something was refused; `failed`: the call it belongs to did not succeed.
[[nodiscard]] bool isRefusal(MeaningKind kind, bool failed);

/// How it counts in its call; what is a refusal only in a call that fails counts as one there.
[[nodiscard]] Tone toneOf(MeaningKind kind, bool failed);

} // namespace handlelab
