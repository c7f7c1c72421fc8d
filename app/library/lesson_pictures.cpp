// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/lesson_pictures.h"

#include "app/paint/paint.h"
#include "app/paint/qt.h"
#include "core/lesson/parser.h"
#include "core/picture/layout/layout.h"
#include "core/run/timeline.h"

#include <QFile>
#include <QPainter>

namespace handlelab {

namespace {

bool sameStyle(const PictureStyle& a, const PictureStyle& b) {
    return a.theme.name == b.theme.name && a.words.language() == b.words.language() && a.size == b.size &&
           a.ratio == b.ratio;
}

/// A moment as wide as `style` wants it; what does not fit below is cut off. Safe on any thread. A null image
/// when `goOn` says false meanwhile or the lesson cannot be read.
QImage momentImage(const PictureWish& wish, const PictureStyle& style, const std::function<bool()>& goOn) {
    QFile file(wish.path);
    if (!goOn() || style.size.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    const Lesson lesson = parseLesson(file.readAll().toStdString(), wish.path.toStdString());
    Timeline timeline = Timeline::run(lesson, {}, [&](double) { return goOn(); });
    timeline.seek(wish.step
                      ? timeline.positionAfter(std::min(static_cast<std::uint32_t>(*wish.step),
                                                        static_cast<std::uint32_t>(timeline.steps().size())))
                      : timeline.end());
    View view;
    view.words = style.words;
    view.callout = false;
    const Picture picture = layout(lesson, timeline, view);
    if (!goOn() || picture.bounds.isEmpty())
        return {};
    QImage image(style.size * style.ratio, QImage::Format_RGB32);
    image.fill(qt(style.theme[Ink::stageGround]));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double scale = image.width() / picture.bounds.width();
    painter.scale(scale, scale);
    painter.translate(-qt(picture.bounds.topLeft()));
    paint(painter, picture, style.theme);
    painter.end();
    image.setDevicePixelRatio(style.ratio);
    return image;
}

} // namespace

LessonPictures::LessonPictures(QObject* parent)
    : QObject(parent)
    , m_goOn(std::make_shared<std::atomic<bool>>(true)) {
    m_pool.setMaxThreadCount(1); // the window's own thread keeps a processor to itself
}

LessonPictures::~LessonPictures() {
    cancel();
    m_pool.waitForDone();
}

void LessonPictures::cancel() {
    *m_goOn = false;
    m_goOn = std::make_shared<std::atomic<bool>>(true);
    m_pool.clear();
    m_waiting.clear();
}

void LessonPictures::setStyle(const PictureStyle& style) {
    if (sameStyle(style, m_style))
        return;
    cancel();
    m_images.clear();
    m_style = style;
}

void LessonPictures::forget(const QString& path) {
    m_images.removeIf([&](const auto& kept) { return kept.key().path == path; });
}

QImage LessonPictures::picture(const PictureWish& wish) {
    if (const auto kept = m_images.constFind(wish); kept != m_images.constEnd())
        return *kept;
    if (!m_waiting.contains(wish)) {
        m_waiting.append(wish);
        m_pool.start([this, wish, style = m_style, goOn = m_goOn] {
            const QImage image = momentImage(wish, style, [&] { return goOn->load(); });
            if (!*goOn)
                return;
            QMetaObject::invokeMethod(
                this,
                [this, wish, image, goOn] {
                    if (*goOn)
                        keep(wish, image);
                },
                Qt::QueuedConnection);
        });
    }
    return {};
}

void LessonPictures::keep(const PictureWish& wish, const QImage& image) {
    m_images.insert(wish, image);
    m_waiting.removeAll(wish);
    Q_EMIT arrived(wish.path);
    if (m_waiting.isEmpty())
        Q_EMIT allArrived();
}

} // namespace handlelab
