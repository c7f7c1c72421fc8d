// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the command line, each a function from its options to an exit code.
#pragma once

#include "app/commands/voice.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace handlelab {

/// The exit codes that scripts rely on.
enum ExitCode : int { allHold = 0, someFail = 1, unreadable = 2 };

struct RunOptions {
    std::string lesson;
    std::string rules; ///< "nt", or switches as in a lesson's rules line; "textbook,nt" compares two; empty:
                       ///< the lesson's own
    bool json = false;
};
struct CheckOptions {
    std::vector<std::string> lessons;
};
struct PrintOptions {
    std::string lesson;
    std::optional<std::uint32_t> step; ///< calls done; none: all of them
    bool json = false;
};
struct RenderOptions {
    std::string lesson, output;
    std::optional<std::uint32_t> step, micro; ///< micro: steps into the call after `step`
    std::string theme = "light", language;    ///< empty: the language of the lesson's file name
    double scale = 1;
};
struct WindowOptions {
    std::string lesson; ///< empty: the welcome lesson
    std::string output; ///< empty: on the screen, until the user closes it
    std::optional<std::uint32_t> step;
    std::string size = "1760x1100", theme = "light",
                language; ///< empty: the language of the lesson's file name
};
struct CodeOptions {
    std::string lesson, output; ///< output: a folder
    bool facts = false;         ///< print what the programs must report
    bool entries = false;       ///< report every new entry, too
    bool force = false;         ///< replace files that something else wrote
};
struct ImportOptions {
    std::string source, output; ///< output: a lesson; empty: standard output
    bool force = false;         ///< replace a file that is there
};
struct QuizCommandOptions {
    std::string lesson;
    std::string language;    ///< empty: the language of the lesson's file name
    std::uint32_t limit = 0; ///< at most so many questions; 0 for all
    bool json = false, gift = false;
};
struct CallsOptions {
    bool json = false;
    std::string language; ///< empty: the user's for the list, English for JSON
};

/// A line per call; failed expectations are messages.
int runCommand(const RunOptions& options, const Voice& voice);
/// Every mistake and every failed expectation of every file, and a line per file.
int checkCommand(const CheckOptions& options, const Voice& voice);
/// The machine after some calls.
int printCommand(const PrintOptions& options, const Voice& voice);
/// The picture after some calls, as PNG, SVG or PDF.
int renderCommand(const RenderOptions& options, const Voice& voice);
/// The window itself, on the screen or as a PNG. `arguments` are the program's own, for the toolkit.
int windowCommand(const WindowOptions& options, const Voice& voice, int argc, char** argv);
/// The lesson as Win32 programs, one source file an image.
int codeCommand(const CodeOptions& options, const Voice& voice);
/// A program in C or C++ as a lesson.
int importCommand(const ImportOptions& options, const Voice& voice);
/// The prediction questions of a lesson with their answers.
int quizCommand(const QuizCommandOptions& options, const Voice& voice);
/// The catalogue of calls.
int callsCommand(const CallsOptions& options, const Voice& voice);

} // namespace handlelab
