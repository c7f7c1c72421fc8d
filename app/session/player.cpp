// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/player.h"

#include <array>

namespace handlelab {

std::span<const double> playSpeeds() {
    static constexpr std::array speeds{0.25, 0.5, 1.0, 2.0, 4.0, instantSpeed};
    return speeds;
}

namespace {

/// Why playing pauses when `stepsDone` steps are complete: at the end of a block, at `stop` and before an
/// `ask`, not at `go on`; always behind a mistake. Nothing where it goes on.
std::optional<Pause> pauseAfter(const Lesson& lesson, const Moment& moment, std::uint32_t stepsDone) {
    const auto& steps = moment.steps();
    if (stepsDone == 0)
        return {};
    if (stepsDone >= steps.size())
        return Pause::end;
    const Verdict verdict = steps[stepsDone - 1].verdict;
    if (verdict == Verdict::failed || verdict == Verdict::notRun)
        return Pause::mistake;
    const std::uint32_t here = steps[stepsDone - 1].statement, next = steps[stepsDone].statement;
    bool pause = lesson.blockOf(here).text != lesson.blockOf(next).text;
    for (std::uint32_t i = here + 1; i < next; ++i) {
        if (const StatementKind kind = lesson.statements[i].kind; kind == StatementKind::stop)
            return Pause::stop;
        else if (kind == StatementKind::ask)
            return Pause::question;
        else if (kind == StatementKind::goOn)
            pause = false;
    }
    return pause ? std::optional(Pause::text) : std::nullopt;
}

/// How long one of `microSteps` micro-steps of a call takes, in milliseconds: a call about a second.
int microDuration(std::uint32_t microSteps, double speed) {
    if (speed == instantSpeed)
        return 0;
    const double one = std::clamp(1000.0 / std::max(1u, microSteps), 150.0, 400.0);
    return static_cast<int>(one / speed);
}

} // namespace

Player::Player(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Player::tick);
    connect(&session, &Session::positionChanged, this, [this] {
        if (m_pause && m_session.moment().position() != m_pausedAt) // somebody went elsewhere
            pause();
    });
    connect(&session, &Session::lessonChanged, this, [this] {
        m_target.reset();
        pause();
    });
}

void Player::setSpeed(double speed) {
    m_speed = speed;
    Q_EMIT stateChanged();
}

void Player::faster() {
    const auto speeds = playSpeeds();
    const auto found = std::find(speeds.begin(), speeds.end(), m_speed);
    if (found != speeds.end() && found + 1 != speeds.end())
        setSpeed(*(found + 1));
}

void Player::slower() {
    const auto speeds = playSpeeds();
    const auto found = std::find(speeds.begin(), speeds.end(), m_speed);
    if (found != speeds.end() && found != speeds.begin())
        setSpeed(*(found - 1));
}

void Player::toggle() {
    if (m_playing)
        return pause();
    start(1);
}

void Player::playBackwards() {
    if (m_playing)
        return pause();
    start(-1);
}

void Player::start(int direction) {
    finish();
    if (direction > 0 && m_session.moment().position() == m_session.moment().end())
        move(m_session.moment().start(), 0);
    if (m_session.moment().start() == m_session.moment().end())
        return;
    m_direction = direction;
    m_playing = m_fresh = true;
    m_pause.reset();
    Q_EMIT stateChanged();
    advanceTarget();
}

void Player::pause() {
    const bool was = m_playing || m_pause;
    m_playing = false;
    m_pause.reset();
    m_timer.stop();
    m_target.reset();
    if (was)
        Q_EMIT stateChanged();
}

void Player::halt(Pause why) {
    pause();
    m_pause = why;
    m_pausedAt = m_session.moment().position();
    Q_EMIT stateChanged();
}

void Player::finish() {
    m_timer.stop();
    if (m_target) {
        const std::uint32_t target = *m_target;
        m_target.reset();
        move(target, 0);
    }
    if (m_playing)
        m_timer.start(0);
}

void Player::settle() {
    finish();
    pause();
}

std::uint32_t Player::nextBoundary() const {
    const auto steps = static_cast<std::uint32_t>(m_session.moment().steps().size());
    return m_session.moment().positionAfter(std::min(m_session.moment().stepsDone() + 1, steps));
}

std::uint32_t Player::previousBoundary() const {
    const std::uint32_t done = m_session.moment().stepsDone();
    const bool inside = m_session.moment().position() > m_session.moment().positionAfter(done);
    return m_session.moment().positionAfter(inside || done == 0 ? done : done - 1);
}

void Player::stepForward() {
    settle();
    if (mayBegin(m_session.moment().stepsDone(), false))
        goTo(nextBoundary());
}

