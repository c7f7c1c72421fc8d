// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_line.h"

#include <csignal>

int main(int argc, char** argv) {
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is an error to report, not a reason to die
    return handlelab::runCommandLine(argc, argv);
}
