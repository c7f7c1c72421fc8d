// SPDX-License-Identifier: GPL-3.0-or-later
// Unsaved work is kept in the data folder while it is made, so that a crash costs two seconds of it.
#pragma once

#include "app/session/crash_copy.h"
#include "app/session/session.h"

#include <QTimer>

#include <chrono>

namespace handlelab {

/// Keeps one copy of the session's lesson while that has changes that are not saved.
class Autosave : public QObject {
    Q_OBJECT

  public:
    static constexpr std::chrono::milliseconds oldest{2000};

    /// Keeps the copies in `folder`, or beside the lesson when nothing can be written there; with an empty
    /// name nothing is kept. No change stays out of the copy for longer than `age`.
    explicit Autosave(Session& session, QString folder, std::chrono::milliseconds age = oldest,
                      QObject* parent = nullptr);

    /// What windows that are no more left of one lesson (empty: of those never saved), or of all of them.
    [[nodiscard]] QList<CrashCopy> leftOver(const std::optional<QString>& file) const;
    /// A copy that the session was restored from becomes its own: it stays until that is saved or given up.
    void takeOver(const CrashCopy& copy);
    /// Removes a copy for good, unless a living window holds it.
    static void discard(const CrashCopy& copy);
    /// The session's work is given up, and with it its copy.
    void discardOwn();
    void writeNow();

  Q_SIGNALS:
    /// No copy can be written anywhere; said once, until one can.
    void couldNotWrite(const Sentence& why);

  private:
    void lessonChanged();

    Session& m_session;
    QString m_folder;
    QString m_copy;    ///< the copy of this document; empty when there is none
    Descriptor m_lock; ///< holds it
    QTimer m_timer;
    bool m_complained = false;
};

} // namespace handlelab
