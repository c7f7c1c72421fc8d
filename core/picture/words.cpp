// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/words.h"

#include "core/base/languages.h"

#include <QCoreApplication>

static void initializeTranslationResources() {
    Q_INIT_RESOURCE(translations); // must stand outside of namespaces
}

namespace handlelab {

namespace {

constexpr QChar wordEdge(0xE000); ///< stands around a translated word until it has found its place

/// An argument with its marked words translated.
std::string inOwnLanguage(const Words& words, std::string_view argument) {
    QString text;
    for (bool marked = false;; marked = !marked) {
        const std::size_t end = argument.find(kindMark);
        const std::string_view piece = argument.substr(0, end);
        text += marked ? wordEdge + words.kind(piece) + wordEdge
                       : QString::fromUtf8(piece.data(), static_cast<qsizetype>(piece.size()));
        if (end == std::string_view::npos)
            return text.toStdString();
        argument.remove_prefix(end + 1);
    }
}

bool isHan(QChar c) { return c >= QChar(0x4E00) && c <= QChar(0x9FFF); }

/// Chinese sentences have spaces around the foreign words that fill them; between two Chinese words there is
/// none.
QString withoutEdges(const QString& text) {
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto at = [&](qsizetype k) { return k >= 0 && k < text.size() ? text[k] : QChar(); };
        const bool opens = text[i] == u' ' && at(i + 1) == wordEdge && isHan(at(i - 1)) && isHan(at(i + 2));
        const bool closes = text[i] == u' ' && at(i - 1) == wordEdge && isHan(at(i - 2)) && isHan(at(i + 1));
        if (text[i] != wordEdge && !opens && !closes)
            result += text[i];
    }
    return result;
}

} // namespace

Words Words::forLanguage(const QString& language) {
    Words words;
    const Language& wanted = languageOfLocale(language.toStdString());
    if (&wanted == &languages[0])
        return words;
    initializeTranslationResources();
    words.m_language = QString::fromLatin1(wanted.code);
    auto translator = std::make_shared<QTranslator>();
    if (translator->load(QStringLiteral(":/i18n/handlelab_%1.qm").arg(words.m_language)))
        words.m_translator = std::move(translator);
    return words;
}

QString Words::operator()(const char* context, const char* text) const {
    if (m_translator)
        if (QString translated = m_translator->translate(context, text); !translated.isEmpty())
            return translated;
    return QString::fromUtf8(text);
}

QString Words::operator()(const Sentence& sentence) const {
    const QString pattern = (*this)(sentence.context, sentence.pattern);
    if (!m_translator)
        return QString::fromStdString(fill(pattern.toStdString(), sentence.arguments));
    std::vector<std::string> arguments;
    arguments.reserve(sentence.arguments.size());
    for (const std::string& argument : sentence.arguments)
        arguments.push_back(inOwnLanguage(*this, argument));
    return withoutEdges(QString::fromStdString(fill(pattern.toStdString(), arguments)));
}

QString Words::kind(std::string_view word) const { return (*this)("Kind", std::string(word).c_str()); }

QString Words::named(std::string_view spoken) const {
    return withoutEdges(QString::fromStdString(inOwnLanguage(*this, spoken)));
}

} // namespace handlelab
