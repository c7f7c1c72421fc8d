// SPDX-License-Identifier: GPL-3.0-or-later
// The floor to compare with: a handle table, a pool of objects with counts, and a log of 24 bytes an
// operation. No names, no access checks, no micro-steps, one process.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace handlelab::bench {

class BareTable {
  public:
    enum class Operation : std::uint32_t { create, close };
    /// What undo and redo need to know of one operation.
    struct Record {
        Operation operation;
        std::uint32_t index, object, access, type, unused;
    };
    static_assert(sizeof(Record) == 24);

    /// Returns the index of a new entry that refers to a new object.
    std::uint32_t create(std::uint32_t type, std::uint32_t access) {
        const std::uint32_t object = takeObject();
        m_objects[object] = {type, 1, 1, 0, 0, 0};
        const std::uint32_t index = takeEntry();
        entry(index) = {object + 1u, access, 0};
        return index;
    }
    void close(std::uint32_t index) {
        Entry& closing = entry(index);
        const auto object = static_cast<std::uint32_t>(closing.object - 1);
        closing = {0, 0, m_freeEntry};
        m_freeEntry = index;
        Object& closed = m_objects[object];
        --closed.handles;
        if (--closed.references == 0) {
            closed.nextFree = m_freeObject;
            m_freeObject = object;
        }
    }
    std::uint32_t create(std::uint32_t type, std::uint32_t access, std::vector<Record>& log) {
        const std::uint32_t index = create(type, access);
        log.push_back(
            {Operation::create, index, static_cast<std::uint32_t>(entry(index).object - 1), access, type, 0});
        return index;
    }
    void close(std::uint32_t index, std::vector<Record>& log) {
        const Entry closing = entry(index);
        const auto object = static_cast<std::uint32_t>(closing.object - 1);
        log.push_back({Operation::close, index, object, closing.access, m_objects[object].type, 0});
        close(index);
    }
    // Both free lists are last in, first out, so the opposite operation finds exactly the slot it needs.
    void undo(const Record& record) {
        if (record.operation == Operation::create)
            close(record.index);
        else
            create(record.type, record.access);
    }
    void redo(const Record& record) {
        if (record.operation == Operation::create)
            create(record.type, record.access);
        else
            close(record.index);
    }

  private:
    struct Entry {
        std::uint64_t object; ///< pool index + 1; 0 for a free entry
        std::uint32_t access, nextFree;
    };
    struct Object {
        std::uint32_t type, handles, references, nextFree;
        std::uint64_t state, name;
    };
    static constexpr std::uint32_t none = 0xFFFFFFFFu;

    std::uint32_t takeObject() {
        if (m_freeObject == none) {
            m_objects.emplace_back();
            return static_cast<std::uint32_t>(m_objects.size() - 1);
        }
        const std::uint32_t object = m_freeObject;
        m_freeObject = m_objects[object].nextFree;
        return object;
    }
    std::uint32_t takeEntry() {
        if (m_freeEntry == none)
            addPage();
        const std::uint32_t index = m_freeEntry;
        m_freeEntry = entry(index).nextFree;
        return index;
    }
    void addPage() {
        const std::uint32_t page = m_pages++;
        auto& directory = m_top[page / 512];
        if (!directory)
            directory = std::make_unique<Directory>();
        (*directory)[page % 512] = std::make_unique<Page>();
        for (std::uint32_t i = 0; i < 256; ++i)
            entry(page * 256 + i) = {0, 0, i + 1 < 256 ? page * 256 + i + 1 : none};
        m_freeEntry = page * 256;
    }
    [[nodiscard]] Entry& entry(std::uint32_t index) {
        return (*(*m_top[index >> 17])[(index >> 8) & 511])[index & 255];
    }

    using Page = std::array<Entry, 256>;
    using Directory = std::array<std::unique_ptr<Page>, 512>;
    std::array<std::unique_ptr<Directory>, 128> m_top;
    std::uint32_t m_pages = 0;
    std::vector<Object> m_objects;
    std::uint32_t m_freeEntry = none, m_freeObject = none;
};

} // namespace handlelab::bench
