// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_questions.h"

#include "core/quiz/gift.h"
#include "question_sheet.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace handlelab {

namespace {

struct ExportQuestions {
    Q_DECLARE_TR_FUNCTIONS(ExportQuestions)
};

Mistake refused(const QString& text) { return {{}, 0, 0, text.toStdString()}; }

} // namespace

QString lessonLanguage(const QString& path, const QString& otherwise) {
    return path.endsWith(QStringLiteral(".zh_CN.lab.md")) ? QStringLiteral("zh_CN")
           : path.startsWith(u':')                        ? QStringLiteral("en")
                                                          : otherwise;
}

Result<bool> saveQuestions(const Lesson& lesson, Timeline& timeline, const std::vector<Question>& questions,
                           const Words& words, const QString& file) {
    const QFileInfo info(file);
    const QString ending = info.suffix().toLower(), name = QDir::toNativeSeparators(file);
    const bool gift = ending == u"gift" || ending == u"txt";
    if (!gift && ending != u"pdf")
        return refused(ExportQuestions::tr("The name of the file must end in .gift or .txt for a course "
                                           "system, or in .pdf for a sheet to print."));
    if (!info.absoluteDir().exists())
        return refused(ExportQuestions::tr("The folder %1 does not exist. Create it first.")
                           .arg(QDir::toNativeSeparators(info.absolutePath())));
    const QByteArray bytes =
        gift
            ? QByteArray::fromStdString(giftText(
                  lesson, questions, [&](const Sentence& sentence) { return words(sentence).toStdString(); }))
            : questionSheet(lesson, timeline, questions, words);
    if (bytes.isEmpty())
        return refused(ExportQuestions::tr("The sheet could not be made. Is there enough memory?"));
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return refused(ExportQuestions::tr("%1 cannot be written: %2. Choose another folder or name.")
                           .arg(name, target.errorString()));
    if (target.write(bytes) != bytes.size() || !target.commit())
        return refused(ExportQuestions::tr("%1 was not written: %2. The old file, if any, is untouched.")
                           .arg(name, target.errorString()));
    return true;
}

} // namespace handlelab
