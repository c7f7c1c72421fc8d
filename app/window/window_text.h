// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the window say: one context, so that translators find it in one place whichever part says
// it.
#pragma once

#include <QCoreApplication>

namespace handlelab {

struct WindowText {
    Q_DECLARE_TR_FUNCTIONS(handlelab::MainWindow)

  public:
    /// Marks a text that is translated only where it is shown; lupdate knows this name.
    static constexpr const char* mark(const char* text) { return text; }
};

} // namespace handlelab
