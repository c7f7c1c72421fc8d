// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/lesson_text.h"

#include "app/reading/comments.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace handlelab {

namespace {

using namespace Qt::StringLiterals;

constexpr double wordsPerMinute = 200, charactersPerMinute = 350, minutesPerStep = 0.2;

bool isWide(QChar c) { return c.unicode() >= 0x2E80; }

bool endsSentence(QChar c) { return u"。？！"_s.contains(c); }

/// A line's text without what Markdown adds for layout.
QString withoutMarks(QString line) {
    static const QRegularExpression front(u"^(#+|[-*+]|\\d+\\.|>)\\s+"_s),
        link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s), emphasis(u"\\*+(\\S(?:[^*]*\\S)?)\\*+"_s);
    line.remove(front);
    line.replace(link, u"\\1"_s);
    line.replace(emphasis, u"\\1"_s);
    return line.remove(u'`');
}

class Collector {
  public:
    void take(const QString& markdown) {
        for (const QString& raw : withoutComments(markdown).split(u'\n'))
            takeLine(raw.trimmed());
        endParagraph();
    }

    LessonText text;

  private:
    void takeLine(const QString& line) {
        if (line.startsWith("```"_L1)) {
            endParagraph();
            m_inCode = !m_inCode;
        } else if (m_inCode) {
            if (!line.isEmpty())
                text.sentences.append(line.simplified());
        } else if (line.isEmpty()) {
            endParagraph();
        } else if (line.startsWith(u'#')) {
            endParagraph();
            const QString heading = withoutMarks(line);
            if (text.title.isEmpty())
                text.title = heading;
            else
                text.sentences.append(heading);
        } else {
            if (line.startsWith("- "_L1) || line.startsWith(u'|'))
                endParagraph(); // each item and each row by itself
            const QString part = withoutMarks(line);
            // a line break in Chinese prose is no space
            if (!m_paragraph.isEmpty() && !(isWide(m_paragraph.back()) && isWide(part.front())))
                m_paragraph += u' ';
            m_paragraph += part;
        }
    }

    void endParagraph() {
        const QString paragraph = withoutMarks(std::exchange(m_paragraph, {})).trimmed();
        if (paragraph.isEmpty())
            return;
        if (text.summary.isEmpty()) {
            text.summary = paragraph;
            return;
        }
        qsizetype begin = 0;
        for (qsizetype i = 0; i < paragraph.size(); ++i) {
            const bool last = i + 1 == paragraph.size();
            const bool stop = u".?!"_s.contains(paragraph[i]) && !last && paragraph[i + 1].isSpace();
            if (!stop && !endsSentence(paragraph[i]) && !last)
                continue;
            if (const QString sentence = paragraph.mid(begin, i + 1 - begin).trimmed(); !sentence.isEmpty())
                text.sentences.append(sentence);
            begin = i + 1;
        }
    }

    bool m_inCode = false;
    QString m_paragraph;
};

} // namespace

LessonText plainText(const QString& markdown) {
    Collector collector;
    collector.take(markdown);
    return std::move(collector.text);
}

int minutesFor(const LessonText& text, int steps) {
    double words = 0, characters = 0;
    const auto count = [&](const QString& sentence) {
        bool inWord = false;
        for (const QChar c : sentence) {
            const bool letter = c.isLetterOrNumber() && !isWide(c);
            characters += isWide(c);
            words += letter && !inWord;
            inWord = letter;
        }
    };
    count(text.summary);
    std::ranges::for_each(text.sentences, count);
    const double minutes = words / wordsPerMinute + characters / charactersPerMinute + steps * minutesPerStep;
    return std::max(1, static_cast<int>(std::lround(minutes)));
}

} // namespace handlelab
