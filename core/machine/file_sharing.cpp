// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/file_sharing.h"

#include "core/machine/access_rights.h"

namespace handlelab {

namespace {

struct Sharing { // which kinds of use an open wants, and which it tolerates in others
    bool reads, writes, deletes, sharesRead, sharesWrite, sharesDelete;

    [[nodiscard]] bool takesPart() const { return reads || writes || deletes; }
};

Sharing sharingOf(std::uint32_t granted, std::uint32_t share) {
    return {(granted & 0x21) != 0,
            (granted & (access::fileWriteData | access::fileAppendData)) != 0,
            (granted & access::deleteObject) != 0,
            (share & 1) != 0,
            (share & 2) != 0,
            (share & 4) != 0};
}

bool tolerates(const Sharing& a, const Sharing& b) {
    return (!b.reads || a.sharesRead) && (!b.writes || a.sharesWrite) && (!b.deletes || a.sharesDelete);
}

} // namespace

bool sharingConflicts(const Machine& machine, FileId file, std::uint32_t granted, std::uint32_t share) {
    const Sharing wanted = sharingOf(granted, share);
    if (!wanted.takesPart())
        return false;
    for (const Object& object : machine.objects) {
        const auto* other = std::get_if<FileBody>(&object.body);
        if (!other || other->file != file || object.counts.handles == 0)
            continue;
        const Sharing theirs = sharingOf(other->access, other->share);
        if (theirs.takesPart() && (!tolerates(theirs, wanted) || !tolerates(wanted, theirs)))
            return true;
    }
    return false;
}

} // namespace handlelab
