// SPDX-License-Identifier: GPL-3.0-or-later
// The Chinese texts: complete, up to date with the sources, with the same holes, and in the terms of the
// glossary.
#include "tests/app/commands/cli_program.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <cstdlib>
#include <set>

namespace handlelab {

namespace {

struct Message {
    QString context, source, comment;
    QStringList translations; ///< one, or one for each plural form
    bool unfinished = false;
};

void readMessage(QXmlStreamReader& xml, Message& message) {
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            message.comment = xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            message.unfinished = xml.attributes().hasAttribute(QLatin1String("type"));
            QString text;
            while (!(xml.readNext() == QXmlStreamReader::EndElement &&
                     xml.name() == QLatin1String("translation")))
                if (xml.isStartElement())
                    message.translations << xml.readElementText();
                else if (xml.isCharacters())
                    text += xml.text();
            if (message.translations.isEmpty())
                message.translations << text;
        } else
            xml.skipCurrentElement();
    }
}

std::vector<Message> messagesOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message")) {
            messages.push_back({context, {}, {}, {}, false});
            readMessage(xml, messages.back());
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return messages;
}

const std::vector<Message>& chinese() {
    static const std::vector<Message> messages =
        messagesOf(QStringLiteral(HANDLELAB_SOURCE_DIR "/translations/handlelab_zh_CN.ts"));
    return messages;
}

std::multiset<QString> holesOf(const QString& text) {
    static const QRegularExpression hole(QStringLiteral("%L?(\\d+|n)"));
    std::multiset<QString> holes;
    for (auto match = hole.globalMatch(text); match.hasNext();)
        holes.insert(match.next().captured());
    return holes;
}

} // namespace

TEST(Translations, NothingIsUnfinished) {
    ASSERT_GT(chinese().size(), 300u);
    for (const Message& message : chinese()) {
        EXPECT_FALSE(message.unfinished) << message.source.toStdString();
        for (const QString& translation : message.translations)
            EXPECT_FALSE(translation.isEmpty()) << message.source.toStdString();
    }
}

TEST(Translations, EveryHoleOfTheSourceIsInTheTranslation) {
    for (const Message& message : chinese())
        for (const QString& translation : message.translations)
            EXPECT_EQ(holesOf(message.source), holesOf(translation)) << message.source.toStdString();
}

TEST(Translations, EveryTextOfTheSourcesIsInTheFile) {
    const ScratchFolder scratch;
    const std::string fresh = scratch.file("fresh.ts");
    const std::string command = std::string("cd " HANDLELAB_SOURCE_DIR " && " HANDLELAB_LUPDATE
                                            " -tr-function-alias QT_TRANSLATE_NOOP+=CORE_TR "
                                            "-tr-function-alias tr+=mark -silent -I . core app -ts ") +
                                fresh + " >/dev/null 2>&1";
    ASSERT_EQ(std::system(command.c_str()), 0);
    std::set<std::tuple<QString, QString, QString>> known;
    for (const Message& message : chinese())
        known.insert({message.context, message.source, message.comment});
    const std::vector<Message> wanted = messagesOf(QString::fromStdString(fresh));
    EXPECT_GE(wanted.size(), chinese().size()) << "texts that no source has any more are still in the file";
    for (const Message& message : wanted)
        EXPECT_TRUE(known.contains({message.context, message.source, message.comment}))
            << message.context.toStdString() << ": " << message.source.toStdString()
            << "\nbuild the target update_translations, then translate it";
}

TEST(Translations, TermsAreThoseOfTheGlossary) {
    const std::pair<const char*, const char*> glossary[] = {
        {"\\bhandles?\\b", "句柄"},
        {"inherit(?!Handle)", "继承"},
        {"\\bmutex(es)?\\b", "互斥量"},
        {"\\bsemaphores?\\b", "信号量"},
        {"(?<!not )\\bsignaled\\b", "有信号"},
        {"\\bnonsignaled\\b", "无信号"},
        {"usage count", "使用计数"},
        {"kernel objects?", "内核对象"},
        {"security descriptor", "安全描述符"},
        {"access mask", "访问掩码"},
        {"pseudo handle", "伪句柄"},
        {"\\bprocess(es)?\\b(?! editor)", "进程"},
        {"\\bthreads?\\b", "线程"},
        {"free list", "空闲链表"},
        {"debugger", "调试器"},
        {"file mapping", "文件映射"},
    };
    for (const auto& [english, term] : glossary) {
        const QRegularExpression pattern(QString::fromLatin1(english));
        for (const Message& message : chinese())
            if (message.source.contains(pattern)) {
                EXPECT_TRUE(message.translations.join(QString()).contains(QString::fromUtf8(term)))
                    << term << " is missing in the translation of: " << message.source.toStdString();
            }
    }
}

TEST(Translations, TheProgramSpeaksChineseWhereTheEnvironmentDoes) {
    const Ended help = handlelabProgram({"--help"}, {"LC_ALL=zh_CN.UTF-8"});
    EXPECT_NE(help.out.find("用法"), std::string::npos) << help.out;
    EXPECT_EQ(help.out.find("Print the machine"), std::string::npos) << help.out;
}

} // namespace handlelab
