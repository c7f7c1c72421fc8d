// SPDX-License-Identifier: GPL-3.0-or-later
// A4 pages of parts that are never torn apart: a picture with the text that belongs to it.
#pragma once

#include "core/picture/picture.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QPainter;
class QTextDocument;

namespace handlelab {

/// The width of a page's text in pixels of 1/96 inch.
inline constexpr double paperWidth = 658;

class Paper {
  public:
    /// `title` goes into the file's properties, `footer` below every page.
    Paper(QString title, QString footer);
    ~Paper();

    /// A part of HTML, below a picture drawn at a scale where there is one.
    void addText(const QString& html, std::optional<Picture> picture = {}, double scale = 1);
    /// What follows begins a page.
    void newPage();
    /// The file's bytes; empty when it could not be made.
    [[nodiscard]] QByteArray pdf() const;

  private:
    /// A part, and the page and the height at which it stands.
    struct PlacedPart {
        std::unique_ptr<QTextDocument> text;
        std::optional<Picture> picture;
        double scale, height, top;
        int page;
    };
    void draw(QPainter& painter, const PlacedPart& part) const;
    void drawFooter(QPainter& painter, int page, int pages) const;

    QString m_title, m_footer;
    std::vector<PlacedPart> m_parts;
    double m_next = 0; ///< the top of the next part
    int m_page = 0;
};

} // namespace handlelab
