// SPDX-License-Identifier: GPL-3.0-or-later
// Words that mean something outside of the line: calls, constants, processes.
#include "core/lesson/parse.h"
#include "core/win32/constants.h"

#include <algorithm>

namespace handlelab {

const CallDescription* lookUpCall(Parse& p, std::string_view name) {
    const auto [place, isNew] = p.calls.try_emplace(name, nullptr);
    if (isNew)
        place->second = findCall(name);
    return place->second;
}

std::optional<std::uint64_t> lookUpConstant(Parse& p, std::string_view name) {
    if (name.empty() || name.front() < 'A' || name.front() > 'Z')
        return std::nullopt; // constants begin with a capital; spares most variables the search
    const auto [place, isNew] = p.constants.try_emplace(name);
    if (isNew)
        if (const auto found = findConstant(name))
            place->second = found->value;
    return place->second;
}

bool looksLikeConstant(std::string_view word) {
    return word.size() > 2 &&
           std::none_of(word.begin(), word.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '.'; });
}

std::vector<std::string_view> callNames() {
    std::vector<std::string_view> names;
    for (const CallDescription& call : calls())
        names.push_back(call.name);
    return names;
}

std::vector<std::string_view> constantNames() {
    std::vector<std::string_view> names;
    for (const Constant& constant : constants())
        names.push_back(constant.name);
    return names;
}

bool requireLabel(Parse& p, Span label) {
    if (!p.checkLabels || p.labels.contains(p.lesson[label]))
        return true;
    std::vector<std::string_view> known;
    if (!p.mistakes.full() && p.labels.size() <= 1000) // a suggestion is not worth a long search
        for (const auto& [name, line] : p.labels)
            known.push_back(name);
    std::sort(known.begin(), known.end());
    const std::string_view word = p.lesson[label];
    std::vector<Sentence> hint = didYouMean(p, word, known);
    if (hint.empty())
        hint.push_back({"Mistakes",
                        CORE_TR("Mistakes", "Put it on the stage first: process %1 \"%1.exe\"."),
                        {std::string(word)}});
    return fail(p, label, CORE_TR("Mistakes", "unknown process %1."), {std::string(word)}, std::move(hint));
}

bool declareLabel(Parse& p, Span label) {
    const auto [place, isNew] = p.labels.try_emplace(p.lesson[label], p.lineNumber);
    p.stageSet = true;
    if (isNew)
        return true;
    return fail(
        p, label,
        CORE_TR("Mistakes", "there is already a process %1, named in line %2. Give this one another name."),
        {std::string(p.lesson[label]), std::to_string(place->second)});
}

} // namespace handlelab
