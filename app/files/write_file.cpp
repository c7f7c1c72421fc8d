// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/write_file.h"

#include <fmt/format.h>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <cstring>
#include <filesystem>
#include <random>

namespace handlelab {

namespace {

namespace fs = std::filesystem;

constexpr mode_t modeBits = 07777, ownerBits = S_IRUSR | S_IWUSR;

/// Where a path leads when its links are followed, whether or not something is there; nothing for a circle.
std::optional<fs::path> targetOf(fs::path path) {
    constexpr int mostLinks = 40; // as the system itself follows
    std::error_code problem;
    for (int links = 0; links < mostLinks; ++links) {
        if (!fs::is_symlink(path, problem))
            return path;
        path = path.parent_path() / fs::read_symlink(path, problem);
    }
    return {};
}

// The following return the system's error number, or 0.

int writeAll(const Descriptor& file, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t done = ::write(file.number(), bytes.data(), bytes.size());
        if (done >= 0)
            bytes.remove_prefix(static_cast<std::size_t>(done));
        else if (errno != EINTR)
            return errno;
    }
    return 0;
}

/// Some file systems cannot be told to bring a file to the disk; they do what they can by themselves.
int bringToDisk(const Descriptor& file) {
    return ::fsync(file.number()) == 0 || errno == EINVAL || errno == ENOSYS || errno == ENOTSUP ? 0 : errno;
}

int writeInto(const fs::path& device, std::string_view bytes) {
    Descriptor file(::open(device.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY));
    if (!file)
        return errno;
    const int problem = writeAll(file, bytes);
    return problem != 0 ? problem : file.close();
}

/// A new file in a folder, gone with this object unless it was given its name.
class Temporary {
  public:
    Temporary(const fs::path& folder, mode_t mode) {
        constexpr int attempts = 100;
        std::random_device random;
        for (int i = 0; i < attempts; ++i) {
            m_name = folder / fmt::format(".handlelab-{:08x}.tmp", random());
            file = Descriptor(::open(m_name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode));
            problem = file ? 0 : errno;
            if (problem != EEXIST)
                break;
        }
    }
    ~Temporary() {
        if (problem == 0 && !m_named)
            ::unlink(m_name.c_str());
    }
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;
    int giveName(const fs::path& name) {
        m_named = ::rename(m_name.c_str(), name.c_str()) == 0;
        return m_named ? 0 : errno;
    }

    Descriptor file;
    int problem = 0; ///< why there is none

  private:
    fs::path m_name;
    bool m_named = false;
};

/// Makes a new file as the old one was. Whoever may not give files away keeps them; what a group was allowed
/// is not given to another one.
int takeOver(const Descriptor& file, const struct stat& before) {
    constexpr auto sameOwner = static_cast<uid_t>(-1);
    mode_t mode = before.st_mode & modeBits;
    if (::fchown(file.number(), before.st_uid, before.st_gid) != 0 &&
        ::fchown(file.number(), sameOwner, before.st_gid) != 0)
        mode &= ~static_cast<mode_t>(S_IRWXG);
    return ::fchmod(file.number(), mode) == 0 ? 0 : errno;
}

/// `before`: the regular file that stands at `target`; null for none.
int replaceFile(const fs::path& target, const struct stat* before, std::string_view bytes,
                const Writing& how) {
    constexpr mode_t anybody = 0666; // less what umask takes
    if (before != nullptr && ::access(target.c_str(), W_OK) != 0)
        return errno;
    const fs::path folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
    Temporary made(folder, before != nullptr || how.ownerOnly ? ownerBits : anybody);
    int problem = made.problem;
    if (problem == 0 && before != nullptr && !how.ownerOnly)
        problem = takeOver(made.file, *before);
    if (problem == 0)
        problem = writeAll(made.file, bytes);
    if (problem == 0)
        problem = bringToDisk(made.file);
    if (problem == 0 && how.locked == nullptr)
        problem = made.file.close();
    if (problem == 0 && how.locked != nullptr)
        ::flock(made.file.number(),
                LOCK_EX | LOCK_NB); // nobody else knows the file; some disks have no locks
    if (problem == 0)
        problem = made.giveName(target);
    if (problem != 0)
        return problem;
    if (how.locked != nullptr)
        *how.locked = std::move(made.file);
    if (const Descriptor names(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)); names)
        ::fsync(names.number()); // the file is whole either way: old or new
    return 0;
}

int write(const std::string& path, std::string_view bytes, const Writing& how) {
    struct stat before = {};
    const bool exists = ::stat(path.c_str(), &before) == 0;
    if (!exists && errno != ENOENT)
        return errno;
    if (exists && S_ISDIR(before.st_mode))
        return EISDIR;
    if (exists && !S_ISREG(before.st_mode)) // by its own name: /dev/stdout leads to a pipe that has no other
        return writeInto(path, bytes);
    const std::optional<fs::path> target = targetOf(path);
    return target ? replaceFile(*target, exists ? &before : nullptr, bytes, how) : ELOOP;
}

} // namespace

Sentence notWritten(const std::string& path, int error) {
    switch (error) {
    case ENOSPC:
        return {"Files",
                CORE_TR("Files", "%1 was not written: there is no room left on the disk. Make room there, or "
                                 "choose a folder on another disk. The old file, if any, is untouched."),
                {path}};
    case EDQUOT:
        return {"Files",
                CORE_TR("Files", "%1 was not written: your share of the disk is used up. Make room there, or "
                                 "choose a folder on another disk. The old file, if any, is untouched."),
                {path}};
    case EFBIG:
        return {"Files",
                CORE_TR("Files", "%1 was not written: the system allows no file of this size. Raise the "
                                 "limit (ulimit -f). The old file, if any, is untouched."),
                {path}};
    case EACCES:
    case EPERM:
        return {"Files",
                CORE_TR("Files", "%1 was not written: you may not write there. Choose another folder or "
                                 "name."),
                {path}};
    case EROFS:
        return {"Files",
                CORE_TR("Files", "%1 was not written: the disk can only be read. Choose a folder on another "
                                 "disk."),
                {path}};
    case ENOENT:
    case ENOTDIR:
        return {"Files",
                CORE_TR("Files", "%1 was not written: the folder %2 does not exist. Create it first, or "
                                 "choose another one."),
                {path, fs::path(path).parent_path().string()}};
    case EISDIR:
        return {
            "Files", CORE_TR("Files", "%1 was not written: it is a folder. Choose another name."), {path}};
    case ENAMETOOLONG:
        return {"Files",
                CORE_TR("Files", "%1 was not written: the name is too long. Choose a shorter one."),
                {path}};
    default:
        return {"Files",
                CORE_TR("Files", "%1 was not written: %2. Choose another folder or name. The old file, if "
                                 "any, is untouched."),
                {path, std::strerror(error)}};
    }
}

WriteRefusal writeFile(const std::string& path, std::string_view bytes, const Writing& how) {
    const int problem = write(path, bytes, how);
    return problem == 0 ? WriteRefusal() : notWritten(path, problem);
}

} // namespace handlelab
