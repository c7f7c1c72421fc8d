// SPDX-License-Identifier: GPL-3.0-or-later
// The two small help windows.
#pragma once

class QWidget;

namespace handlelab {

void showKeys(QWidget* parent);
void showAbout(QWidget* parent);

} // namespace handlelab
