// SPDX-License-Identifier: GPL-3.0-or-later
#include "no_room.h"

#include <filesystem>
#include <fstream>
#include <sched.h>
#include <set>
#include <sys/mount.h>

namespace handlelab {

FileSizeLimit::FileSizeLimit(rlim_t bytes)
    : m_handler(std::signal(SIGXFSZ, SIG_IGN)) {
    getrlimit(RLIMIT_FSIZE, &m_before);
    const rlimit now{bytes, m_before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &now);
}

FileSizeLimit::~FileSizeLimit() {
    setrlimit(RLIMIT_FSIZE, &m_before);
    std::signal(SIGXFSZ, m_handler);
}

SmallDisk::SmallDisk() {
    std::filesystem::create_directory(folder());
    m_mounted = unshare(CLONE_NEWNS) == 0 && mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
                mount("tmpfs", folder().c_str(), "tmpfs", 0, "size=64k") == 0;
}

SmallDisk::~SmallDisk() {
    if (m_mounted)
        umount2(folder().c_str(), MNT_DETACH);
}

void SmallDisk::fill() const {
    std::ofstream filler(folder() + "/filler", std::ios::binary);
    while (filler.put('x').flush())
        ;
}

void SmallDisk::makeRoom() const { std::filesystem::remove(folder() + "/filler"); }

std::string listing(const std::string& folder) {
    std::set<std::string> names;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        names.insert(entry.path().lexically_relative(folder).string());
    std::string all;
    for (const std::string& name : names)
        all += name + "\n";
    return all;
}

} // namespace handlelab
