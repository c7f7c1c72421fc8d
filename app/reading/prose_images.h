// SPDX-License-Identifier: GPL-3.0-or-later
// Images in a lesson's prose. A lesson may come from a stranger, so its images are read only from the
// lesson's own folder, and only as much of them as a picture needs.
#pragma once

#include <QImage>
#include <QString>

namespace handlelab {

/// Whether an image may be read, and why not.
enum class ImageVerdict {
    mayBeRead,
    notInFolder,   ///< a web address, data, another folder, or a link that leads out of the lesson's folder
    noFolder,      ///< the lesson is in no folder: it was never saved
    missing,       ///< there is no such file
    notRegular,    ///< a folder, a device, a pipe
    tooManyBytes,  ///< over largestImageFile
    notPicture,    ///< no PNG, JPEG, GIF, BMP or WebP
    tooManyPixels, ///< over mostImagePixels, in this image or in all images of a document
};

inline constexpr qint64 largestImageFile = 16 << 20; ///< bytes
inline constexpr qint64 mostImagePixels = 16 << 20;  ///< in one image; a document may have twice as many

/// The file that an image's name in Markdown leads to; empty unless it may be looked into. Opens no file.
struct ImageFile {
    ImageVerdict verdict = ImageVerdict::missing;
    QString path; ///< canonical
};
[[nodiscard]] ImageFile imageFile(const QString& name, const QString& folder);

/// An image, or why there is none.
struct ProseImage {
    ImageVerdict verdict = ImageVerdict::missing;
    QImage image;
};
/// Reads what imageFile allows, if it has at most `pixels`.
[[nodiscard]] ProseImage readImage(const ImageFile& file, qint64 pixels);

/// "outside of the lesson's folder"; translated.
[[nodiscard]] QString reasonOf(ImageVerdict verdict);

} // namespace handlelab
