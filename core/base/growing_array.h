// SPDX-License-Identifier: GPL-3.0-or-later
// An append-only array of plain values for long recordings. Growing moves whole pages (realloc), where a
// vector would copy every value into memory that was never touched before: half the cost of a recorded call,
// as measured.
#pragma once

#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <new>
#include <type_traits>
#include <utility>

namespace handlelab {

template <class T>
class GrowingArray {
    static_assert(std::is_trivially_copyable_v<T>);

  public:
    GrowingArray() = default;
    GrowingArray(const GrowingArray& other) { append(other.m_data, other.m_size); }
    GrowingArray(GrowingArray&& other) noexcept { swap(other); }
    GrowingArray& operator=(GrowingArray other) noexcept {
        swap(other);
        return *this;
    }
    ~GrowingArray() { std::free(m_data); }

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] const T* data() const { return m_data; }
    [[nodiscard]] const T& operator[](std::size_t i) const { return m_data[i]; }
    void push_back(const T& value) {
        if (m_size == m_capacity)
            grow(1);
        m_data[m_size++] = value;
    }
    void append(const T* values, std::size_t count) {
        if (m_size + count > m_capacity)
            grow(count);
        if (count != 0)
            std::memcpy(static_cast<void*>(m_data + m_size), values, count * sizeof(T));
        m_size += count;
    }
    /// Forgets everything from `size` on; keeps the memory.
    void shrink(std::size_t size) { m_size = size; }

  private:
    void grow(std::size_t more) {
        const std::size_t capacity = (m_size + more) * 2 + 64;
        void* data = std::realloc(static_cast<void*>(m_data), capacity * sizeof(T));
        if (data == nullptr)
            throw std::bad_alloc();
        m_data = static_cast<T*>(data);
        m_capacity = capacity;
    }
    void swap(GrowingArray& other) noexcept {
        std::swap(m_data, other.m_data);
        std::swap(m_size, other.m_size);
        std::swap(m_capacity, other.m_capacity);
    }

    T* m_data = nullptr;
    std::size_t m_size = 0, m_capacity = 0;
};

} // namespace handlelab
