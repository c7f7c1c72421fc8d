// SPDX-License-Identifier: GPL-3.0-or-later
// An open file of the system, closed with its owner.
#pragma once

#include <cerrno>
#include <unistd.h>
#include <utility>

namespace handlelab {

class Descriptor {
  public:
    Descriptor() = default;
    /// Takes over what open() returned; a negative number is no file.
    explicit Descriptor(int number)
        : m_number(number) {}
    ~Descriptor() { (void)close(); }
    Descriptor(Descriptor&& other) noexcept
        : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        std::swap(m_number, other.m_number);
        return *this;
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    explicit operator bool() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }
    /// Closes the file. Returns the system's error number, or 0; some disks say only now that they are full.
    int close() {
        const int number = std::exchange(m_number, -1);
        return number < 0 || ::close(number) == 0 || errno == EINTR ? 0 : errno;
    }

  private:
    int m_number = -1;
};

} // namespace handlelab
