// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/lessons/file_reports.h"

#include "app/window/window_text.h"

namespace handlelab {

FileReports::FileReports(const WindowFrame& frame, FileWatch& watch, Autosave& autosave)
    : QObject(&frame.window)
    , m_frame(frame)
    , m_watch(watch) {
    connect(&watch, &FileWatch::stateChanged, this, &FileReports::reportFile);
    connect(&m_frame.learner, &Learner::couldNotWrite, this, [this](const Sentence& why) {
        couldNotWrite(why, WindowText::tr("Your progress is kept until the window closes."));
    });
    connect(&m_frame.learner, &Learner::newerFound, this, &FileReports::reportRecord);
    connect(&autosave, &Autosave::couldNotWrite, this, [this](const Sentence& why) {
        couldNotWrite(why,
                      WindowText::tr("So this lesson is not kept in case the program ends. Save it often."));
    });
}

void FileReports::couldNotWrite(const Sentence& why, const QString& consequence) {
    m_frame.banner.say(fitting(m_frame.look.say(why) + u' ' + consequence), true);
}

void FileReports::reportRecord() {
    const Learner& learner = m_frame.learner;
    if (!learner.asideAs().isEmpty())
        m_frame.banner.say(
            WindowText::tr(
                "The file with your progress and answers could not be read. It was put aside as %1, "
                "and a new one begins.")
                .arg(QDir::toNativeSeparators(learner.asideAs())),
            true);
    if (learner.readOnly())
        m_frame.banner.say(
            WindowText::tr(
                "The file with your progress and answers was written by a newer HandleLab. It stays "
                "as it is, and what you do now is not recorded. Use the newer program to go on."),
            true);
}

void FileReports::reportFile() {
    const QString name = shortened(QFileInfo(m_frame.session.file()).fileName());
    switch (m_watch.state()) {
    case OnDisk::asKnown:
        return m_frame.banner.sayOfFile({}, false);
    case OnDisk::changed:
        return m_frame.banner.sayOfFile(
            m_frame.session.changed()
                ? WindowText::tr(
                      "“%1” was changed by another program, and you have changes that are not saved. "
                      "Reloading "
                      "shows the file; undo brings yours back. Saving asks first.")
                      .arg(name)
                : WindowText::tr("“%1” was changed by another program. This is what it was before.")
                      .arg(name),
            true);
    case OnDisk::gone:
        return m_frame.banner.sayOfFile(
            WindowText::tr("“%1” is no longer in its folder. Saving writes it there again.").arg(name),
            false);
    }
}

} // namespace handlelab
