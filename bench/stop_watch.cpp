// SPDX-License-Identifier: GPL-3.0-or-later
// stop_watch ROUNDS SUBJECT BASELINE: starts two programs in turn and prints medians of time and peak memory
// as
//   SUBJECT-ms BASELINE-ms RATIO SUBJECT-MiB BASELINE-MiB RATIO
// A program is a command line for /bin/sh; its output is thrown away. BASELINE may be "-" for none.
#include <fmt/format.h>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

struct Figures {
    std::vector<double> milliseconds, mebibytes;
};

void measure(const std::string& command, Figures& figures) {
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        const int nowhere = open("/dev/null", O_RDWR);
        dup2(nowhere, STDOUT_FILENO);
        const std::string line =
            "exec " + command; // without exec the shell's own time and memory would count
        execl("/bin/sh", "sh", "-c", line.c_str(), nullptr);
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    const std::chrono::duration<double, std::milli> elapsed = std::chrono::steady_clock::now() - start;
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        fmt::print(stderr, "failed: {}\n", command);
        std::exit(1);
    }
    figures.milliseconds.push_back(elapsed.count());
    figures.mebibytes.push_back(static_cast<double>(usage.ru_maxrss) / 1024);
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 4)
        return 2;
    const int rounds = std::atoi(argv[1]);
    const bool alone = std::string(argv[3]) == "-";
    Figures subject, baseline;
    for (int round = -1; round < rounds; ++round) { // the first round only warms the caches
        measure(argv[2], subject);
        if (!alone)
            measure(argv[3], baseline);
        if (round < 0)
            subject = baseline = {};
    }
    const double time = median(subject.milliseconds), memory = median(subject.mebibytes);
    const double bareTime = alone ? 1 : median(baseline.milliseconds),
                 bareMemory = alone ? 1 : median(baseline.mebibytes);
    fmt::print("{:.1f} {:.1f} {:.2f} {:.0f} {:.0f} {:.2f}\n", time, bareTime, time / bareTime, memory,
               bareMemory, memory / bareMemory);
    return 0;
}
