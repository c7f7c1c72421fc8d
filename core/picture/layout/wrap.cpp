// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/layout/wrap.h"

#include "core/picture/theme.h"

#include <algorithm>

namespace handlelab {

namespace {

bool isWide(QChar c) { return c.unicode() >= 0x2E80; }
/// Punctuation that may not begin a line.
bool closes(QChar c) { return QStringLiteral("，。、；：？！）》」』”’").contains(c); }
bool opens(QChar c) { return QStringLiteral("（《「『“‘").contains(c); }

/// The pieces that stay together; a space belongs to the piece before it.
QStringList pieces(const QString& text) {
    QStringList result;
    QString piece;
    for (qsizetype i = 0; i < text.size(); ++i) {
        piece += text[i];
        const bool last = i + 1 == text.size();
        const bool afterWide = isWide(text[i]) && !opens(text[i]) && !last && !closes(text[i + 1]);
        const bool beforeWide = !last && isWide(text[i + 1]) && !closes(text[i + 1]) && !opens(text[i]);
        if (text[i] == QLatin1Char(' ') || afterWide || beforeWide) {
            result.append(piece);
            piece.clear();
        }
    }
    if (!piece.isEmpty())
        result.append(piece);
    return result;
}

} // namespace

QStringList wrapped(const QString& text, Face face, double size, double width) {
    QStringList lines;
    QString line;
    for (const QString& piece : pieces(text)) {
        if (!line.isEmpty() && textWidth((line + piece).trimmed(), face, size) > width) {
            lines.append(line.trimmed());
            line.clear();
        }
        line += piece;
    }
    if (!line.trimmed().isEmpty())
        lines.append(line.trimmed());
    for (QString& each : lines) // a word wider than a line
        each = elide(each, face, size, width);
    return lines;
}

} // namespace handlelab
