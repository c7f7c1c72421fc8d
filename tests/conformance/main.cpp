// SPDX-License-Identifier: GPL-3.0-or-later
// The conformance run: lessons as real Win32 programs under Wine, compared with the simulation fact by fact.
//
//     conformance prepare | end             make the Wine prefix, end what runs in it
//     conformance lessons                   the shipped lessons, built with their own Makefile
//     conformance semantics [PATTERN]       every section of the executable specification, or some: "*#DUP-*"
//     conformance confinement               a lesson whose programs have the names of other people's files
//     conformance random [COUNT] [SEED]     random programs; HANDLELAB_RANDOM_PROGRAMS says how many, too
#include "runs.h"

#include <cstdlib>
#include <iostream>

using namespace handlelab;

int main(int argc, char** argv) {
    const std::string what = argc > 1 ? argv[1] : "";
    const std::filesystem::path folder = HANDLELAB_CONFORMANCE_FOLDER;
    const Wine wine(folder / "prefix");
    if (what == "end") {
        wine.end();
        return 0;
    }
    if (const std::string trouble = wine.prepare(); !trouble.empty()) {
        std::cerr << trouble << "\n";
        return 1;
    }
    if (what == "prepare")
        return 0;
    if (what == "lessons")
        return runShippedLessons(wine, folder / "lessons");
    if (what == "semantics")
        return runSpecification(wine, folder / "semantics", argc > 2 ? argv[2] : "");
    if (what == "confinement")
        return runConfinement(wine, folder / "confinement");
    if (what == "random") {
        const char* wanted = argc > 2 ? argv[2] : std::getenv("HANDLELAB_RANDOM_PROGRAMS");
        const unsigned long count = wanted ? std::strtoul(wanted, nullptr, 10) : 300;
        const unsigned long seed = argc > 3 ? std::strtoul(argv[3], nullptr, 10) : 1;
        return runRandomPrograms(wine, folder / "random", count, static_cast<std::uint32_t>(seed));
    }
    std::cerr << "conformance prepare | end | lessons | semantics [PATTERN] | random [COUNT] [SEED] | "
                 "confinement\n";
    return 2;
}
