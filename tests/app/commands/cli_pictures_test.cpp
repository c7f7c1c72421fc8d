// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that write pictures, without a display.
#include "cli_program.h"

#include <gtest/gtest.h>

#include <QImage>

#include <filesystem>

namespace handlelab {

namespace {

const std::string lessonText = lessonOf("process a \"a.exe\"\n"
                                        "a: h = CreateEvent(NULL, TRUE, FALSE, \"JACK\")   => 0x4\n"
                                        "a: CloseHandle(h)   => TRUE\n");

void expectRefusal(const Ended& ended, const std::string& part) {
    EXPECT_EQ(ended.code, 2) << ended.err;
    EXPECT_NE(ended.err.find(part), std::string::npos) << ended.err;
}

} // namespace

TEST(CommandLinePictures, TheEndingDecidesTheFormat) {
    const ScratchFolder scratch;
    const std::string lesson = scratch.file("a.lab.md", lessonText);
    for (const auto& [name, magic] :
         {std::pair{"a.png", "\x89PNG"}, std::pair{"a.svg", "<"}, std::pair{"a.pdf", "%PDF"}}) {
        const Ended ended = handlelabProgram({"render", lesson, "-o", scratch.file(name)});
        EXPECT_EQ(ended.code, 0) << ended.err;
        EXPECT_EQ(ended.err, "");
        EXPECT_EQ(contentOf(scratch.file(name)).rfind(magic, 0), 0u) << name;
    }
    expectRefusal(handlelabProgram({"render", lesson, "-o", scratch.file("a.bmp")}), ".svg");
    EXPECT_FALSE(std::filesystem::exists(scratch.file("a.bmp")));
}

TEST(CommandLinePictures, TheSameCommandWritesTheSameBytes) {
    const ScratchFolder scratch;
    const std::string lesson = scratch.file("a.lab.md", lessonText);
    for (const std::string ending : {"svg", "png"}) {
        handlelabProgram({"render", lesson, "-o", scratch.file("1." + ending)});
        handlelabProgram({"render", lesson, "-o", scratch.file("2." + ending)}, {"QT_SCALE_FACTOR=2"});
        EXPECT_EQ(contentOf(scratch.file("1." + ending)), contentOf(scratch.file("2." + ending))) << ending;
    }
}

/// A lesson whose last picture has slanted notes: a table that ended with its process, free entries.
const std::string slanted = HANDLELAB_SOURCE_DIR "/resources/lessons/00-welcome.lab.md";

TEST(CommandLinePictures, NoFontOfTheSystemChangesAByte) {
    const ScratchFolder scratch;
    const std::string none = scratch.file("none.conf", "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM "
                                                       "\"fonts.dtd\"><fontconfig></fontconfig>");
    const auto render = [&](const std::string& name, std::vector<std::string> environment) {
        const Ended ended = handlelabProgram({"render", slanted, "-o", scratch.file(name)}, environment);
        EXPECT_EQ(ended.code, 0) << ended.err;
        return contentOf(scratch.file(name));
    };
    const std::string usual = render("usual.png", {});
    EXPECT_TRUE(usual == render("none.png", {"FONTCONFIG_FILE=" + none})) << "a font of the system is used";
}

TEST(CommandLinePictures, TheWindowHasItsSizeAndBytesInEveryEnvironment) {
    const ScratchFolder scratch;
    const auto draw = [&](const std::string& name, std::vector<std::string> environment) {
        const Ended ended = handlelabProgram(
            {"window", slanted, "--step", "4", "--size", "1280x800", "-o", scratch.file(name)}, environment);
        EXPECT_EQ(ended.code, 0) << ended.err;
        EXPECT_EQ(QImage(QString::fromStdString(scratch.file(name))).size(), QSize(1280, 800));
        return contentOf(scratch.file(name));
    };
    const std::string usual = draw("usual.png", {});
    for (const std::string variable :
         {"QT_FONT_DPI=200", "QT_SCALE_FACTOR=2", "QT_SCREEN_SCALE_FACTORS=1.5", "QT_USE_PHYSICAL_DPI=1",
          "QT_ENABLE_HIGHDPI_SCALING=0", "LC_ALL=zh_CN.UTF-8", "LANG=zh_CN.UTF-8"})
        EXPECT_TRUE(usual == draw("other.png", {variable})) << variable;
}

TEST(CommandLinePictures, StepsAndMicroStepsShowDifferentMoments) {
    const ScratchFolder scratch;
    const std::string lesson = scratch.file("a.lab.md", lessonText);
    const auto render = [&](const std::string& step, const std::string& micro) {
        const Ended ended = handlelabProgram(
            {"render", lesson, "--step", step, "--micro", micro, "-o", scratch.file("a.svg")});
        EXPECT_EQ(ended.code, 0) << ended.err;
        return contentOf(scratch.file("a.svg"));
    };
    const std::string before = render("0", "0"), inside = render("0", "2"), after = render("1", "0");
    EXPECT_NE(before, inside);
    EXPECT_NE(inside, after);
}

TEST(CommandLinePictures, ScaleMultipliesThePixelsOfAPng) {
    const ScratchFolder scratch;
    const std::string lesson = scratch.file("a.lab.md", lessonText);
    handlelabProgram({"render", lesson, "-o", scratch.file("1.png")});
    handlelabProgram({"render", lesson, "--scale", "2", "-o", scratch.file("2.png")});
    const QImage one(QString::fromStdString(scratch.file("1.png"))),
        two(QString::fromStdString(scratch.file("2.png")));
    ASSERT_FALSE(one.isNull());
    EXPECT_NEAR(two.width(), 2 * one.width(), 1);
    EXPECT_NEAR(two.height(), 2 * one.height(), 1);
}

TEST(CommandLinePictures, ThemesAndLanguagesDiffer) {
    const ScratchFolder scratch;
    const std::string lesson = scratch.file("a.lab.md", lessonText);
    const std::string picture = scratch.file("a.svg");
    const auto render = [&](std::vector<std::string> options) {
        options.insert(options.begin(), {"render", lesson, "--step", "1", "-o", picture});
        EXPECT_EQ(handlelabProgram(options).code, 0);
        return contentOf(picture);
    };
    const std::string light = render({});
    EXPECT_EQ(light, render({"--theme", "light", "--lang", "en"}));
    EXPECT_NE(light, render({"--theme", "dark"}));
    EXPECT_NE(light, render({"--lang", "zh_CN"}));
    expectRefusal(handlelabProgram({"render", lesson, "-o", picture, "--theme", "drak"}),
                  "Did you mean dark?");
    expectRefusal(handlelabProgram({"render", lesson, "-o", picture, "--lang", "fr"}), "en, zh_CN");
}

TEST(CommandLinePictures, AMissingOrUnusableFileNameIsRefusedWithARemedy) {
    const ScratchFolder scratch;
    const std::string lesson = scratch.file("a.lab.md", lessonText);
    expectRefusal(handlelabProgram({"render", lesson}), "Add -o and a file name");
    expectRefusal(handlelabProgram({"window", lesson}), "Add -o and a file name");
    expectRefusal(handlelabProgram({"render", lesson, "-o", "/no/such/folder/a.png"}), "/no/such/folder");
    expectRefusal(handlelabProgram({"window", lesson, "-o", scratch.file("a.svg")}), ".png");
    expectRefusal(handlelabProgram({"window", lesson, "--size", "big", "-o", scratch.file("a.png")}),
                  "1600x1000");
}

TEST(CommandLinePictures, TheWindowIsDrawnInTheSizeAskedFor) {
    const ScratchFolder scratch;
    const std::string lesson = scratch.file("a.lab.md", lessonText);
    const Ended ended = handlelabProgram({"window", lesson, "--step", "1", "--size", "1400x900", "--theme",
                                          "dark", "--lang", "zh_CN", "-o", scratch.file("w.png")});
    ASSERT_EQ(ended.code, 0) << ended.err;
    const QImage picture(QString::fromStdString(scratch.file("w.png")));
    EXPECT_EQ(picture.size(), QSize(1400, 900));
}

} // namespace handlelab
