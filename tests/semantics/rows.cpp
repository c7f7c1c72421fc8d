// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include "sections.h"

#include <fstream>

namespace handlelab {

RowList readRows(const std::filesystem::path& path, std::vector<std::string>& problems) {
    RowList rows;
    std::ifstream stream(path);
    if (!stream)
        problems.push_back(path.string() + ": cannot be read");
    std::string line;
    for (int number = 1; std::getline(stream, line); ++number) {
        if (line.empty() || line.front() == '#')
            continue;
        const std::size_t blank = line.find(' ');
        const std::size_t remark = line.find_first_not_of(' ', std::min(blank, line.size()));
        const auto ids = expandIds(std::string_view(line).substr(0, blank));
        const auto where = path.string() + ":" + std::to_string(number) + ": ";
        if (ids.empty())
            problems.push_back(where + "no id, and no range of ids");
        if (remark == std::string::npos)
            problems.push_back(where + "a row has a remark behind it");
        for (const std::string& id : ids)
            if (!rows.emplace(id, remark == std::string::npos ? "" : line.substr(remark)).second)
                problems.push_back(where + id + " stands here twice");
    }
    return rows;
}

} // namespace handlelab
