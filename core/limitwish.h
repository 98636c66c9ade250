// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace manypath {

/// What is to become of a limit: it stays, it gets a number, or the policy decides it again.
class LimitWish {
public:
    LimitWish() = default;  ///< it stays
    LimitWish(std::nullopt_t) {}
    LimitWish(std::uint32_t number) : m_kind(Kind::Number), m_number(number) {}
    LimitWish(const std::optional<std::uint32_t> &number) : m_kind(number ? Kind::Number : Kind::Stays), m_number(number.value_or(0)) {}
    [[nodiscard]] static LimitWish automatic()
    {
        LimitWish wish;
        wish.m_kind = Kind::Automatic;
        return wish;
    }

    [[nodiscard]] bool stays() const { return m_kind == Kind::Stays; }
    [[nodiscard]] bool isAutomatic() const { return m_kind == Kind::Automatic; }
    [[nodiscard]] std::uint32_t number() const { return m_number; }  ///< 0 where it stays or the policy decides

    bool operator==(const LimitWish &) const = default;

private:
    enum class Kind : std::uint8_t { Stays, Automatic, Number };
    Kind m_kind = Kind::Stays;
    std::uint32_t m_number = 0;
};

}  // namespace manypath
