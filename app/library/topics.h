// SPDX-License-Identifier: GPL-3.0-or-later
// The table of contents: the shipped lessons as a story in chapters. The one place that says where a lesson
// stands.
#pragma once

#include <QString>

#include <span>
#include <string_view>

namespace handlelab {

struct Topic {
    const char* name;                          ///< translatable, context "Topics"
    std::span<const std::string_view> lessons; ///< their keys, in reading order
};

/// All topics in reading order; every shipped lesson stands in exactly one.
[[nodiscard]] std::span<const Topic> topics();
/// A topic's name in the language of the window.
[[nodiscard]] QString topicName(const Topic& topic);

} // namespace handlelab
