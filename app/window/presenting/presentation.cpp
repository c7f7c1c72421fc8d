// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/presenting/presentation.h"

#include "app/look/appearance.h"
#include "app/quiz/quiz.h"
#include "app/reading/prose_document.h"
#include "app/session/player.h"
#include "app/stage/stage_view.h"
#include "app/window/banner.h"
#include "app/window/presenting/presentation_header.h"

namespace handlelab {

namespace {

constexpr std::array sizes{0.7, 0.8, 0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0};
constexpr double notesWidth = 0.28;  // of the window's
constexpr double notesText = 0.0195; // of the window's height

} // namespace

Presentation::Presentation(QMainWindow& window, StageView& stage, const Quiz& quiz, const Workbench& bench)
    : QObject(&window)
    , m_window(window)
    , m_stage(stage)
    , m_bench(bench)
    , m_blank(new QWidget(&window))
    , m_header(new PresentationHeader(bench, quiz, &window))
    , m_notes(new QTextBrowser)
    , m_prose(new ProseDocument(m_notes)) {
    m_blank->setAutoFillBackground(true);
    m_blank->setPalette(QPalette(Qt::black));
    m_blank->hide();
    m_notes->setObjectName(QStringLiteral("presentationNotes"));
    m_notes->setFocusPolicy(Qt::TabFocus); // a click leaves the keys where they are
    m_notes->setOpenLinks(false);
    m_notes->setDocument(m_prose);
    m_notes->setFrameShape(QFrame::NoFrame);
    m_notes->hide();
    window.installEventFilter(this);
    connect(&bench.session, &Session::positionChanged, this, [this] {
        setTyped(0); // who goes elsewhere has forgotten the number
        fillNotes();
    });
    connect(&bench.session, &Session::lessonChanged, this, &Presentation::fillNotes);
    connect(&quiz, &Quiz::changed, this, [this, &quiz] {
        if (quiz.asked() || quiz.mayContinue())
            setTyped(0); // digits and Enter are the question's now
    });
    connect(&stage, &StageView::sizeWanted, this, [this](bool more) { more ? larger() : smaller(); });
}

bool Presentation::blank() const { return !m_blank->isHidden(); }
bool Presentation::notes() const { return !m_notes->isHidden(); }

void Presentation::setSize(double size) {
    m_size = *std::ranges::min_element(sizes, {}, [size](double each) { return std::abs(each - size); });
    if (!m_active)
        return;
    place();
    m_stage.setPresenting(m_size);
    Q_EMIT changed();
}

void Presentation::larger() {
    const auto next = std::ranges::upper_bound(sizes, m_size);
    setSize(next == sizes.end() ? sizes.back() : *next);
}

void Presentation::smaller() {
    const auto here = std::ranges::lower_bound(sizes, m_size);
    setSize(here == sizes.begin() ? sizes.front() : *(here - 1));
}

void Presentation::enter() {
    if (m_active)
        return;
    m_active = true;
    m_state = m_window.saveState();
    m_windowState = m_window.windowState();
    m_hidden.clear();
    std::vector<QWidget*> chrome{m_window.menuBar(), m_window.findChild<Banner*>()};
    for (QDockWidget* dock : m_window.findChildren<QDockWidget*>(Qt::FindDirectChildrenOnly))
        chrome.push_back(dock);
    for (QToolBar* bar : m_window.findChildren<QToolBar*>(Qt::FindDirectChildrenOnly))
        chrome.push_back(bar);
    for (QWidget* widget : chrome)
        if (widget != nullptr && !widget->isHidden()) {
            m_hidden.push_back(widget);
            widget->hide();
        }
    m_window.showFullScreen();
    m_header->show();
    place();
    m_stage.setFocus();
    m_stage.setPresenting(m_size);
    Q_EMIT changed();
}

void Presentation::leave() {
    if (!m_active)
        return;
    m_active = false;
    setTyped(0);
    m_blank->hide();
    m_notes->hide();
    m_header->hide();
    Q_EMIT
    changed(); // what stands around the stage goes first, or the window grows to hold it and the panels
    m_window.setWindowState(m_windowState);
    for (QWidget* widget : m_hidden)
        widget->show();
    m_window.restoreState(m_state);
    m_stage.setPresenting({});
    Q_EMIT changed();
}

void Presentation::toggleBlank() {
    m_blank->setVisible(m_active && !blank());
    place();
}

void Presentation::toggleNotes() {
    m_notes->setVisible(m_active && !notes());
    place();
}

void Presentation::restyle() { place(); }

void Presentation::fillNotes() {
    if (!notes())
        return;
    const Lesson& lesson = m_bench.session.lesson();
    const Article told = articleOf(lesson, passageAt(lesson, m_bench.session.moment()), Blocks::prose);
    if (told.markdown == std::exchange(m_shownNotes, told.markdown))
        return;
    Look look = m_bench.look;
    look.typeScale = notesText * m_window.height() * m_size / textPixels;
    // the stage beside them is picture enough
    m_prose->setArticle(told, look, {}, ProseDocument::Images::named);
    m_notes->moveCursor(QTextCursor::Start);
}

void Presentation::place() {
    if (!m_active)
        return;
    const QSize room = m_window.size();
    m_header->setShape(room, m_size);
    m_notes->setFixedWidth(qRound(notesWidth * room.width()));
    const int side = qRound(0.012 * room.width());
    m_notes->setStyleSheet(panelStyle(m_bench.look.theme) +
                           QStringLiteral("QTextBrowser { background: %1; color: %2; padding: %3px; "
                                          "border-left: 1px solid %4; }")
                               .arg(hex(m_bench.look.theme, Ink::card), hex(m_bench.look.theme, Ink::text))
                               .arg(side)
                               .arg(hex(m_bench.look.theme, Ink::cardBorder)));
    m_shownNotes.reset(); // they are set in the size of the room
    fillNotes();
    m_blank->setGeometry(m_window.rect());
    m_blank->raise();
}

void Presentation::setTyped(std::uint32_t number) {
    if (number != std::exchange(m_typed, number))
        m_header->setTyped(number);
}

/// Digits and Enter go to a step. Whether the key was one of them.
bool Presentation::type(const QKeyEvent& key) {
    constexpr std::uint32_t mostTyped = 1'000'000;
    const int digit = key.key() - Qt::Key_0;
    if (key.modifiers() & ~Qt::KeypadModifier)
        return false;
    if (digit >= 0 && digit <= 9) {
        setTyped(std::min(10 * m_typed + static_cast<std::uint32_t>(digit), mostTyped));
        return true;
    }
    const std::uint32_t wanted = m_typed;
    setTyped(0);
    if (wanted == 0 || (key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter))
        return false;
    m_bench.player.pause();
    const auto steps = static_cast<std::uint32_t>(m_bench.session.moment().steps().size());
    m_bench.session.seekStep(std::min(wanted, steps));
    return true;
}

bool Presentation::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_window && m_active) {
        if (event->type() == QEvent::Resize) {
            place();
            Q_EMIT changed(); // what is sized for the room must be sized anew
        } else if (event->type() == QEvent::KeyPress && type(*static_cast<QKeyEvent*>(event))) {
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace handlelab
