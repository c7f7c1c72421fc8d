// SPDX-License-Identifier: GPL-3.0-or-later
// Translation as a value that is handed down: no global translator decides what a picture says. Where the
// texts of a language come from is the matter of whoever makes its catalogue.
#pragma once

#include "core/base/translate.h"

#include <memory>
#include <string>
#include <string_view>

namespace handlelab {

/// The texts of one language, by their context and their English.
class Catalogue {
  public:
    virtual ~Catalogue() = default;

    /// The code of the language: "zh_CN".
    [[nodiscard]] virtual std::string_view language() const = 0;
    /// Empty where the language has no such text.
    [[nodiscard]] virtual std::string translated(const char* context, const char* text) const = 0;
};

class Words {
  public:
    Words() = default; ///< the language of the sources
    explicit Words(std::shared_ptr<const Catalogue> catalogue);

    [[nodiscard]] std::string language() const; ///< its code: "en", or that of the catalogue
    [[nodiscard]] std::string operator()(const Sentence& sentence) const;
    /// Sentences one behind the other.
    [[nodiscard]] std::string operator()(const std::vector<Sentence>& sentences) const;
    [[nodiscard]] std::string operator()(const char* context, const char* text) const;
    /// The word of a kind: of a type of objects, a device, a thing beside the handle table.
    [[nodiscard]] std::string kind(std::string_view word) const;
    /// A name whose word of its kind is marked, such as spokenName() gives.
    [[nodiscard]] std::string named(std::string_view spoken) const;
    /// Null for the language of the sources.
    [[nodiscard]] const Catalogue* catalogue() const { return m_catalogue.get(); }

  private:
    std::shared_ptr<const Catalogue> m_catalogue;
};

} // namespace handlelab
