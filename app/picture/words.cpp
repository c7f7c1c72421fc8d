// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include <QCoreApplication>

static void initializeTranslationResources() {
    Q_INIT_RESOURCE(translations); // must stand outside of namespaces
}

namespace handlelab {

namespace {

/// An argument with its marked words translated and the marks taken away.
std::string inOwnLanguage(const Words& words, std::string_view argument) {
    std::string text;
    for (bool marked = false;; marked = !marked) {
        const std::size_t end = argument.find(kindMark);
        const std::string_view piece = argument.substr(0, end);
        text += marked ? words.kind(piece).toStdString() : std::string(piece);
        if (end == std::string_view::npos)
            return text;
        argument.remove_prefix(end + 1);
    }
}

} // namespace

Words Words::forLanguage(const QString& language) {
    Words words;
    if (!language.startsWith(QLatin1String("zh"), Qt::CaseInsensitive))
        return words;
    initializeTranslationResources();
    words.m_language = QStringLiteral("zh_CN");
    auto translator = std::make_shared<QTranslator>();
    if (translator->load(QStringLiteral(":/i18n/handlelab_zh_CN.qm")))
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
    return QString::fromStdString(fill(pattern.toStdString(), arguments));
}

QString Words::kind(std::string_view word) const { return (*this)("Kind", std::string(word).c_str()); }

QString Words::named(std::string_view spoken) const {
    return QString::fromStdString(inOwnLanguage(*this, spoken));
}

} // namespace handlelab
