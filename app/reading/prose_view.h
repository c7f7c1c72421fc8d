// SPDX-License-Identifier: GPL-3.0-or-later
// Shows an article or a stretch of one, with one passage marked.
#pragma once

#include "app/reading/prose_document.h"

#include <QTextBrowser>

namespace handlelab {

class ProseView : public QTextBrowser {
    Q_OBJECT

  public:
    explicit ProseView(const Look& look);

    /// Shows an article from its beginning. See ProseDocument::setArticle.
    void setArticle(const Article& article, const QString& folder);
    /// Paints a bar beside a stretch of the article; nothing for an empty one.
    void markPassage(Span passage);
    /// Scrolls the least that shows the passage's beginning and, if there is room, its end.
    void showPassage(Span passage);
    /// Scrolls the part that begins at this byte of the lesson to the top.
    void showPart(std::uint32_t place);
    /// Whether that part begins below the view, or would if the view were `less` pixels lower.
    [[nodiscard]] bool partBelow(std::uint32_t place, int less) const;
    /// Selects the first place with this text, whatever its spaces and line ends, and scrolls to it. False,
    /// and nothing changes, where it does not occur.
    bool showText(const QString& text);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    [[nodiscard]] double topOf(int position) const;
    [[nodiscard]] QRectF placeOf(Span passage) const;
    void paintGrounds(QPainter& painter) const;
    /// Lines that are too long are hard to read.
    void limitWidth();

    const Look& m_look;
    ProseDocument* m_prose;
    Span m_passage;
};

} // namespace handlelab
