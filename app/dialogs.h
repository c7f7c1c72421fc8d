// SPDX-License-Identifier: GPL-3.0-or-later
// The questions the window asks, as functions: the real ones open dialogs, tests answer by themselves.
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace handlelab {

enum class Unsaved { save, discard, cancel };

struct Dialogs {
    std::function<QString(QWidget* parent)> openFile; ///< empty: cancelled
    std::function<QString(QWidget* parent, const QString& suggested)> saveFile;
    std::function<QString(QWidget* parent, const QString& suggested)> exportFile;
    std::function<QString(QWidget* parent, const QString& suggested)> exportQuestions;
    std::function<Unsaved(QWidget* parent, const QString& lesson)> unsaved;
    std::function<bool(QWidget* parent, const QString& lesson)>
        restore; ///< take over what an earlier run left
    std::function<bool(QWidget* parent, const QString& question)> confirm; ///< before something is lost
    std::function<void(QWidget* parent, const QString& text)> sorry;
};

[[nodiscard]] Dialogs realDialogs();

} // namespace handlelab
