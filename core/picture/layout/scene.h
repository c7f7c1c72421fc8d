// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of layout share: the moment that is shown, the places found so far, and the picture being
// drawn.
#pragma once

#include "core/machine/dictionaries.h"
#include "core/picture/clean.h"
#include "core/picture/layout/blocks/block_places.h"
#include "core/picture/layout/blocks/session_blocks.h"
#include "core/picture/layout/cards/card.h"
#include "core/picture/layout/layout.h"
#include "core/picture/layout/marks.h"
#include "core/picture/layout/measures.h"

#include <cmath>
#include <limits>
#include <map>
#include <utility>

namespace handlelab {

/// A moment while it becomes a picture.
struct Scene {
    const Lesson& lesson;
    Moment moment;
    const Machine& machine;
    const Texts& texts;
    const View& view;
    Measures measures;
    Marks marks;
    bool compact = false;    ///< objects are so many that only their headers are shown
    double top = 0;          ///< of the cards and blocks
    std::vector<Card> cards; ///< by process
    std::vector<SessionBox> sessions;
    /// Entries that a thing beside the table owns, by process and index: the handle of a find file structure.
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> owners;
    BlockPlaces places;
    std::vector<Rect> labels; ///< small labels already placed, that the callout must not hide
    Picture picture;

    Scene(const Lesson& lesson, const Moment& moment, const View& view);

    [[nodiscard]] bool visible(const Rect& rect) const {
        return !view.visible || view.visible->intersects(rect);
    }
    [[nodiscard]] std::string say(const char* text) const { return view.words("Picture", text); }
    [[nodiscard]] std::string say(const char* text, std::vector<std::string> arguments) const {
        return clean(view.words(Sentence{"Picture", text, std::move(arguments)}));
    }
    [[nodiscard]] bool selected(const Target& target) const { return view.selection == target; }
    /// The block of an object that is shown; nothing for others.
    [[nodiscard]] std::optional<Rect> blockRect(ObjectId object) const;
    /// Blocks that may be visible, as ids.
    [[nodiscard]] std::vector<ObjectId> visibleBlocks() const;
    [[nodiscard]] std::string handle(std::uint32_t index) const;
    /// Where a card or the User objects show a thing beside the tables, or a thread; nothing when they do
    /// not.
    [[nodiscard]] std::optional<Rect> lineOf(const Target& target) const;
    /// What a side object was or is: of one that just went, what it was.
    [[nodiscard]] const SideObject& sideShown(std::uint32_t side) const;

    void box(Target target, std::uint32_t part, const Box& box, double opacity = 1);
    void text(Target target, std::uint32_t part, Text text, double opacity = 1);
    void path(Target target, std::uint32_t part, Path path, double opacity = 1);
    void area(Target target, const Rect& rect, const std::string& toolTip);
    /// A clock: dial and hands, as two parts.
    void clockFace(Target target, std::uint32_t part, const Rect& spot, Ink ink);
    /// A rounded pill with a centred text.
    void pill(Target target, std::uint32_t part, const Rect& rect, Ink fill, const Text& text,
              Ink border = Ink::none);
};

/// A text whose lines are vertically centred in `rect`, shortened to fit its width.
[[nodiscard]] Text fitted(const std::string& text, const Rect& rect, Face face, double size, Ink ink,
                          Align align = Align::left);
/// How a mood looks.
struct MoodInks {
    Ink fill, ink;
    const char* sign; ///< so that colour is never alone
};
[[nodiscard]] MoodInks inksOf(Mood mood);

} // namespace handlelab
