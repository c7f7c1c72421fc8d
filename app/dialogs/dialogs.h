// SPDX-License-Identifier: GPL-3.0-or-later
// The questions the window asks, as functions: the real ones open dialogs, tests answer by themselves.
#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace handlelab {

struct Following;
struct Look;
enum class ActPlace;

enum class Unsaved { save, discard, cancel };
/// What becomes of a lesson whose file somebody else changed, when it is to be saved.
enum class Conflict { reload, overwrite, both, cancel };

/// Unsaved work of an earlier run, as a person knows it.
struct KeptWork {
    QString title;
    QString place; ///< the lesson's file, and how much is new
    QString when;
};
enum class KeptChoice { later, restore, discard };
struct KeptAnswer {
    KeptChoice what = KeptChoice::later;
    qsizetype which = 0;
};

struct Dialogs {
    std::function<QString(QWidget* parent)> openFile; ///< empty: cancelled
    std::function<QString(QWidget* parent, const QString& suggested)> saveFile;
    std::function<QString(QWidget* parent, const QString& suggested)> exportFile;
    std::function<QString(QWidget* parent, const QString& suggested)> exportQuestions;
    std::function<Unsaved(QWidget* parent, const QString& lesson)> unsaved;
    std::function<Conflict(QWidget* parent, const QString& file)> conflict;
    /// Take over some of what earlier runs left; there is at least one.
    std::function<KeptAnswer(QWidget* parent, const QList<KeptWork>& kept)> restore;
    /// Where to do what a line says while steps follow the cursor; nothing: not at all.
    std::function<std::optional<ActPlace>(QWidget* parent, const Look&, const QString& line,
                                          const Following&)>
        laterSteps;
    std::function<bool(QWidget* parent, const QString& question)> confirm; ///< before something is lost
    std::function<void(QWidget* parent, const QString& text)> sorry;
};

[[nodiscard]] Dialogs realDialogs();

/// A name that is not longer than a dialog bears: its middle gives way.
[[nodiscard]] QString shortened(const QString& name);
/// A text that a dialog can break into lines wherever it must, and that leaves its buttons on the screen.
[[nodiscard]] QString fitting(const QString& text);

} // namespace handlelab
