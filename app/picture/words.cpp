// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include <QCoreApplication>

static void initializeTranslationResources() {
    Q_INIT_RESOURCE(translations); // must stand outside of namespaces
}

namespace handlelab {

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
    return QString::fromStdString(fill(pattern.toStdString(), sentence.arguments));
}

} // namespace handlelab
