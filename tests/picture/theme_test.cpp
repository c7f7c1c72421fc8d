// SPDX-License-Identifier: GPL-3.0-or-later
#include "contrast.h"
#include "moments.h"

#include "app/paint/fonts.h"
#include "app/paint/qt.h"
#include "app/words/catalogue.h"
#include "core/base/utf8.h"
#include "core/picture/text_width.h"
#include "core/picture/theme.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFileInfo>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QRawFont>

#include <set>

namespace handlelab {
namespace {

TEST(Theme, EveryPairOfInksHasTheContrastItNeeds) {
    for (const std::string_view name : themeNames) {
        const Theme theme = themeNamed(name);
        for (const InkPair& pair : inkPairs())
            EXPECT_GE(contrast(theme[pair.front], theme[pair.ground]), pair.needed)
                << name << ": ink " << int(pair.front) << " (" << hexText(theme[pair.front]) << ") on "
                << int(pair.ground) << " (" << hexText(theme[pair.ground]) << ")";
    }
}

TEST(Theme, ContrastIsThatOfTheGuidelines) {
    constexpr Color white{0xFFFFFFFF};
    EXPECT_NEAR(contrast(Color{0xFF000000}, white), 21, 0.01);
    EXPECT_NEAR(contrast(Color{0xFF777777}, white), 4.48, 0.01);
    EXPECT_NEAR(contrast(Color{0xFFFF0000}, Color{0xFFFF0000}), 1, 0.001);
}

TEST(Theme, EveryInkHasAColour) {
    for (const std::string_view name : themeNames) {
        const Theme theme = themeNamed(name);
        EXPECT_EQ(theme.name, name);
        ASSERT_EQ(theme.inks.size(), static_cast<std::size_t>(Ink::firstHue) + objectTypeCount);
        for (auto ink = static_cast<std::size_t>(Ink::ground); ink < theme.inks.size(); ++ink)
            EXPECT_EQ(theme[static_cast<Ink>(ink)].alpha(), 255) << name << " " << ink;
    }
}

TEST(Theme, ThePrintThemeHasOnlyGreys) {
    for (const Color colour : printTheme().inks)
        EXPECT_TRUE(colour.red() == colour.green() && colour.green() == colour.blue());
}

TEST(Fonts, AreTheEmbeddedOnes) {
    EXPECT_EQ(QFontInfo(fontFor(Face::sans, 13)).family(), QStringLiteral("Inter"));
    EXPECT_EQ(QFontInfo(fontFor(Face::mono, 13)).family(), QStringLiteral("JetBrains Mono"));
    EXPECT_EQ(QRawFont::fromFont(fontFor(Face::sansSemiBold, 13)).weight(), QFont::DemiBold);
    EXPECT_EQ(QRawFont::fromFont(fontFor(Face::monoBold, 13)).weight(), QFont::Bold);
    EXPECT_EQ(fontFor(Face::sans, 13).hintingPreference(), QFont::PreferNoHinting);
}

/// What tells one font file from another.
QByteArray headOf(const QRawFont& font) { return font.fontTable("head") + font.fontTable("name"); }

TEST(Fonts, EveryStyleOfEveryPictureIsAnEmbeddedFile) {
    loadFonts();
    std::set<QByteArray> embedded;
    for (const QFileInfo& file : QDir(QStringLiteral(":/fonts")).entryInfoList(QDir::Files))
        embedded.insert(headOf(QRawFont(file.filePath(), 13)));
    std::set<std::pair<Face, bool>> styles;
    for (const Face face : {Face::sans, Face::sansSemiBold, Face::sansBold, Face::mono, Face::monoBold})
        styles.emplace(face, false);
    const auto note = [&](const Picture& picture, const std::string&) {
        for (const Node& node : picture.nodes)
            if (const auto* text = std::get_if<Text>(&node.shape))
                styles.emplace(text->face, text->italic);
    };
    View view;
    view.title = true;
    everyPicture(view, true, note);
    for (const std::string& lines : {variedLesson(), everythingLesson()})
        note(StagedLesson(lines).picture(view), {});
    EXPECT_TRUE(styles.contains({Face::sans, true})) << "notes in tables are slanted";
    for (const auto& [face, italic] : styles) {
        const QRawFont font = QRawFont::fromFont(fontFor(face, 13, italic));
        EXPECT_TRUE(embedded.contains(headOf(font)))
            << font.familyName().toStdString() << ' ' << font.styleName().toStdString();
        EXPECT_EQ(font.style() == QFont::StyleItalic, italic) << font.styleName().toStdString();
    }
}

constexpr Face faces[] = {Face::sans, Face::sansSemiBold, Face::sansBold, Face::mono, Face::monoBold};

TEST(Fonts, MeasureTheSameAtEverySizeAndKnowChinese) {
    for (const Face face : faces)
        for (const char* text : {"hEvent = 0x4", "句柄表 0x4"}) {
            const double width = textWidth(text, face, 10);
            EXPECT_GT(width, 30);
            EXPECT_NEAR(textWidth(text, face, 40), 4 * width, 0.01);
        }
    EXPECT_NEAR(textWidth("iiii", Face::mono, 10), textWidth("MMMM", Face::mono, 10), 0.01);
}

TEST(Fonts, MeasureAsWideAsQtPaints) {
    std::u32string all;
    for (char32_t c = ' '; c < 0x7F; ++c)
        all += c;
    all += U"·×→…−“”‘’«»ÄÖÜäöüßéñ€ΩЖя■▶✓✗、。，！？：；（）《》「」";
    for (char32_t c = 0x4E00; c < 0x9FA5; c += 7)
        all += c;
    constexpr double pixels = 200; // so large that rounding does not show
    for (const Face face : faces) {
        const QFontMetricsF metrics(fontFor(face, pixels));
        for (const char32_t c : all)
            ASSERT_NEAR(textWidth(utf8({&c, 1}), face, pixels), metrics.horizontalAdvance(qt(utf8({&c, 1}))),
                        1e-9)
                << "face " << int(face) << ": " << utf8({&c, 1});
        EXPECT_NEAR(textWidth(utf8(all), face, pixels), metrics.horizontalAdvance(qt(utf8(all))), 1e-6);
    }
}

TEST(Fonts, ElidedTextFits) {
    for (const std::string text : {"a name that goes on and on", "一个很长很长的名字，没有尽头"})
        for (const double width : {10.0, 40.0, 90.0, 500.0}) {
            const std::string shown = elide(text, Face::sans, 13, width);
            EXPECT_LE(textWidth(shown, Face::sans, 13), std::max(width, 14.0));
            EXPECT_EQ(shown == text, textWidth(text, Face::sans, 13) <= width);
        }
}

TEST(Words, FallBackToEnglishAndFillTheHoles) {
    EXPECT_EQ(wordsIn(QStringLiteral("xx")).language(), "en");
    EXPECT_EQ(wordsIn(QStringLiteral("zh-Hans")).language(), "zh_CN");
    EXPECT_EQ(Words()(Sentence{"Picture", "%1 more", {"312"}}), "312 more");
}

TEST(Words, SayMarkedKindsWithoutTheirMarks) {
    const std::string name = markedKind("Event") + " \"JACK\"";
    EXPECT_EQ(Words()(Sentence{"Picture", "%1 made by %2", {name, "a.exe"}}), "Event \"JACK\" made by a.exe");
    for (const char* language : {"en", "zh_CN"}) {
        const Words words = wordsIn(QString::fromLatin1(language));
        EXPECT_EQ(words.named(name), words.kind("Event") + " \"JACK\"") << language;
        EXPECT_EQ(words.named("plain"), "plain") << language;
    }
}

TEST(Words, ChineseWordsOfKindsStandWithoutSpacesInChineseSentences) {
    const Words words = wordsIn(QStringLiteral("zh_CN"));
    const std::string said = words(Sentence{"Steps",
                                            "Nothing refers to %1 any more: the kernel destroys it",
                                            {markedKind("Event") + " \"JACK\""}});
    EXPECT_NE(said.find(words.kind("Event") + " \"JACK\""), std::string::npos) << said;
    EXPECT_EQ(said.find(' ' + words.kind("Event")), std::string::npos) << said;
}

TEST(Words, SpeakChinese) {
    const Words words = wordsIn(QStringLiteral("zh_CN"));
    ASSERT_NE(translatorOf(words), nullptr);
    EXPECT_EQ(words("Picture", "Handle"), "句柄");
}

} // namespace
} // namespace handlelab
