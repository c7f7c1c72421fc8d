// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the library say: one context, so that translators find it in one place whichever part
// says it.
#pragma once

#include <QCoreApplication>

namespace handlelab {

struct LibraryText {
    Q_DECLARE_TR_FUNCTIONS(handlelab::LibraryPage)
};

} // namespace handlelab
