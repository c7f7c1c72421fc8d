// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/save.h"

#include "app/paint/fonts.h"
#include "app/paint/paint.h"
#include "app/paint/qt.h"
#include "core/picture/svg.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QImageWriter>
#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cerrno>
#include <cmath>

namespace handlelab {

namespace {

constexpr double largestSide = 32'000; // pixels: what QImage and most viewers can bear
constexpr double largestArea = 400e6;

Sentence refused(const char* pattern, std::vector<std::string> arguments = {}) {
    return {"Pictures", pattern, std::move(arguments)};
}

bool fits(const Picture& picture, double scale) {
    const double width = picture.bounds.width() * scale, height = picture.bounds.height() * scale;
    return width <= largestSide && height <= largestSide && width * height <= largestArea;
}

QByteArray png(const Picture& picture, const Theme& theme, double scale) {
    QBuffer buffer;
    QImageWriter writer(&buffer, "png");
    writer.setText(QStringLiteral("Title"), qt(picture.title));
    writer.setText(QStringLiteral("Description"), qt(picture.description));
    writer.setQuality(80); // for PNG this is the zlib level: a fast one, large flat areas shrink anyway
    return writer.write(image(picture, theme, scale)) ? buffer.data() : QByteArray();
}

/// One page of the picture's size, a picture pixel being 1/96 inch.
QByteArray pdf(const Picture& picture, const Theme& theme) {
    loadFonts();
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(qt(picture.title));
        writer.setCreator(QStringLiteral("HandleLab"));
        writer.setResolution(960);
        constexpr double pointsPerPixel = 0.75;
        const QSizeF points = qt(picture.bounds.size()) * pointsPerPixel;
        writer.setPageLayout(QPageLayout(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch),
                                         QPageLayout::Portrait, QMarginsF()));
        QPainter painter(&writer);
        painter.scale(10, 10);
        painter.translate(-qt(picture.bounds.topLeft()));
        paint(painter, picture, theme);
    }
    return buffer.data();
}

} // namespace

QImage image(const Picture& picture, const Theme& theme, double scale) {
    loadFonts();
    const double factor = std::clamp(scale, 0.01, 100.0);
    if (!fits(picture, factor))
        return {};
    QImage result(std::max(1, static_cast<int>(std::ceil(picture.bounds.width() * factor))),
                  std::max(1, static_cast<int>(std::ceil(picture.bounds.height() * factor))),
                  QImage::Format_RGB32);
    constexpr double dotsPerMetre = 96 / 0.0254;
    result.setDotsPerMeterX(qRound(dotsPerMetre * factor));
    result.setDotsPerMeterY(qRound(dotsPerMetre * factor));
    result.fill(qt(theme[Ink::ground]));
    QPainter painter(&result);
    painter.scale(factor, factor);
    painter.translate(-qt(picture.bounds.topLeft()));
    paint(painter, picture, theme);
    return result;
}

WriteRefusal save(const Picture& picture, const Theme& theme, const QString& file, double scale) {
    const QFileInfo info(file);
    const QString ending = info.suffix().toLower();
    const std::string name = QFile::encodeName(file).toStdString();
    const auto pixels = [&](double side) { return std::to_string(std::lround(std::ceil(side * scale))); };
    if (ending != QLatin1String("png") && ending != QLatin1String("svg") && ending != QLatin1String("pdf"))
        return refused(CORE_TR("Pictures", "%1: a picture's name must end in .png, .svg or .pdf."), {name});
    if (!info.absoluteDir().exists())
        return notWritten(name, ENOENT);
    if (!(scale > 0) || scale > 100)
        return refused(CORE_TR("Pictures", "The scale must be more than 0 and at most 100."));
    if (ending == QLatin1String("png") && !fits(picture, scale))
        return refused(CORE_TR("Pictures", "The picture would be %1 by %2 pixels, which is too large. Use a "
                                           "smaller scale, fold long tables, or save it as .svg."),
                       {pixels(picture.bounds.width()), pixels(picture.bounds.height())});
    if (ending == QLatin1String("svg"))
        return writeFile(name, svg(picture, theme));
    const QByteArray bytes =
        ending == QLatin1String("png") ? png(picture, theme, scale) : pdf(picture, theme);
    if (bytes.isEmpty())
        return refused(CORE_TR("Pictures", "The picture could not be encoded. Is there enough memory?"));
    return writeFile(name, {bytes.data(), static_cast<std::size_t>(bytes.size())});
}

} // namespace handlelab
