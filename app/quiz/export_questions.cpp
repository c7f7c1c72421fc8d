// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quiz/export_questions.h"

#include "app/quiz/question_sheet.h"
#include "core/base/languages.h"
#include "core/quiz/gift.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

namespace handlelab {

namespace {

Sentence refused(const char* pattern) { return {"ExportQuestions", pattern, {}}; }

} // namespace

QString lessonLanguage(const QString& path, const QString& otherwise) {
    if (const Language* named = languageInName(path.toStdString()))
        return QString::fromLatin1(named->code);
    return path.startsWith(u':') ? QString::fromLatin1(languages[0].code) : otherwise;
}

WriteRefusal saveQuestions(const Lesson& lesson, const Moment& moment, const std::vector<Question>& questions,
                           const Words& words, const QString& file) {
    const QFileInfo info(file);
    const QString ending = info.suffix().toLower();
    const std::string name = QFile::encodeName(file).toStdString();
    const bool gift = ending == u"gift" || ending == u"txt";
    if (!gift && ending != u"pdf")
        return refused(CORE_TR("ExportQuestions",
                               "The name of the file must end in .gift or .txt for a course "
                               "system, or in .pdf for a sheet to print."));
    if (!info.absoluteDir().exists())
        return notWritten(name, ENOENT);
    const QByteArray bytes =
        gift ? QByteArray::fromStdString(
                   giftText(lesson, questions, [&](const Sentence& sentence) { return words(sentence); }))
             : questionSheet(lesson, moment, questions, words);
    if (bytes.isEmpty())
        return refused(CORE_TR("ExportQuestions", "The sheet could not be made. Is there enough memory?"));
    return writeFile(name, {bytes.data(), static_cast<std::size_t>(bytes.size())});
}

} // namespace handlelab
