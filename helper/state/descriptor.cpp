// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/state/descriptor.h"

#include <array>
#include <cerrno>
#include <unistd.h>

namespace manypath {

Descriptor::~Descriptor()
{
    if (ok())
        close(m_descriptor);
}

Result<QByteArray> Descriptor::readAll(qint64 maximum) const
{
    QByteArray content;
    std::array<char, 16384> piece;
    while (true) {
        const ssize_t size = read(m_descriptor, piece.data(), piece.size());
        if (size < 0 && errno == EINTR)
            continue;
        if (size < 0)
            return kernelError(QStringLiteral("Can't be read"), errno);
        if (size == 0)
            return content;
        content.append(piece.data(), size);
        if (content.size() > maximum)
            return invalidArgument(QStringLiteral("It has more than %1 bytes").arg(maximum));
    }
}

int Descriptor::writeAll(const QByteArray &bytes) const
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t size = write(m_descriptor, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (size < 0 && errno == EINTR)
            continue;
        if (size < 0)
            return errno;
        done += size;
    }
    return 0;
}

}  // namespace manypath
