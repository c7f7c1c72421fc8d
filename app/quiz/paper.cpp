// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quiz/paper.h"

#include "app/paint/fonts.h"
#include "app/paint/paint.h"
#include "app/paint/qt.h"
#include "core/picture/text_width.h"
#include "core/picture/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace handlelab {

namespace {

constexpr int dots = 960;                         // per inch: ten to a pixel of 1/96 inch
constexpr double sideMargin = 18, topMargin = 15; // millimetres
constexpr double pageHeight = 970, footerTop = 984, gap = 20, pictureGap = 6; // pixels

QString styleSheet() {
    return QStringLiteral("h1 { font-size: 20px; margin: 0 0 4px 0; } p { margin: 0 0 6px 0; } "
                          ".call { font-family: 'JetBrains Mono', 'Droid Sans Fallback'; font-size: 12px; "
                          "background-color: #eeeeee; }");
}

} // namespace

Paper::Paper(QString title, QString footer)
    : m_title(std::move(title))
    , m_footer(std::move(footer)) {
    loadFonts();
}

Paper::~Paper() = default;

void Paper::addText(const QString& html, std::optional<Picture> picture, double scale) {
    auto text = std::make_unique<QTextDocument>();
    text->setDefaultFont(fontFor(Face::sans, 13));
    text->setDocumentMargin(0);
    text->setDefaultStyleSheet(styleSheet());
    text->setHtml(html);
    text->setTextWidth(paperWidth);
    double height = text->size().height();
    if (picture)
        height += picture->bounds.height() * scale + pictureGap;
    if (m_next > 0 && m_next + height > pageHeight)
        newPage();
    m_parts.push_back({std::move(text), std::move(picture), scale, height, m_next, m_page});
    m_next += height + gap;
}

void Paper::newPage() {
    ++m_page;
    m_next = 0;
}

void Paper::draw(QPainter& painter, const PlacedPart& part) const {
    painter.save();
    painter.translate(0, part.top);
    if (part.picture) {
        painter.save();
        painter.scale(part.scale, part.scale);
        painter.translate(-qt(part.picture->bounds.topLeft()));
        paint(painter, *part.picture, printTheme());
        painter.restore();
        painter.translate(0, part.picture->bounds.height() * part.scale + pictureGap);
    }
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black); // whatever the window's theme
    part.text->documentLayout()->draw(&painter, context);
    painter.restore();
}

void Paper::drawFooter(QPainter& painter, int page, int pages) const {
    painter.setFont(fontFor(Face::sans, 11));
    painter.setPen(QColor(0x44, 0x44, 0x44));
    const QRectF line(0, footerTop, paperWidth, 16);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     qt(elide(m_footer.toStdString(), Face::sans, 11, paperWidth * 0.85)));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                     QStringLiteral("%1 / %2").arg(page + 1).arg(pages));
}

QByteArray Paper::pdf() const {
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(m_title);
        writer.setCreator(QStringLiteral("HandleLab"));
        writer.setResolution(dots);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                         QMarginsF(sideMargin, topMargin, sideMargin, topMargin),
                                         QPageLayout::Millimeter));
        QPainter painter(&writer);
        if (!painter.isActive())
            return {};
        painter.scale(dots / 96.0, dots / 96.0);
        for (int page = 0; page <= m_page; ++page) {
            if (page > 0 && !writer.newPage())
                return {};
            for (const PlacedPart& part : m_parts)
                if (part.page == page)
                    draw(painter, part);
            drawFooter(painter, page, m_page + 1);
        }
    }
    return buffer.data();
}

} // namespace handlelab
