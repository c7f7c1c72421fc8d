// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of layout share: the moment that is shown, the places found so far, and the picture being
// drawn.
#pragma once

#include "core/machine/dictionaries.h"
#include "core/picture/clean.h"
#include "core/picture/layout/layout.h"
#include "core/picture/layout/marks.h"
#include "core/picture/layout/measures.h"

#include <cmath>
#include <limits>
#include <map>
#include <utility>

namespace handlelab {

/// The rows of one handle table, in drawing order.
struct RowPlan {
    bool direct = false; ///< every entry from 1 on, unlisted: a very long unfolded table
    std::uint32_t directCount = 0;
    std::vector<std::uint32_t> indices; ///< otherwise: the entries shown, ascending
    std::uint32_t more = 0;             ///< entries in use that are folded away; a "more" row stands for them
    bool empty = false;                 ///< a line of text stands in for rows

    [[nodiscard]] std::uint32_t entryRows() const;
    [[nodiscard]] std::uint32_t rows() const { return entryRows() + (more > 0 ? 1 : 0) + (empty ? 1 : 0); }
    [[nodiscard]] std::uint32_t indexAt(std::uint32_t row) const { return direct ? row + 1 : indices[row]; }
    [[nodiscard]] std::optional<std::uint32_t> rowOf(std::uint32_t index) const;
};

/// A piece of a variable's chip.
struct Chip {
    std::uint32_t variable = 0;
    Rect rect; ///< relative to the card
    std::string name, before, now;
    bool stale = false;
    Lit lit = Lit::none;
};

/// A thread that a reader should know of: it waits, is suspended, or acts as somebody else.
struct ThreadLine {
    enum class Sign : std::uint8_t { waits, woke, suspended, acts, more } sign = Sign::waits;
    std::uint32_t thread = 0;
    Rect rect; ///< relative to the card
    std::string words;
    Lit lit = Lit::none;
};

/// A thing beside the handle table.
struct SideLine {
    std::uint32_t side = 0;
    Rect rect; ///< relative to the card
    Lit lit = Lit::none;
};

/// The User objects of a session, under the blocks of the kernel's own objects.
struct SessionBox {
    std::uint32_t session = 1;
    Rect rect;
    std::vector<std::uint32_t> sides;
    std::uint32_t more = 0;
};

struct Card {
    ProcessId process;
    bool left = true;
    Rect rect;
    double tableTop = 0, rowsTop = 0; ///< absolute
    double threadsHeight = 0;         ///< of the lines between header and variables
    std::vector<ThreadLine> threads;
    double sidesHeight = 0; ///< of the section below the table; 0 without one
    std::vector<SideLine> sides;
    std::uint32_t moreSides = 0;
    std::vector<Chip> chips;
    std::uint32_t moreVariables = 0;
    Rect moreChip;
    double chipRows = 1;
    RowPlan rows;

    [[nodiscard]] Rect rowRect(std::uint32_t row, double height) const {
        return {rect.left(), rowsTop + row * height, rect.width(), height};
    }
};

/// Where the blocks of objects stand: tops that hold for an object's life.
struct BlockPlaces {
    bool many = false;        ///< so many that they stand by number
    double pitch = 0;         ///< then: the distance of their tops
    std::vector<double> tops; ///< by object, relative to the top of the column; negative: not shown
    double end = 0;           ///< the lowest bottom
};

struct Scene {
    const Lesson& lesson;
    Moment timeline;
    const Machine& machine;
    const Texts& texts;
    const View& view;
    Measures m;
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

    Scene(const Lesson& lesson, const Moment& timeline, const View& view);

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
struct LitInks {
    Ink fill, ink;
    const char* sign; ///< so that colour is never alone
};
[[nodiscard]] LitInks inksOf(Lit lit);

// The duties, in the order in which layout() calls them.
void planCards(Scene& scene);  ///< card_places.cpp: sides, rows, chips, heights
void placeCards(Scene& scene); ///< card_places.cpp: tops, once the channel's height is known
[[nodiscard]] RowPlan planRows(const Scene& scene, ProcessId process); ///< table_rows.cpp
void planThreads(const Scene& scene, std::vector<Card>& cards);        ///< thread_rows.cpp
void planVariables(const Scene& scene, std::vector<Card>& cards);      ///< variable_rows.cpp
void planSides(Scene& scene);                                          ///< side_rows.cpp
void placeSessions(Scene& scene);                                      ///< session_blocks.cpp
/// Whether the lesson ever has too many objects at once for whole blocks; the same at all its positions.
[[nodiscard]] bool isCrowded(const Moment& timeline);      ///< block_places.cpp
[[nodiscard]] BlockPlaces placeBlocks(const Scene& scene); ///< block_places.cpp
[[nodiscard]] double blockHeight(const Measures& m, const Rules& rules, int facts,
                                 bool compact);                  ///< block_paint.cpp
void drawGrounds(Scene& scene);                                  ///< background.cpp
void drawPointers(Scene& scene);                                 ///< lanes.cpp
void drawCard(Scene& scene, const Card& card);                   ///< card_paint.cpp
void drawThreads(Scene& scene, const Card& card);                ///< thread_rows.cpp
void drawVariables(Scene& scene, const Card& card);              ///< variable_rows.cpp
void drawSides(Scene& scene, const Card& card);                  ///< side_rows.cpp
void drawSessions(Scene& scene);                                 ///< session_blocks.cpp
void drawPartners(Scene& scene);                                 ///< partners.cpp
void drawClock(Scene& scene);                                    ///< clock.cpp
void drawRows(Scene& scene, const Card& card);                   ///< table_rows.cpp
void drawBlock(Scene& scene, ObjectId object, const Rect& rect); ///< block_paint.cpp
void drawCallout(Scene& scene);                                  ///< callout.cpp
[[nodiscard]] double titleHeight(const Scene& scene);            ///< background.cpp
void drawTitle(Scene& scene);                                    ///< background.cpp
void drawHint(Scene& scene);                                     ///< background.cpp
void dimUnrelated(Scene& scene);                                 ///< focus.cpp

} // namespace handlelab
