// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/paint.h"

#include "app/paint/fonts.h"
#include "app/paint/qt.h"
#include "core/base/utf8.h"
#include "core/picture/text_width.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <map>

namespace handlelab {

namespace {

constexpr double smallestText = 4; // device pixels: below, a text is drawn as a bar

QList<qreal> patternOf(Dash dash) {
    switch (dash) {
    case Dash::dashed:
        return {5, 3.5};
    case Dash::dotted:
        return {0.1, 2.4};
    case Dash::dashDot:
        return {6, 3, 0.1, 3};
    case Dash::solid:
        break;
    }
    return {};
}

class NodePainter {
  public:
    NodePainter(QPainter& painter, const Theme& theme)
        : m_painter(painter)
        , m_theme(theme)
        , m_scale(std::hypot(painter.combinedTransform().m11(), painter.combinedTransform().m12())) {}

    void operator()(const Box& box) {
        const bool bordered = box.border != Ink::none && box.borderWidth > 0;
        if (bordered && (box.fill == Ink::none || box.dash != Dash::solid)) {
            if (box.fill != Ink::none)
                fill(box.rect, box.radius, box.fill);
            m_painter.setBrush(Qt::NoBrush);
            m_painter.setPen(penOf(qt(m_theme[box.border]), box.borderWidth, box.dash));
            const double half = box.fill == Ink::none ? 0 : box.borderWidth / 2;
            m_painter.drawRoundedRect(qt(box.rect.adjusted(half, half, -half, -half)), box.radius,
                                      box.radius);
            return;
        }
        if (!bordered) {
            box.corners == Corners::top ? fillTop(box) : fill(box.rect, box.radius, box.fill);
            return;
        }
        const double width = box.borderWidth; // two fills are several times cheaper than a stroke
        fill(box.rect, box.radius, box.border);
        fill(box.rect.adjusted(width, width, -width, -width), std::max(0.0, box.radius - width), box.fill);
    }

    void operator()(const Text& text) {
        const QColor colour = qt(m_theme[text.ink]);
        if (text.size * m_scale < smallestText) {
            bar(text, colour);
            return;
        }
        m_painter.setPen(colour);
        QPointF at = qt(text.baseline);
        double width = 0;
        if (text.align != Align::left || text.struck)
            width = textWidth(text.text, text.face, text.size);
        if (text.align != Align::left)
            at.rx() -= text.align == Align::centre ? width / 2 : width;
        drawPieces(at, text);
        if (text.struck)
            m_painter.fillRect(
                QRectF(at.x() - 1, at.y() - 0.36 * text.size, width + 2, std::max(1.0, text.size / 10)),
                colour);
    }

    void operator()(const Path& path) {
        if (path.points.size() < 4)
            return;
        const QColor colour = qt(m_theme[path.ink]);
        QPainterPath curve(qt(path.points.front()));
        for (std::size_t i = 1; i + 2 < path.points.size(); i += 3)
            curve.cubicTo(qt(path.points[i]), qt(path.points[i + 1]), qt(path.points[i + 2]));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(penOf(colour, path.width, path.dash));
        m_painter.drawPath(curve);
        if (path.head)
            head(path, colour);
    }

  private:
    /// Inter writes 0x4 with a multiplication sign and JetBrains Mono makes one arrow of =>; Qt cannot switch
    /// that off before 6.7, so what would be joined is drawn in pieces. So is Chinese, which has no bold
    /// face: a synthetic one fills its signs with ink.
    void drawPieces(QPointF at, const Text& text) {
        std::string_view rest = text.text, piece;
        const auto draw = [&](bool wide) {
            m_painter.setFont(fontOf(text, wide));
            m_painter.drawText(at, qt(piece));
            if (!rest.empty())
                at.rx() += textWidth(piece, text.face, text.size);
        };
        for (const char* begin = rest.data(); !rest.empty(); begin = rest.data()) {
            char32_t last = takeCharacter(rest);
            while (!rest.empty()) {
                std::string_view after = rest;
                const char32_t next = takeCharacter(after);
                const bool sign = joins(last) && joins(next), hex = next == 'x' && last == '0';
                if (sign || hex || isWide(last) != isWide(next))
                    break;
                last = next;
                rest = after;
            }
            piece = {begin, static_cast<std::size_t>(rest.data() - begin)};
            draw(isWide(last));
        }
    }
    static bool isWide(char32_t c) { return c >= 0x2E80 && c <= 0xFFFF; }
    static bool joins(char32_t c) {
        return std::u32string_view(U"=<>-!&|:+*/_").find(c) != std::u32string_view::npos;
    }

