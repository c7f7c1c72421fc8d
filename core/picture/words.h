// SPDX-License-Identifier: GPL-3.0-or-later
// Translation as a value that is handed down: no global translator decides what a picture says.
#pragma once

#include "core/base/translate.h"

#include <QString>
#include <QTranslator>

#include <memory>
#include <string_view>

namespace handlelab {

class Words {
  public:
    Words() = default; ///< English
    /// "en", "zh_CN", "zh-Hans", "zh": unknown languages give English.
    static Words forLanguage(const QString& language);

    [[nodiscard]] QString language() const { return m_language; } ///< "en" or "zh_CN"
    [[nodiscard]] QString operator()(const Sentence& sentence) const;
    [[nodiscard]] QString operator()(const char* context, const char* text) const;
    /// The word of a kind: of a type of objects, a device, a thing beside the handle table.
    [[nodiscard]] QString kind(std::string_view word) const;
    /// A name whose word of its kind is marked, such as spokenName() gives.
    [[nodiscard]] QString named(std::string_view spoken) const;
    /// The translator, for the widgets of the window; null for English.
    [[nodiscard]] QTranslator* translator() const { return m_translator.get(); }

  private:
    QString m_language = QStringLiteral("en");
    std::shared_ptr<QTranslator> m_translator;
};

} // namespace handlelab
