// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_program.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

extern char** environ;

namespace handlelab {

namespace {

std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> list;
    for (std::string& text : texts)
        list.push_back(text.data());
    list.push_back(nullptr);
    return list;
}

bool isOverridden(const std::string& variable) {
    for (const char* name :
         {"DISPLAY=", "WAYLAND_DISPLAY=", "QT_QPA_PLATFORM=", "LC_ALL=", "LC_MESSAGES=", "LANG="})
        if (variable.starts_with(name))
            return true;
    return false;
}

/// The test's own environment without a display, in English, and then the additions.
std::vector<std::string> environmentWith(std::vector<std::string> additions) {
    std::vector<std::string> result{"LC_ALL=C.UTF-8"};
    for (char** variable = environ; *variable != nullptr; ++variable)
        if (!isOverridden(*variable))
            result.emplace_back(*variable);
    for (std::string& addition : additions) {
        if (addition.starts_with("LC_ALL="))
            result.front() = addition;
        else
            result.push_back(std::move(addition));
    }
    return result;
}

} // namespace

Ended handlelabProgram(std::vector<std::string> arguments, std::vector<std::string> environment) {
    const ScratchFolder scratch;
    const std::string out = scratch.file("out"), err = scratch.file("err");
    arguments.insert(arguments.begin(), HANDLELAB_PROGRAM);
    std::vector<std::string> variables = environmentWith(std::move(environment));

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, out.c_str(), O_WRONLY | O_CREAT, 0600);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, err.c_str(), O_WRONLY | O_CREAT, 0600);
    pid_t child = 0;
    const int failed = posix_spawn(&child, HANDLELAB_PROGRAM, &actions, nullptr, pointers(arguments).data(),
                                   pointers(variables).data());
    posix_spawn_file_actions_destroy(&actions);
    if (failed != 0)
        throw std::runtime_error("cannot start " HANDLELAB_PROGRAM);
    int status = 0;
    waitpid(child, &status, 0);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), contentOf(out), contentOf(err)};
}

ScratchFolder::ScratchFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "handlelab-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr)
        throw std::runtime_error("no temporary folder");
    m_path = pattern;
}

ScratchFolder::~ScratchFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::string ScratchFolder::file(const std::string& name) const { return m_path + "/" + name; }

std::string ScratchFolder::file(const std::string& name, const std::string& content) const {
    std::ofstream(file(name), std::ios::binary) << content;
    return file(name);
}

std::string contentOf(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string lessonOf(const std::string& statements) {
    return "# A lesson for a test\n\n```handlelab\n" + statements + "```\n";
}

} // namespace handlelab
