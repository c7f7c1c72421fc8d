// SPDX-License-Identifier: GPL-3.0-or-later
// The main window and what is on the disk: saving, files that others change, work that a crash left.
#include "app/stage/stage_view.h"
#include "app/window/banner.h"
#include "app/window/main_window.h"
#include "core/lesson/parser.h"

#include <algorithm>

namespace handlelab {

namespace {

struct UnsavedWork {
    Q_DECLARE_TR_FUNCTIONS(UnsavedWork)
};

int callsIn(const Lesson& lesson) {
    return static_cast<int>(std::ranges::count(lesson.statements, StatementKind::call, &Statement::kind));
}

/// What a copy holds, for who is to decide about it.
KeptWork described(const CrashCopy& copy, const QLocale& locale) {
    const QString& file = copy.work.file;
    const Lesson kept = parseLesson(copy.work.text);
    KeptWork work;
    work.title = !kept.title.empty() ? QString::fromStdString(kept.title)
                 : file.isEmpty()    ? UnsavedWork::tr("Unsaved lesson")
                                     : QFileInfo(file).fileName();
    work.when = locale.toString(copy.when, QLocale::LongFormat);
    const int more = callsIn(kept) - (file.isEmpty() ? 0 : callsIn(readLesson(file.toStdString())));
    const QString size = file.isEmpty() ? UnsavedWork::tr("%n call(s)", nullptr, callsIn(kept))
                         : more > 0 ? UnsavedWork::tr("%n call(s) more than the saved file", nullptr, more)
                         : more < 0 ? UnsavedWork::tr("%n call(s) fewer than the saved file", nullptr, -more)
                                    : UnsavedWork::tr("as many calls as the saved file");
    work.place = (file.isEmpty() ? UnsavedWork::tr("never saved") : QDir::toNativeSeparators(file)) +
                 QStringLiteral(" · ") + size;
    return work;
}

/// A name beside `file` that is free: "lesson-2.lab.md".
QString nameBeside(const QString& file) {
    const QFileInfo info(file);
    const QString base = info.fileName().section(u'.', 0, 0), ending = info.fileName().mid(base.size());
    for (int i = 2;; ++i)
        if (const QString name =
                QStringLiteral("%1/%2-%3%4").arg(info.absolutePath(), base).arg(i).arg(ending);
            !QFileInfo::exists(name))
            return name;
}

} // namespace

void MainWindow::connectFile() {
    connect(&m_fileWatch, &FileWatch::stateChanged, this, &MainWindow::fileChanged);
    connect(m_banner, &Banner::reloadWanted, this, &MainWindow::reload);
    connect(&m_learner, &Learner::couldNotWrite, this, [this](const Sentence& why) {
        m_banner->say(
            fitting(m_look.words(why) + u' ' + tr("Your progress is kept until the window closes.")), true);
    });
    connect(&m_learner, &Learner::newerFound, this, &MainWindow::reportRecord);
    connect(&m_autosave, &Autosave::couldNotWrite, this, [this](const Sentence& why) {
        m_banner->say(fitting(m_look.words(why) + u' ' +
                              tr("So this lesson is not kept in case the program ends. Save it often.")),
                      true);
    });
}

void MainWindow::offerRestore() {
    if (!m_session.file().isEmpty())
        offerKept(m_session.file());
    offerKept({});
}

/// `file`: only the work on this lesson.
void MainWindow::offerKept(const std::optional<QString>& file) {
    for (;;) {
        QList<CrashCopy> copies = m_autosave.leftOver(file);
        if (!file) // what belongs to the open lesson was offered with it
            copies.removeIf([this](const CrashCopy& copy) {
                return !copy.work.file.isEmpty() && copy.work.file == m_session.file();
            });
        if (copies.isEmpty())
            return;
        QList<KeptWork> kept;
        for (const CrashCopy& copy : copies)
            kept.append(described(copy, QLocale(m_look.words.language())));
        const KeptAnswer answer = m_setup.dialogs.restore(this, kept);
        const qsizetype which = std::clamp<qsizetype>(answer.which, 0, copies.size() - 1);
        switch (answer.what) {
        case Kept::later:
            return;
        case Kept::restore:
            return restoreKept(copies[which]);
        case Kept::discard:
            Autosave::discard(copies[which]);
        }
    }
}

void MainWindow::restoreKept(const CrashCopy& copy) {
    if (!mayLeaveLesson())
        return;
    QByteArray known = copy.work.known;
    if (known.isEmpty() && copy.work.file == m_session.file())
        known = m_session.known(); // a copy of an earlier version does not say what it began with
    const QString shipped = std::exchange(m_shipped, QString());
    const Result<bool> done = m_session.restore(copy.work.text, copy.work.file, known);
    if (!done) {
        m_shipped = shipped;
        m_setup.dialogs.sorry(this, QString::fromStdString(toText(done.mistake())));
        return;
    }
    m_autosave.takeOver(copy);
    m_fileWatch.look();
    if (!copy.work.file.isEmpty())
        addRecent(m_preferences, copy.work.file);
    reportMistakes();
    m_restored = tr("This is work that was not saved last time. Save it to keep it.");
    m_banner->say(m_restored, false);
    showStage();
}

/// Says why nothing was written; true when it was.
bool MainWindow::write(const Refusal& refusal) {
    if (refusal)
        m_setup.dialogs.sorry(this, m_look.words(*refusal));
    else
        m_banner->retract(std::exchange(m_restored, {}));
    return !refusal;
}

bool MainWindow::save() {
    if (m_session.file().isEmpty())
        return saveAs();
    if (m_session.onDisk() != OnDisk::changed)
        return write(m_session.save());
    switch (m_setup.dialogs.conflict(this, m_session.file())) {
    case Conflict::overwrite:
        return write(m_session.save());
    case Conflict::both:
        return saveUnder(nameBeside(m_session.file()));
    case Conflict::reload:
        reload();
        return false;
    case Conflict::cancel:
        break;
    }
    return false;
}

bool MainWindow::saveAs() {
    return saveUnder(m_session.file().isEmpty() ? QStringLiteral("lesson.lab.md") : m_session.file());
}

bool MainWindow::saveUnder(const QString& suggested) {
    const QString path = m_setup.dialogs.saveFile(this, suggested);
    if (path.isEmpty() || !write(m_session.saveAs(path)))
        return false;
    m_shipped.clear();
    addRecent(m_preferences, QFileInfo(path).absoluteFilePath());
    return true;
}

void MainWindow::reload() {
    const Result<bool> done = m_session.reload();
    if (!done)
        return m_setup.dialogs.sorry(this, QString::fromStdString(toText(done.mistake())));
    m_fileWatch.look();
    reportMistakes();
}

void MainWindow::fileChanged() {
    const QString name = shortened(QFileInfo(m_session.file()).fileName());
    switch (m_fileWatch.state()) {
    case OnDisk::asKnown:
        return m_banner->sayOfFile({}, false);
    case OnDisk::changed:
        return m_banner->sayOfFile(
            m_session.changed()
                ? tr("“%1” was changed by another program, and you have changes that are not saved. "
                     "Reloading "
                     "shows the file; undo brings yours back. Saving asks first.")
                      .arg(name)
                : tr("“%1” was changed by another program. This is what it was before.").arg(name),
            true);
    case OnDisk::gone:
        return m_banner->sayOfFile(
            tr("“%1” is no longer in its folder. Saving writes it there again.").arg(name), false);
    }
}

} // namespace handlelab
