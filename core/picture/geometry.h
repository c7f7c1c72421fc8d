// SPDX-License-Identifier: GPL-3.0-or-later
// Points, sizes, rectangles and colours of pictures. Numbers that differ by rounding only count as equal: a
// thing that is computed twice has not moved.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace handlelab {

/// Whether two lengths are the same up to rounding.
[[nodiscard]] inline bool nearlyEqual(double a, double b) {
    const double apart = std::abs(a - b);
    return a == 0 || b == 0 ? apart <= 1e-12 : apart * 1e12 <= std::min(std::abs(a), std::abs(b));
}

class Point {
  public:
    constexpr Point() = default;
    constexpr Point(double x, double y)
        : m_x(x)
        , m_y(y) {}

    [[nodiscard]] constexpr double x() const { return m_x; }
    [[nodiscard]] constexpr double y() const { return m_y; }
    constexpr void setY(double y) { m_y = y; }

    friend constexpr Point operator+(Point a, Point b) { return {a.m_x + b.m_x, a.m_y + b.m_y}; }
    friend constexpr Point operator-(Point a, Point b) { return {a.m_x - b.m_x, a.m_y - b.m_y}; }
    friend constexpr Point operator*(Point a, double factor) { return {a.m_x * factor, a.m_y * factor}; }
    friend constexpr Point operator*(double factor, Point a) { return a * factor; }
    friend constexpr Point operator/(Point a, double divisor) { return {a.m_x / divisor, a.m_y / divisor}; }
    friend bool operator==(Point a, Point b) {
        return nearlyEqual(a.m_x, b.m_x) && nearlyEqual(a.m_y, b.m_y);
    }

  private:
    double m_x = 0, m_y = 0;
};

[[nodiscard]] constexpr double dotProduct(Point a, Point b) { return a.x() * b.x() + a.y() * b.y(); }

class Size {
  public:
    constexpr Size() = default;
    constexpr Size(double width, double height)
        : m_width(width)
        , m_height(height) {}

    [[nodiscard]] constexpr double width() const { return m_width; }
    [[nodiscard]] constexpr double height() const { return m_height; }

    friend bool operator==(Size a, Size b) {
        return nearlyEqual(a.m_width, b.m_width) && nearlyEqual(a.m_height, b.m_height);
    }

  private:
    double m_width = 0, m_height = 0;
};

/// A rectangle by its upper left corner and its size.
class Rect {
  public:
    constexpr Rect() = default;
    constexpr Rect(double left, double top, double width, double height)
        : m_left(left)
        , m_top(top)
        , m_width(width)
        , m_height(height) {}
    constexpr Rect(Point topLeft, Size size)
        : Rect(topLeft.x(), topLeft.y(), size.width(), size.height()) {}
    constexpr Rect(Point topLeft, Point bottomRight)
        : Rect(topLeft.x(), topLeft.y(), bottomRight.x() - topLeft.x(), bottomRight.y() - topLeft.y()) {}

    [[nodiscard]] constexpr double left() const { return m_left; }
    [[nodiscard]] constexpr double top() const { return m_top; }
    [[nodiscard]] constexpr double width() const { return m_width; }
    [[nodiscard]] constexpr double height() const { return m_height; }
    [[nodiscard]] constexpr double right() const { return m_left + m_width; }
    [[nodiscard]] constexpr double bottom() const { return m_top + m_height; }
    [[nodiscard]] constexpr Point topLeft() const { return {m_left, m_top}; }
    [[nodiscard]] constexpr Point bottomLeft() const { return {m_left, bottom()}; }
    [[nodiscard]] constexpr Point bottomRight() const { return {right(), bottom()}; }
    [[nodiscard]] constexpr Point center() const { return {m_left + m_width / 2, m_top + m_height / 2}; }
    [[nodiscard]] constexpr Size size() const { return {m_width, m_height}; }

    /// Neither width nor height.
    [[nodiscard]] constexpr bool isNull() const { return m_width == 0 && m_height == 0; }
    /// No area.
    [[nodiscard]] constexpr bool isEmpty() const { return m_width <= 0 || m_height <= 0; }