    void fill(const Rect& rect, double radius, Ink ink) {
        if (ink == Ink::none || rect.width() <= 0 || rect.height() <= 0)
            return;
        if (radius * m_scale < 1) {
            m_painter.fillRect(qt(rect), qt(m_theme[ink]));
            return;
        }
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(qt(m_theme[ink]));
        m_painter.drawRoundedRect(qt(rect), radius, radius);
    }

    /// Round above and square below.
    void fillTop(const Box& box) {
        const QRectF r = qt(box.rect);
        const double d = 2 * box.radius;
        QPainterPath outline(r.bottomLeft());
        outline.arcTo(r.left(), r.top(), d, d, 180, -90);
        outline.arcTo(r.right() - d, r.top(), d, d, 90, -90);
        outline.lineTo(r.bottomRight());
        m_painter.fillPath(outline, qt(m_theme[box.fill]));
    }

    void bar(const Text& text, QColor colour) {
        colour.setAlphaF(colour.alphaF() * 0.5f);
        const double width = static_cast<double>(characters(text.text).size()) * text.size *
                             0.55; // nobody can read it, nor measure it
        const double left = text.align == Align::left ? 0 : text.align == Align::centre ? width / 2 : width;
        m_painter.fillRect(
            QRectF(text.baseline.x() - left, text.baseline.y() - 0.6 * text.size, width, 0.5 * text.size),
            colour);
    }

    void head(const Path& path, QColor colour) {
        const auto [tip, left, right] = arrowHead(path);
        const QPointF triangle[] = {qt(tip), qt(left), qt(right)};
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawConvexPolygon(triangle, 3);
    }

    const QFont& fontOf(const Text& text, bool regular) {
        const Face face = !regular                                                 ? text.face
                          : text.face == Face::mono || text.face == Face::monoBold ? Face::mono
                                                                                   : Face::sans;
        const auto key = std::pair(face, qRound(text.size) * 2 + (text.italic && !regular ? 1 : 0));
        auto found = m_fonts.find(key);
        if (found == m_fonts.end())
            found = m_fonts.emplace(key, fontFor(face, text.size, text.italic && !regular)).first;
        return found->second;
    }

    QPainter& m_painter;
    const Theme& m_theme;
    double m_scale;
    std::map<std::pair<Face, int>, QFont> m_fonts;
};

} // namespace

QPen penOf(QColor colour, double width, Dash dash) {
    QPen pen(colour, width);
    if (dash != Dash::solid) {
        pen.setDashPattern(patternOf(dash));
        pen.setCapStyle(dash == Dash::dashed ? Qt::FlatCap : Qt::RoundCap);
    } else {
        pen.setCapStyle(Qt::FlatCap);
    }
    return pen;
}

void paint(QPainter& painter, std::span<const Node> nodes, const Theme& theme, const Rect& exposed) {
    loadFonts();
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double opacity = painter.opacity();
    NodePainter visitor(painter, theme);
    for (const Node& node : nodes) {
        if (node.opacity <= 0)
            continue;
        if (!exposed.isNull() && !exposed.intersects(boundsOf(node.shape)))
            continue;
        painter.setOpacity(opacity * node.opacity);
        std::visit(visitor, node.shape);
    }
    painter.restore();
}

void paint(QPainter& painter, const Picture& picture, const Theme& theme, const Rect& exposed) {
    paint(painter, std::span<const Node>(picture.nodes), theme, exposed);
}

} // namespace handlelab
