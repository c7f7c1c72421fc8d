// SPDX-License-Identifier: GPL-3.0-or-later
// The small pictures on the cards, drawn one after the other on a thread of their own and kept.
#pragma once

#include "app/look/look.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <optional>

namespace handlelab {

/// A moment of a lesson as a picture.
struct PictureWish {
    QString path;
    std::optional<int> step; ///< so many complete steps; nothing: the end
    bool operator==(const PictureWish&) const = default;
    friend size_t qHash(const PictureWish& wish, size_t seed = 0) {
        return qHashMulti(seed, wish.path, wish.step.value_or(-1));
    }
};

/// How the pictures are drawn; another one draws all of them anew.
struct PictureStyle {
    Theme theme;
    Words words;
    QSize size;       ///< of a picture, in pixels of the window
    double ratio = 1; ///< device pixels of a pixel
};

class LessonPictures : public QObject {
    Q_OBJECT

  public:
    explicit LessonPictures(QObject* parent = nullptr);
    /// Waits for the picture that is being drawn; the others are given up.
    ~LessonPictures() override;

    /// Forgets everything when the look differs from the one before.
    void setStyle(const PictureStyle& style);
    /// The picture if it is there; otherwise it is drawn, and arrived() tells. Wishes are granted in order.
    [[nodiscard]] QImage picture(const PictureWish& wish);
    /// Forgets one file's pictures: it was changed.
    void forget(const QString& path);
    /// Gives up what is not drawn yet.
    void cancel();
    [[nodiscard]] qsizetype waiting() const { return m_waiting.size(); }

  Q_SIGNALS:
    void arrived(const QString& path);
    void allArrived();

  private:
    void keep(const PictureWish& wish, const QImage& image);

    PictureStyle m_style;
    QHash<PictureWish, QImage> m_images; ///< null: this lesson has none
    QList<PictureWish> m_waiting;
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<bool>> m_goOn; ///< one for each style: false gives its pictures up
};

} // namespace handlelab
