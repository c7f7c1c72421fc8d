// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/prose_document.h"

#include "app/reading/comments.h"
#include "app/reading/prose_dress.h"
#include "app/reading/prose_images.h"

#include <QCoreApplication>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

#include <algorithm>

namespace handlelab {

namespace {

struct Prose {
    Q_DECLARE_TR_FUNCTIONS(Prose)
};

constexpr QChar noText(0x2060); ///< a word joiner: has no width

/// An image in the document. Markdown's reader makes one of each piece of the alternative text.
struct FoundImage {
    int begin = 0, end = 0;
    QTextImageFormat format;
    QString alternative;
};

std::vector<FoundImage> imagesOf(const QTextDocument& document) {
    std::vector<FoundImage> images;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QTextImageFormat format = fragment.charFormat().toImageFormat();
            if (!format.isValid())
                continue;
            const QString part = format.stringProperty(QTextFormat::ImageAltText);
            const int end = fragment.position() + fragment.length();
            if (!images.empty() && images.back().end == fragment.position() &&
                images.back().format.name() == format.name()) {
                images.back().end = end;
                images.back().alternative += part;
            } else {
                images.push_back({fragment.position(), end, format, part});
            }
        }
    return images;
}

/// The part whose mark a paragraph is; negative for text.
int partOf(const QTextBlock& block) {
    const QString text = block.text();
    const QString mark = markOf(0).chopped(1);
    bool number = false;
    const int part = text.startsWith(mark) ? text.sliced(mark.size()).toInt(&number) : -1;
    return number ? part : -1;
}

/// Takes a paragraph away; where a table follows, for which a place must stay, the place is left without
/// height.
void takeAway(const QTextBlock& block) {
    QTextCursor cursor(block);
    const QTextBlock next = block.next();
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    if (next.isValid() && QTextCursor(next).currentTable() == nullptr) {
        cursor.setPosition(next.position(), QTextCursor::KeepAnchor);
    } else if (next.isValid()) {
        cursor.removeSelectedText();
        return makeFlat(cursor);
    } else if (block.blockNumber() > 0) {
        const int end = cursor.position();
        cursor.setPosition(block.position() - 1);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
    }
    cursor.removeSelectedText();
}

} // namespace

void ProseDocument::setArticle(const Article& article, const Look& look, const QString& folder,
                               Images images) {
    m_shown.clear();
    setUndoRedoEnabled(false);
    // an image without an alternative text would vanish
    const QString markdown = withoutComments(article.markdown)
                                 .replace(QStringLiteral("![]("), QStringLiteral("![%1](").arg(noText));
    setMarkdown(markdown, MarkdownFeatures(MarkdownDialectGitHub) | MarkdownNoHTML);
    QTextCursor whole(this);
    whole.beginEditBlock();
    m_parts.clear();
    for (const std::uint32_t place : article.parts)
        m_parts.push_back({place, -1});
    takeMarks();
    replaceImages(look, folder, images);
    dress(*this, look);
    findRuns();
    whole.endEditBlock();
}

void ProseDocument::takeMarks() {
    for (QTextBlock block = begin(); block.isValid();) {
        const int part = partOf(block), number = block.blockNumber();
        if (part < 0 || part >= std::ssize(m_parts)) {
            block = block.next();
            continue;
        }
        const bool beforeTable = QTextCursor(block.next()).currentTable() != nullptr;
        m_parts[static_cast<std::size_t>(part)].block = number + (beforeTable ? 1 : 0);
        takeAway(block);
        block = findBlockByNumber(number + (beforeTable ? 1 : 0));
    }
}

int ProseDocument::positionOf(std::uint32_t place) const {
    for (const PartPlace& part : m_parts)
        if (part.place >= place && part.block >= 0 && part.block < blockCount())
            return findBlockByNumber(part.block).position();
    return characterCount() - 1;
}

void ProseDocument::replaceImages(const Look& look, const QString& folder, Images images) {
    QHash<QString, QImage> before = std::exchange(m_files, {});
    qint64 room = 2 * mostImagePixels;
    std::vector<FoundImage> found = imagesOf(*this);
    std::vector<ProseImage> read;
    for (const FoundImage& image : found) {
        const ImageFile file = imageFile(image.format.name(), folder);
        ProseImage one;
        if (images == Images::shown)
            one = before.contains(file.path) ? ProseImage{file.verdict, before[file.path]}
                                             : readImage(file, room);
        if (!one.image.isNull()) {
            room -= qint64{one.image.width()} * one.image.height();
            m_files[file.path] = before[file.path] = one.image;
        }
        read.push_back(one);
    }
    for (std::size_t i = found.size(); i-- > 0;) { // from the end, so that the places before stay true
        QTextCursor cursor(this);
        cursor.setPosition(found[i].begin);
        cursor.setPosition(found[i].end, QTextCursor::KeepAnchor);
        QString alternative = found[i].alternative.remove(noText).trimmed();
        if (alternative.isEmpty())
            alternative = found[i].format.name();
        if (read[i].image.isNull()) {
            QTextCharFormat format;
            format.setForeground(look[Ink::mutedText]);
            cursor.insertText(
                images == Images::named
                    ? Prose::tr("[Picture: %1]").arg(alternative)
                    : Prose::tr("[Picture: %1. Not shown: %2.]").arg(alternative, reasonOf(read[i].verdict)),
                format);
            continue;
        }
        QTextImageFormat format;
        format.setName(QStringLiteral("image:%1").arg(++m_lastName));
        format.setProperty(QTextFormat::ImageAltText, alternative);
        format.setToolTip(alternative);
        m_shown[format.name()] = read[i].image;
        cursor.removeSelectedText();
        cursor.insertImage(format);
    }
}

void ProseDocument::fitImages(double width, double scale) {
    if (m_shown.isEmpty())
        return;
    for (const FoundImage& found : imagesOf(*this)) {
        const QImage image = m_shown.value(found.format.name());
        const double wide = std::min<double>(width, image.width());
        if (image.isNull() || found.format.width() == wide)
            continue;
        const int pixels =
            std::min(image.width(), qRound(wide * scale)); // the painter would only leave pixels out
        addResource(ImageResource, QUrl(found.format.name()),
                    image.scaledToWidth(std::max(1, pixels), Qt::SmoothTransformation));
        QTextImageFormat format = found.format;
        format.setWidth(wide);
        format.setHeight(wide * image.height() / image.width());
        QTextCursor cursor(this);
        cursor.setPosition(found.begin);
        cursor.setPosition(found.end, QTextCursor::KeepAnchor);
        cursor.setCharFormat(format);
    }
}

void ProseDocument::findRuns() {
    m_runs.clear();
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        const bool code = isCode(block);
        if (!code && !isQuoted(block))
            continue;
        const int number = block.blockNumber();
        const bool goesOn = !m_runs.empty() && m_runs.back().last + 1 == number && m_runs.back().code == code;
        if (goesOn)
            m_runs.back().last = number;
        else
            m_runs.push_back({number, number, code});
    }
}

/// Something for every name: a document without an answer would read the file of that name itself.
QVariant ProseDocument::loadResource(int, const QUrl& name) {
    const QImage found = m_shown.value(name.toString());
    if (!found.isNull())
        return found;
    QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied);
    nothing.fill(Qt::transparent);
    return nothing;
}

} // namespace handlelab
