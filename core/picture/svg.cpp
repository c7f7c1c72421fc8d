// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/svg.h"

#include "core/base/utf8.h"
#include "core/picture/text_width.h"

#include <fmt/format.h>

#include <cmath>
#include <map>
#include <set>

namespace handlelab {

namespace {

/// Numbers with at most two decimals and no locale.
std::string number(double value) {
    std::string text = fmt::format("{:.2f}", std::round(value * 100) / 100);
    while (text.ends_with('0'))
        text.pop_back();
    if (text.ends_with('.'))
        text.pop_back();
    return text == "-0" ? "0" : text;
}

bool isForbidden(char32_t c) {
    return (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0) || c == 0xFFFE || c == 0xFFFF;
}

/// Text for XML: markup is escaped, and characters that XML 1.0 does not allow are replaced.
std::string escaped(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const char32_t c = takeCharacter(text);
        if (c == '&')
            result += "&amp;";
        else if (c == '<')
            result += "&lt;";
        else if (c == '>')
            result += "&gt;";
        else if (c == '"')
            result += "&quot;";
        else if (isForbidden(c))
            append(result, replacementCharacter);
        else
            append(result, c);
    }
    return result;
}

const char* kindName(Target::Kind kind) {
    switch (kind) {
    case Target::Kind::process:
        return "process";
    case Target::Kind::variable:
        return "variable";
    case Target::Kind::entry:
        return "entry";
    case Target::Kind::more:
        return "more";
    case Target::Kind::object:
        return "object";
    case Target::Kind::pointer:
        return "pointer";
    case Target::Kind::provenance:
        return "provenance";
    case Target::Kind::callout:
        return "callout";
    case Target::Kind::hint:
        return "hint";
    case Target::Kind::thread:
        return "thread";
    case Target::Kind::wait:
        return "wait";
    case Target::Kind::side:
        return "side";
    case Target::Kind::sidePointer:
        return "side-pointer";
    case Target::Kind::session:
        return "session";
    case Target::Kind::partner:
        return "partner";
    case Target::Kind::clock:
        return "clock";
    case Target::Kind::none:
        break;
    }
    return "stage";
}

std::string idOf(const Target& target) {
    std::string id = kindName(target.kind);
    switch (target.kind) {
    case Target::Kind::entry:
    case Target::Kind::pointer:
    case Target::Kind::provenance:
        id += fmt::format("-{}-{}", target.a, target.b);
        break;
    case Target::Kind::process:
    case Target::Kind::variable:
    case Target::Kind::more:
    case Target::Kind::object:
    case Target::Kind::thread:
    case Target::Kind::wait:
    case Target::Kind::side:
    case Target::Kind::sidePointer:
    case Target::Kind::session:
    case Target::Kind::partner:
        id += fmt::format("-{}", target.a);
        break;
    case Target::Kind::none:
    case Target::Kind::callout:
    case Target::Kind::hint:
    case Target::Kind::clock:
        break;
    }
    return id;
}

class Writer {
  public:
    explicit Writer(const Theme& theme)
        : m_theme(theme) {}

    std::string out;

    void operator()(const Box& box) {
        const bool bordered = box.border != Ink::none && box.borderWidth > 0;
        // The painter draws borders inside of the box when it has a fill, and on its edge when it has none.
        const double half = bordered && box.fill != Ink::none ? box.borderWidth / 2 : 0;
        const Rect rect = box.rect.adjusted(half, half, -half, -half);
        if (rect.width() <= 0 || rect.height() <= 0 || (box.fill == Ink::none && !bordered))
            return;
        if (box.corners == Corners::top) {
            roundedAbove(rect, box.radius);
            out += " fill=\"" + colour(box.fill) + '"';
            end();
            return;
        }
        out += "<rect x=\"" + number(rect.left()) + "\" y=\"" + number(rect.top()) + "\" width=\"" +
               number(rect.width()) + "\" height=\"" + number(rect.height()) + '"';
        if (const double radius = std::min({box.radius - half, rect.width() / 2, rect.height() / 2});
            radius > 0)
            out += " rx=\"" + number(radius) + '"';
        out += " fill=\"" + colour(box.fill) + '"';
        if (bordered)
            stroke(box.border, box.borderWidth, box.dash);
        end();
    }

    void operator()(const Text& text) {
        if (text.text.empty())
            return;
        const bool shortened = !text.full.empty();
        if (shortened) // not inside of the text: some readers would draw it
            out += "<g><title>" + escaped(text.full) + "</title>";
        const bool mono = text.face == Face::mono || text.face == Face::monoBold;
        out += "<text x=\"" + number(text.baseline.x()) + "\" y=\"" + number(text.baseline.y()) +
               "\" font-family=\"" + (mono ? "JetBrains Mono" : "Inter") + "\" font-size=\"" +
               number(text.size) + "\" fill=\"" + colour(text.ink) + '"';
        if (text.face == Face::sansSemiBold)
            out += " font-weight=\"600\"";
        if (text.face == Face::sansBold || text.face == Face::monoBold)
            out += " font-weight=\"700\"";
        if (text.align != Align::left)
            out += text.align == Align::centre ? " text-anchor=\"middle\"" : " text-anchor=\"end\"";
        if (text.italic)
            out += " font-style=\"italic\"";
        opacity();
        if (text.text.find("  ") != std::string::npos || text.text.ends_with(' '))
            out += " xml:space=\"preserve\"";
        out += '>' + escaped(text.text) + "</text>" + (shortened ? "</g>\n" : "\n");
        if (text.struck)
            strike(text);
    }

