// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/theme.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QRawFont>

#include <algorithm>
#include <array>

static void initializeFontResources() { Q_INIT_RESOURCE(fonts); } // must stand outside of namespaces

namespace handlelab {

namespace {

constexpr int referencePixels = 200; // widths are measured this large, so that rounding does not show
constexpr std::size_t asciiCount = 128, faceCount = 5;

using Advances = std::array<double, asciiCount>; // in ems

bool isMono(Face face) { return face == Face::mono || face == Face::monoBold; }

QFont::Weight weightOf(Face face) {
    switch (face) {
    case Face::sansSemiBold:
        return QFont::DemiBold;
    case Face::sansBold:
    case Face::monoBold:
        return QFont::Bold;
    default:
        return QFont::Normal;
    }
}

Advances measureAscii(Face face) {
    QString all;
    for (char16_t code = 32; code < 127; ++code)
        all += QChar(code);
    const QRawFont font = QRawFont::fromFont(fontFor(face, referencePixels));
    const QList<QPointF> widths = font.advancesForGlyphIndexes(font.glyphIndexesForString(all));
    Advances advances{};
    for (qsizetype i = 0; i < widths.size(); ++i)
        advances[static_cast<std::size_t>(i + 32)] = widths[i].x() / referencePixels;
    return advances;
}

/// The advances of ASCII are asked for thousands of times a layout: a table of constants, made once.
const Advances& asciiAdvances(Face face) {
    static const std::array<Advances, faceCount> tables = {
        measureAscii(Face::sans), measureAscii(Face::sansSemiBold), measureAscii(Face::sansBold),
        measureAscii(Face::mono), measureAscii(Face::monoBold)};
    return tables[static_cast<std::size_t>(face)];
}

} // namespace

void loadFonts() {
    static const bool loaded = [] {
        initializeFontResources();
        bool all = true;
        for (const char* name :
             {"Inter-Regular.otf", "Inter-Italic.otf", "Inter-SemiBold.otf", "Inter-Bold.otf",
              "JetBrainsMono-Regular.ttf", "JetBrainsMono-Bold.ttf", "DroidSansFallbackFull.ttf"})
            all &= QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/") + QLatin1String(name)) >= 0;
        return all;
    }();
    Q_ASSERT(loaded);
    static_cast<void>(loaded);
}

QFont fontFor(Face face, double pixels, bool italic) {
    QFont font;
    font.setFamilies({isMono(face) ? QStringLiteral("JetBrains Mono") : QStringLiteral("Inter"),
                      QStringLiteral("Droid Sans Fallback")});
    font.setWeight(weightOf(face));
    font.setItalic(italic);
    font.setPixelSize(std::max(1, qRound(pixels)));
    font.setHintingPreference(QFont::PreferNoHinting);
    // Without shaping, because the sans face would draw the x of 0x4 as a sign of multiplication.
    font.setStyleStrategy(
        static_cast<QFont::StyleStrategy>(QFont::NoSubpixelAntialias | QFont::PreferNoShaping));
    font.setKerning(false); // so that a text is as wide as the sum of its characters
    return font;
}

double textWidth(const QString& text, Face face, double pixels) {
    loadFonts();
    const Advances& advances = asciiAdvances(face);
    double ems = 0;
    for (const QChar c : text) {
        if (c.unicode() >= asciiCount)
            return QFontMetricsF(fontFor(face, referencePixels)).horizontalAdvance(text) / referencePixels *
                   pixels;
        ems += advances[c.unicode()];
    }
    return ems * pixels;
}

QString elide(const QString& text, Face face, double pixels, double width) {
    if (textWidth(text, face, pixels) <= width)
        return text;
    const QChar ellipsis(u'\u2026');
    qsizetype low = 0, high = text.size();
    while (low < high) { // the longest beginning that fits
        const qsizetype middle = (low + high + 1) / 2;
        if (textWidth(text.first(middle) + ellipsis, face, pixels) <= width)
            low = middle;
        else
            high = middle - 1;
    }
    if (low > 0 && text[low - 1].isHighSurrogate())
        --low;
    return text.first(low).trimmed() + ellipsis;
}

} // namespace handlelab
