// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of unsaved lessons, for the case that the program ends before they are saved. A copy is the lesson's
// text below one line of comment that says what it belongs to; its window holds it locked while it lives.
#pragma once

#include "app/files/write_file.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>
#include <string>

namespace handlelab {

/// What somebody had not saved.
struct Unfinished {
    QString file;     ///< the lesson's; empty: it was never saved
    QByteArray known; ///< the fingerprint of what that file held when the work began; empty: nobody knows
    std::string text;
    bool operator==(const Unfinished&) const = default;
};

struct CrashCopy {
    QString path;
    QDateTime when; ///< it was written
    Unfinished work;
};

/// A name for the copy of a new document: in `folder`, or beside the lesson when that is empty. No two are
/// equal. Nothing when there is no place.
[[nodiscard]] QString newCrashCopy(const QString& file, const QString& folder);

/// Writes a copy that only its owner may read; `lock` then holds it.
[[nodiscard]] WriteRefusal writeCrashCopy(const QString& path, const Unfinished& work, Descriptor& lock);

/// Locks a copy; no file when a living window holds it, or when there is none.
[[nodiscard]] Descriptor lockCrashCopy(const QString& path);

/// The copies that no living window holds, newest first: those in `folder`, and with `file` only this
/// lesson's, those beside it included.
[[nodiscard]] QList<CrashCopy> leftOverCopies(const QString& folder, const std::optional<QString>& file);

} // namespace handlelab
