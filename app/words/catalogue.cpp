// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/catalogue.h"

#include "app/words/text.h"
#include "core/base/languages.h"

#include <QTranslator>

static void initializeTranslationResources() {
    Q_INIT_RESOURCE(translations); // must stand outside of namespaces
}

namespace handlelab {

namespace {

class QtCatalogue : public Catalogue {
  public:
    explicit QtCatalogue(std::string_view language)
        : m_language(language) {}

    /// Whether the language's texts were found.
    [[nodiscard]] bool load() {
        return m_translator->load(QStringLiteral(":/i18n/handlelab_%1.qm").arg(qt(m_language)));
    }
    [[nodiscard]] QTranslator* translator() const { return m_translator.get(); }

    [[nodiscard]] std::string_view language() const override { return m_language; }
    [[nodiscard]] std::string translated(const char* context, const char* text) const override {
        return m_translator->translate(context, text).toStdString();
    }

  private:
    std::string_view m_language; ///< of the table of languages
    std::unique_ptr<QTranslator> m_translator = std::make_unique<QTranslator>();
};

} // namespace

Words wordsIn(const QString& locale) {
    const Language& wanted = languageOfLocale(locale.toStdString());
    if (&wanted == &languages[0])
        return {};
    initializeTranslationResources();
    auto catalogue = std::make_shared<QtCatalogue>(wanted.code);
    return catalogue->load() ? Words(std::move(catalogue)) : Words();
}

QTranslator* translatorOf(const Words& words) {
    const auto* catalogue = dynamic_cast<const QtCatalogue*>(words.catalogue());
    return catalogue != nullptr ? catalogue->translator() : nullptr;
}

} // namespace handlelab
