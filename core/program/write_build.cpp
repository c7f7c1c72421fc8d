// SPDX-License-Identifier: GPL-3.0-or-later
// Makefile and CMakeLists.txt of generated programs.
#include "core/program/write_build.h"

#include "core/machine/views/console.h"
#include "core/program/write_parts.h"

#include <fmt/format.h>

namespace handlelab {

namespace {

constexpr std::string_view libraries[] = {"advapi32", "user32", "gdi32", "ws2_32", "ntdll"};

std::string join(std::string_view before, std::string_view between) {
    std::string text;
    for (const std::string_view library : libraries)
        text += (text.empty() ? "" : std::string(between)) + std::string(before) + std::string(library);
    return text;
}

/// A line for each program with windows, which is linked so that it gets no console.
std::string forWindowPrograms(const Script& script, std::string_view line) {
    std::string text;
    for (const ProgramImage& image : imagesOf(script))
        if (isWindowProgram(image.image))
            text += fmt::format(fmt::runtime(line), image.stem);
    return text;
}

} // namespace

std::string makefile(const Script& script) {
    std::string programs = "run_lesson.exe";
    for (const ProgramImage& image : imagesOf(script))
        programs += " " + image.stem + ".exe";
    return fmt::format(
        "# Builds the programs with MinGW. `make run` starts the lesson; where Windows programs need help:\n"
        "# `make run RUN=wine`. `make check` compares what they say with expected_facts.txt.\n"
        "CXX = x86_64-w64-mingw32-g++\n"
        "CXXFLAGS = -O1 -g -Wall -Wextra\n"
        "LDFLAGS = -static\n"
        "LDLIBS = {}\n"
        "RUN =\n"
        "PROGRAMS = {}\n\n"
        "all: $(PROGRAMS)\n\n"
        "%.exe: %.cpp $(wildcard lesson/*.h)\n"
        "\t$(CXX) -std=c++20 -DUNICODE -D_UNICODE -D_WIN32_WINNT=0x0A00 $(CXXFLAGS) $< -o $@ $(LDFLAGS) "
        "$(LDLIBS)\n\n"
        "{}"
        "run: all\n"
        "\t$(RUN) ./run_lesson.exe\n\n"
        "check: all\n"
        "\t$(RUN) ./run_lesson.exe > facts.txt\n"
        "\tdiff expected_facts.txt facts.txt\n\n"
        "clean:\n"
        "\trm -f $(PROGRAMS) facts.txt\n\n"
        ".PHONY: all run check clean\n",
        join("-l", " "), programs, forWindowPrograms(script, "{}.exe: LDFLAGS += -mwindows\n\n"));
}

std::string cmakeLists(const Script& script) {
    std::string programs = "run_lesson";
    for (const ProgramImage& image : imagesOf(script))
        programs += " " + image.stem;
    return fmt::format(
        "# Builds the programs with Visual Studio or MinGW: cmake -B build && cmake --build build\n"
        "cmake_minimum_required(VERSION 3.16)\n"
        "project(lesson LANGUAGES CXX)\n\n"
        "set(CMAKE_CXX_STANDARD 20)\n"
        "set(CMAKE_CXX_STANDARD_REQUIRED ON)\n"
        "set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${{CMAKE_BINARY_DIR}}/programs) # they start each other\n\n"
        "foreach(program {})\n"
        "    add_executable(${{program}} ${{program}}.cpp)\n"
        "    target_compile_definitions(${{program}} PRIVATE UNICODE _UNICODE _WIN32_WINNT=0x0A00)\n"
        "    target_link_libraries(${{program}} PRIVATE {})\n"
        "    if(MSVC)\n"
        "        target_compile_options(${{program}} PRIVATE /W4 /utf-8)\n"
        "        target_link_libraries(${{program}} PRIVATE onecore) # CompareObjectHandles\n"
        "    else()\n"
        "        target_compile_options(${{program}} PRIVATE -Wall -Wextra)\n"
        "        target_link_options(${{program}} PRIVATE -static)\n"
        "    endif()\n"
        "endforeach()\n"
        "{}",
        programs, join("", " "),
        forWindowPrograms(
            script, "set_target_properties({0} PROPERTIES WIN32_EXECUTABLE ON)\n"
                    "target_link_options({0} PRIVATE $<$<CXX_COMPILER_ID:MSVC>:/ENTRY:mainCRTStartup>)\n"));
}

} // namespace handlelab
