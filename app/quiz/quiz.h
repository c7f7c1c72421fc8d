// SPDX-License-Identifier: GPL-3.0-or-later
// The quiz while somebody goes through a lesson: which question is open, what was answered, and that the
// cursor waits before the step until then.
#pragma once

#include "app/session/player.h"
#include "core/quiz/question.h"

namespace handlelab {

/// Recorded in place of a mental model's name when somebody asked to be shown the answer.
inline constexpr const char* dontKnow = "dontKnow";

class Quiz : public QObject {
    Q_OBJECT

  public:
    /// Makes the questions about one step, the most telling first: questionsAbout, or a test's own.
    using Source = std::function<std::vector<Question>(const Lesson&, const Moment&, std::uint32_t step)>;
    /// The answer of somebody who does not know.
    static constexpr std::uint32_t shown = ~0u;

    Quiz(Session& session, Player& player, Source source, QObject* parent = nullptr);

    /// "Quiz me": every step that something can be asked about is asked about before it is shown. Without it
    /// only the lesson's own `ask` statements are offered, and going on passes them over.
    [[nodiscard]] bool on() const { return m_on; }
    void setOn(bool on);
    /// No more `ask` statements are offered until the mode is switched on, or this is taken back.
    void setSilent(bool silent);
    [[nodiscard]] bool silent() const { return m_silent; }

    /// The open question, or the answered one whose step is being shown; nullptr when there is none.
    [[nodiscard]] const Question* question() const { return m_question ? &*m_question : nullptr; }
    /// What was answered: the index of a choice, or `shown`; nothing while the question is open.
    [[nodiscard]] std::optional<std::uint32_t> given() const { return m_given; }
    [[nodiscard]] bool asked() const { return m_question && !m_given; }
    /// Whether the answered question's step is still to be shown.
    [[nodiscard]] bool mayContinue() const;
    /// The step that was begun without a question because nothing can be asked about it, if it is the current
    /// one.
    [[nodiscard]] std::optional<std::uint32_t> nothingAbout() const { return m_nothingAbout; }
    /// Questions answered since the program started, and how many of them right.
    [[nodiscard]] std::uint32_t answeredCount() const { return m_answered; }
    [[nodiscard]] std::uint32_t rightCount() const { return m_right; }

    void answer(std::uint32_t choice);
    /// "I don't know – show me."
    void showAnswer() { answer(shown); }
    /// After an answer: shows the step, exactly this one.
    void proceed();
    /// Goes on without an answer; nothing is recorded.
    void skip();
    /// A key is being held down: that passes no open question over.
    void setKeyHeld(bool held) { m_keyHeld = held; }

    /// What is open, so that it can be taken up again over the same lesson in another language.
    struct Kept {
        Question question;
        QString line; ///< of the step's statement
        std::optional<std::uint32_t> given;
    };
    [[nodiscard]] std::optional<Kept> kept() const;
    void resume(const Kept& kept);

  Q_SIGNALS:
    void changed();
    void modeChanged(bool on);
    /// `kind` by questionKindName; `model` empty for a right answer.
    void answered(const QString& kind, const QString& model);

  private:
    [[nodiscard]] bool mayBegin(std::uint32_t step, bool arriving);
    bool ask(std::uint32_t step);
    void offerAuthors();
    void open(Question question);
    void drop();
    void tell();
    void lessonChanged();
    [[nodiscard]] QString lineOf(std::uint32_t step) const;
    void positionChanged();

    Session& m_session;
    Player& m_player;
    Source m_source;
    bool m_on = false, m_silent = false, m_keyHeld = false;
    std::optional<Question> m_question;
    QString m_line; ///< of the question's step
    std::optional<std::uint32_t> m_given;
    std::optional<std::uint32_t> m_nothingAbout;
    std::optional<std::uint32_t> m_onlyUpTo; ///< playing on from an answer ends before this step
    std::uint32_t m_answered = 0, m_right = 0;
};

} // namespace handlelab
