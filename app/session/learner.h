// SPDX-License-Identifier: GPL-3.0-or-later
// The one writer of the learner's record: the window owns it, panels read it and call its verbs.
#pragma once

#include "app/session/learning_record.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace handlelab {

/// Keeps the record in memory and in its file. Several windows may share a file: each write puts this
/// window's changes on top of what the file holds by then, so no window undoes what another one recorded.
class Learner : public QObject {
    Q_OBJECT

  public:
    /// Reads `file`; with an empty name nothing is kept. A file that is no record is put aside, see
    /// asideAs().
    explicit Learner(QString file, QObject* parent = nullptr);
    ~Learner() override;

    [[nodiscard]] const LearningRecord& record() const { return m_record; }
    /// Where a damaged file was moved to; empty when there was none. The window says so once.
    [[nodiscard]] QString asideAs() const { return m_aside; }
    /// Whether the file was written by a newer version of the program, and is therefore left alone: nothing
    /// is recorded.
    [[nodiscard]] bool readOnly() const { return m_readOnly; }

    /// The cursor stands behind `step` of a lesson's `steps`. Nothing for an empty key.
    void reached(const QString& key, int step, int steps);
    /// A question was answered; on the disk when this returns.
    void answered(const GivenAnswer& answer);
    /// Forgets the progress and the answers of one lesson.
    void forget(const QString& key);
    void forgetAll();
    /// Forgets the answers given in one lesson, or in all of them, but not the progress.
    void forgetAnswers(const std::optional<QString>& key);
    /// Puts back what a forget took away; the opposite of both.
    void takeBack(const LearningRecord& before);
    /// Writes what is not yet in the file.
    void writeNow();

  Q_SIGNALS:
    void changed();
    /// The file could not be written; what was learned stays in memory and is tried again. Said once.
    void couldNotWrite(const Sentence& why);
    /// A newer version has taken the file over meanwhile.
    void newerFound();

  private:
    using Change = std::function<void(LearningRecord&)>;
    void change(Change change);
    /// Nothing when the file was damaged; it is then out of the way, see m_inTheWay.
    [[nodiscard]] std::optional<StoredRecord> readOrPutAside();

    QString m_file, m_aside;
    QString m_latest;        ///< the lesson of the last reached()
    LearningRecord m_stored; ///< what the file held when it was last read or written
    LearningRecord m_record; ///< that, with what is not written yet
    std::vector<Change> m_unwritten;
    QTimer m_timer;
    bool m_readOnly = false; ///< the file is a newer version's
    bool m_inTheWay = false; ///< a damaged file could not be put aside
    bool m_complained = false;
};

} // namespace handlelab
