// SPDX-License-Identifier: GPL-3.0-or-later
// A question before it has wrong answers: a pure function from what somebody thinks happens to an answer.
#pragma once

#include "core/quiz/question.h"
#include "core/quiz/situation.h"

#include <functional>
#include <optional>

namespace handlelab {

struct Inquiry {
    QuestionKind kind = QuestionKind::usage;
    std::uint32_t statement = 0; ///< the step's, or the `ask`
    Sentence text;
    /// Nothing when a prediction has no answer to this.
    std::function<std::optional<Sentence>(const Prediction&)> answer;
    Sentence explanation;
};

/// What can be asked about a step; whether somebody can be wrong about it is not known yet.
[[nodiscard]] std::vector<Inquiry> inquiriesAbout(const Situation& s);

void askForResults(const Situation& s, std::vector<Inquiry>& inquiries);
void askForObjects(const Situation& s, std::vector<Inquiry>& inquiries);
void askForEntries(const Situation& s, std::vector<Inquiry>& inquiries);
/// The lesson's own `ask` statements.
void askAsTheAuthor(const Situation& s, std::vector<Inquiry>& inquiries);

// ---- words ----------------------------------------------------------------------------------------------

/// A value or a list of names that needs no translation.
[[nodiscard]] Sentence plain(std::string text);
[[nodiscard]] Sentence yesOrNo(bool yes);
/// ERROR_INVALID_HANDLE (6)
[[nodiscard]] Sentence errorSentence(std::uint32_t error);
/// The last error somebody expects. Nothing when he expects a success that leaves an earlier error: what is
/// left then is another question.
[[nodiscard]] std::optional<Sentence> expectedError(const Situation& s, const Prediction& p,
                                                    std::uint32_t error);
/// An object's name, made unmistakable by a variable that leads to it where several objects have that name;
/// nothing when there is no way to tell it apart.
[[nodiscard]] std::optional<std::string> nameFor(const Situation& s, ObjectId object);
/// "editor.exe", as the stage says it.
[[nodiscard]] std::string nameFor(const Situation& s, ProcessId process);
/// A handle value as programs write it; what is no handle value, but an address, in hexadecimal.
[[nodiscard]] std::string handleWords(const Rules& rules, Handle value);
/// What the micro-step says.
[[nodiscard]] Sentence sentenceOf(const Situation& s, const Meaning& meaning);
/// Why the call failed, or what it did at last: the micro-step that decides its result.
[[nodiscard]] Sentence reasonOfResult(const Situation& s);
/// Why the last error is what it is.
[[nodiscard]] Sentence reasonOfError(const Situation& s);
/// Why the object has the count it has: its handles, or with `usage` the single count of the books.
[[nodiscard]] Sentence reasonOfCount(const Situation& s, ObjectId object, bool usage);
/// Why a process has so many open handles.
[[nodiscard]] Sentence reasonOfOpenHandles(const Situation& s, ProcessId process);
/// Why the object is signaled or not.
[[nodiscard]] Sentence reasonOfState(const Situation& s, ObjectId object);
/// Why the object lives or does not.
[[nodiscard]] Sentence reasonOfLife(const Situation& s, ObjectId object);

} // namespace handlelab
