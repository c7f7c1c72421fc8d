// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/code_rows.h"

#include "app/words/text.h"
#include "core/picture/headline.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace handlelab {

namespace {

/// The last heading of a stretch of prose, without its marks; empty when it has none.
QString headingIn(std::string_view prose) {
    QString heading;
    const QString text = qt(prose);
    for (const QStringView line : QStringView(text).split(u'\n')) {
        qsizetype marks = 0;
        while (marks < line.size() && line[marks] == u'#')
            ++marks;
        if (marks > 0 && marks <= 6 && marks < line.size() && line[marks] == u' ')
            heading = line.mid(marks).trimmed().toString();
    }
    return heading;
}

} // namespace

std::vector<CodeRow> codeRows(const Lesson& lesson, const Moment& moment) {
    std::unordered_map<std::uint32_t, int> failures;
    for (std::size_t i = 0; i < moment.findings().size(); ++i)
        if (const Finding& finding = moment.findings()[i]; !finding.met)
            failures.emplace(finding.statement, static_cast<int>(i));
    std::unordered_set<std::uint32_t> mistakes;
    for (const Mistake& mistake : lesson.mistakes)
        mistakes.insert(mistake.line);

    std::vector<CodeRow> rows;
    QString heading;
    for (const Block& block : lesson.blocks) {
        if (!block.code) {
            if (const QString found = headingIn(lesson[block.text]); !found.isEmpty())
                heading = found;
            continue;
        }
        if (!heading.isEmpty())
            rows.push_back({CodeRow::Kind::heading, block.firstStatement, heading, -1, false});
        heading.clear();
        for (std::uint32_t i = 0; i < block.statementCount; ++i) {
            const std::uint32_t index = block.firstStatement + i;
            const Statement& statement = lesson.statements[index];
            const std::string_view line = lesson[statement.line];
            const auto failure = failures.find(index);
            rows.push_back({CodeRow::Kind::statement, index, qt(line).trimmed(),
                            failure == failures.end() ? -1 : failure->second,
                            mistakes.contains(statement.lineNumber)});
        }
    }
    return rows;
}

std::optional<std::uint32_t> currentStatement(const Moment& moment) {
    if (const auto step = moment.stepAt(moment.position()))
        return moment.steps()[*step].statement;
    return {};
}

QString veiledLine(const QString& line) {
    const QString all = line.trimmed();
    if (all.startsWith(u"expect"))
        return QStringLiteral("expect …");
    const QString call = qt(withoutOutcome(all.toStdString()));
    const bool expects = QStringView(all).mid(call.size()).trimmed().startsWith(u"=>");
    return expects ? call + QStringLiteral("   => ?") : call;
}

std::uint32_t stepsThrough(const Moment& moment, std::uint32_t statement) {
    const auto& steps = moment.steps();
    const auto after =
        std::upper_bound(steps.begin(), steps.end(), statement,
                         [](std::uint32_t wanted, const Step& step) { return wanted < step.statement; });
    return static_cast<std::uint32_t>(after - steps.begin());
}

} // namespace handlelab
