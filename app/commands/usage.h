// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line says when it does not understand: which word, what was meant perhaps, where help is.
#pragma once

#include "app/commands/voice.h"

#include <string>
#include <vector>

namespace CLI {
class App;
class ParseError;
} // namespace CLI

namespace handlelab {

/// Empty when `value` is one of the words; otherwise a sentence with the nearest one and all of them.
[[nodiscard]] std::string unlessOneOf(const std::string& value, const std::vector<std::string>& words,
                                      const Voice& voice);

/// A first word that is neither a command nor an option nor looks like a file is a misspelt command. Returns
/// the exit code.
int complainAboutFirstWord(const CLI::App& app, int argc, char** argv, const Voice& voice);

/// Answers --help and --version on standard output, and everything else with a message. Returns the exit
/// code.
int answer(const CLI::App& app, const CLI::ParseError& problem, int argc, char** argv, const Voice& voice);

} // namespace handlelab
