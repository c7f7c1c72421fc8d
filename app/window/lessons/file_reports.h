// SPDX-License-Identifier: GPL-3.0-or-later
// Says above the stage what befalls files: that others changed the lesson's, that something could not be
// written.
#pragma once

#include "app/session/autosave.h"
#include "app/session/file_watch.h"
#include "app/window/window_frame.h"

namespace handlelab {

class FileReports : public QObject {
    Q_OBJECT

  public:
    FileReports(const WindowFrame& frame, FileWatch& watch, Autosave& autosave);

    /// What is wrong with the file of the learner's progress.
    void reportRecord();
    /// What others did to the lesson's file.
    void reportFile();

  private:
    void couldNotWrite(const Sentence& why, const QString& consequence);

    WindowFrame m_frame;
    FileWatch& m_watch;
};

} // namespace handlelab
