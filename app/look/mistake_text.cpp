// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/mistake_text.h"

namespace handlelab {

QString mistakeText(const Look& look, const Mistake& mistake) {
    return qt(mistake.said.empty() ? mistake.text : look.words(mistake.said));
}

} // namespace handlelab
