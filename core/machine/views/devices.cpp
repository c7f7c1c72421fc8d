// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/views/devices.h"

#include "core/machine/views/file_system.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>

namespace handlelab {

namespace {

constexpr std::string_view pipePrefix = R"(\\.\pipe\)", mailslotPrefix = R"(\\.\mailslot\)",
                           devicePrefix = R"(\\.\)";

bool startsWith(std::string_view path, std::string_view prefix) {
    return path.size() >= prefix.size() && samePath(path.substr(0, prefix.size()), prefix);
}

bool isSerialPort(std::string_view name) {
    return name.size() == 4 && startsWith(name, "COM") && name[3] >= '1' && name[3] <= '9';
}

} // namespace

std::optional<DevicePath> devicePath(std::string_view path) {
    if (startsWith(path, pipePrefix) && path.size() > pipePrefix.size())
        return DevicePath{DevicePlace::pipe, std::string(path)};
    if (samePath(path, pipePrefix))
        return DevicePath{DevicePlace::pipeFolder, std::string(pipePrefix)};
    if (startsWith(path, mailslotPrefix) && path.size() > mailslotPrefix.size())
        return DevicePath{DevicePlace::mailslot, std::string(path)};
    if (startsWith(path, devicePrefix))
        path.remove_prefix(devicePrefix.size());
    if (samePath(path, "CONIN$"))
        return DevicePath{DevicePlace::consoleInput, "CONIN$"};
    if (samePath(path, "CONOUT$"))
        return DevicePath{DevicePlace::consoleOutput, "CONOUT$"};
    if (isSerialPort(path))
        return DevicePath{DevicePlace::serialPort, fmt::format("COM{}", path[3])};
    return std::nullopt;
}

const DeviceBody* deviceOf(const Machine& machine, ObjectId object) {
    return std::get_if<DeviceBody>(&machine[object].body);
}

std::vector<ObjectId> openDevices(const Machine& machine, const Texts& texts, DeviceKind kind,
                                  std::string_view name) {
    std::vector<ObjectId> found;
    for (std::uint32_t i = 0; i < machine.objects.size(); ++i) {
        const auto* device = std::get_if<DeviceBody>(&machine.objects[i].body);
        if (device && device->kind == kind && machine.objects[i].counts.handles != 0 &&
            samePath(texts[device->name], name))
            found.push_back(ObjectId{i});
    }
    return found;
}

std::uint16_t turnBehind(const Machine& machine, const Texts& texts, std::string_view name) {
    std::uint16_t last = 0;
    for (const ObjectId server : openDevices(machine, texts, DeviceKind::pipeServer, name))
        if (const DeviceBody& body = *deviceOf(machine, server); body.listening)
            last = std::max(last, body.turn);
    return static_cast<std::uint16_t>(last + 1);
}

ObjectId listeningInstance(const Machine& machine, const Texts& texts, std::string_view name) {
    ObjectId first;
    for (const ObjectId server : openDevices(machine, texts, DeviceKind::pipeServer, name))
        if (const DeviceBody& body = *deviceOf(machine, server);
            body.listening && (!first.valid() || body.turn < deviceOf(machine, first)->turn))
            first = server;
    return first;
}

bool isPipe(DeviceKind kind) {
    return kind == DeviceKind::pipeServer || kind == DeviceKind::pipeClient || kind == DeviceKind::pipeRead ||
           kind == DeviceKind::pipeWrite;
}

std::vector<std::uint32_t> messagesOf(const Texts& texts, const DeviceBody& device) {
    std::vector<std::uint32_t> lengths;
    std::string_view text = texts[device.messages];
    while (!text.empty()) {
        std::uint32_t length = 0;
        const auto end = std::from_chars(text.data(), text.data() + text.size(), length).ptr;
        lengths.push_back(length);
        text.remove_prefix(std::min(text.size(), static_cast<std::size_t>(end - text.data()) + 1));
    }
    return lengths;
}

TextId storedMessages(Texts& texts, const std::vector<std::uint32_t>& lengths) {
    return lengths.empty() ? TextId{} : texts.texts.intern(fmt::format("{}", fmt::join(lengths, " ")));
}

} // namespace handlelab
