// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and running lessons of 100 000 statements against the least that reading text can cost, and against
// JSON.
#include "core/lesson/parser.h"
#include "core/quiz/question.h"
#include "core/run/timeline.h"
#include "report.h"
#include "texts.h"

#include <benchmark/benchmark.h>
#include <nlohmann/json.hpp>

#include <stdexcept>

namespace handlelab::bench {

namespace {

constexpr std::uint32_t statements = 100'000;

/// The floor: splits lines into words and keeps what a step needs; knows no calls, no types and no mistakes.
struct Split {
    std::string_view process, variable, call;
    std::vector<std::string_view> arguments;
};

std::vector<Split> split(std::string_view text) {
    std::vector<Split> steps;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const std::size_t colon = line.find(": "), open = line.find('('), close = line.rfind(')');
        if (colon == std::string_view::npos || open == std::string_view::npos || close < open)
            continue;
        Split step{line.substr(0, colon), {}, line.substr(colon + 2, open - colon - 2), {}};
        if (const std::size_t equals = step.call.find(" = "); equals != std::string_view::npos) {
            step.variable = step.call.substr(0, equals);
            step.call.remove_prefix(equals + 3);
        }
        std::string_view rest = line.substr(open + 1, close - open - 1);
        while (!rest.empty()) {
            const std::size_t comma = std::min(rest.find(", "), rest.size());
            step.arguments.push_back(rest.substr(0, comma));
            rest.remove_prefix(std::min(comma + 2, rest.size()));
        }
        steps.push_back(std::move(step));
    }
    return steps;
}

void textFloor(benchmark::State& state) {
    const std::string text = callsLesson(statements);
    for (auto _ : state) {
        const std::vector<Split> steps = split(text);
        if (steps.size() != statements)
            state.SkipWithError("not all lines were split");
    }
}
BENCHMARK(textFloor);

/// Keeps the texts, as a reader that builds steps must.
struct JsonSteps : nlohmann::json_sax<nlohmann::json> {
    std::vector<std::string> texts;
    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t&) override { return true; }
    bool string(string_t& text) override {
        texts.push_back(std::move(text));
        return true;
    }
    bool binary(binary_t&) override { return true; }
    bool start_object(std::size_t) override { return true; }
    bool key(string_t&) override { return true; }
    bool end_object() override { return true; }
    bool start_array(std::size_t) override { return true; }
    bool end_array() override { return true; }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override {
        return false;
    }
};

void jsonSteps(benchmark::State& state) {
    const std::string text = callsJson(statements);
    for (auto _ : state) {
        JsonSteps steps;
        if (!nlohmann::json::sax_parse(text, &steps))
            state.SkipWithError("the JSON does not parse");
    }
}
BENCHMARK(jsonSteps);

void parse(benchmark::State& state) {
    const std::string text = callsLesson(statements);
    for (auto _ : state) {
        const Lesson lesson = parseLesson(text);
        if (!lesson.mistakes.empty())
            state.SkipWithError(lesson.mistakes.front().text.c_str());
    }
}
BENCHMARK(parse);

void runLesson(benchmark::State& state) {
    const Lesson lesson = parseLesson(callsLesson(statements));
    for (auto _ : state) {
        const Timeline timeline = Timeline::run(lesson);
        if (timeline.steps().size() != statements)
            state.SkipWithError("not all statements ran");
        state.counters["bytes"] = static_cast<double>(timeline.now().log().bytes()) / statements;
    }
}
BENCHMARK(runLesson);

void seekEndToEnd(benchmark::State& state) {
    const Lesson lesson = parseLesson(callsLesson(statements));
    Timeline timeline = Timeline::run(lesson);
    for (auto _ : state)
        timeline.seek(timeline.position() == timeline.end() ? timeline.start() : timeline.end());
}
BENCHMARK(seekEndToEnd);

/// Moments all over a run whose window stands at the end, one after another and dropped at once.
void momentsOf(benchmark::State& state, const std::string& text) {
    const Lesson lesson = parseLesson(text);
    Timeline timeline = Timeline::run(lesson);
    timeline.seek(timeline.end());
    std::uint32_t step = 0;
    for (auto _ : state) {
        step = (step + 61'803) % statements; // by the golden section, so that no region is preferred
        benchmark::DoNotOptimize(timeline.at(step, 0));
    }
}
void moment(benchmark::State& state) { momentsOf(state, callsLesson(statements)); }
BENCHMARK(moment);

/// The same where every call leaves one more handle open: a machine of 100 000 objects at the end.
void momentOfMany(benchmark::State& state) {
    std::string text = "# Many\n\n```handlelab\nprocess a \"a.exe\"\n";
    for (std::uint32_t i = 0; i < statements; ++i)
        text += "a: h = CreateEvent()\n";
    momentsOf(state, text + "```\n");
}
BENCHMARK(momentOfMany);

/// What can be asked about one step in the midst of a long run.
void askAboutOneStep(benchmark::State& state) {
    const Lesson lesson = parseLesson(callsLesson(statements));
    const Timeline timeline = Timeline::run(lesson);
    for (auto _ : state)
        benchmark::DoNotOptimize(questionsAbout(lesson, timeline, statements / 2));
}
BENCHMARK(askAboutOneStep);

} // namespace

} // namespace handlelab::bench

int main(int argc, char** argv) {
    return handlelab::bench::run(
        argc, argv,
        {
            {"100 000 statements parsed / split into words", "parse", "textFloor", 3, {}},
            {"the same / nlohmann SAX of the same steps", "parse", "jsonSteps", 1, {}},
            {"100 000 statements run, parsing excluded (part of 500 ms)", "runLesson", {}, 250, {}},
            {"memory per recorded call of a lesson", "runLesson", {}, 400, "bytes"},
            {"Timeline::seek across 100 000 calls of a lesson", "seekEndToEnd", {}, 16.6, {}},
            {"a Moment anywhere in them / the whole way", "moment", "seekEndToEnd", 1, {}},
            {"a Moment anywhere in 100 000 calls that leave a handle each", "momentOfMany", {}, 16.6, {}},
            {"questions about one step of 100 000 / running them", "askAboutOneStep", "runLesson", 0.5, {}},
        });
}
