// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/search.h"

#include <QRegularExpression>

#include <algorithm>

namespace handlelab {

namespace {

bool has(const QString& text, const QString& word) { return text.contains(word, Qt::CaseInsensitive); }

std::vector<Mark> marksOf(const QString& text, const QStringList& words) {
    std::vector<Mark> marks;
    for (const QString& word : words)
        for (qsizetype at = 0; (at = text.indexOf(word, at, Qt::CaseInsensitive)) >= 0; at += word.size())
            marks.push_back({at, word.size()});
    std::ranges::sort(marks, {}, &Mark::begin);
    std::vector<Mark> apart; // words may overlap: "handle" and "handles"
    for (const Mark& mark : marks)
        if (!apart.empty() && mark.begin <= apart.back().begin + apart.back().length)
            apart.back().length =
                std::max(apart.back().length, mark.begin + mark.length - apart.back().begin);
        else
            apart.push_back(mark);
    return apart;
}

} // namespace

QStringList searchWords(const QString& typed) {
    static const QRegularExpression word(QStringLiteral("\"([^\"]+)\"|(\\S+)"));
    QStringList words;
    for (auto it = word.globalMatch(typed); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        QString found = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
        if (found.remove(u'"'); !found.trimmed().isEmpty())
            words.append(found.trimmed());
    }
    return words;
}

std::optional<Hit> findIn(const LessonEntry& lesson, const QStringList& words) {
    Hit hit;
    hit.titleMarks = marksOf(lesson.text.title, words);
    qsizetype best = 0;
    QStringList missing = words;
    const auto look = [&](const QString& text, bool quotable) {
        const auto count = std::ranges::count_if(words, [&](const QString& word) { return has(text, word); });
        missing.removeIf([&](const QString& word) { return has(text, word); });
        if (quotable && count > best) {
            best = count;
            hit.sentence = text;
        }
    };
    look(lesson.text.title, false);
    for (const LessonText* text : {&lesson.text, &lesson.another}) {
        if (text == &lesson.another && missing.isEmpty())
            break; // the other language only helps where this one does not
        look(text->summary, true);
        for (const QString& sentence : text->sentences)
            look(sentence, true);
        if (text == &lesson.another)
            look(text->title, best == 0);
    }
    if (words.isEmpty() || !missing.isEmpty())
        return {};
    hit.marks = marksOf(hit.sentence, words);
    return hit;
}

} // namespace handlelab