void Player::stepBack() {
    settle();
    goTo(previousBoundary());
}

void Player::microForward() {
    settle();
    if (mayBegin(m_session.moment().stepsDone(), false))
        goTo(std::min(m_session.moment().position() + 1, m_session.moment().end()));
}

void Player::microBack() {
    settle();
    goTo(std::max(m_session.moment().position(), m_session.moment().start() + 1) - 1);
}

void Player::first() {
    settle();
    move(m_session.moment().start(), 0);
}

void Player::last() {
    settle();
    move(m_session.moment().end(), 0);
}

Result<bool> Player::act(const QString& line) {
    settle();
    if (auto wrong = m_session.whyNot(line)) // no question about what cannot be done
        return *std::move(wrong);
    const std::optional<Following> following = m_session.following();
    std::optional<ActPlace> place = ActPlace::end;
    if (following)
        place = m_decide ? m_decide(line, *following) : std::nullopt;
    if (!place)
        return false;
    const bool before = m_speed != instantSpeed || m_gate;
    const auto done = m_session.act(line, *place, before ? Landing::before : Landing::after);
    if (done && following)
        Q_EMIT decided(*place, *following);
    if (done && before && mayBegin(m_session.moment().stepsDone(), false))
        goTo(nextBoundary());
    return done;
}

void Player::goTo(std::uint32_t position) {
    const std::uint32_t here = m_session.moment().position();
    if (position == here)
        return;
    if (m_speed == instantSpeed)
        return move(position, 0);
    m_direction = position > here ? 1 : -1;
    m_target = position;
    tick();
}

void Player::tick() {
    if (!m_target)
        return m_playing ? advanceTarget() : void();
    const std::uint32_t here = m_session.moment().position();
    if (here == *m_target) {
        m_target.reset();
        return m_playing ? advanceTarget() : void();
    }
    const std::uint32_t next = m_direction > 0 ? here + 1 : here - 1;
    const auto step = m_session.moment().stepAt(std::max(here, next));
    const std::uint32_t first =
        step ? m_session.moment().steps()[*step].firstMicro : m_session.moment().start();
    const std::uint32_t last = step ? m_session.moment().positionAfter(*step + 1) : m_session.moment().end();
    const int duration = microDuration(last - first, m_speed);
    move(next, duration);
    m_timer.start(duration);
}

/// Chooses the next call to play, or pauses.
void Player::advanceTarget() {
    const std::uint32_t here = m_session.moment().position();
    if (m_speed == instantSpeed)
        return advanceAtOnce();
    const std::uint32_t target = m_direction > 0 ? nextBoundary() : previousBoundary();
    const bool between =
        m_session.moment().position() == m_session.moment().positionAfter(m_session.moment().stepsDone());
    const auto why = here != m_session.moment().start() && between
                         ? pauseAfter(m_session.lesson(), m_session.moment(), m_session.moment().stepsDone())
                         : std::nullopt;
    if (target == here)
        return halt(m_direction > 0 ? Pause::end : Pause::beginning);
    if (why && !m_fresh)
        return halt(*why);
    if (m_direction > 0 && !mayBegin(m_session.moment().stepsDone(), !m_fresh))
        return halt(Pause::question);
    m_fresh = false;
    m_target = target;
    tick();
}

/// Playing without time: to the next pause.
void Player::advanceAtOnce() {
    const auto all = static_cast<std::uint32_t>(m_session.moment().steps().size());
    std::uint32_t steps = m_session.moment().stepsDone();
    bool arriving = !m_fresh;
    std::optional<Pause> why;
    do {
        if (m_direction > 0 && !mayBegin(steps, arriving)) {
            why = Pause::question;
            break;
        }
        arriving = true;
        steps = m_direction > 0 ? std::min(steps + 1, all) : std::max(steps, 1u) - 1;
        why = steps == 0 ? Pause::beginning : pauseAfter(m_session.lesson(), m_session.moment(), steps);
    } while (!why);
    if (arriving || m_direction < 0)
        move(m_session.moment().positionAfter(steps), 0);
    halt(*why);
}

/// Whether the step behind `stepsDone` complete ones may be begun; one that is under way may go on.
bool Player::mayBegin(std::uint32_t stepsDone, bool arriving) const {
    const bool inside = stepsDone == m_session.moment().stepsDone() &&
                        m_session.moment().position() > m_session.moment().positionAfter(stepsDone);
    return !m_gate || inside || stepsDone >= m_session.moment().steps().size() || m_gate(stepsDone, arriving);
}

void Player::move(std::uint32_t position, int milliseconds) {
    Q_EMIT moves(milliseconds);
    m_session.seek(position);
}

} // namespace handlelab
