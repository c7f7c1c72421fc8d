// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "core/explain.h"
#include "core/lesson/author.h"
#include "core/lesson/parser.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace handlelab {

namespace {

Mistake mistake(const QString& file, const char* text) { return {file.toStdString(), 0, 0, text}; }

Lesson readAny(const QString& path) {
    if (!path.startsWith(u':'))
        return readLesson(path.toStdString());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return parseLesson({}, path.toStdString());
    return parseLesson(file.readAll().toStdString(), path.toStdString());
}

Background atOnce() {
    return [](const LoadWork& work) { return std::optional<Loaded>(work({})); };
}

} // namespace

Session::Session(Background background, QObject* parent)
    : QObject(parent)
    , m_background(background ? std::move(background) : atOnce()) {
    newLesson();
}

QString Session::title() const {
    if (!m_lesson.title.empty())
        return QString::fromStdString(m_lesson.title);
    return m_file.isEmpty() ? tr("Unsaved lesson") : QFileInfo(m_file).fileName();
}

Caller Session::actor() const {
    const Machine& now = machine();
    const auto usable = [&](Caller caller) {
        return caller.process.index < now.processes.size() && caller.thread.index < now.threads.size() &&
               now[caller.process].alive && now[caller.thread].alive &&
               now[caller.thread].process == caller.process;
    };
    if (usable(m_actor))
        return m_actor;
    for (std::uint32_t i = 0; i < now.threads.size(); ++i)
        if (const Caller caller{now.threads[i].process, ThreadId{i}}; usable(caller))
            return caller;
    return {};
}

std::vector<Sentence> Session::sentencesOf(std::uint32_t step) {
    const std::uint32_t here = m_timeline.position(), from = m_timeline.steps()[step].firstMicro;
    const std::uint32_t to = m_timeline.positionAfter(step + 1);
    m_timeline.seek(to); // only there everything that the step makes has a name
    std::vector<Sentence> sentences;
    for (std::uint32_t i = from; i < to; ++i)
        sentences.push_back(explain(m_timeline.log().meaning(i), machine(), texts()));
    m_timeline.seek(here);
    return sentences;
}

void Session::newLesson() {
    Lesson lesson = parseLesson(newLessonText("nt"));
    Timeline timeline = Timeline::run(lesson);
    m_file.clear();
    m_rules.reset();
    take({std::move(lesson), std::move(timeline)});
}

Result<bool> Session::open(const QString& path) {
    return load(
        [path, rules = m_rules](const KeepGoing& keepGoing) {
            Lesson lesson = readAny(path);
            Timeline timeline = Timeline::run(lesson, rules, keepGoing);
            return Loaded{std::move(lesson), std::move(timeline)};
        },
        path);
}

Result<bool> Session::restore(const QString& text, const QString& file) {
    Result<bool> done = load(
        [source = text.toStdString(), name = file.toStdString()](const KeepGoing& keepGoing) {
            Lesson lesson = parseLesson(source, name);
            Timeline timeline = Timeline::run(lesson, {}, keepGoing);
            return Loaded{std::move(lesson), std::move(timeline)};
        },
        file);
    if (done) { // an edit that changes nothing marks the text as not saved
        m_history.push({0, {}, {}, QT_TRANSLATE_NOOP("Edit", "Restore")});
        Q_EMIT lessonChanged();
    }
    return done;
}

Result<bool> Session::load(const LoadWork& work, const QString& file) {
    std::optional<Loaded> loaded = m_background(work);
    if (!loaded)
        return mistake(file, "Opening was cancelled.");
    if (loaded->lesson.source.empty() && !loaded->lesson.mistakes.empty())
        return loaded->lesson.mistakes.front();
    m_file = file.startsWith(u':') ? QString() : file;
    take(std::move(*loaded));
    return true;
}

void Session::take(Loaded loaded) {
    m_lesson = std::move(loaded.lesson);
    m_timeline = std::move(loaded.timeline);
    m_timeline.seek(m_timeline.start());
    m_history = {};
    m_selection = {};
    m_actor = {};
    Q_EMIT lessonChanged();
    Q_EMIT selectionChanged();
    Q_EMIT positionChanged();
}

Result<bool> Session::save() { return write(m_file); }

Result<bool> Session::saveAs(const QString& path) {
    Result<bool> done = write(path);
    if (done)
        m_file = path;
    Q_EMIT lessonChanged();
    return done;
}

