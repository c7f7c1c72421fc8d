// SPDX-License-Identifier: GPL-3.0-or-later
// The stock of references of an entry (Windows 8.1 and later; Counts::withStock).
//
// So that a look-up need not touch the object, the kernel books references in advance: the PointerCount rises
// by a whole stock when an entry is made, and the entry's RefCnt says what is left of it. A use takes its
// reference out of the stock, which changes the entry alone; when the call is over it drops that reference,
// so each use lowers the PointerCount by one in the end. A wait keeps the reference until it is over. A use
// that finds the stock low fills it up again; the close of the handle gives back what is left.
//
// So at any time PointerCount = true references + what all entries of the object have in stock. Without the
// rule nothing of this is done.
#include "core/kernel/kernel.h"

#include <algorithm>
#include <utility>

namespace handlelab {

/// Says what becomes of an entry's stock and of the PointerCount with it, and does it.
void ReferenceStocks::set(MeaningKind kind, ProcessId process, std::uint32_t index, std::uint32_t stock) {
    HandleEntry entry = m_machine.table(process).entries[index];
    const auto before = static_cast<std::uint32_t>(shownPointerCount(m_machine, entry.object));
    m_core.note({.kind = kind,
                 .process = process,
                 .object = entry.object,
                 .index = index,
                 .value = before,
                 .extra = before - entry.stock + stock});
    entry.stock = static_cast<std::uint16_t>(stock);
    change(Slot<HandleEntry>{process.index, index}, entry);
}

void ReferenceStocks::fill(ProcessId process, std::uint32_t index) {
    if (const std::uint32_t full = fullStock(m_machine.rules); full != 0)
        set(MeaningKind::stockFilled, process, index, full);
}

void ReferenceStocks::giveBack(ProcessId process, std::uint32_t index) {
    if (m_machine.table(process).entries[index].stock != 0)
        set(MeaningKind::stockReturned, process, index, 0);
}

void ReferenceStocks::take(ProcessId process, std::uint32_t index) {
    HandleEntry entry = m_machine.table(process).entries[index];
    if (entry.stock == 0)
        return;
    ObjectCounts counts = m_machine[entry.object].counts;
    m_core.note({.kind = MeaningKind::stockUsed,
                 .process = process,
                 .object = entry.object,
                 .index = index,
                 .value = entry.stock,
                 .extra = entry.stock - 1u});
    --entry.stock;
    ++counts.references;
    change(Slot<HandleEntry>{process.index, index}, entry);
    change(Slot<ObjectCounts>{entry.object.index}, counts);
    m_uses.push_back(entry.object);
    if (entry.stock <= lowStock(m_machine.rules))
        fill(process, index);
}

bool ReferenceStocks::keepUse(ObjectId object) {
    const auto use = std::ranges::find(m_uses, object);
    if (use == m_uses.end())
        return false;
    m_uses.erase(use);
    return true;
}

void ReferenceStocks::endUses() {
    for (const ObjectId object : std::exchange(m_uses, {}))
        m_kernel.objects.dereference(object);
}

} // namespace handlelab
