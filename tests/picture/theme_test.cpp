// SPDX-License-Identifier: GPL-3.0-or-later
#include "moments.h"

#include "core/picture/theme.h"
#include "core/picture/words.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFileInfo>
#include <QFontInfo>
#include <QRawFont>

#include <set>

namespace handlelab {
namespace {

TEST(Theme, EveryPairOfInksHasTheContrastItNeeds) {
    for (const QString& name : themeNames()) {
        const Theme theme = themeNamed(name);
        for (const InkPair& pair : inkPairs())
            EXPECT_GE(contrast(theme[pair.front], theme[pair.ground]), pair.needed)
                << name.toStdString() << ": ink " << int(pair.front) << " ("
                << theme[pair.front].name().toStdString() << ") on " << int(pair.ground) << " ("
                << theme[pair.ground].name().toStdString() << ")";
    }
}

TEST(Theme, ContrastIsThatOfTheGuidelines) {
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21, 0.01);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
    EXPECT_NEAR(contrast(Qt::red, Qt::red), 1, 0.001);
}

TEST(Theme, EveryInkHasAColour) {
    for (const QString& name : themeNames()) {
        const Theme theme = themeNamed(name);
        EXPECT_EQ(theme.name, name);
        for (auto ink = static_cast<std::uint8_t>(Ink::ground); ink <= static_cast<std::uint8_t>(Ink::key);
             ++ink)
            EXPECT_EQ(theme[static_cast<Ink>(ink)].alpha(), 255) << name.toStdString() << " " << int(ink);
    }
}

TEST(Theme, ThePrintThemeHasOnlyGreys) {
    for (const QColor colour : printTheme().inks)
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
        note(Moment(lines).picture(view), {});
    EXPECT_TRUE(styles.contains({Face::sans, true})) << "notes in tables are slanted";
    for (const auto& [face, italic] : styles) {
        const QRawFont font = QRawFont::fromFont(fontFor(face, 13, italic));
        EXPECT_TRUE(embedded.contains(headOf(font)))
            << font.familyName().toStdString() << ' ' << font.styleName().toStdString();
        EXPECT_EQ(font.style() == QFont::StyleItalic, italic) << font.styleName().toStdString();
    }
}

TEST(Fonts, MeasureTheSameAtEverySizeAndKnowChinese) {
    for (const Face face : {Face::sans, Face::sansSemiBold, Face::sansBold, Face::mono, Face::monoBold})
        for (const QString& text : {QStringLiteral("hEvent = 0x4"), QStringLiteral("句柄表 0x4")}) {
            const double width = textWidth(text, face, 10);
            EXPECT_GT(width, 30);
            EXPECT_NEAR(textWidth(text, face, 40), 4 * width, 0.01);
        }
    EXPECT_NEAR(textWidth(QStringLiteral("iiii"), Face::mono, 10),
                textWidth(QStringLiteral("MMMM"), Face::mono, 10), 0.01);
}

TEST(Fonts, ElidedTextFits) {
    const QString text = QStringLiteral("a name that goes on and on");
    for (const double width : {10.0, 40.0, 90.0, 500.0}) {
        const QString shown = elide(text, Face::sans, 13, width);
        EXPECT_LE(textWidth(shown, Face::sans, 13), std::max(width, 14.0));
        EXPECT_EQ(shown == text, textWidth(text, Face::sans, 13) <= width);
    }
}

TEST(Words, FallBackToEnglishAndFillTheHoles) {
    EXPECT_EQ(Words::forLanguage(QStringLiteral("xx")).language(), QStringLiteral("en"));
    EXPECT_EQ(Words::forLanguage(QStringLiteral("zh-Hans")).language(), QStringLiteral("zh_CN"));
    EXPECT_EQ(Words()(Sentence{"Picture", "%1 more", {"312"}}), QStringLiteral("312 more"));
}

TEST(Words, SayMarkedKindsWithoutTheirMarks) {
    const std::string name = markedKind("Event") + " \"JACK\"";
    EXPECT_EQ(Words()(Sentence{"Picture", "%1 made by %2", {name, "a.exe"}}),
              QStringLiteral("Event \"JACK\" made by a.exe"));
    for (const char* language : {"en", "zh_CN"}) {
        const Words words = Words::forLanguage(QString::fromLatin1(language));
        EXPECT_EQ(words.named(name), words.kind("Event") + QStringLiteral(" \"JACK\"")) << language;
        EXPECT_EQ(words.named("plain"), QStringLiteral("plain")) << language;
    }
}

TEST(Words, ChineseWordsOfKindsStandWithoutSpacesInChineseSentences) {
    const Words words = Words::forLanguage(QStringLiteral("zh_CN"));
    const QString said = words(Sentence{"Steps",
                                        "Nothing refers to %1 any more: the kernel destroys it",
                                        {markedKind("Event") + " \"JACK\""}});
    EXPECT_TRUE(said.contains(words.kind("Event") + QStringLiteral(" \"JACK\""))) << said.toStdString();
    EXPECT_FALSE(said.contains(u' ' + words.kind("Event"))) << said.toStdString();
}

TEST(Words, SpeakChinese) {
    const Words words = Words::forLanguage(QStringLiteral("zh_CN"));
    ASSERT_NE(words.translator(), nullptr);
    EXPECT_EQ(words("Picture", "Handle"), QStringLiteral("句柄"));
}

} // namespace
} // namespace handlelab
