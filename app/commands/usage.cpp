// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/usage.h"

#include "app/commands/commands.h"
#include "core/base/nearest.h"
#include "core/lesson/parser.h"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <sstream>

namespace handlelab {

namespace {

/// How the parser begins the message about a text that is no number.
constexpr std::string_view notConverted = "Could not convert: ";

std::string nearestOf(const std::string& word, const std::vector<std::string>& known) {
    return nearest(word, {known.begin(), known.end()});
}

std::vector<std::string> commandNames(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; }))
        names.push_back(command->get_name());
    return names;
}

/// The command that was being read when parsing stopped.
const CLI::App& current(const CLI::App& app) {
    const auto chosen = app.get_subcommands();
    return chosen.empty() ? app : *chosen.front();
}

std::vector<std::string> optionNames(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::Option* option : app.get_options())
        for (const std::string& name : option->get_lnames())
            names.push_back("--" + name);
    return names;
}

bool isKnown(const std::string& word, const std::vector<std::string>& known) {
    return std::find(known.begin(), known.end(), word) != known.end();
}

/// The first option word that no command of the line knows: the one to complain about.
std::string unknownOption(const CLI::App& command, int argc, char** argv) {
    const std::vector<std::string> known = optionNames(command);
    for (int i = 1; i < argc; ++i) {
        const std::string word = std::string(argv[i]).substr(0, std::string(argv[i]).find('='));
        if (word == "--")
            break;
        if (word.starts_with("--") && !isKnown(word, known))
            return word;
        if (word.size() > 1 && word[0] == '-' && word[1] != '-' && word.substr(0, 2) != "-o" &&
            word.substr(0, 2) != "-h")
            return word;
    }
    return {};
}

void complainAboutExtra(const CLI::App& command, int argc, char** argv, const Voice& voice) {
    const std::string option = unknownOption(command, argc, argv);
    if (option.empty()) {
        const std::vector<std::string> extra = command.remaining();
        voice.complain(CORE_TR("CommandLine", "one argument too many: %1."),
                       {extra.empty() ? std::string(argv[argc - 1]) : extra.front()});
        return;
    }
    const std::string near = nearestOf(option, optionNames(command));
    if (near.empty())
        voice.complain(CORE_TR("CommandLine", "unknown option %1."), {option});
    else
        voice.complain(CORE_TR("CommandLine", "unknown option %1. Did you mean %2?"), {option, near});
}

} // namespace

std::string unlessOneOf(const std::string& value, const std::vector<std::string>& words, const Voice& voice) {
    if (isKnown(value, words))
        return {};
    std::string all;
    for (const std::string& word : words)
        all += (all.empty() ? "" : ", ") + word;
    const std::string near = nearestOf(value, words);
    if (near.empty())
        return voice(CORE_TR("CommandLine", "unknown value %1. Choose one of: %2."), {value, all});
    return voice(CORE_TR("CommandLine", "unknown value %1. Did you mean %2? There are: %3."),
                 {value, near, all});
}

int complainAboutFirstWord(const CLI::App& app, int argc, char** argv, const Voice& voice) {
    const std::string word = argc > 1 ? argv[1] : "";
    const std::vector<std::string> names = commandNames(app);
    if (word.empty() || word[0] == '-' || isKnown(word, names) ||
        word.find_first_of("./\\") != std::string::npos)
        return allHold;
    if (std::error_code ignored; std::filesystem::exists(word, ignored))
        return allHold;
    const std::string near = nearestOf(word, names);
    if (near.empty())
        voice.complain(
            CORE_TR("CommandLine", "there is no command and no file called %1. See handlelab --help."),
            {word});
    else
        voice.complain(CORE_TR("CommandLine", "unknown command %1. Did you mean %2?"), {word, near});
    return unreadable;
}

int answer(const CLI::App& app, const CLI::ParseError& problem, int argc, char** argv, const Voice& voice) {
    const CLI::App& command = current(app);
    if (problem.get_exit_code() == 0) { // --help and --version
        std::ostringstream text;
        app.exit(problem, text, text);
        return writeResult(text.str(), voice) ? allHold : unreadable;
    }
    const std::string what = problem.what();
    const bool extra = dynamic_cast<const CLI::ExtrasError*>(&problem) != nullptr;
    const bool missing = dynamic_cast<const CLI::RequiredError*>(&problem) != nullptr;
    if (extra || (missing && !unknownOption(command, argc, argv).empty()))
        complainAboutExtra(command, argc, argv, voice);
    else if (dynamic_cast<const CLI::ArgumentMismatch*>(&problem) != nullptr)
        voice.complain(CORE_TR("CommandLine", "%1 needs a value."), {what.substr(0, what.find(':'))});
    else if (dynamic_cast<const CLI::ExcludesError*>(&problem) != nullptr)
        voice.complain(CORE_TR("CommandLine", "--json and --gift are two forms; choose one of them."));
    else if (missing)
        voice.complain(CORE_TR("CommandLine", "%1 needs a lesson, a .lab.md file."), {command.get_name()});
    else if (what.starts_with(notConverted))
        voice.complain(CORE_TR("CommandLine", "%1 is not a value that is understood there."),
                       {what.substr(notConverted.size())});
    else
        voice.complain("%1", {what});
    const std::string help =
        command.get_parent() == nullptr ? "handlelab --help" : "handlelab " + command.get_name() + " --help";
    voice.remark(CORE_TR("CommandLine", "Usage: %1"), {help});
    return unreadable;
}

} // namespace handlelab
