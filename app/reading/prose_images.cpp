// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/prose_images.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QUrl>

namespace handlelab {

namespace {

struct ProseImages {
    Q_DECLARE_TR_FUNCTIONS(ProseImages)
};

/// What shows more than itself (SVG may name other files) or is rare in articles is not among them.
bool isPictureFormat(const QByteArray& format) {
    for (const char* known : {"png", "jpeg", "jpg", "gif", "bmp", "webp"})
        if (format == known)
            return true;
    return false;
}

} // namespace

ImageFile imageFile(const QString& name, const QString& folder) {
    const QUrl url(name);
    const QString wanted = url.isValid() ? url.path(QUrl::FullyDecoded) : name;
    const bool otherPlace = url.isValid() && (!url.scheme().isEmpty() || !url.host().isEmpty());
    const QString clean = QDir::cleanPath(wanted);
    if (otherPlace || wanted.isEmpty() || QFileInfo(wanted).isAbsolute() || clean == u".." ||
        clean.startsWith(u"../"))
        return {ImageVerdict::notInFolder, {}};
    if (folder.isEmpty())
        return {ImageVerdict::noFolder, {}};
    const QString home = QFileInfo(folder).canonicalFilePath();
    const QFileInfo info(folder + u'/' + clean);
    const QString path = info.canonicalFilePath(); // links followed, ".." gone; empty for what is not there
    if (home.isEmpty() || path.isEmpty())
        return {ImageVerdict::missing, {}};
    if (!path.startsWith(home.endsWith(u'/') ? home : home + u'/'))
        return {ImageVerdict::notInFolder, {}};
    if (!info.isFile())
        return {ImageVerdict::notRegular, {}};
    if (info.size() > largestImageFile)
        return {ImageVerdict::tooManyBytes, {}};
    return {ImageVerdict::mayBeRead, path};
}

ProseImage readImage(const ImageFile& file, qint64 pixels) {
    if (file.verdict != ImageVerdict::mayBeRead)
        return {file.verdict, {}};
    QImageReader reader(file.path);
    reader.setDecideFormatFromContent(true); // and not from the name
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!isPictureFormat(reader.format()) || size.isEmpty())
        return {ImageVerdict::notPicture, {}};
    if (qint64{size.width()} * size.height() > std::min(pixels, mostImagePixels))
        return {ImageVerdict::tooManyPixels, {}};
    const QImage image = reader.read();
    if (image.isNull())
        return {ImageVerdict::notPicture, {}};
    return {ImageVerdict::mayBeRead, image};
}

QString reasonOf(ImageVerdict verdict) {
    switch (verdict) {
    case ImageVerdict::mayBeRead:
        return {};
    case ImageVerdict::notInFolder:
        return ProseImages::tr("outside of the lesson's folder");
    case ImageVerdict::noFolder:
        return ProseImages::tr("the lesson is not saved in a folder");
    case ImageVerdict::missing:
        return ProseImages::tr("there is no such file");
    case ImageVerdict::notRegular:
        return ProseImages::tr("not a regular file");
    case ImageVerdict::tooManyBytes:
        return ProseImages::tr("over 16 MiB");
    case ImageVerdict::notPicture:
        return ProseImages::tr("not a PNG, JPEG, GIF, BMP or WebP picture");
    case ImageVerdict::tooManyPixels:
        return ProseImages::tr("too many pixels");
    }
    return {};
}

} // namespace handlelab
