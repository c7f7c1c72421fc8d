// SPDX-License-Identifier: GPL-3.0-or-later
// Questions on paper: A4 pages to fill in, with the stage before each call, and the key on pages of its own.
#pragma once

#include "core/picture/words.h"
#include "core/quiz/question.h"

#include <QByteArray>

namespace handlelab {

/// The sheet as a PDF file's bytes; empty when it could not be made. `moment` is of the run of `lesson`.
/// `words` is the language of the lesson.
[[nodiscard]] QByteArray questionSheet(const Lesson& lesson, const Moment& moment,
                                       const std::vector<Question>& questions, const Words& words);

} // namespace handlelab
