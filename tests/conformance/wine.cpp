// SPDX-License-Identifier: GPL-3.0-or-later
#include "wine.h"

#include <future>

namespace handlelab {

namespace {

constexpr const char* compiler = "x86_64-w64-mingw32-g++";

const std::vector<std::string>& compilerFlags() {
    static const std::vector<std::string> flags{
        compiler, "-std=c++20", "-O0", "-DUNICODE", "-D_UNICODE", "-Wall", "-D_WIN32_WINNT=0x0A00"};
    return flags;
}

} // namespace

std::string Wine::whatIsMissing() {
    std::string packages;
    if (!isInstalled("wine"))
        packages += " wine wine64";
    if (!isInstalled("wineserver"))
        packages += " wine";
    if (!isInstalled(compiler))
        packages += " g++-mingw-w64-x86-64";
    return packages.empty()
               ? packages
               : "Lessons cannot be run as real programs, because something is missing. Install it with: "
                 "apt-get install" +
                     packages;
}

std::vector<std::pair<std::string, std::string>> Wine::environment() const {
    return {{"WINEPREFIX", m_prefix.string()},
            {"WINEARCH", "win64"},
            {"WINEDEBUG", "-all"},
            {"WINEDLLOVERRIDES", "mscoree,mshtml,winemenubuilder.exe="}, // nothing that asks or downloads
            {"DISPLAY", ""},
            {"LC_ALL", "C.UTF-8"}};
}

std::string Wine::prepare() const {
    if (std::string missing = whatIsMissing(); !missing.empty())
        return missing;
    std::filesystem::create_directories(m_prefix);
    if (!std::filesystem::exists(m_prefix / "system.reg")) {
        const CommandOutcome boot = runCommand(
            {.words = {"wine", "wineboot", "--init"}, .folder = m_prefix, .environment = environment()});
        if (boot.code != 0)
            return "Wine could not make its prefix in " + m_prefix.string() + ":\n" + boot.output;
        // Windows without a screen.
        (void)runCommand({.words = {"wine", "reg", "add", "HKCU\\Software\\Wine\\Drivers", "/v", "Graphics",
                                    "/d", "null", "/f"},
                          .folder = m_prefix,
                          .environment = environment()});
        (void)runCommand({.words = {"wineserver", "-w"}, .folder = {}, .environment = environment()});
    }
    // Every run begins with a server of its own: desktops that earlier programs closed would stay closed.
    end();
    (void)runCommand({.words = {"wineserver", "-w"}, .folder = {}, .environment = environment()});
    // Starting the server for every program would take longer than the programs.
    (void)runCommand({.words = {"wineserver", "-p300"}, .folder = {}, .environment = environment()});
    return {};
}

void Wine::end() const {
    (void)runCommand({.words = {"wineserver", "-k"}, .folder = {}, .environment = environment()});
}

CommandOutcome Wine::run(const std::string& program, const std::vector<std::string>& arguments,
                         std::chrono::seconds limit, int patienceMilliseconds) const {
    Command command{.words = {"wine", program},
                    .folder = drive(),
                    .environment = environment(),
                    .withErrors = false,
                    .limit = limit,
                    .silence = std::chrono::seconds(30)};
    command.environment.emplace_back("HANDLELAB_PATIENCE", std::to_string(patienceMilliseconds));
    command.words.insert(command.words.end(), arguments.begin(), arguments.end());
    CommandOutcome outcome = runCommand(command);
    if (outcome.timedOut)
        end(); // programs that hang would be in the way of the next ones
    return outcome;
}

std::string compileForWindows(const std::vector<std::string>& arguments,
                              const std::filesystem::path& folder) {
    Command command{.words = compilerFlags(), .folder = folder};
    command.words.insert(command.words.end(), arguments.begin(), arguments.end());
    const CommandOutcome outcome = runCommand(command);
    return outcome.code == 0 ? std::string() : "MinGW could not compile:\n" + outcome.output;
}

std::string compileAllForWindows(const std::vector<std::string>& stems, const std::filesystem::path& folder) {
    const auto every = [&](std::size_t first) {
        std::string trouble;
        for (std::size_t i = first; i < stems.size() && trouble.empty(); i += 2)
            trouble = compileForWindows({"-c", stems[i] + ".cpp", "-o", stems[i] + ".o"}, folder);
        return trouble;
    };
    std::future<std::string> odd = std::async(std::launch::async, every, 1);
    const std::string even = every(0);
    return even + odd.get();
}

} // namespace handlelab
