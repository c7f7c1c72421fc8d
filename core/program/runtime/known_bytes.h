// SPDX-License-Identifier: GPL-3.0-or-later
// The buffers of calls that read and write, with room for all that a lesson transfers.
#pragma once

#include "turn.h"

#include <string>

namespace lesson {

constexpr std::size_t roomOfBuffers = 0x10'0000;

/// What is written: a text, and zeros behind it.
class Bytes {
  public:
    Bytes() = default;
    template <std::size_t size>
    explicit Bytes(const char (&text)[size])
        : m_bytes(text, size - 1) {
        m_bytes.resize(roomOfBuffers);
    }
    explicit Bytes(const std::wstring& text) {
        const int wide = static_cast<int>(text.size());
        WideCharToMultiByte(CP_UTF8, 0, text.c_str(), wide, m_bytes.data(), static_cast<int>(m_bytes.size()),
                            nullptr, nullptr);
    }

    [[nodiscard]] const char* data() const { return m_bytes.data(); }

  private:
    std::string m_bytes = std::string(roomOfBuffers, '\0');
};

/// Where bytes are read to. No text in UTF-8 has the byte that it is filled with before.
class Received {
  public:
    char* data() { return m_bytes.data(); }
    /// What was read, up to the first zero; nothing has changed where no byte was read.
    [[nodiscard]] std::wstring text(const std::wstring& before) const {
        const std::size_t length = m_bytes.find_first_of(ends);
        if (m_bytes[0] == untouched)
            return before;
        std::wstring wide(length, L'\0');
        wide.resize(static_cast<std::size_t>(MultiByteToWideChar(
            CP_UTF8, 0, m_bytes.data(), static_cast<int>(length), wide.data(), static_cast<int>(length))));
        return wide;
    }

  private:
    static constexpr char untouched = '\xFF';
    inline static const std::string ends{'\0', untouched};
    std::string m_bytes = std::string(roomOfBuffers, untouched) + '\0';
};

} // namespace lesson
