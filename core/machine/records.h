// SPDX-License-Identifier: GPL-3.0-or-later
// What a machine consists of: lists and single values that everybody may read and only one class may write.
#pragma once

#include <cstddef>
#include <iterator>
#include <vector>

namespace handlelab {

class MachineWriter; // core/machine/change.cpp: what store() is made of

/// A list of a machine. It is read like a vector; only store(Change) changes it.
template <class T>
class Records {
  public:
    Records() = default;

    [[nodiscard]] std::size_t size() const { return m_records.size(); }
    [[nodiscard]] bool empty() const { return m_records.empty(); }
    [[nodiscard]] const T* data() const { return m_records.data(); }
    [[nodiscard]] const T* begin() const { return m_records.data(); }
    [[nodiscard]] const T* end() const { return m_records.data() + m_records.size(); }
    [[nodiscard]] auto rbegin() const { return std::make_reverse_iterator(end()); }
    [[nodiscard]] auto rend() const { return std::make_reverse_iterator(begin()); }
    [[nodiscard]] const T& operator[](std::size_t i) const { return m_records[i]; }
    [[nodiscard]] const T& at(std::size_t i) const { return m_records.at(i); }
    [[nodiscard]] const T& front() const { return m_records.front(); }
    [[nodiscard]] const T& back() const { return m_records.back(); }
    bool operator==(const Records&) const = default;

  private:
    friend class MachineWriter;
    friend struct Machine; // a machine is copied as a whole; no list is put in another's place
    Records(const Records&) = default;
    Records(Records&&) noexcept = default;
    Records& operator=(const Records&) = default;
    Records& operator=(Records&&) noexcept = default;

    std::vector<T> m_records;
};

/// A single value of a machine, to be read through the arrow or as what it is.
template <class T>
class Guarded {
  public:
    Guarded() = default;

    [[nodiscard]] const T* operator->() const { return &m_value; }
    // NOLINTNEXTLINE(google-explicit-constructor): it is read as what it is
    [[nodiscard]] operator const T&() const { return m_value; }
    bool operator==(const Guarded&) const = default;

  private:
    friend class MachineWriter;
    friend struct Machine;
    explicit Guarded(const T& value)
        : m_value(value) {}
    Guarded(const Guarded&) = default;
    Guarded(Guarded&&) noexcept = default;
    Guarded& operator=(const Guarded&) = default;
    Guarded& operator=(Guarded&&) noexcept = default;

    T m_value{};
};

} // namespace handlelab
