// SPDX-License-Identifier: GPL-3.0-or-later
// Files and devices: one open of something that can be read, written or listened to.
#include "core/base/translate.h"
#include "core/kinds/kind_verbs.h"
#include "core/kinds/kinds.h"
#include "core/machine/views/devices.h"
#include "core/win32/constants.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace handlelab {

namespace {

constexpr std::array<AccessName, 10> rights{{{0x1, "FILE_READ_DATA"},
                                             {0x2, "FILE_WRITE_DATA"},
                                             {0x4, "FILE_APPEND_DATA"},
                                             {0x8, "FILE_READ_EA"},
                                             {0x10, "FILE_WRITE_EA"},
                                             {0x20, "FILE_EXECUTE"},
                                             {0x40, "FILE_DELETE_CHILD"},
                                             {0x80, "FILE_READ_ATTRIBUTES"},
                                             {0x100, "FILE_WRITE_ATTRIBUTES"},
                                             {0x1F01FF, "FILE_ALL_ACCESS"}}};

using Fields = std::vector<StateField>;

Fields fieldsOnDisk(const Machine& machine, const Texts& texts, const FileBody& file) {
    const std::string path(texts[machine[file.file].path]);
    std::string share = (file.share & 1) != 0 ? "R" : "-";
    share += (file.share & 2) != 0 ? "W" : "-";
    share += (file.share & 4) != 0 ? "D" : "-";
    return {field::text("file", CORE_TR("State", "file"), std::string(leafName(path))),
            field::text("share", CORE_TR("State", "sharing"), share),
            field::detail(field::text("path", CORE_TR("State", "path"), path)),
            field::detail(field::number("position", CORE_TR("State", "position"),
                                        static_cast<std::int64_t>(file.position))),
            field::detail(
                field::text("access", CORE_TR("State", "access"), accessText(ObjectType::file, file.access))),
            field::contents(machine, texts, file)};
}

/// What is waiting in a device, or whether it is connected.
Fields stateOfDevice(const DeviceBody& device) {
    switch (device.kind) {
    case DeviceKind::pipeServer:
    case DeviceKind::pipeClient:
    case DeviceKind::pipeRead:
    case DeviceKind::pipeWrite:
        return {field::truth("connected", CORE_TR("State", "connected"),
                             device.connected || device.partner.valid()),
                field::number("pending", CORE_TR("State", "bytes to read"), device.pending),
                field::detail(field::number("quota", CORE_TR("State", "room for bytes"), device.quota)),
                field::detail(
                    field::truth("message_mode", CORE_TR("State", "reads messages"), device.readsMessages))};
    case DeviceKind::mailslotServer:
    case DeviceKind::mailslotClient:
        return {field::number("pending", CORE_TR("State", "messages"), device.pending)};
    case DeviceKind::directoryNotify:
        return {field::truth("signaled", CORE_TR("State", "signaled"), device.signaled)};
    case DeviceKind::socket:
        return {field::truth("listening", CORE_TR("State", "listening"), device.listening)};
    case DeviceKind::consoleInput:
    case DeviceKind::screenBuffer:
    case DeviceKind::serialPort:
    case DeviceKind::pipeFolder:
        return {};
    }
    return {};
}

Fields fieldsOf(const Machine& machine, const Texts& texts, const ObjectBody& body) {
    if (const auto* file = std::get_if<FileBody>(&body))
        return fieldsOnDisk(machine, texts, *file);
    const auto& device = std::get<DeviceBody>(body);
    Fields fields{field::text("device", CORE_TR("State", "device"), std::string(deviceWord(device.kind)))};
    for (StateField& one : stateOfDevice(device))
        fields.push_back(std::move(one));
    if (device.name.valid())
        fields.push_back(
            field::detail(field::text("path", CORE_TR("State", "path"), std::string(texts[device.name]))));
    fields.push_back(field::detail(
        field::text("access", CORE_TR("State", "access"), accessText(ObjectType::file, device.access))));
    return fields;
}

std::string called(const Machine& machine, const Texts& texts, ObjectId object) {
    if (const auto* file = std::get_if<FileBody>(&machine[object].body))
        return fmt::format("{} {}", markedKind(info(ObjectType::file).name),
                           leafName(texts[machine[file->file].path]));
    const auto& device = bodyOf<DeviceBody>(machine, object);
    const std::string word = markedKind(deviceWord(device.kind));
    return device.name.valid() ? fmt::format("{} {}", word, texts[device.name]) : word;
}

/// The completion port it belongs to.
void holds(const Machine& machine, ObjectId object, const TakeReference& take) {
    const auto* file = std::get_if<FileBody>(&machine[object].body);
    const ObjectId port = file ? file->port : bodyOf<DeviceBody>(machine, object).port;
    if (port.valid())
        take({port, ReferenceKind::portFile, object});
}

/// A file on the disk is busy only while a lock is pending that has no event to tell its end.
bool isSignaled(const Machine& machine, ObjectId object, ThreadId) {
    if (const DeviceBody* device = deviceOf(machine, object))
        return device->signaled;
    return std::ranges::none_of(machine.operations, [&](const Operation& one) {
        return one.pending && one.asynchronous && !one.event.valid() && one.file == object;
    });
}

/// Sharing ends, the other end of a pipe is alone, a file marked for deletion goes.
void lastHandleClosed(KindVerbs& kernel, ObjectId object) {
    if (const auto* file = std::get_if<FileBody>(&kernel.machine()[object].body)) {
        const FileId id = file->file;
        if (file->deleteOnClose && !kernel.machine()[id].deletePending && !kernel.machine()[id].deleted)
            kernel.deleteFile(id);
        else
            kernel.removeIfUnused(id);
        return;
    }
    const bool socket = deviceOf(kernel.machine(), object)->kind == DeviceKind::socket;
    if (kernel.closeMustWait(object)) // then it is cleaned up when the others' calls are finished
        return;
    kernel.cleanUpDevice(object);
    while (kernel.endDeviceWait(object, socket ? error::socketInterrupted : error::brokenPipe)) {
    }
}

} // namespace

constexpr ObjectKind fileKind{
    .type = ObjectType::file,
    .name = CORE_TR("Kind", "File"),
    .ntName = "File",
    .mapping = {0x120089, 0x120116, 0x1200A0, 0x1F01FF},
    .validMask = 0x1F01FF,
    .createAccess = 0x120089,
    .rights = rights,
    .duplicatesWithinSource = true,
    .waitable = true,
    .fields = fieldsOf,
    .briefFields = 2,
    .called = called,
    .holds = holds,
    .signaled = isSignaled,
    .lastHandleClosed = lastHandleClosed,
};

} // namespace handlelab
