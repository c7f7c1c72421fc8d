// SPDX-License-Identifier: GPL-3.0-or-later
// Plays a session over time, micro-step by micro-step, both ways. A new command finishes what still runs;
// nothing queues.
#pragma once

#include "session.h"

#include <QTimer>

namespace handlelab {

inline constexpr double instantSpeed = 0;
/// 0.25, 0.5, 1, 2, 4, instant: in the order of the menu.
[[nodiscard]] std::span<const double> playSpeeds();

/// Whether playing pauses when `stepsDone` steps are complete: at the end of a block, at `stop` and before an
/// `ask`, not at `go on`.
[[nodiscard]] bool pausesAfter(const Lesson& lesson, const Timeline& timeline, std::uint32_t stepsDone);

/// How long one of `microSteps` micro-steps of a call takes, in milliseconds: a call about a second.
[[nodiscard]] int microDuration(std::uint32_t microSteps, double speed);

class Player : public QObject {
    Q_OBJECT

  public:
    explicit Player(Session& session, QObject* parent = nullptr);

    [[nodiscard]] bool playing() const { return m_playing; }
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
    /// Issues a statement and plays what it does.
    Result<bool> act(const QString& line);
    /// Completes what is moving, at once.
    void finish();

  Q_SIGNALS:
    /// The next change of position is to be shown as a movement of so many milliseconds; 0 is a jump.
    void moves(int milliseconds);
    void stateChanged();

  private:
    void start(int direction);
    void settle();
    void goTo(std::uint32_t position);
    void tick();
    void advanceTarget();
    void advanceAtOnce();
    [[nodiscard]] bool mayBegin(std::uint32_t stepsDone, bool arriving) const;
    void move(std::uint32_t position, int milliseconds);
    [[nodiscard]] std::uint32_t nextBoundary() const;
    [[nodiscard]] std::uint32_t previousBoundary() const;

    Session& m_session;
    QTimer m_timer;
    Gate m_gate;
    double m_speed = 1;
    bool m_playing = false;
    bool m_fresh = false; ///< a pause where playing starts does not count
    int m_direction = 1;
    std::optional<std::uint32_t> m_target; ///< the position the running call is played to
};

} // namespace handlelab
