// SPDX-License-Identifier: GPL-3.0-or-later
// The one object with state behind the window: the lesson, what happened in it, the edits made and what is
// selected. Everything that is clicked or typed ends in one of its verbs; everything that is shown reads it
// after a signal.
#pragma once

#include "app/files/write_file.h"
#include "app/session/editing.h"
#include "core/base/translate.h"
#include "core/kernel/caller.h"
#include "core/machine/dictionaries.h"
#include "core/picture/picture.h"
#include "core/run/timeline.h"

#include <QObject>

namespace handlelab {

/// A lesson together with its run.
struct Loaded {
    Lesson lesson;
    Timeline timeline;
};
using KeepGoing = std::function<bool(double done)>;
/// What takes long, and who carries it out; the carrier returns nothing when the user cancelled.
using LoadWork = std::function<Loaded(const KeepGoing&)>;
using Background = std::function<std::optional<Loaded>(const LoadWork&)>;

/// How the lesson's file compares with what this session read from it or wrote to it last.
enum class OnDisk { asKnown, changed, gone };

class Session : public QObject {
    Q_OBJECT

  public:
    /// `background` carries out loads; without one they run at once.
    explicit Session(Background background = {}, QObject* parent = nullptr);

    [[nodiscard]] const Lesson& lesson() const { return m_lesson; }
    /// The moment at the cursor: a value, which stays as it is when the cursor moves or the lesson changes.
    [[nodiscard]] Moment moment() const { return m_timeline.now(); }
    [[nodiscard]] const History& history() const { return m_history; }
    [[nodiscard]] Target selection() const { return m_selection; }
    /// Who issues the calls that are clicked; a living process where there is one.
    [[nodiscard]] Caller actor() const;
    /// The rules chosen in the window; nothing: the lesson's own.
    [[nodiscard]] std::optional<Rules> chosenRules() const { return m_rules; }
    /// Empty for a lesson that was never saved, shipped ones included.
    [[nodiscard]] QString file() const { return m_file; }
    [[nodiscard]] QString title() const;
    /// What each micro-step of a step says, those still to come included.
    [[nodiscard]] std::vector<Sentence> sentencesOf(std::uint32_t step) const;
    [[nodiscard]] bool changed() const { return m_history.changedSinceSave(); }
    /// Steps from this one on keep their outcome to themselves, because somebody is to predict it; the number
    /// of steps when nothing is veiled.
    [[nodiscard]] std::uint32_t veiledFrom() const;
    /// The same as an index into Lesson::statements.
    [[nodiscard]] std::uint32_t veiledFromStatement() const;

    // ---- lessons ---------------------------------------------------------------------------------------
    void newLesson();
    /// Reads and runs a file or a shipped lesson (":/..."). The session is unchanged when that fails or is
    /// cancelled.
    Result<bool> open(const QString& path);
    /// Takes over a text that belongs to `file` but is not saved there: what an autosave kept. `known` is the
    /// fingerprint of what the file held when that work began.
    Result<bool> restore(const std::string& text, const QString& file, const QByteArray& known);
    /// Reads the file again, as an edit: undoing it brings back what was there.
    Result<bool> reload();
    /// Writes the lesson over whatever is in its file; see onDisk() for who must be asked before.
    [[nodiscard]] WriteRefusal save();
    [[nodiscard]] WriteRefusal saveAs(const QString& path);
    /// Reads the file to compare it; asKnown for a lesson without one.
    [[nodiscard]] OnDisk onDisk() const;
    /// The fingerprint of what the file held when it was last read or written here.
    [[nodiscard]] QByteArray known() const { return m_known; }
    void setRules(std::optional<Rules> rules);

    // ---- acting ----------------------------------------------------------------------------------------
    /// The steps behind the cursor, which acting here would replace; nothing at the end.
    [[nodiscard]] std::optional<Following> following() const { return followingAt(m_lesson, m_timeline); }
    /// What is wrong with a line before it is tried; columns count in the line as it was typed.
    [[nodiscard]] std::optional<Mistake> whyNot(const QString& line) const;
    /// Adds one statement, until undone. A line without a process gets the actor's. On a mistake nothing
    /// changes.
    Result<bool> act(const QString& line, ActPlace place = ActPlace::end, Landing landing = Landing::after);
    void undo();
    void redo();

    // ---- moving and looking ----------------------------------------------------------------------------
    void seek(std::uint32_t position);
    void seekStep(std::uint32_t stepsDone);
    void stepForward();
    void stepBack();
    void microForward();
    void microBack();
    void select(Target target);
    void setActor(Caller actor);
    /// Whether what lies ahead of the cursor is veiled.
    void veilAhead(bool veiled);

  Q_SIGNALS:
    void lessonChanged();
    void positionChanged();
    void selectionChanged();
    void actorChanged();
    void veilChanged();

  private:
    Result<bool> load(const LoadWork& work, const QString& file);
    void take(Loaded loaded);
    void tellOfChange();

    Background m_background;
    Lesson m_lesson;
    Timeline m_timeline;
    History m_history;
    Editing m_editing{m_lesson, m_timeline, m_history};
    std::optional<Rules> m_rules;
    Target m_selection;
    Caller m_actor;
    QString m_file;
    QByteArray m_known;
    bool m_veiled = false;
};

} // namespace handlelab
