// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout_facts.h"

#include "core/constants.h"
#include "core/explain.h"

namespace handlelab {

namespace {

QString truth(bool value) { return value ? QStringLiteral("TRUE") : QStringLiteral("FALSE"); }
QString number(std::uint64_t value) { return QString::number(value); }

QString threadName(const Scene& scene, ThreadId thread) {
    const Thread& t = scene.machine[thread];
    return clean(processName(scene.machine, scene.texts, t.process)) + QStringLiteral(" · T%1").arg(t.number);
}

QString exitCode(std::uint32_t code) {
    return code == stillActive ? QStringLiteral("STILL_ACTIVE") : number(code);
}

QString protection(std::uint32_t value) {
    for (const Constant& constant : constants())
        if (constant.family == ConstantFamily::pageProtection && constant.value == value)
            return QString::fromUtf8(constant.name.data(), static_cast<qsizetype>(constant.name.size()));
    return QStringLiteral("0x%1").arg(value, 0, 16);
}

QString sizeText(std::uint64_t bytes) {
    if (bytes >= 1024 * 1024 && bytes % (1024 * 1024) == 0)
        return QStringLiteral("%1 MiB").arg(bytes / (1024 * 1024));
    if (bytes >= 1024 && bytes % 1024 == 0)
        return QStringLiteral("%1 KiB").arg(bytes / 1024);
    return QStringLiteral("%1 B").arg(bytes);
}

/// The last component of a path: blocks are narrow, the tool tip has it all.
QString leafOf(const Scene& scene, FileId file) {
    if (!file.valid())
        return QStringLiteral("?");
    const QString path = clean(scene.texts[scene.machine[file].path]);
    return path.mid(std::max(path.lastIndexOf(QLatin1Char('\\')), path.lastIndexOf(QLatin1Char('/'))) + 1);
}

struct FactMaker {
    const Scene& scene;

    [[nodiscard]] BlockFact fact(const char* label, QString value) const {
        return {scene.say(label), std::move(value), {}};
    }

    std::vector<BlockFact> operator()(std::monostate) const { return {}; }
    std::vector<BlockFact> operator()(const EventBody& e) const {
        return {fact(CORE_TR("Picture", "signaled"), truth(e.signaled)),
                fact(CORE_TR("Picture", "reset"), e.manualReset
                                                      ? scene.say(CORE_TR("Picture", "manual"))
                                                      : scene.say(CORE_TR("Picture", "automatic")))};
    }
    std::vector<BlockFact> operator()(const MutexBody& x) const {
        return {fact(CORE_TR("Picture", "owner"),
                     x.owner.valid() ? threadName(scene, x.owner) : scene.say(CORE_TR("Picture", "nobody"))),
                fact(CORE_TR("Picture", "recursion"), number(x.recursion)),
                fact(CORE_TR("Picture", "abandoned"), truth(x.abandoned))};
    }
    std::vector<BlockFact> operator()(const SemaphoreBody& s) const {
        return {fact(CORE_TR("Picture", "count"), QString::number(s.count)),
                fact(CORE_TR("Picture", "maximum"), QString::number(s.maximum))};
    }
    std::vector<BlockFact> operator()(const SectionBody& s) const {
        QString backing = scene.say(CORE_TR("Picture", "paging file"));
        if (s.file.valid())
            if (const auto* file = std::get_if<FileBody>(&scene.machine[s.file].body))
                backing = leafOf(scene, file->file);
        return {fact(CORE_TR("Picture", "size"), sizeText(s.size)),
                fact(CORE_TR("Picture", "protection"), protection(s.protect)),
                fact(CORE_TR("Picture", "file"), backing)};
    }
    std::vector<BlockFact> operator()(const FileBody& f) const {
        return {fact(CORE_TR("Picture", "path"), leafOf(scene, f.file)),
                fact(CORE_TR("Picture", "access"),
                     QStringLiteral("0x%1").arg(QString::number(f.access, 16).toUpper()))};
    }
    std::vector<BlockFact> operator()(const ProcessBody& p) const {
        return {fact(CORE_TR("Picture", "exit code"), exitCode(scene.machine[p.process].exitCode))};
    }
    std::vector<BlockFact> operator()(const ThreadBody& t) const {
        return {fact(CORE_TR("Picture", "exit code"), exitCode(scene.machine[t.thread].exitCode))};
    }
};

} // namespace

int factCount(ObjectType type) {
    switch (type) {
    case ObjectType::mutex:
    case ObjectType::section:
        return 3;
    case ObjectType::process:
    case ObjectType::thread:
        return 1;
    default:
        return 2;
    }
}

std::vector<BlockFact> factsOf(const Scene& scene, ObjectId object) {
    const FactMaker maker{scene};
    std::vector<BlockFact> facts = std::visit(maker, scene.machine[object].body);
    facts.resize(static_cast<std::size_t>(factCount(scene.machine[object].header.type)));
    const ObjectMark* mark = scene.marks.object(object);
    if (!mark || mark->lit != Lit::changed)
        return facts;
    const std::vector<BlockFact> before = std::visit(maker, mark->bodyBefore);
    for (std::size_t i = 0; i < facts.size() && i < before.size(); ++i)
        if (before[i].value != facts[i].value)
            facts[i].before = before[i].value;
    return facts;
}

} // namespace handlelab
