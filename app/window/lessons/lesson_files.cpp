// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/lessons/lesson_files.h"

#include "app/session/crash_copy.h"
#include "app/session/learning_record.h"
#include "app/session/shipped_lessons.h"
#include "app/window/window_text.h"

namespace handlelab {

namespace {

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

LessonFiles::LessonFiles(const WindowFrame& frame, FileWatch& watch)
    : QObject(&frame.window)
    , m_frame(frame)
    , m_watch(watch) {
    const WindowActions& actions = m_frame.actions;
    actions.on(WindowAction::newLesson, [this] { newLesson(); });
    actions.on(WindowAction::openLesson, [this] {
        if (const QString chosen = m_frame.dialogs().openFile(&m_frame.window); !chosen.isEmpty())
            open(chosen);
    });
    actions.on(WindowAction::save, [this] { save(); });
    actions.on(WindowAction::saveAs, [this] { saveAs(); });
    connect(&m_frame.banner, &Banner::reloadWanted, this, &LessonFiles::reload);
}

bool LessonFiles::mayLeave() {
    if (!m_frame.session.changed())
        return true;
    switch (m_frame.dialogs().unsaved(&m_frame.window, m_frame.session.title())) {
    case Unsaved::save:
        return save();
    case Unsaved::discard:
        return true; // the crash copy goes when another lesson is there, or the window is closed
    case Unsaved::cancel:
        break;
    }
    return false;
}

bool LessonFiles::newLesson() {
    if (!mayLeave())
        return false;
    m_shipped.clear();
    m_frame.session.newLesson();
    reportMistakes();
    Q_EMIT arrived();
    return true;
}

bool LessonFiles::open(const QString& path) {
    if (!mayLeave())
        return false;
    const QString before = std::exchange(m_shipped, path.startsWith(u':') ? path : QString());
    if (const Result<bool> done = m_frame.session.open(path); !done)
        return sayWhyNot(done.mistake(), before);
    if (m_shipped.isEmpty())
        addRecent(m_frame.preferences, QFileInfo(path).absoluteFilePath());
    reportMistakes();
    Q_EMIT arrived();
    Q_EMIT opened();
    return true;
}

bool LessonFiles::restore(const CrashCopy& copy) {
    if (!mayLeave())
        return false;
    Session& session = m_frame.session;
    QByteArray known = copy.work.known;
    if (known.isEmpty() && copy.work.file == session.file())
        known = session.known(); // a copy of an earlier version does not say what it began with
    const QString before = std::exchange(m_shipped, QString());
    if (const Result<bool> done = session.restore(copy.work.text, copy.work.file, known); !done)
        return sayWhyNot(done.mistake(), before);
    m_watch.look();
    if (!copy.work.file.isEmpty())
        addRecent(m_frame.preferences, copy.work.file);
    reportMistakes();
    m_restored = WindowText::tr("This is work that was not saved last time. Save it to keep it.");
    m_frame.banner.say(m_restored, false);
    Q_EMIT arrived();
    return true;
}

/// Nothing was opened: what was open still is. Always false.
bool LessonFiles::sayWhyNot(const Mistake& mistake, const QString& shippedBefore) {
    m_shipped = shippedBefore;
    m_frame.dialogs().sorry(&m_frame.window, QString::fromStdString(toText(mistake)));
    return false;
}

/// Says why nothing was written; true when it was.
bool LessonFiles::write(const WriteRefusal& refusal) {
    if (refusal)
        m_frame.dialogs().sorry(&m_frame.window, m_frame.look.say(*refusal));
    else
        m_frame.banner.retract(std::exchange(m_restored, {}));
    return !refusal;
}

bool LessonFiles::save() {
    Session& session = m_frame.session;
    if (session.file().isEmpty())
        return saveAs();
    if (session.onDisk() != OnDisk::changed)
        return write(session.save());
    switch (m_frame.dialogs().conflict(&m_frame.window, session.file())) {
    case Conflict::overwrite:
        return write(session.save());
    case Conflict::both:
        return saveUnder(nameBeside(session.file()));
    case Conflict::reload:
        reload();
        return false;
    case Conflict::cancel:
        break;
    }
    return false;
}

bool LessonFiles::saveAs() {
    const QString file = m_frame.session.file();
    return saveUnder(file.isEmpty() ? QStringLiteral("lesson.lab.md") : file);
}

bool LessonFiles::saveUnder(const QString& suggested) {
    const QString path = m_frame.dialogs().saveFile(&m_frame.window, suggested);
    if (path.isEmpty() || !write(m_frame.session.saveAs(path)))
        return false;
    m_shipped.clear();
    addRecent(m_frame.preferences, QFileInfo(path).absoluteFilePath());
    return true;
}

void LessonFiles::reload() {
    const Result<bool> done = m_frame.session.reload();
    if (!done)
        return m_frame.dialogs().sorry(&m_frame.window, QString::fromStdString(toText(done.mistake())));
    m_watch.look();
    reportMistakes();
}

QString LessonFiles::path() const { return m_shipped.isEmpty() ? m_frame.session.file() : m_shipped; }

QString LessonFiles::key() const { return lessonKey(path()); }

void LessonFiles::reportMistakes() {
    m_frame.banner.say({}, false);
    m_frame.banner.showMistakes(m_frame.session.lesson().mistakes);
}

bool LessonFiles::followLanguage() {
    Session& session = m_frame.session;
    if (m_shipped.isEmpty() || session.changed())
        return false;
    const QString base = QFileInfo(m_shipped).fileName().section(u'.', 0, 0);
    for (const ShippedLesson& lesson : shippedLessons(m_frame.look.language())) {
        if (QFileInfo(lesson.path).fileName().section(u'.', 0, 0) != base || lesson.path == m_shipped)
            continue;
        const std::uint32_t position = session.moment().position();
        const Target selection = session.selection();
        if (!session.open(lesson.path))
            return false;
        m_shipped = lesson.path;
        session.seek(position);
        session.select(selection);
        return true;
    }
    return false;
}

} // namespace handlelab
