// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/prose_view.h"

#include "app/look/appearance.h"
#include "app/reading/prose_dress.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

namespace handlelab {

namespace {

constexpr double widestLine = 720; // pixels at type scale 1
constexpr double barWidth = 3;

/// What text is compared by: letters and digits, wherever lines end and whatever stands around words.
struct Letters {
    QString text;
    std::vector<int> places; ///< of each letter in the text before
};

Letters lettersOf(const QString& text) {
    Letters letters;
    for (int i = 0; i < text.size(); ++i)
        if (text[i].isLetterOrNumber()) {
            letters.text += text[i].toCaseFolded();
            letters.places.push_back(i);
        }
    return letters;
}

} // namespace

ProseView::ProseView(const Look& look)
    : m_look(look)
    , m_prose(new ProseDocument(this)) {
    setDocument(m_prose);
    setOpenExternalLinks(false);
    setOpenLinks(false);
}

void ProseView::setArticle(const Article& article, const QString& folder) {
    m_passage = {};
    m_prose->setArticle(article, m_look, folder);
    limitWidth();
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
}

void ProseView::limitWidth() {
    const int wide = std::min(viewport()->width(), static_cast<int>(widestLine * m_look.typeScale));
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    setLineWrapColumnOrWidth(wide);
    m_prose->fitImages(wide - 2 * m_prose->documentMargin(), devicePixelRatioF());
}

void ProseView::resizeEvent(QResizeEvent* event) {
    QTextBrowser::resizeEvent(event);
    limitWidth();
}

double ProseView::topOf(int position) const {
    const QTextBlock block = m_prose->findBlock(position);
    if (position >= m_prose->characterCount() - 1)
        return m_prose->size().height();
    return m_prose->documentLayout()->blockBoundingRect(block).top();
}

/// In the document's coordinates.
QRectF ProseView::placeOf(Span passage) const {
    const double top = topOf(m_prose->positionOf(passage.begin));
    const double bottom = topOf(m_prose->positionOf(passage.end())) - codePadding(m_look); // which may follow
    return {0, top, m_prose->size().width(), std::max(0.0, bottom - top)};
}

void ProseView::markPassage(Span passage) {
    m_passage = passage;
    viewport()->update();
}

void ProseView::showPassage(Span passage) {
    const QRectF place = placeOf(passage);
    QScrollBar* bar = verticalScrollBar();
    const double high = viewport()->height(), from = bar->value();
    if (place.top() < from || place.top() > from + high * 0.6 || place.bottom() > from + high)
        bar->setValue(static_cast<int>(place.top()));
}

void ProseView::showPart(std::uint32_t place) {
    verticalScrollBar()->setValue(static_cast<int>(topOf(m_prose->positionOf(place))));
}

bool ProseView::partBelow(std::uint32_t place, int less) const {
    const double line = QFontMetricsF(m_prose->defaultFont()).height();
    const double bottom = topOf(m_prose->positionOf(place)) + 2 * line - verticalScrollBar()->value();
    return bottom > viewport()->height() - less;
}

bool ProseView::showText(const QString& text) {
    const Letters all = lettersOf(m_prose->toPlainText()), wanted = lettersOf(text);
    const qsizetype at = wanted.text.isEmpty() ? -1 : all.text.indexOf(wanted.text);
    if (at < 0)
        return false;
    QTextCursor cursor(m_prose);
    const auto first = static_cast<std::size_t>(at);
    cursor.setPosition(all.places[first]);
    cursor.setPosition(all.places[first + wanted.places.size() - 1] + 1, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    verticalScrollBar()->setValue(static_cast<int>(topOf(cursor.selectionStart())) -
                                  viewport()->height() / 3);
    ensureCursorVisible();
    return true;
}

void ProseView::paintGrounds(QPainter& painter) const {
    const auto* layout = m_prose->documentLayout();
    const double from = verticalScrollBar()->value(), to = from + viewport()->height();
    const double padding = codePadding(m_look);
    for (const ProseDocument::Run& run : m_prose->runs()) {
        QRectF place = layout->blockBoundingRect(m_prose->findBlockByNumber(run.first));
        if (place.top() > to)
            break;
        place |= layout->blockBoundingRect(m_prose->findBlockByNumber(run.last));
        if (place.bottom() < from)
            continue;
        place.setRight(lineWrapColumnOrWidth() - m_prose->documentMargin());
        if (run.code) {
            const double left = m_prose->findBlockByNumber(run.first).blockFormat().leftMargin();
            place.setLeft(m_prose->documentMargin() + left - 10 * m_look.typeScale);
            painter.setBrush(m_look[Ink::stageGround]);
            painter.drawRoundedRect(place.adjusted(0, -padding, 0, padding), 5, 5);
        } else {
            painter.setBrush(m_look[Ink::cardBorder]);
            painter.drawRoundedRect(QRectF(m_prose->documentMargin(), place.top(), barWidth, place.height()),
                                    1.5, 1.5);
        }
    }
}

void ProseView::paintEvent(QPaintEvent* event) {
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
        if (m_passage.length > 0) {
            const QRectF place = placeOf(m_passage);
            painter.fillRect(place.adjusted(0, 0, 0, -2),
                             mixed(m_look[Ink::card], m_look[Ink::accent], 0.07));
            painter.setBrush(m_look[Ink::accent]);
            painter.drawRoundedRect(QRectF(0, place.top(), barWidth, place.height() - 2), 1.5, 1.5);
        }
        paintGrounds(painter);
    }
    QTextBrowser::paintEvent(event);
}

} // namespace handlelab
