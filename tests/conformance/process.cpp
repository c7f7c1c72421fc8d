// SPDX-License-Identifier: GPL-3.0-or-later
#include "process.h"

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <poll.h>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

namespace handlelab {

namespace {

[[noreturn]] void become(const Command& command, int output) {
    setpgid(0, 0); // so that it can be ended with all it started
    if (!command.folder.empty() && chdir(command.folder.c_str()) != 0)
        _exit(127);
    const int nothing = open("/dev/null", O_RDWR);
    dup2(nothing, 0);
    dup2(output, 1);
    dup2(command.withErrors ? output : nothing, 2);
    for (const auto& [name, value] : command.environment)
        setenv(name.c_str(), value.c_str(), 1);
    std::vector<char*> words;
    for (const std::string& word : command.words)
        words.push_back(const_cast<char*>(word.c_str()));
    words.push_back(nullptr);
    execvp(words[0], words.data());
    _exit(127);
}

} // namespace

CommandOutcome runCommand(const Command& command) {
    CommandOutcome outcome;
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return outcome;
    const pid_t child = fork();
    if (child == 0)
        become(command, ends[1]);
    close(ends[1]);
    const auto end = std::chrono::steady_clock::now() + command.limit;
    auto silent = std::chrono::steady_clock::now() + command.silence;
    int status = 0;
    bool ended = child < 0;
    char buffer[16384];
    while (!ended) {
        // What the program leaves running may keep the pipe open, so its own end counts, not the pipe's.
        pollfd poller{ends[0], POLLIN, 0};
        if (poll(&poller, 1, 20) > 0 && (poller.revents & (POLLIN | POLLHUP)) != 0) {
            const ssize_t count = read(ends[0], buffer, sizeof buffer);
            if (count > 0) {
                outcome.output.append(buffer, static_cast<std::size_t>(count));
                silent = std::chrono::steady_clock::now() + command.silence;
                continue;
            }
        }
        ended = waitpid(child, &status, WNOHANG) == child;
        if (const auto now = std::chrono::steady_clock::now(); !ended && (now > end || now > silent)) {
            kill(-child, SIGKILL);
            waitpid(child, &status, 0);
            outcome.timedOut = ended = true;
        }
    }
    fcntl(ends[0], F_SETFL, O_NONBLOCK);
    for (ssize_t count; (count = read(ends[0], buffer, sizeof buffer)) > 0;)
        outcome.output.append(buffer, static_cast<std::size_t>(count));
    close(ends[0]);
    if (child > 0 && !outcome.timedOut && WIFEXITED(status))
        outcome.code = WEXITSTATUS(status);
    return outcome;
}

bool isInstalled(const std::string& program) {
    const char* path = std::getenv("PATH");
    std::stringstream folders(path ? path : "");
    for (std::string folder; std::getline(folders, folder, ':');)
        if (access((folder + "/" + program).c_str(), X_OK) == 0)
            return true;
    return false;
}

} // namespace handlelab