    /// The other three edges stay.
    constexpr void setTop(double top) {
        m_height -= top - m_top;
        m_top = top;
    }
    constexpr void setBottom(double bottom) { m_height = bottom - m_top; }
    constexpr void setWidth(double width) { m_width = width; }
    constexpr void translate(double x, double y) {
        m_left += x;
        m_top += y;
    }
    [[nodiscard]] constexpr Rect translated(double x, double y) const {
        return {m_left + x, m_top + y, m_width, m_height};
    }
    [[nodiscard]] constexpr Rect translated(Point by) const { return translated(by.x(), by.y()); }
    /// Every edge moved on its own.
    [[nodiscard]] constexpr Rect adjusted(double left, double top, double right, double bottom) const {
        return {m_left + left, m_top + top, m_width + right - left, m_height + bottom - top};
    }

    /// The edges belong to it; a rectangle without area contains nothing.
    [[nodiscard]] constexpr bool contains(Point point) const {
        return m_width != 0 && m_height != 0 && point.x() >= low(m_left, m_width) &&
               point.x() <= high(m_left, m_width) && point.y() >= low(m_top, m_height) &&
               point.y() <= high(m_top, m_height);
    }
    [[nodiscard]] constexpr bool contains(const Rect& other) const {
        return m_width != 0 && m_height != 0 && other.m_width != 0 && other.m_height != 0 &&
               low(other.m_left, other.m_width) >= low(m_left, m_width) &&
               high(other.m_left, other.m_width) <= high(m_left, m_width) &&
               low(other.m_top, other.m_height) >= low(m_top, m_height) &&
               high(other.m_top, other.m_height) <= high(m_top, m_height);
    }
    /// Whether they share an area; touching is not enough.
    [[nodiscard]] constexpr bool intersects(const Rect& other) const {
        return m_width != 0 && m_height != 0 && other.m_width != 0 && other.m_height != 0 &&
               low(m_left, m_width) < high(other.m_left, other.m_width) &&
               low(other.m_left, other.m_width) < high(m_left, m_width) &&
               low(m_top, m_height) < high(other.m_top, other.m_height) &&
               low(other.m_top, other.m_height) < high(m_top, m_height);
    }
    /// The smallest rectangle around both; a null one adds nothing.
    [[nodiscard]] constexpr Rect united(const Rect& other) const {
        if (isNull())
            return other;
        if (other.isNull())
            return *this;
        const double left = std::min(low(m_left, m_width), low(other.m_left, other.m_width));
        const double top = std::min(low(m_top, m_height), low(other.m_top, other.m_height));
        return {left, top, std::max(high(m_left, m_width), high(other.m_left, other.m_width)) - left,
                std::max(high(m_top, m_height), high(other.m_top, other.m_height)) - top};
    }

    friend bool operator==(const Rect& a, const Rect& b) {
        return a.topLeft() == b.topLeft() && a.size() == b.size();
    }

  private:
    [[nodiscard]] static constexpr double low(double from, double length) {
        return length < 0 ? from + length : from;
    }
    [[nodiscard]] static constexpr double high(double from, double length) {
        return length < 0 ? from : from + length;
    }

    double m_left = 0, m_top = 0, m_width = 0, m_height = 0;
};

/// A colour with eight bits a channel.
struct Color {
    std::uint32_t argb = 0; ///< 0xAARRGGBB; no alpha: transparent

    [[nodiscard]] constexpr int alpha() const { return static_cast<int>(argb >> 24 & 0xFF); }
    [[nodiscard]] constexpr int red() const { return static_cast<int>(argb >> 16 & 0xFF); }
    [[nodiscard]] constexpr int green() const { return static_cast<int>(argb >> 8 & 0xFF); }
    [[nodiscard]] constexpr int blue() const { return static_cast<int>(argb & 0xFF); }
    bool operator==(const Color&) const = default;
};

} // namespace handlelab
