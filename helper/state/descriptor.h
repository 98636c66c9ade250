// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>

namespace manypath {

/// A file descriptor that is closed with its owner.
class Descriptor {
public:
    explicit Descriptor(int descriptor) : m_descriptor(descriptor) {}
    ~Descriptor();
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] bool ok() const { return m_descriptor >= 0; }
    [[nodiscard]] int get() const { return m_descriptor; }

    /// From where it stands to the end; InvalidArgument if that is more than `maximum` bytes.
    [[nodiscard]] Result<QByteArray> readAll(qint64 maximum) const;
    /// 0, or the errno of what failed.
    [[nodiscard]] int writeAll(const QByteArray &bytes) const;

private:
    int m_descriptor;
};

}  // namespace manypath
