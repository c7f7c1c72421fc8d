// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes and messages in pipes, and what goes on between their two ends.
#pragma once

#include "core/kernel/kernel_part.h"

namespace handlelab {

/// The queues of pipes (win32-semantics section 15.2). Each end has one, of what it has not read yet.
class Pipes final : KernelPart {
  public:
    using KernelPart::KernelPart;

    /// What a client tells about itself when it opens its end.
    struct Client {
        std::uint8_t level = 0; ///< SECURITY_IMPERSONATION_LEVEL
        bool known = false;     ///< at once; else from the server's first read on
    };
    /// What a read took.
    struct Taken {
        std::uint32_t bytes = 0, error = 0; ///< ERROR_MORE_DATA when a message was too long
    };
    /// What became of a write.
    struct Put {
        std::uint32_t bytes = 0;  ///< in the queue, or read already
        std::uint32_t behind = 0; ///< not 0: there was no room; so many bytes must be read until its last is
    };

    /// Whether a read of this end would find something, if only a message without bytes.
    [[nodiscard]] bool hasData(ObjectId end) const;
    /// Takes what a read of so many bytes gets out of the queue of an end, and lets those go on who waited
    /// for the room.
    Taken take(ProcessId reader, ObjectId end, std::uint32_t wanted);
    /// Puts bytes into the queue of the other end; reads that wait there get them at once. With PIPE_NOWAIT
    /// less may be put there, and nobody has to wait.
    Put put(ProcessId writer, ObjectId from, std::uint32_t bytes);
    /// The bytes of a write that was cancelled leave their queue.
    void takeBack(const Operation& write);
    /// The server's end listens from now on, behind all instances that do already.
    void listen(ProcessId server, ObjectId end);
    /// The two ends know each other; a server that waited for its client goes on.
    void connect(ObjectId server, ObjectId client, Client told);
    /// The server cuts the connection: what has not been read is lost, at both ends.
    void disconnect(ObjectId server);
    /// An end has been closed.
    void close(ObjectId end);

  private:
    void completeReads(ObjectId end);
    void makeRoom(ObjectId end, std::uint32_t bytes);
};

} // namespace handlelab
