// SPDX-License-Identifier: GPL-3.0-or-later
// What the inspector says, whichever of its files says it.
#pragma once

#include <QCoreApplication>

namespace handlelab {

struct Inspector {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

} // namespace handlelab
