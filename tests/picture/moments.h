// SPDX-License-Identifier: GPL-3.0-or-later
// Moments to take pictures of: every step of the shipped lessons, and small lessons written for a test.
#pragma once

#include "core/picture/layout/layout.h"
#include "core/run/timeline.h"

#include <functional>
#include <string>
#include <vector>

namespace handlelab {

/// The shipped lessons of a language: "en" or "zh_CN".
[[nodiscard]] std::vector<std::string> shippedLessons(const std::string& language);

/// A lesson made of one block, and its run; the cursor stands at the end.
struct StagedLesson {
    explicit StagedLesson(const std::string& lines);

    Lesson lesson;
    Timeline timeline;

    [[nodiscard]] Picture picture(const View& view = {}) const { return layout(lesson, timeline, view); }
    /// The picture after so many calls.
    [[nodiscard]] Picture after(std::uint32_t steps, const View& view = {});
};

[[nodiscard]] View viewIn(const char* language, double typeScale = 1);

/// Calls `look` with the picture after every call, and every micro-step where asked for, of every shipped
/// lesson.
void everyPicture(const View& view, bool microSteps,
                  const std::function<void(const Picture&, const std::string& where)>& look);

/// The picture's areas of one kind.
[[nodiscard]] std::vector<Area> areasOf(const Picture& picture, Target::Kind kind);
[[nodiscard]] const Area* areaOf(const Picture& picture, Target target);
/// Cards, blocks and User objects: what no arrow and no callout may hide.
[[nodiscard]] std::vector<Area> solids(const Picture& picture);

/// A lesson with all ways of sharing, refusals, deaths and a name with control characters.
[[nodiscard]] std::string variedLesson();

/// A lesson with objects of every type, everything that is no entry, waiting and suspended threads, a job,
/// users and sessions.
[[nodiscard]] std::string everythingLesson();

} // namespace handlelab
