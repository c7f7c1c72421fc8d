// SPDX-License-Identifier: GPL-3.0-or-later
// The one way from a lesson's Markdown to a document: raw HTML stays text, images are read by the rules of
// prose_images.h and by nothing else, and everything looks as the window does.
#pragma once

#include "app/look/look.h"
#include "app/reading/passage.h"

#include <QImage>
#include <QTextDocument>

namespace handlelab {

class ProseDocument : public QTextDocument {
    Q_OBJECT

  public:
    using QTextDocument::QTextDocument;

    /// What becomes of images: they are shown, or only named.
    enum class Images { shown, named };

    /// Lays an article out. `folder` is the lesson's, for its images; empty when it has none.
    void setArticle(const Article& article, const Look& look, const QString& folder,
                    Images images = Images::shown);
    /// The first position of the first part that begins at a byte of the lesson or behind it; the end without
    /// one.
    [[nodiscard]] int positionOf(std::uint32_t place) const;
    /// Blocks that are painted on one ground: the lines of a code block, the paragraphs of a quotation.
    struct Run {
        int first = 0, last = 0; ///< block numbers
        bool code = false;
    };
    [[nodiscard]] const std::vector<Run>& runs() const { return m_runs; }
    /// No image is wider than this; `scale` is the number of the screen's pixels in one.
    void fitImages(double width, double scale);

  protected:
    /// Only what setArticle has read: never a file, never the network.
    QVariant loadResource(int type, const QUrl& name) override;

  private:
    /// Where a part of the article stands: its byte in the lesson, its block in the document.
    struct PartPlace {
        std::uint32_t place;
        int block;
    };
    void takeMarks();
    void replaceImages(const Look& look, const QString& folder, Images images);
    void findRuns();

    std::vector<PartPlace> m_parts;
    std::vector<Run> m_runs;
    QHash<QString, QImage> m_files; ///< what was read, by canonical path
    QHash<QString, QImage> m_shown; ///< whole, by the name in the document
    int m_lastName = 0;
};

} // namespace handlelab
