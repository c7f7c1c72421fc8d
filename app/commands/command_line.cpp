// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_line.h"

#include "app/commands/commands.h"
#include "app/commands/usage.h"
#include "core/base/languages.h"
#include "core/picture/theme.h"

#include <CLI/CLI.hpp>

namespace handlelab {

namespace {

/// What the arguments asked for, filled by the parser.
struct Options {
    RunOptions run;
    CheckOptions check;
    PrintOptions print;
    RenderOptions render;
    WindowOptions window, start;
    CallsOptions calls;
    CodeOptions code;
    ImportOptions import;
    QuizCommandOptions quiz;
};

std::vector<std::string> themeWords() { return {themeNames.begin(), themeNames.end()}; }

std::vector<std::string> languageCodes() {
    std::vector<std::string> codes;
    for (const Language& language : languages)
        codes.emplace_back(language.code);
    return codes;
}

/// "en or zh_CN"
std::string anyLanguage(const Voice& voice) {
    std::string all;
    for (const std::string& code : languageCodes())
        all += (all.empty() ? "" : voice(CORE_TR("CommandLine", " or "))) + code;
    return all;
}

/// Accepts one of the words; otherwise says which there are and which is near.
CLI::Validator oneOf(std::vector<std::string> words, const Voice& voice) {
    return {
        [words = std::move(words), &voice](std::string& value) { return unlessOneOf(value, words, voice); },
        ""};
}

CLI::Option* lessonArgument(CLI::App* command, std::string& path, const Voice& voice) {
    return command->add_option("LESSON", path, voice(CORE_TR("CommandLine", "the lesson, a .lab.md file")))
        ->required();
}

CLI::Option* stepOption(CLI::App* command, std::optional<std::uint32_t>& step, const Voice& voice) {
    return command
        ->add_option("--step", step,
                     voice(CORE_TR("CommandLine", "how many calls are done (default: all of them)")))
        ->type_name("N");
}

void lookOptions(CLI::App* command, std::string& theme, std::string& language, const Voice& voice) {
    command
        ->add_option("--theme", theme,
                     voice(CORE_TR("CommandLine", "the colours: light, dark, contrast, print")))
        ->type_name("T")
        ->check(oneOf(themeWords(), voice));
    command
        ->add_option(
            "--lang", language,
            voice(CORE_TR("CommandLine", "the language: %1 (default: the lesson's)"), {anyLanguage(voice)}))
        ->type_name("L")
        ->check(oneOf(languageCodes(), voice));
}

CLI::App* addCommand(CLI::App& app, const Voice& voice, const char* name, const std::string& help) {
    CLI::App* command = app.add_subcommand(name, help)->group(voice(CORE_TR("CommandLine", "Commands")));
    command->get_option("--help")->group(voice(CORE_TR("CommandLine", "Options")));
    return command;
}

void addTextCommands(CLI::App& app, Options& options, const Voice& voice) {
    CLI::App* run = addCommand(app, voice, "run",
                               voice(CORE_TR("CommandLine", "Run a lesson and print a line per call.")));
    lessonArgument(run, options.run.lesson, voice);
    run->add_flag("--json", options.run.json, voice(CORE_TR("CommandLine", "print one JSON object a line")));
    run->add_option("--rules", options.run.rules,
                    voice(CORE_TR("CommandLine", "run under other rules: nt, textbook, or \"nt, free_entry = "
                                                 "fifo\"; compare two: textbook,nt")))
        ->type_name("NAME");

    CLI::App* check =
        addCommand(app, voice, "check",
                   voice(CORE_TR("CommandLine", "Report all mistakes and failed expectations of lessons.")));
    check
        ->add_option("LESSON", options.check.lessons, voice(CORE_TR("CommandLine", "lessons, .lab.md files")))
        ->required();

    CLI::App* print = addCommand(
        app, voice, "print",
        voice(CORE_TR("CommandLine", "Print the machine: processes, variables, handle tables, objects.")));
    lessonArgument(print, options.print.lesson, voice);
    stepOption(print, options.print.step, voice);
    print->add_flag("--json", options.print.json, voice(CORE_TR("CommandLine", "print one JSON document")));

    CLI::App* calls = addCommand(
        app, voice, "calls",
        voice(CORE_TR("CommandLine",
                      "List every call that lessons can make, with parameters, defaults and help.")));
    calls->add_flag("--json", options.calls.json, voice(CORE_TR("CommandLine", "print one JSON document")));
    calls
        ->add_option(
            "--lang", options.calls.language,
            voice(CORE_TR("CommandLine", "the language of the help: %1 (default: yours; with --json en)"),
                  {anyLanguage(voice)}))
        ->type_name("L")
        ->check(oneOf(languageCodes(), voice));
}

void addQuizCommand(CLI::App& app, Options& options, const Voice& voice) {
    CLI::App* quiz = addCommand(
        app, voice, "quiz",
        voice(CORE_TR("CommandLine", "Print prediction questions about a lesson, with a key that names the "
                                     "misconception behind every wrong answer.")));
    lessonArgument(quiz, options.quiz.lesson, voice);
    CLI::Option* json =
        quiz->add_flag("--json", options.quiz.json, voice(CORE_TR("CommandLine", "print one JSON document")));
    quiz->add_flag("--gift", options.quiz.gift,
                   voice(CORE_TR("CommandLine", "print GIFT, which Moodle and other course systems import")))
        ->excludes(json);
    quiz->add_option("--limit", options.quiz.limit,
                     voice(CORE_TR("CommandLine", "at most so many questions, the most telling ones")))
        ->type_name("N");
    quiz->add_option(
            "--lang", options.quiz.language,
            voice(CORE_TR("CommandLine", "the language: %1 (default: the lesson's)"), {anyLanguage(voice)}))
        ->type_name("L")
        ->check(oneOf(languageCodes(), voice));
}

void addCodeCommand(CLI::App& app, Options& options, const Voice& voice) {
    CLI::App* code = addCommand(
        app, voice, "code",
        voice(CORE_TR("CommandLine",
                      "Write the lesson as real Win32 programs, with Makefile and CMakeLists.txt.")));
    lessonArgument(code, options.code.lesson, voice);
    code->add_option("-o,--output", options.code.output,
                     voice(CORE_TR("CommandLine", "the folder to write into")))
        ->type_name("DIR");
    code->add_flag("--facts", options.code.facts,
                   voice(CORE_TR("CommandLine", "print the facts that the programs must report")));
    code->add_flag(
        "--entries", options.code.entries,
        voice(CORE_TR("CommandLine", "report access, flags and HandleCount of every new entry, too")));
    code->add_flag("--force", options.code.force,
                   voice(CORE_TR("CommandLine", "replace files that this command did not write")));
}

void addImportCommand(CLI::App& app, Options& options, const Voice& voice) {
    CLI::App* import =
        addCommand(app, voice, "import",
                   voice(CORE_TR("CommandLine",
                                 "Make a lesson of a program in C or C++: the calls that are known, in their "
                                 "order. What is left out is listed.")));
    import
        ->add_option("SOURCE", options.import.source,
                     voice(CORE_TR("CommandLine", "the program, a .c or .cpp file")))
        ->required();
    import
        ->add_option("-o,--output", options.import.output,
                     voice(CORE_TR("CommandLine", "the lesson to write (default: standard output)")))
        ->type_name("FILE");
    import->add_flag("--force", options.import.force,
                     voice(CORE_TR("CommandLine", "replace a file that is there")));
}

void addPictureCommands(CLI::App& app, Options& options, const Voice& voice) {
    CLI::App* render =
        addCommand(app, voice, "render",
                   voice(CORE_TR("CommandLine",
                                 "Write the picture of the machine; the file's ending decides the format.")));
    lessonArgument(render, options.render.lesson, voice);
    stepOption(render, options.render.step, voice);
    render
        ->add_option(
            "--micro", options.render.micro,
            voice(CORE_TR("CommandLine", "how many micro-steps of the next call are done (default: none)")))
        ->type_name("M");
    render
        ->add_option("-o,--output", options.render.output,
                     voice(CORE_TR("CommandLine", "the file to write: .png, .svg or .pdf")))
        ->type_name("FILE");
    lookOptions(render, options.render.theme, options.render.language, voice);
    render
        ->add_option("--scale", options.render.scale,
                     voice(CORE_TR("CommandLine", "pixels per unit of a PNG, 0.1 to 8 (default: 1)")))
        ->type_name("S")
        ->check(CLI::Validator(
            [&voice](std::string& text) {
                double scale = 0;
                return CLI::detail::lexical_cast(text, scale) && scale >= 0.1 && scale <= 8
                           ? std::string()
                           : voice(CORE_TR("CommandLine", "%1 is not a number from 0.1 to 8."), {text});
            },
            ""));

    CLI::App* window = addCommand(
        app, voice, "window",
        voice(CORE_TR("CommandLine", "Write a picture of the whole window. No display is needed.")));
    lessonArgument(window, options.window.lesson, voice);
    stepOption(window, options.window.step, voice);
    window
        ->add_option("-o,--output", options.window.output,
                     voice(CORE_TR("CommandLine", "the file to write: .png")))
        ->type_name("FILE");
    window
        ->add_option("--size", options.window.size,
                     voice(CORE_TR("CommandLine", "width x height in pixels (default: 1760x1100)")))
        ->type_name("WxH");
    lookOptions(window, options.window.theme, options.window.language, voice);
}

void describe(CLI::App& app, const Voice& voice) {
    app.option_defaults()->group(voice(CORE_TR("CommandLine", "Options")));
    const auto formatter = app.get_formatter();
    formatter->column_width(28);
    formatter->label("Usage", voice(CORE_TR("CommandLine", "Usage")));
    formatter->label("OPTIONS", "OPTIONS");
    formatter->label("Positionals", voice(CORE_TR("CommandLine", "Arguments")));
    formatter->label("SUBCOMMAND", "COMMAND");
    formatter->label("REQUIRED", "");
    formatter->label("TEXT", "");
    app.set_help_flag("-h,--help", voice(CORE_TR("CommandLine", "print this help and exit")));
    app.set_version_flag("--version", "handlelab " HANDLELAB_VERSION,
                         voice(CORE_TR("CommandLine", "print the version and exit")));
    app.footer(voice(
        CORE_TR("CommandLine",
                "Exit code 0: done, and every expectation of the lesson holds; 1: an expectation fails; "
                "2: it could not be done.\n"
                "Results go to standard output, messages to standard error. No command needs a display.\n"
                "\"handlelab COMMAND --help\" explains a command.")));
}

int dispatch(const CLI::App& app, const Options& options, const Voice& voice, int argc, char** argv) {
    if (app.got_subcommand("run"))
        return runCommand(options.run, voice);
    if (app.got_subcommand("check"))
        return checkCommand(options.check, voice);
    if (app.got_subcommand("print"))
        return printCommand(options.print, voice);
    if (app.got_subcommand("code"))
        return codeCommand(options.code, voice);
    if (app.got_subcommand("import"))
        return importCommand(options.import, voice);
    if (app.got_subcommand("quiz"))
        return quizCommand(options.quiz, voice);
    if (app.got_subcommand("calls"))
        return callsCommand(options.calls, voice);
    const bool render = app.got_subcommand("render"), window = app.got_subcommand("window");
    if ((render && options.render.output.empty()) || (window && options.window.output.empty())) {
        voice.complain(CORE_TR(
            "CommandLine", "no file to write was named. Add -o and a file name, such as -o picture.png."));
        return unreadable;
    }
    if (render)
        return renderCommand(options.render, voice);
    return windowCommand(window ? options.window : options.start, voice, argc, argv);
}

} // namespace

int runCommandLine(int argc, char** argv) {
    const Voice voice = Voice::ofEnvironment();
    Options options;
    CLI::App app(
        voice(CORE_TR("CommandLine", "HandleLab shows how processes use kernel objects through handles.")),
        "handlelab");
    describe(app, voice);
    app.add_option("LESSON", options.start.lesson,
                   voice(CORE_TR("CommandLine", "the lesson to open in the window")));
    app.require_subcommand(0, 1);
    addTextCommands(app, options, voice);
    addQuizCommand(app, options, voice);
    addCodeCommand(app, options, voice);
    addImportCommand(app, options, voice);
    addPictureCommands(app, options, voice);
    if (const int code = complainAboutFirstWord(app, argc, argv, voice); code != allHold)
        return code;
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& problem) {
        return answer(app, problem, argc, argv, voice);
    }
    return dispatch(app, options, voice, argc, argv);
}

} // namespace handlelab
