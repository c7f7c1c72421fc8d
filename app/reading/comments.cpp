// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/comments.h"

#include <algorithm>

namespace handlelab {

namespace {

using namespace Qt::StringLiterals;

/// How many of the sign at a place follow each other.
qsizetype runAt(QStringView text, qsizetype at) {
    qsizetype end = at;
    while (end < text.size() && text[end] == text[at])
        ++end;
    return end - at;
}

qsizetype lineEnd(QStringView text, qsizetype at) {
    const qsizetype end = text.indexOf(u'\n', at);
    return end < 0 ? text.size() : end + 1;
}

/// The marks ``` or ~~~ at the front of a line; empty without any.
QStringView fenceOf(QStringView line) {
    const QStringView bare = line.trimmed();
    if (bare.isEmpty() || (bare[0] != u'`' && bare[0] != u'~'))
        return {};
    const qsizetype length = runAt(bare, 0);
    return length < 3 || bare.sliced(length).contains(bare[0]) ? QStringView() : bare.first(length);
}

/// Where a fenced block that begins at `at` ends: behind its closing line, or with the text.
qsizetype fenceEnd(QStringView text, qsizetype at, QStringView opening) {
    for (qsizetype line = lineEnd(text, at); line < text.size();) {
        const qsizetype next = lineEnd(text, line);
        const QStringView closing = text.sliced(line, next - line).trimmed();
        if (closing.startsWith(opening) && runAt(closing, 0) == closing.size())
            return next;
        line = next;
    }
    return text.size();
}

/// Where a span of code that begins at `at` ends; behind its marks when nothing in the paragraph closes it.
qsizetype codeEnd(QStringView text, qsizetype at) {
    const qsizetype marks = runAt(text, at);
    const qsizetype blank = text.indexOf(u"\n\n"_s, at);
    const qsizetype end = blank < 0 ? text.size() : blank;
    for (qsizetype here = at + marks; here < end; ++here)
        if (text[here] == u'`') {
            const qsizetype run = runAt(text, here);
            if (run == marks)
                return here + run;
            here += run - 1;
        }
    return at + marks;
}

} // namespace

QString withoutComments(const QString& markdown) {
    const QStringView text = markdown;
    QString kept;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype next = at + 1;
        const bool lineBegins = at == 0 || text[at - 1] == u'\n';
        if (lineBegins)
            if (const QStringView fence = fenceOf(text.sliced(at, lineEnd(text, at) - at));
                !fence.isEmpty()) {
                next = fenceEnd(text, at, fence);
                kept += text.sliced(at, next - at);
                at = next;
                continue;
            }
        if (text[at] == u'`')
            next = codeEnd(text, at);
        else if (text.sliced(at).startsWith(u"<!--"_s))
            if (const qsizetype end = text.indexOf(u"-->"_s, at + 4); end >= 0) {
                at = end + 3;
                continue;
            }
        kept += text.sliced(at, next - at);
        at = next;
    }
    return kept;
}

} // namespace handlelab
