// SPDX-License-Identifier: GPL-3.0-or-later
// Plays a session over time, micro-step by micro-step, both ways. A new command finishes what still runs;
// nothing queues.
#pragma once

#include "app/session/session.h"

#include <QTimer>

namespace handlelab {

inline constexpr double instantSpeed = 0;
/// 0.25, 0.5, 1, 2, 4, instant: in the order of the menu.
[[nodiscard]] std::span<const double> playSpeeds();

/// Why playing came to a halt by itself.
enum class Pause {
    text,     ///< the lesson says something here
    stop,     ///< it says `stop`
    question, ///< there is something to predict first
    mistake,  ///< the step could not run, or did not do what the lesson says
    end,
    beginning, ///< playing backwards
};

class Player : public QObject {
    Q_OBJECT

  public:
    explicit Player(Session& session, QObject* parent = nullptr);

    [[nodiscard]] bool playing() const { return m_playing; }
    /// Why playing halted; nothing when it did not, or when something was done since.
    [[nodiscard]] std::optional<Pause> pausedBy() const { return m_pause; }
    /// The way in which playing went, or goes.
    [[nodiscard]] bool backwards() const { return m_direction < 0; }
    [[nodiscard]] double speed() const { return m_speed; }
    /// Asked before the cursor goes forward into a step; false keeps it where it is. `arriving`: playing came
    /// here, in contrast to somebody who wants to go on from here. Jumps are not asked about.
    using Gate = std::function<bool(std::uint32_t step, bool arriving)>;
    void setGate(Gate gate) { m_gate = std::move(gate); }
    void setSpeed(double speed);
    void faster();
    void slower();

    void toggle();
    void playBackwards();
    void pause();
    void stepForward();
    void stepBack();
    void microForward();
    void microBack();
    void first();
    void last();
    /// Asked where to act while steps follow the cursor; nothing: not at all. Without it nothing is done
    /// there.
    using Decide = std::function<std::optional<ActPlace>(const QString& line, const Following&)>;
    void setDecide(Decide decide) { m_decide = std::move(decide); }
    /// Issues a statement and plays what it does. False, not a mistake: somebody decided against it.
    Result<bool> act(const QString& line);
    /// Completes what is moving, at once.
    void finish();

  Q_SIGNALS:
    /// The next change of position is to be shown as a movement of so many milliseconds; 0 is a jump.
    void moves(int milliseconds);
    void stateChanged();
    /// A statement was made though steps followed the cursor.
    void decided(ActPlace place, const Following& following);

  private:
    void start(int direction);
    void settle();
    void goTo(std::uint32_t position);
    void tick();
    void halt(Pause why);
    void advanceTarget();
    void advanceAtOnce();
    [[nodiscard]] bool mayBegin(std::uint32_t stepsDone, bool arriving) const;
    void move(std::uint32_t position, int milliseconds);
    [[nodiscard]] std::uint32_t nextBoundary() const;
    [[nodiscard]] std::uint32_t previousBoundary() const;

    Session& m_session;
    QTimer m_timer;
    Gate m_gate;
    Decide m_decide;
    double m_speed = 1;
    bool m_playing = false;
    bool m_fresh = false; ///< a pause where playing starts does not count
    int m_direction = 1;
    std::optional<Pause> m_pause;
    std::uint32_t m_pausedAt = 0;          ///< the position where it halted
    std::optional<std::uint32_t> m_target; ///< the position the running call is played to
};

} // namespace handlelab
