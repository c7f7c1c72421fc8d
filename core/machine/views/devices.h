// SPDX-License-Identifier: GPL-3.0-or-later
// Questions about what is no file on the disk: which device a path names, who serves a pipe or a mailslot.
#pragma once

#include "core/machine/dictionaries.h"
#include "core/machine/machine.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace handlelab {

/// What a path names besides files (CreateFile's documentation; win32-semantics section 3.3).
enum class DevicePlace : std::uint8_t {
    pipe,          ///< \\.\pipe\x
    pipeFolder,    ///< the same without a name behind it
    mailslot,      ///< \\.\mailslot\x
    consoleInput,  ///< CONIN$
    consoleOutput, ///< CONOUT$
    serialPort     ///< COM1
};

struct DevicePath {
    DevicePlace place;
    std::string name; ///< as the device is shown: \\.\pipe\x, CONIN$, COM1
};

/// The device a path names; nothing for a path on the disk. Device names ignore case.
[[nodiscard]] std::optional<DevicePath> devicePath(std::string_view path);

/// The device body of an object; nullptr for everything else.
[[nodiscard]] const DeviceBody* deviceOf(const Machine& machine, ObjectId object);

/// The open ends of that kind and name, oldest first. A device's name ignores case.
[[nodiscard]] std::vector<ObjectId> openDevices(const Machine& machine, const Texts& texts, DeviceKind kind,
                                                std::string_view name);

/// The turn of an instance of a pipe that begins to listen: behind all others that do.
[[nodiscard]] std::uint16_t turnBehind(const Machine& machine, const Texts& texts, std::string_view name);
/// The instance that has listened longest; none when none does.
[[nodiscard]] ObjectId listeningInstance(const Machine& machine, const Texts& texts, std::string_view name);

/// Whether it is one of the two ends of a named pipe, or of an anonymous one.
[[nodiscard]] bool isPipe(DeviceKind kind);

/// The lengths of the messages that wait, oldest first.
[[nodiscard]] std::vector<std::uint32_t> messagesOf(const Texts& texts, const DeviceBody& device);
/// The same as the device stores it.
[[nodiscard]] TextId storedMessages(Texts& texts, const std::vector<std::uint32_t>& lengths);

} // namespace handlelab