    void operator()(const Path& path) {
        if (path.points.size() < 4)
            return;
        out += "<path d=\"M" + point(path.points.front());
        for (std::size_t i = 1; i + 2 < path.points.size(); i += 3)
            out += 'C' + point(path.points[i]) + ' ' + point(path.points[i + 1]) + ' ' +
                   point(path.points[i + 2]);
        out += "\" fill=\"none\"";
        stroke(path.ink, path.width, path.dash);
        end();
        if (!path.head)
            return;
        const auto [tip, left, right] = arrowHead(path);
        out += "<path d=\"M" + point(tip) + 'L' + point(left) + 'L' + point(right) + "Z\" fill=\"" +
               colour(path.ink) + '"';
        end();
    }

    double nodeOpacity = 1;

  private:
    [[nodiscard]] std::string colour(Ink ink) const {
        return ink == Ink::none ? std::string("none") : hexText(m_theme[ink]);
    }
    static std::string point(Point p) { return number(p.x()) + ' ' + number(p.y()); }

    void roundedAbove(const Rect& r, double radius) {
        const std::string arc = 'A' + number(radius) + ' ' + number(radius) + " 0 0 1 ";
        out += "<path d=\"M" + point(r.bottomLeft()) + 'V' + number(r.top() + radius) + arc +
               point({r.left() + radius, r.top()}) + 'H' + number(r.right() - radius) + arc +
               point({r.right(), r.top() + radius}) + 'V' + number(r.bottom()) + "Z\"";
    }

    void stroke(Ink ink, double width, Dash dash) {
        out += " stroke=\"" + colour(ink) + "\" stroke-width=\"" + number(width) + '"';
        const auto lengths = [&](std::initializer_list<double> parts) {
            std::string text;
            for (const double part : parts)
                text += (text.empty() ? "" : ",") + number(part * width);
            return text;
        };
        if (dash == Dash::dashed)
            out += " stroke-dasharray=\"" + lengths({5, 3.5}) + '"';
        else if (dash == Dash::dotted)
            out += " stroke-linecap=\"round\" stroke-dasharray=\"" + lengths({0.1, 2.4}) + '"';
        else if (dash == Dash::dashDot)
            out += " stroke-linecap=\"round\" stroke-dasharray=\"" + lengths({6, 3, 0.1, 3}) + '"';
    }

    void strike(const Text& text) {
        const double width = textWidth(text.text, text.face, text.size);
        const double left = text.align == Align::left ? 0 : text.align == Align::centre ? width / 2 : width;
        out += "<rect x=\"" + number(text.baseline.x() - left - 1) + "\" y=\"" +
               number(text.baseline.y() - 0.36 * text.size) + "\" width=\"" + number(width + 2) +
               "\" height=\"" + number(std::max(1.0, text.size / 10)) + "\" fill=\"" + colour(text.ink) + '"';
        end();
    }

    void opacity() {
        if (nodeOpacity < 1)
            out += " opacity=\"" + number(nodeOpacity) + '"';
    }
    void end() {
        opacity();
        out += "/>\n";
    }

    const Theme& m_theme;
};

/// Families to fall back to where the fonts of the picture are not installed. They stand in a rule for media
/// and not in the attribute, because simple readers (Qt's among them) take a list for the name of one family.
constexpr const char* fontRules =
    "<style>@media all{text{font-kerning:none;font-feature-settings:'calt' 0,'liga' 0}"
    "text[font-family=\"Inter\"]{font-family:Inter,'Noto Sans','Segoe UI','Noto Sans CJK SC','Microsoft "
    "YaHei',"
    "'Droid Sans Fallback',sans-serif}text[font-family=\"JetBrains Mono\"]{font-family:'JetBrains "
    "Mono',Consolas,"
    "'DejaVu Sans Mono','Noto Sans Mono CJK SC','Droid Sans Fallback',monospace}}</style>\n";

void writeHead(std::string& out, const Picture& picture) {
    const Rect& b = picture.bounds;
    out += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" +
           number(b.width()) + "\" height=\"" + number(b.height()) + "\" viewBox=\"" + number(b.left()) +
           ' ' + number(b.top()) + ' ' + number(b.width()) + ' ' + number(b.height()) +
           "\" role=\"img\" aria-labelledby=\"title desc\">\n<title id=\"title\">" + escaped(picture.title) +
           "</title>\n<desc id=\"desc\">" + escaped(picture.description) + "</desc>\n" + fontRules;
}

} // namespace

std::string svg(const Picture& picture, const Theme& theme) {
    std::map<Target, const Area*> areas;
    for (const Area& area : picture.areas)
        areas.emplace(area.target, &area);
    Writer writer(theme);
    writer.out.reserve(picture.nodes.size() * 200 + 1000);
    writeHead(writer.out, picture);
    std::map<Target, int>
        seen; // a target's nodes may stand in several places: the first group has the plain id
    bool open = false;
    Target current;
    for (const Node& node : picture.nodes) {
        if (!open || node.target != current) {
            if (open)
                writer.out += "</g>\n";
            open = true;
            current = node.target;
            const int count = ++seen[current];
            writer.out += "<g id=\"" + idOf(current) +
                          (count > 1 ? fmt::format(".{}", count) : std::string()) + "\">\n";
            if (const auto area = areas.find(current);
                count == 1 && area != areas.end() && !area->second->toolTip.empty())
                writer.out += "<title>" + escaped(area->second->toolTip) + "</title>\n";
        }
        writer.nodeOpacity = node.opacity;
        std::visit(writer, node.shape);
    }
    if (open)
        writer.out += "</g>\n";
    writer.out += "</svg>\n";
    return std::move(writer.out);
}

} // namespace handlelab
