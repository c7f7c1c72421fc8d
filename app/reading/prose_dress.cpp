// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/prose_dress.h"

#include "app/look/appearance.h"

#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

namespace handlelab {

namespace {

constexpr double proseLine = 125, codeLine = 118, tableLine = 112; // percent
constexpr double codeSize = 0.93;                                  // of the text around it

/// Headings of articles are far too large for a dock.
double headingSize(int level) { return level <= 1 ? 1.32 : level == 2 ? 1.12 : 1; }

void setLines(QTextBlockFormat& format, double percent) {
    format.setLineHeight(percent, QTextBlockFormat::ProportionalHeight);
}

bool isHeading(const QTextBlock& block) { return block.blockFormat().headingLevel() > 0; }

QTextBlockFormat shapeOf(const QTextBlock& block, double scale, bool inTable) {
    QTextBlockFormat format = block.blockFormat();
    const bool first = block.blockNumber() == 0;
    const bool picture = block.text().contains(QChar::ObjectReplacementCharacter);
    setLines(format, picture ? 100 : inTable ? tableLine : proseLine);
    format.setTopMargin(0);
    format.setBottomMargin(inTable ? 0 : 8 * scale);
    if (isHeading(block)) {
        format.setTopMargin(first ? 2 : 14 * scale);
        format.setBottomMargin(5 * scale);
    } else if (isCode(block)) {
        const bool begins = first || !isCode(block.previous()), ends = !isCode(block.next());
        setLines(format, codeLine);
        format.setProperty(QTextFormat::BlockCodeFence, QStringLiteral("`")); // indented code has none
        format.setNonBreakableLines(false); // a long call goes on below instead of out of sight
        format.setTopMargin(begins ? 8 * scale : 0);
        format.setBottomMargin(ends ? 16 * scale : 0);
        format.setLeftMargin(10 * scale + (isQuoted(block) ? 14 * scale : 0));
        format.setRightMargin(10 * scale);
    } else if (isQuoted(block)) {
        format.setLeftMargin(14 * scale * format.intProperty(QTextFormat::BlockQuoteLevel));
        format.setRightMargin(0);
    } else if (block.textList() != nullptr) {
        const bool ends = block.next().textList() == nullptr;
        format.setBottomMargin((ends ? 8 : 3) * scale);
    }
    return format;
}

/// What a stretch of text is drawn with.
QTextCharFormat faceOf(const QTextCharFormat& before, const QTextBlock& block, const Look& look) {
    const double size =
        look.typeScale * (isHeading(block) ? headingSize(block.blockFormat().headingLevel()) : 1);
    const bool mono = before.fontFixedPitch() || isCode(block);
    QFont font = mono ? codeFont(size * codeSize) : windowFont(size);
    if (isHeading(block) || before.fontWeight() > QFont::Normal)
        font.setWeight(mono ? QFont::Bold : QFont::DemiBold);
    font.setItalic(before.fontItalic());
    QTextCharFormat format = before;
    format.clearProperty(QTextFormat::FontSizeAdjustment);
    format.setFont(font);
    if (mono && !isCode(block))
        format.setBackground(mixed(look[Ink::card], look[Ink::text], 0.07));
    if (before.isAnchor())
        format.setForeground(look[Ink::accent]);
    return format;
}

void dressBlock(QTextBlock block, const Look& look) {
    QTextCursor cursor(block);
    const bool inTable = cursor.currentTable() != nullptr;
    struct Stretch {
        int begin, length;
        QTextCharFormat format;
    };
    std::vector<Stretch> stretches; // first all of them: dressing one changes the list
    for (auto it = block.begin(); !it.atEnd(); ++it)
        if (const QTextFragment fragment = it.fragment(); !fragment.charFormat().isImageFormat())
            stretches.push_back(
                {fragment.position(), fragment.length(), faceOf(fragment.charFormat(), block, look)});
    cursor.setBlockFormat(shapeOf(block, look.typeScale, inTable));
    QTextCharFormat ofBlock;
    ofBlock.setFont(isCode(block) ? codeFont(look.typeScale * codeSize) : windowFont(look.typeScale));
    cursor.setBlockCharFormat(ofBlock);
    for (const Stretch& stretch : stretches) {
        cursor.setPosition(stretch.begin);
        cursor.setPosition(stretch.begin + stretch.length, QTextCursor::KeepAnchor);
        cursor.setCharFormat(stretch.format);
    }
}

void dressTable(QTextTable& table, const Look& look) {
    QTextTableFormat format = table.format();
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(look[Ink::cardBorder]);
    format.setCellSpacing(0);
    format.setCellPadding(4 * look.typeScale);
    format.setTopMargin(4 * look.typeScale);
    format.setBottomMargin(12 * look.typeScale);
    format.setLeftMargin(0);
    table.setFormat(format);
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(0, column);
        QTextCharFormat head = cell.format();
        head.setBackground(look[Ink::stageGround]);
        cell.setFormat(head);
    }
}

} // namespace

bool isCode(const QTextBlock& block) {
    return block.isValid() && (block.blockFormat().hasProperty(QTextFormat::BlockCodeFence) ||
                               block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage) ||
                               block.blockFormat().nonBreakableLines());
}

bool isQuoted(const QTextBlock& block) {
    return block.isValid() && block.blockFormat().intProperty(QTextFormat::BlockQuoteLevel) > 0;
}

double codePadding(const Look& look) { return 7 * look.typeScale; }

void makeFlat(QTextCursor& cursor) {
    QTextBlockFormat format;
    format.setLineHeight(1, QTextBlockFormat::FixedHeight);
    cursor.setBlockFormat(format);
}

void dress(QTextDocument& document, const Look& look) {
    document.setDefaultFont(windowFont(look.typeScale));
    document.setIndentWidth(20 * look.typeScale);
    document.setDocumentMargin(10);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const bool flat = block.blockFormat().lineHeightType() == QTextBlockFormat::FixedHeight;
        if (!flat)
            dressBlock(block, look);
    }
    const auto frames = document.rootFrame()->childFrames();
    for (QTextFrame* frame : frames)
        if (auto* table = qobject_cast<QTextTable*>(frame))
            dressTable(*table, look);
}

} // namespace handlelab
