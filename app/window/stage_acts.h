// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody does at the stage or in its menu, what is asked before, and what is said about it.
#pragma once

#include "app/window/window_frame.h"

namespace handlelab {

class StageView;
class WindowDocks;
struct OfferedCall;

class StageActs : public QObject {
    Q_OBJECT

  public:
    StageActs(const WindowFrame& frame, StageView& stage, const WindowDocks& docks);

    /// The lesson is another one: what was said about it is old.
    void lessonChanged();
    /// Brings the form of a new process.
    void offerNewProcess();

  private:
    void connectActions();
    void showMenu(Target target, const QPoint& place);
    void inspect(Target target);
    void carryOut(const OfferedCall& offered);

    WindowFrame m_frame;
    StageView& m_stage;
    const WindowDocks& m_docks;
    QString m_decided; ///< what was said about the last act in the midst of a lesson
};

} // namespace handlelab
