// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/address.h"

namespace manypath::rules {

/// All addresses that begin with the same bits.
struct Network {
    Address address;
    int prefix = 0;  ///< length in bits: 0 to 32 or 128

    /// From "10.1.0.0/16", or an address alone, which is a network of one. The error names the text.
    [[nodiscard]] static Result<Network> fromString(const QString &text);
    [[nodiscard]] bool contains(const Address &other) const;
    [[nodiscard]] QString toString() const;

    bool operator==(const Network &) const = default;
};

}  // namespace manypath::rules