Result<bool> Session::write(const QString& path) {
    QSaveFile file(path); // the old file stays whole until the new one is complete
    const auto& source = m_lesson.source;
    const auto size = static_cast<qint64>(source.size());
    if (!file.open(QIODevice::WriteOnly) || file.write(source.data(), size) != size || !file.commit()) {
        const QString text =
            tr("The lesson could not be saved: %1. Choose another folder.").arg(file.errorString());
        return Mistake{path.toStdString(), 0, 0, text.toStdString()};
    }
    m_history.markSaved();
    Q_EMIT lessonChanged();
    return true;
}

void Session::setRules(std::optional<Rules> rules) {
    const std::uint32_t steps = m_timeline.stepsDone();
    std::optional<Loaded> loaded = m_background([this, rules](const KeepGoing& keepGoing) {
        return Loaded{m_lesson, Timeline::run(m_lesson, rules, keepGoing)};
    });
    if (!loaded)
        return;
    m_rules = rules;
    m_timeline = std::move(loaded->timeline);
    m_timeline.seek(m_timeline.positionAfter(steps));
    validateSelection();
    Q_EMIT lessonChanged();
    Q_EMIT positionChanged();
}

void Session::seek(std::uint32_t position) {
    const std::uint32_t wanted = std::clamp(position, m_timeline.start(), m_timeline.end());
    if (wanted == m_timeline.position())
        return;
    m_timeline.seek(wanted);
    Q_EMIT positionChanged();
}

void Session::seekStep(std::uint32_t stepsDone) {
    seek(m_timeline.positionAfter(
        std::min<std::uint32_t>(stepsDone, static_cast<std::uint32_t>(m_timeline.steps().size()))));
}

void Session::stepForward() { seekStep(m_timeline.stepsDone() + 1); }

void Session::stepBack() {
    const std::uint32_t done = m_timeline.stepsDone();
    const bool inside = m_timeline.position() > m_timeline.positionAfter(done);
    seekStep(inside || done == 0 ? done : done - 1);
}

void Session::microForward() { seek(m_timeline.position() + 1); }

void Session::microBack() {
    if (m_timeline.position() > m_timeline.start())
        seek(m_timeline.position() - 1);
}

void Session::select(Target target) {
    if (target == m_selection)
        return;
    m_selection = target;
    Q_EMIT selectionChanged();
}

void Session::setActor(Caller actor) {
    m_actor = actor;
    Q_EMIT actorChanged();
}

void Session::veilAhead(bool veiled) {
    if (veiled == m_veiled)
        return;
    m_veiled = veiled;
    Q_EMIT veilChanged();
}

std::uint32_t Session::veiledFrom() const {
    const auto steps = static_cast<std::uint32_t>(m_timeline.steps().size());
    const std::uint32_t done = m_timeline.stepsDone();
    const bool inside = m_timeline.position() > m_timeline.positionAfter(done);
    return m_veiled ? std::min(done + (inside ? 1 : 0), steps) : steps;
}

std::uint32_t Session::veiledFromStatement() const {
    const std::uint32_t step = veiledFrom();
    return step < m_timeline.steps().size() ? m_timeline.steps()[step].statement
                                            : static_cast<std::uint32_t>(m_lesson.statements.size());
}

void Session::validateSelection() {
    const Machine& now = machine();
    const auto beyond = [&](std::size_t size) { return m_selection.a >= size; };
    using Kind = Target::Kind;
    bool gone = false;
    switch (m_selection.kind) {
    case Kind::object:
        gone = beyond(now.objects.size());
        break;
    case Kind::variable:
        gone = beyond(now.variables.size());
        break;
    case Kind::process:
    case Kind::entry:
    case Kind::more:
    case Kind::pointer:
    case Kind::provenance:
        gone = beyond(now.processes.size());
        break;
    case Kind::thread:
        gone = beyond(now.threads.size());
        break;
    case Kind::side:
    case Kind::sidePointer:
        gone = beyond(now.sideObjects.size());
        break;
    case Kind::wait:
        gone = beyond(now.waits.size());
        break;
    case Kind::partner:
        gone = beyond(now.objects.size());
        break;
    default:
        break;
    }
    if (gone)
        select({});
}

} // namespace handlelab
