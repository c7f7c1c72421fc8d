// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/lessons/unsaved_work.h"

#include "core/lesson/parser.h"

#include <algorithm>

namespace handlelab {

namespace {

int callsIn(const Lesson& lesson) {
    return static_cast<int>(std::ranges::count(lesson.statements, StatementKind::call, &Statement::kind));
}

} // namespace

UnsavedWork::UnsavedWork(const WindowFrame& frame, LessonFiles& files, Autosave& autosave)
    : m_frame(frame)
    , m_files(files)
    , m_autosave(autosave) {}

/// What a copy holds, for who is to decide about it.
KeptWork UnsavedWork::described(const CrashCopy& copy, const QLocale& locale) {
    const QString& file = copy.work.file;
    const Lesson kept = parseLesson(copy.work.text);
    KeptWork work;
    work.title = !kept.title.empty() ? QString::fromStdString(kept.title)
                 : file.isEmpty()    ? tr("Unsaved lesson")
                                     : QFileInfo(file).fileName();
    work.when = locale.toString(copy.when, QLocale::LongFormat);
    const int more = callsIn(kept) - (file.isEmpty() ? 0 : callsIn(readLesson(file.toStdString())));
    const QString size = file.isEmpty() ? tr("%n call(s)", nullptr, callsIn(kept))
                         : more > 0     ? tr("%n call(s) more than the saved file", nullptr, more)
                         : more < 0     ? tr("%n call(s) fewer than the saved file", nullptr, -more)
                                        : tr("as many calls as the saved file");
    work.place =
        (file.isEmpty() ? tr("never saved") : QDir::toNativeSeparators(file)) + QStringLiteral(" · ") + size;
    return work;
}

void UnsavedWork::offer() {
    if (const QString file = m_frame.session.file(); !file.isEmpty())
        offerKept(file);
    offerKept({});
}

/// `file`: only the work on this lesson; nothing: that on all others.
QList<CrashCopy> UnsavedWork::leftOver(const std::optional<QString>& file) const {
    QList<CrashCopy> copies = m_autosave.leftOver(file);
    if (!file) // what belongs to the open lesson was offered with it
        copies.removeIf([this](const CrashCopy& copy) {
            return !copy.work.file.isEmpty() && copy.work.file == m_frame.session.file();
        });
    return copies;
}

void UnsavedWork::offerKept(const std::optional<QString>& file) {
    for (;;) {
        const QList<CrashCopy> copies = leftOver(file);
        if (copies.isEmpty())
            return;
        QList<KeptWork> kept;
        for (const CrashCopy& copy : copies)
            kept.append(described(copy, QLocale(m_frame.look.language())));
        const KeptAnswer answer = m_frame.dialogs().restore(&m_frame.window, kept);
        const CrashCopy& chosen = copies[std::clamp<qsizetype>(answer.which, 0, copies.size() - 1)];
        switch (answer.what) {
        case KeptChoice::later:
            return;
        case KeptChoice::restore:
            if (m_files.restore(chosen))
                m_autosave.takeOver(chosen);
            return;
        case KeptChoice::discard:
            Autosave::discard(chosen);
        }
    }
}

} // namespace handlelab
