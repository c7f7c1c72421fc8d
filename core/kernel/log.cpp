// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/log.h"

#include <cstring>
#include <type_traits>

namespace handlelab {

// A change in words: [kind | flags << 8] [a] [b] [before] [after]; a half that is a default value is left
// out.
namespace {

constexpr std::uint32_t omitsBefore = 0x100, omitsAfter = 0x200;

template <class T, std::size_t I = 0>
constexpr std::uint32_t kindOf() {
    if constexpr (std::is_same_v<std::variant_alternative_t<I, Change>, Changed<T>>)
        return I;
    else
        return kindOf<T, I + 1>();
}

template <class T>
constexpr std::uint32_t wordsOf() {
    static_assert(std::is_trivially_copyable_v<T> && sizeof(T) % sizeof(std::uint32_t) == 0);
    return sizeof(T) / sizeof(std::uint32_t);
}

template <class T>
void write(GrowingArray<std::uint32_t>& words, const T& value) {
    std::uint32_t copy[wordsOf<T>()];
    std::memcpy(copy, &value, sizeof(T));
    words.append(copy, wordsOf<T>());
}

template <class T>
const std::uint32_t* read(const std::uint32_t* words, T& value) {
    std::memcpy(static_cast<void*>(&value), words, sizeof(T));
    return words + wordsOf<T>();
}

/// Calls `use` with the change that begins at `words` and returns where the next one begins.
template <std::size_t I = 0, class F>
const std::uint32_t* decode(const std::uint32_t* words, F&& use) {
    if constexpr (I < std::variant_size_v<Change>) {
        if ((words[0] & 0xFF) != I)
            return decode<I + 1>(words, std::forward<F>(use));
        std::variant_alternative_t<I, Change> change{};
        change.slot = {words[1], words[2]};
        const std::uint32_t flags = words[0];
        words += 3;
        if (!(flags & omitsBefore))
            words = read(words, change.before);
        if (!(flags & omitsAfter))
            words = read(words, change.after);
        use(change);
        return words;
    } else {
        return words;
    }
}

/// The changes of a step are undone in reverse; a step has few, so recursion is the stack.
void undoFrom(Machine& machine, const std::uint32_t* words, const std::uint32_t* end) {
    if (words == end)
        return;
    const std::uint32_t* next = decode(words, [](const auto&) {});
    undoFrom(machine, next, end);
    decode(words, [&](const auto& change) { store(machine, change.slot, change.before); });
}

} // namespace

template <class T>
void Log::appendRaw(const Changed<T>& change) {
    static const T none{};
    const bool noBefore = change.before == none, noAfter = change.after == none;
    m_words.push_back(kindOf<T>() | (noBefore ? omitsBefore : 0) | (noAfter ? omitsAfter : 0));
    m_words.push_back(change.slot.a);
    m_words.push_back(change.slot.b);
    if (!noBefore)
        write(m_words, change.before);
    if (!noAfter)
        write(m_words, change.after);
}

template void Log::appendRaw(const Changed<Extent>&);
template void Log::appendRaw(const Changed<HandleEntry>&);
template void Log::appendRaw(const Changed<TableHeader>&);
template void Log::appendRaw(const Changed<ObjectHeader>&);
template void Log::appendRaw(const Changed<ObjectCounts>&);
template void Log::appendRaw(const Changed<ObjectBody>&);
template void Log::appendRaw(const Changed<Process>&);
template void Log::appendRaw(const Changed<Thread>&);
template void Log::appendRaw(const Changed<Variable>&);
template void Log::appendRaw(const Changed<FileNode>&);
template void Log::appendRaw(const Changed<ObjectId>&);
template void Log::appendRaw(const Changed<WaitBlock>&);
template void Log::appendRaw(const Changed<SideObject>&);
template void Log::appendRaw(const Changed<MachineClock>&);
template void Log::appendRaw(const Changed<CompletionPacket>&);
template void Log::appendRaw(const Changed<FileLock>&);
template void Log::appendRaw(const Changed<Operation>&);

std::vector<Change> Log::changes(std::uint32_t step) const {
    std::vector<Change> result;
    const std::uint32_t* words = m_words.data() + m_steps[step].firstWord;
    const std::uint32_t* const end = m_words.data() + endOf(step);
    while (words != end)
        words = decode(words, [&](const auto& change) { result.emplace_back(change); });
    return result;
}

void Log::redo(Machine& machine, std::uint32_t step) const {
    const std::uint32_t* words = m_words.data() + m_steps[step].firstWord;
    const std::uint32_t* const end = m_words.data() + endOf(step);
    while (words != end)
        words = decode(words, [&](const auto& change) { store(machine, change.slot, change.after); });
}

void Log::undo(Machine& machine, std::uint32_t step) const {
    undoFrom(machine, m_words.data() + m_steps[step].firstWord, m_words.data() + endOf(step));
}

void Log::truncate(std::uint32_t size) {
    if (size >= m_steps.size())
        return;
    m_words.shrink(m_steps[size].firstWord);
    m_steps.shrink(size);
}

std::size_t Log::bytes() const {
    return m_steps.size() * sizeof(Entry) + m_words.size() * sizeof(std::uint32_t);
}

} // namespace handlelab
