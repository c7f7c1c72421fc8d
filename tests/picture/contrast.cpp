// SPDX-License-Identifier: GPL-3.0-or-later
#include "contrast.h"

#include <algorithm>
#include <cmath>

namespace handlelab {

namespace {

double luminance(Color colour) {
    const auto linear = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.red() / 255.0) + 0.7152 * linear(colour.green() / 255.0) +
           0.0722 * linear(colour.blue() / 255.0);
}

constexpr double forText = 4.5, forMarks = 3;

void addHues(std::vector<InkPair>& pairs) {
    for (std::size_t type = 0; type < objectTypeCount; ++type) {
        const Ink hue = inkOf(static_cast<ObjectType>(type));
        pairs.push_back({Ink::onAccent, hue, forText});
        for (const Ink ground :
             {Ink::stageGround, Ink::kernelGround, Ink::card, Ink::newFill, Ink::changedFill})
            pairs.push_back({hue, ground, forMarks});
    }
    for (const Ink way : {Ink::inherited, Ink::duplicated, Ink::opened}) {
        pairs.push_back({Ink::onAccent, way, forText});
        for (const Ink ground : {Ink::stageGround, Ink::kernelGround})
            pairs.push_back({way, ground, forMarks});
    }
}

} // namespace

double contrast(Color a, Color b) {
    const double first = luminance(a) + 0.05, second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

std::vector<InkPair> inkPairs() {
    std::vector<InkPair> pairs = {
        {Ink::onAccent, Ink::accent, forText},
        {Ink::calloutText, Ink::calloutFill, forText},
        {Ink::aliveText, Ink::aliveFill, forText},
        {Ink::staleText, Ink::staleFill, forText},
        {Ink::text, Ink::variableFill, forText},
        {Ink::flagOffText, Ink::flagOff, forText},
        {Ink::text, Ink::flagOff, forText},
        {Ink::mutedText, Ink::flagOff, forText},
        {Ink::mutedText, Ink::kernelGround, forMarks},
        {inkOf(ObjectType::token), Ink::flagOff, forMarks},
        {Ink::faintText, Ink::variableFill, forText},
        {Ink::mutedText, Ink::variableFill, forText},
        {Ink::staleText, Ink::card, forMarks},
        {Ink::kernelBorder, Ink::stageGround, forMarks},
        {Ink::kernelBorder, Ink::kernelGround, forMarks},
        {Ink::accent, Ink::stageGround, forMarks},
        {Ink::accent, Ink::kernelGround, forMarks},
        {Ink::selection, Ink::stageGround, forMarks},
        {Ink::selection, Ink::kernelGround, forMarks},
        {Ink::calloutFill, Ink::stageGround, forMarks},
        {Ink::calloutFill, Ink::kernelGround, forMarks},
        {Ink::text, Ink::ground, forText},
        {Ink::mutedText, Ink::ground, forText},
        {Ink::accent, Ink::ground, forText},
    };
    for (const Ink ground : {Ink::stageGround, Ink::kernelGround, Ink::card, Ink::cardHeader})
        for (const Ink ink : {Ink::text, Ink::mutedText, Ink::faintText})
            pairs.push_back({ink, ground, forText});
    const std::pair<Ink, Ink> lit[] = {{Ink::newText, Ink::newFill},
                                       {Ink::changedText, Ink::changedFill},
                                       {Ink::removedText, Ink::removedFill},
                                       {Ink::refusedText, Ink::refusedFill}};
    for (const auto& [ink, fill] : lit) {
        for (const Ink text : {ink, Ink::text, Ink::mutedText})
            pairs.push_back({text, fill, forText});
        for (const Ink ground : {Ink::stageGround, Ink::kernelGround, Ink::card})
            pairs.push_back({ink, ground, forText});
    }
    addHues(pairs);
    return pairs;
}

} // namespace handlelab
