// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/voice.h"

#include "app/words/catalogue.h"
#include "core/base/languages.h"
#include "core/base/translate.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace handlelab {

namespace {

QString environmentLanguage() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const char* value = std::getenv(name); value != nullptr && *value != '\0')
            return QString::fromLocal8Bit(value).section(QLatin1Char('.'), 0, 0);
    return QString::fromLatin1(languages[0].code);
}

void line(std::string text) {
    text += '\n';
    std::fwrite(text.data(), 1, text.size(), stderr);
}

} // namespace

Voice Voice::ofEnvironment() {
    Voice voice;
    voice.m_words = wordsIn(environmentLanguage());
    return voice;
}

std::string Voice::operator()(const char* pattern, std::vector<std::string> arguments) const {
    return m_words(Sentence{"CommandLine", pattern, std::move(arguments)});
}

void Voice::complain(const char* pattern, std::vector<std::string> arguments) const {
    line("handlelab: " + (*this)(pattern, std::move(arguments)));
}

void Voice::complain(const Mistake& mistake) const {
    Mistake own = mistake;
    if (!own.said.empty())
        own.text = m_words(own.said);
    line(own.file.empty() ? "handlelab: " + own.text : toText(own));
}

void Voice::complain(const Sentence& sentence) const { line("handlelab: " + m_words(sentence)); }

void Voice::remark(const char* pattern, std::vector<std::string> arguments) const {
    line((*this)(pattern, std::move(arguments)));
}

bool writeResult(std::string_view text, const Voice& voice) {
    if (std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0)
        return true;
    voice.complain(CORE_TR("CommandLine", "the results could not be written to standard output: %1."),
                   {std::strerror(errno)});
    return false;
}

} // namespace handlelab
