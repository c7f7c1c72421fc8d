// SPDX-License-Identifier: GPL-3.0-or-later
// Whether every text can be read on what it stands on, as it is painted: with the opacity of both.
#include "contrast.h"
#include "moments.h"

#include "core/picture/theme.h"

#include <gtest/gtest.h>

#include <set>

namespace handlelab {
namespace {

/// A fill and how much of what lies below it is covered.
using Layer = std::pair<Ink, double>;

/// A text's ink over the layers below it, from the lowest.
struct Reading {
    Layer text;
    std::vector<Layer> below;
    double needed;
    auto operator<=>(const Reading&) const = default;
};

/// Large text, by the Web Content Accessibility Guidelines, has 18 points, or 14 when it is bold.
double neededContrast(const Text& text) {
    constexpr double pixelsPerPoint = 96.0 / 72;
    const bool bold = text.face == Face::sansBold || text.face == Face::monoBold;
    return text.size >= (bold ? 14 : 18) * pixelsPerPoint ? 3 : 4.5;
}

Color over(Color colour, double opacity, Color ground) {
    const auto mix = [&](int front, int back) {
        return static_cast<std::uint32_t>(std::lround(back + (front - back) * opacity));
    };
    return {0xFF000000U | mix(colour.red(), ground.red()) << 16 | mix(colour.green(), ground.green()) << 8 |
            mix(colour.blue(), ground.blue())};
}

double contrastOf(const Reading& reading, const Theme& theme) {
    Color ground = theme[Ink::ground];
    for (const auto& [fill, opacity] : reading.below)
        ground = over(theme[fill], opacity, ground);
    return contrast(over(theme[reading.text.first], reading.text.second, ground), ground);
}

/// The readings of a picture: of each text at its beginning, middle and end.
class Readings {
  public:
    void add(const Picture& picture, const std::string& where) {
        for (std::size_t i = 0; i < picture.nodes.size(); ++i)
            if (const auto* text = std::get_if<Text>(&picture.nodes[i].shape))
                add(picture, i, *text, where);
    }

    void expectReadable() const {
        for (const std::string_view name : themeNames)
            for (const auto& [reading, where] : m_readings)
                EXPECT_GE(contrastOf(reading, themeNamed(name)), reading.needed)
                    << name << ", " << where << ", ink " << int(reading.text.first);
    }

  private:
    void add(const Picture& picture, std::size_t index, const Text& text, const std::string& where) {
        const Rect rect = boundsOf(text);
        for (const double x : {rect.left() + 1, rect.center().x(), rect.right() - 1}) {
            const Point at(x, text.baseline.y() - 0.35 * text.size);
            Reading reading{{text.ink, picture.nodes[index].opacity}, {}, neededContrast(text)};
            for (std::size_t i = 0; i < index; ++i)
                if (const auto* box = std::get_if<Box>(&picture.nodes[i].shape);
                    box != nullptr && box->fill != Ink::none && box->rect.contains(at))
                    reading.below.emplace_back(box->fill, picture.nodes[i].opacity);
            m_readings.emplace(std::move(reading), where + " \"" + text.text + '"');
        }
    }

    std::map<Reading, std::string> m_readings; ///< and where each was met first
};

TEST(Contrast, EveryTextOfEveryLessonCanBeReadInEveryTheme) {
    for (const char* language : {"en", "zh_CN"}) {
        View view = viewIn(language);
        view.title = true;
        Readings readings;
        everyPicture(view, true,
                     [&](const Picture& picture, const std::string& where) { readings.add(picture, where); });
        readings.expectReadable();
    }
}

TEST(Contrast, EveryTextOfALessonThatHasEverythingCanBeReadInEveryTheme) {
    Readings readings;
    for (const std::string& lines : {variedLesson(), everythingLesson()}) {
        StagedLesson moment(lines);
        for (std::uint32_t step = 0; step <= moment.timeline.steps().size(); ++step)
            readings.add(moment.after(step), "step " + std::to_string(step));
    }
    readings.expectReadable();
}

/// So many objects that they stand as bars, and one of them is just being destroyed.
TEST(Contrast, ABarOfADestroyedObjectCanBeReadInEveryTheme) {
    std::string lines = "process a \"a.exe\"\n";
    for (int i = 0; i < 40; ++i)
        lines += "a: h" + std::to_string(i) + " = CreateEvent(NULL, TRUE, FALSE, NULL)\n";
    StagedLesson moment(lines + "a: CloseHandle(h3)\n");
    Readings readings;
    readings.add(moment.picture(), "the last step");
    readings.expectReadable();
}

} // namespace
} // namespace handlelab
