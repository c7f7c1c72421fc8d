// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/fonts.h"

#include <QFontDatabase>
#include <QStringList>

#include <algorithm>

static void initializeFontResources() { Q_INIT_RESOURCE(fonts); } // must stand outside of namespaces

namespace handlelab {

namespace {

bool isMono(Face face) { return face == Face::mono || face == Face::monoBold; }

QFont::Weight weightOf(Face face) {
    switch (face) {
    case Face::sansSemiBold:
        return QFont::DemiBold;
    case Face::sansBold:
    case Face::monoBold:
        return QFont::Bold;
    case Face::sans:
    case Face::mono:
        break;
    }
    return QFont::Normal;
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

} // namespace handlelab
