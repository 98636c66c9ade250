// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/kernel/tcplisteners.h"

#include <QFile>

#include <cstring>

namespace manypath {

namespace {

constexpr auto listening = "0A";  // TCP_LISTEN
constexpr int wordDigits = 8;

// Words of 32 bits, each printed as this machine has it in memory.
Address addressOf(const QByteArray &digits)
{
    std::array<std::uint8_t, 16> bytes{};
    const qsizetype words = digits.size() / wordDigits;
    if (digits.size() % wordDigits != 0 || (words != 1 && words != 4))
        return {};
    for (qsizetype i = 0; i < words; ++i) {
        bool ok = false;
        const std::uint32_t word = digits.mid(i * wordDigits, wordDigits).toUInt(&ok, 16);
        if (!ok)
            return {};
        std::memcpy(bytes.data() + i * 4, &word, sizeof word);
    }
    return Address::fromBytes(bytes.data(), static_cast<std::size_t>(words) * 4);
}

QByteArray read(const char *path)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

bool listensIn(const QByteArray &table, const SocketAddress &socket)
{
    const QList<QByteArray> lines = table.split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QList<QByteArray> columns = lines[i].simplified().split(' ');
        if (columns.size() < 4 || columns[3] != listening)
            return false;
        const qsizetype colon = columns[1].indexOf(':');
        const Address address = addressOf(columns[1].left(colon)).unmapped();
        // One on all IPv6 addresses mostly has those of IPv4 as well.
        const bool covers = address == socket.address || (address.isAny() && (address.isIPv6() || socket.address.isIPv4()));
        if (covers && columns[1].mid(colon + 1).toUShort(nullptr, 16) == socket.port)
            return true;
    }
    return false;
}

bool somebodyListens(const SocketAddress &socket)
{
    return (socket.address.isIPv4() && listensIn(read("/proc/net/tcp"), socket)) || listensIn(read("/proc/net/tcp6"), socket);
}

}  // namespace manypath
