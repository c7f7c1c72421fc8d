// SPDX-License-Identifier: GPL-3.0-or-later
// A picture as a value: what to draw, where, with which identity. Colours and fonts are roles; a theme
// resolves them when the picture is painted, so one picture serves every theme and every back end.
#pragma once

#include "core/picture/geometry.h"

#include <array>
#include <compare>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace handlelab {

/// What a drawn thing stands for; equal across pictures when it is the same thing. The comment names a and b.
struct Target {
    enum class Kind : std::uint8_t {
        none,        ///< decoration: column grounds, headings
        process,     ///< ProcessId
        variable,    ///< VariableId
        entry,       ///< ProcessId, index: a row of a handle table, free or in use
        more,        ///< ProcessId: the "312 more" row
        object,      ///< ObjectId
        pointer,     ///< ProcessId, index: the arrow entry -> object
        provenance,  ///< ProcessId, index: the arrow from the entry this one came from
        callout,     ///< the sentence about what just changed
        hint,        ///< the text of an empty stage
        thread,      ///< ThreadId: a thread that waits, is suspended or acts as somebody else
        wait,        ///< index of a WaitBlock: the line from a waiting thread to what it waits for
        side,        ///< SideId: a thing beside the handle table
        sidePointer, ///< SideId: the line from it to the object that it keeps referenced
        session,     ///< number of a session: its User objects
        partner,     ///< ObjectId: the line to the other end of a pipe
        clock,       ///< the simulated time
    } kind = Kind::none;
    std::uint32_t a = 0, b = 0;
    /// Whether the thing is a line: it answers to the mouse near its curve only.
    [[nodiscard]] bool isArrow() const;
    auto operator<=>(const Target&) const = default;
};

/// A colour role; theme.h gives each theme's value.
enum class Ink : std::uint8_t {
    none,
    ground,
    stageGround,
    kernelGround,
    card,
    cardHeader,
    cardBorder,
    kernelBorder,
    text,
    mutedText,
    faintText,
    onAccent,
    accent,
    variableFill,
    variableBorder,
    staleFill,
    staleText,
    newFill,
    newText,
    changedFill,
    changedText,
    removedFill,
    removedText,
    refusedFill,
    refusedText,
    aliveFill,
    aliveText,
    calloutFill,
    calloutText,
    selection,
    flagOff,
    flagOffText,
    inherited,
    duplicated,
    opened,  // provenance
    firstHue // of objects: one for each kind, in the order of ObjectType; theme.h gives it
};

enum class Face : std::uint8_t { sans, sansSemiBold, sansBold, mono, monoBold };
enum class Dash : std::uint8_t { solid, dashed, dotted, dashDot };
enum class Align : std::uint8_t { left, centre, right };

enum class Corners : std::uint8_t { all, top }; ///< which corners of a box are round

struct Box {
    Rect rect;
    double radius = 0;
    Ink fill = Ink::none, border = Ink::none;
    double borderWidth = 1;
    Dash dash = Dash::solid;
    Corners corners = Corners::all; ///< `top` is for boxes without a border
    bool operator==(const Box&) const = default;
};

/// One line of text. Layout guarantees that it fits: texts that would not are shortened with an ellipsis by
/// layout, with `full` keeping the whole for tool tips and SVG titles.
struct Text {
    Point baseline; ///< left end, centre or right end of the baseline, by `align`
    std::string text, full;
    Face face = Face::sans;
    double size = 12; ///< pixels of the picture
    Ink ink = Ink::text;
    Align align = Align::left;
    bool struck = false, italic = false;
    bool operator==(const Text&) const = default;
};

/// A line with optional head: points[0], then groups of three points, each a cubic Bezier piece.
struct Path {
    std::vector<Point> points;
    Ink ink = Ink::text;
    double width = 1.5;
    Dash dash = Dash::solid;
    bool head = false;
    bool operator==(const Path&) const = default;
};

using Shape = std::variant<Box, Text, Path>;

/// A drawn thing. The `part` distinguishes the shapes of one target, so that a transition can pair them.
struct Node {
    Target target;
    std::uint32_t part = 0;
    Shape shape;
    double opacity = 1;
    bool operator==(const Node&) const = default;
};

/// An area that answers to the mouse and to screen readers.
struct Area {
    Target target;
    Rect rect;
    std::string toolTip; ///< also the SVG title and the accessible name
    bool operator==(const Area&) const = default;
};

struct Picture {
    Rect bounds;
    std::string title, description; ///< SVG title and desc, PDF title
    std::vector<Node> nodes;        ///< in painting order
    std::vector<Area> areas;        ///< topmost last
    bool operator==(const Picture&) const = default;
};

[[nodiscard]] Rect boundsOf(const Shape& shape);
/// The topmost area at a point; a target of kind none when there is none. Arrows answer within 4 pixels.
[[nodiscard]] Target targetAt(const Picture& picture, Point point);

/// The triangle at the end of a path, tip first; both back ends draw it.
[[nodiscard]] std::array<Point, 3> arrowHead(const Path& path);

} // namespace handlelab
