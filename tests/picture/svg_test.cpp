// SPDX-License-Identifier: GPL-3.0-or-later
#include "moments.h"

#include "app/paint/save.h"
#include "core/picture/svg.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QXmlStreamReader>

#include <set>

namespace handlelab {
namespace {

/// The ids of a document; fails when it is not well-formed or an id comes twice.
std::set<QString> idsOf(const std::string& document) {
    std::set<QString> ids;
    QXmlStreamReader reader(QByteArray::fromStdString(document));
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView id = reader.attributes().value(QLatin1String("id"));
        const bool isNew = id.isEmpty() || ids.insert(id.toString()).second;
        EXPECT_TRUE(isNew) << id.toString().toStdString();
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return ids;
}

bool contains(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

TEST(Svg, IsWellFormedAndNamesItsParts) {
    StagedLesson moment(variedLesson());
    const std::string document = svg(moment.after(6), lightTheme());
    const std::set<QString> ids = idsOf(document);
    for (const char* id :
         {"title", "desc", "process-0", "entry-0-1", "pointer-0-1", "provenance-2-1", "callout"})
        EXPECT_TRUE(ids.contains(QString::fromLatin1(id))) << id;
    EXPECT_TRUE(contains(document, "role=\"img\""));
    EXPECT_TRUE(contains(document, ">0x001F0003</text>")) << "texts are texts";
}

TEST(Svg, SurvivesHostileNames) {
    StagedLesson moment(variedLesson());
    for (std::uint32_t step = 0; step <= moment.timeline.steps().size(); ++step) {
        const std::string document = svg(moment.after(step), lightTheme());
        idsOf(document);
        EXPECT_FALSE(contains(document, "<b>"));
        for (const char c : document)
            ASSERT_TRUE(static_cast<unsigned char>(c) >= 0x20 || c == '\n') << int(c);
    }
    Picture picture;
    picture.title = std::string("a\0b\uFFFE", 6) + "\xED\xA0\x80]]><script>&"; // half of a pair of surrogates
    idsOf(svg(picture, lightTheme()));
}

TEST(Svg, TheSamePictureGivesTheSameBytes) {
    StagedLesson moment(variedLesson());
    const std::string first = svg(moment.after(5), themeNamed("dark"));
    EXPECT_EQ(svg(moment.after(5), themeNamed("dark")), first);
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    EXPECT_EQ(svg(moment.after(5), themeNamed("dark")), first) << "numbers have no locale";
    QLocale::setDefault(QLocale::c());
}

/// The mean difference of two pictures' colours, 0 to 255, and the share of pixels that differ clearly.
/// Both are shrunk first, so that the last bit of an edge does not count.
std::pair<double, double> difference(QImage a, QImage b) {
    const QSize small = a.size() / 3;
    a = a.scaled(small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_RGB32);
    b = b.scaled(small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_RGB32);
    double sum = 0, clear = 0;
    for (int y = 0; y < small.height(); ++y)
        for (int x = 0; x < small.width(); ++x) {
            const QColor p = a.pixelColor(x, y), q = b.pixelColor(x, y);
            const int d =
                std::abs(p.red() - q.red()) + std::abs(p.green() - q.green()) + std::abs(p.blue() - q.blue());
            sum += d / 3.0;
            clear += d > 120;
        }
    const double pixels = double(small.width()) * small.height();
    return {sum / pixels, clear / pixels};
}

TEST(Svg, LooksLikeThePng) {
    StagedLesson moment(variedLesson());
    for (const std::uint32_t step : {1u, 6u, 10u, 18u})
        for (const char* theme : {"light", "dark"}) {
            View view;
            view.title = true;
            const Picture picture = moment.after(step, view);
            const QImage painted = image(picture, themeNamed(theme));
            QSvgRenderer renderer(QByteArray::fromStdString(svg(picture, themeNamed(theme))));
            ASSERT_TRUE(renderer.isValid());
            QImage drawn(painted.size(), QImage::Format_RGB32);
            drawn.fill(Qt::magenta);
            QPainter painter(&drawn);
            renderer.render(&painter);
            painter.end();
            const auto [mean, clear] = difference(painted, drawn);
            EXPECT_LT(mean, 2.5) << "step " << step << ", " << theme;
            EXPECT_LT(clear, 0.01) << "step " << step << ", " << theme;
            if (HasFailure()) {
                painted.save(QStringLiteral("svg_painted.png"));
                drawn.save(QStringLiteral("svg_drawn.png"));
            }
        }
}

/// Compares with tests/golden/NAME.svg; HANDLELAB_UPDATE_GOLDEN=1 writes the file instead.
void expectGolden(const QString& name, const std::string& document) {
    QFile file(QStringLiteral(HANDLELAB_SOURCE_DIR "/tests/golden/") + name + QStringLiteral(".svg"));
    if (qEnvironmentVariableIsSet("HANDLELAB_UPDATE_GOLDEN")) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << file.fileName().toStdString();
        file.write(QByteArray::fromStdString(document));
        return;
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly))
        << file.fileName().toStdString() << " is missing; HANDLELAB_UPDATE_GOLDEN=1 writes it";
    EXPECT_TRUE(file.readAll().toStdString() == document)
        << name.toStdString() << " looks different. If that is right, run with HANDLELAB_UPDATE_GOLDEN=1";
}

TEST(Golden, PicturesOfAVariedLessonStayAsTheyAre) {
    StagedLesson moment(variedLesson());
    View view;
    expectGolden(QStringLiteral("inherit-light"), svg(moment.after(5, view), lightTheme()));
    expectGolden(QStringLiteral("refused-dark"), svg(moment.after(9, view), themeNamed("dark")));
    expectGolden(QStringLiteral("ended-print"), svg(moment.after(16, view), printTheme()));
    view = viewIn("zh_CN");
    view.title = true;
    expectGolden(QStringLiteral("duplicate-chinese"), svg(moment.after(6, view), themeNamed("contrast")));
}

} // namespace
} // namespace handlelab
