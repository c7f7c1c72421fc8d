// SPDX-License-Identifier: GPL-3.0-or-later
// write_text calls|entries|dot COUNT: a generated lesson or graph on standard output.
#include "texts.h"

#include <cstdio>
#include <cstdlib>
#include <string_view>

int main(int argc, char** argv) {
    using namespace handlelab::bench;
    if (argc != 3)
        return 2;
    const std::string_view kind = argv[1];
    const auto count = static_cast<std::uint32_t>(std::strtoul(argv[2], nullptr, 10));
    const std::string text = kind == "calls"     ? callsLesson(count)
                             : kind == "entries" ? entriesLesson(count)
                             : kind == "dot"     ? entriesDot(count)
                                                 : "";
    std::fputs(text.c_str(), stdout);
    return text.empty() ? 2 : 0;
}
