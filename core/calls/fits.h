// SPDX-License-Identifier: GPL-3.0-or-later
// Which objects of a type a handle parameter is made for, where the type alone does not say it. What a call
// does with another object is its own affair; this says what is offered.
#pragma once

#include "core/calls/typed_call.h"
#include "core/machine/views/devices.h"

namespace handlelab {

/// The parameter, for some objects of its type only.
inline Typed<Handle> only(bool (*takes)(const Machine&, ObjectId), Typed<Handle> parameter) {
    parameter.parameter.takes = takes;
    return parameter;
}

inline bool isOnDisk(const Machine& machine, ObjectId object) {
    return std::holds_alternative<FileBody>(machine[object].body);
}
inline bool isFileOrDevice(const Machine& machine, ObjectId object) {
    return machine[object].header.type == ObjectType::file;
}
template <DeviceKind... kinds>
bool isDevice(const Machine& machine, ObjectId object) {
    const DeviceBody* device = deviceOf(machine, object);
    return device != nullptr && ((device->kind == kinds) || ...);
}
/// Bytes can be taken out of it.
inline bool canBeRead(const Machine& machine, ObjectId object) {
    return isOnDisk(machine, object) ||
           isDevice<DeviceKind::pipeServer, DeviceKind::pipeClient, DeviceKind::pipeRead,
                    DeviceKind::mailslotServer, DeviceKind::consoleInput, DeviceKind::serialPort,
                    DeviceKind::socket>(machine, object);
}
/// Bytes can be put into it.
inline bool canBeWritten(const Machine& machine, ObjectId object) {
    return isOnDisk(machine, object) ||
           isDevice<DeviceKind::pipeServer, DeviceKind::pipeClient, DeviceKind::pipeWrite,
                    DeviceKind::mailslotClient, DeviceKind::screenBuffer, DeviceKind::serialPort,
                    DeviceKind::socket>(machine, object);
}
inline bool isWaitable(const Machine& machine, ObjectId object) { return kindOf(machine, object).waitable; }
inline bool canBeSignaled(const Machine& machine, ObjectId object) {
    return kindOf(machine, object).signal != nullptr;
}
inline bool isSnapshot(const Machine& machine, ObjectId object) {
    const auto* section = std::get_if<SectionBody>(&machine[object].body);
    return section != nullptr && section->processes.valid();
}
inline bool isNoSnapshot(const Machine& machine, ObjectId object) { return !isSnapshot(machine, object); }
/// One of the system's own objects, which no program has made.
inline bool isOfSystem(const Machine& machine, ObjectId object) {
    return machine[object].header.permanent && !machine[object].header.creator.valid();
}

} // namespace handlelab
