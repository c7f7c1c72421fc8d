// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences stand in the rows of core/kernel/micro_steps.h; words.cpp says what fills their holes.
#include "core/tell/explain.h"

#include "core/tell/meaning_words.h"

namespace handlelab {

Sentence explain(const Meaning& meaning, const Machine& machine, const Texts& texts) {
    const Saying& saying = sayingOf(meaning, machine);
    Sentence sentence{"Steps", saying.pattern, {}};
    for (const Word word : saying.words)
        if (word != Word::none)
            sentence.arguments.push_back(inWords(word, meaning, machine, texts));
    return sentence;
}

} // namespace handlelab
