// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"

#include "app/session/typed_line.h"
#include "core/lesson/author.h"
#include "core/lesson/parser.h"
#include "core/tell/explain.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

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

/// Whether what a target names is in the machine, or it names nothing of it.
bool isThere(Target target, const Machine& machine) {
    using Kind = Target::Kind;
    switch (target.kind) {
    case Kind::object:
    case Kind::partner:
        return target.a < machine.objects.size();
    case Kind::variable:
        return target.a < machine.variables.size();
    case Kind::process:
    case Kind::entry:
    case Kind::more:
    case Kind::pointer:
    case Kind::provenance:
        return target.a < machine.processes.size();
    case Kind::thread:
        return target.a < machine.threads.size();
    case Kind::side:
    case Kind::sidePointer:
        return target.a < machine.sideObjects.size();
    case Kind::wait:
        return target.a < machine.waits.size();
    case Kind::none:
    case Kind::callout:
    case Kind::hint:
    case Kind::session:
    case Kind::clock:
        break;
    }
    return true;
}

/// What changed between two texts, from the first byte that differs.
Edit replacement(const std::string& before, const std::string& after, const char* name) {
    const auto [was, is] = std::ranges::mismatch(before, after);
    return {static_cast<std::size_t>(was - before.begin()), {was, before.end()}, {is, after.end()}, name};
}

/// A digest by which two contents of a file are told apart.
QByteArray fingerprint(std::string_view bytes) {
    return QCryptographicHash::hash(
        QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())),
        QCryptographicHash::Sha256);
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
    const Moment here = moment();
    const Machine& now = here.machine();
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

std::vector<Sentence> Session::sentencesOf(std::uint32_t step) const {
    const Moment after = m_timeline.at(step + 1, 0); // only there everything that the step makes has a name
    std::vector<Sentence> sentences;
    for (std::uint32_t i = after.steps()[step].firstMicro; i < after.position(); ++i)
        sentences.push_back(explain(after.log().meaning(i), after.machine(), after.texts()));
    return sentences;
}

void Session::newLesson() {
    Lesson lesson = parseLesson(newLessonText("nt"));
    Timeline timeline = Timeline::run(lesson);
    m_file.clear();
    m_known.clear();
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

Result<bool> Session::restore(const std::string& text, const QString& file, const QByteArray& known) {
    Result<bool> done = load(
        [source = text, name = file.toStdString(), rules = m_rules](const KeepGoing& keepGoing) {
            Lesson lesson = parseLesson(source, name);
            Timeline timeline = Timeline::run(lesson, rules, keepGoing);
            return Loaded{std::move(lesson), std::move(timeline)};
        },
        file);
    if (done) { // an edit that changes nothing marks the text as not saved
        m_known = known;
        m_history.push({0, {}, {}, QT_TRANSLATE_NOOP("Edit", "Restore")});
        Q_EMIT lessonChanged();
        seek(m_timeline.end()); // where somebody was at work
    }
    return done;
}

Result<bool> Session::reload() {
    std::optional<Loaded> loaded = m_background([path = m_file, rules = m_rules](const KeepGoing& keepGoing) {
        Lesson lesson = readAny(path);
        Timeline timeline = Timeline::run(lesson, rules, keepGoing);
        return Loaded{std::move(lesson), std::move(timeline)};
    });
    if (!loaded)
        return mistake(m_file, "Opening was cancelled.");
    if (loaded->lesson.source.empty() && !loaded->lesson.mistakes.empty())
        return loaded->lesson.mistakes.front();
    const std::uint32_t steps = m_timeline.stepsDone();
    m_history.push(replacement(m_lesson.source, loaded->lesson.source, QT_TRANSLATE_NOOP("Edit", "Reload")));
    m_history.markSaved();
    m_known = fingerprint(loaded->lesson.source);
    m_lesson = std::move(loaded->lesson);
    m_timeline = std::move(loaded->timeline);
    m_timeline.seek(m_timeline.start());
    m_timeline.seek(m_timeline.positionAfter(
        std::min<std::uint32_t>(steps, static_cast<std::uint32_t>(m_timeline.steps().size()))));
    tellOfChange();
    return true;
}

Result<bool> Session::load(const LoadWork& work, const QString& file) {
    std::optional<Loaded> loaded = m_background(work);
    if (!loaded)
        return mistake(file, "Opening was cancelled.");
    if (loaded->lesson.source.empty() && !loaded->lesson.mistakes.empty())
        return loaded->lesson.mistakes.front();
    m_file = file.isEmpty() || file.startsWith(u':') ? QString() : QFileInfo(file).absoluteFilePath();
    m_known = fingerprint(loaded->lesson.source);
    take(std::move(*loaded));
    return true;
}

void Session::take(Loaded loaded) {
    m_lesson = std::move(loaded.lesson);
    m_timeline = std::move(loaded.timeline);
    // a lesson is read from its beginning, an experiment without a text goes on where it ends
    m_timeline.seek(hasNarrative(m_lesson) ? m_timeline.start() : m_timeline.end());
    m_history = {};
    m_selection = {};
    m_actor = {};
    Q_EMIT lessonChanged();
    Q_EMIT selectionChanged();
    Q_EMIT positionChanged();
}

WriteRefusal Session::save() { return saveAs(m_file); }

WriteRefusal Session::saveAs(const QString& path) {
    if (WriteRefusal refusal = writeFile(QFile::encodeName(path).toStdString(), m_lesson.source))
        return refusal;
    m_file = QFileInfo(path).absoluteFilePath();
    m_known = fingerprint(m_lesson.source);
    m_history.markSaved();
    Q_EMIT lessonChanged();
    return {};
}

OnDisk Session::onDisk() const {
    if (m_file.isEmpty())
        return OnDisk::asKnown;
    if (!QFileInfo::exists(m_file))
        return OnDisk::gone;
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return OnDisk::changed;
    QCryptographicHash content(QCryptographicHash::Sha256);
    return content.addData(&file) && content.result() == m_known ? OnDisk::asKnown : OnDisk::changed;
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
    tellOfChange();
}

std::optional<Mistake> Session::whyNot(const QString& line) const {
    const Result<Lesson> statement = readTyped(line, moment(), actor());
    return statement ? std::nullopt : std::optional(statement.mistake());
}

Result<bool> Session::act(const QString& line, ActPlace place, Landing landing) {
    const Result<Lesson> statement = readTyped(line, moment(), actor()); // by who acts where it was typed
    if (!statement)
        return statement.mistake();
    Result<bool> done = m_editing.act(statement.value(), place, landing);
    if (done)
        tellOfChange();
    return done;
}

void Session::undo() {
    if (m_editing.undo())
        tellOfChange();
}

void Session::redo() {
    if (m_editing.redo())
        tellOfChange();
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

/// The lesson has another text or another run.
void Session::tellOfChange() {
    if (!isThere(m_selection, moment().machine()))
        select({});
    Q_EMIT lessonChanged();
    Q_EMIT positionChanged();
}

} // namespace handlelab
