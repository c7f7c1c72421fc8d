// SPDX-License-Identifier: GPL-3.0-or-later
// Questions as files: GIFT for course systems, or a printable sheet with key; by the name's ending.
#pragma once

#include "app/files/write_file.h"
#include "core/picture/words.h"
#include "core/quiz/question.h"

namespace handlelab {

/// The language that a lesson's file says it is written in, else `otherwise`.
[[nodiscard]] QString lessonLanguage(const QString& path, const QString& otherwise);

/// Writes .gift and .txt as GIFT, .pdf as a sheet; whole or not at all. `words` is the language of the
/// questions.
[[nodiscard]] WriteRefusal saveQuestions(const Lesson& lesson, const Moment& moment,
                                         const std::vector<Question>& questions, const Words& words,
                                         const QString& file);

} // namespace handlelab
