// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/netlink/exchange.h"

#include <QByteArray>
#include <QFile>
#include <QMap>

#include <vector>

namespace manypath::testing {

/// A message in a block of its own and of its exact size, so that a sanitizer sees a read beyond its end.
using Block = std::vector<std::uint8_t>;

/// Captured messages by name, from a file of tests/helper/fixtures; empty when it can't be read.
inline QMap<QByteArray, Block> loadFixtures(const char *file)
{
    QMap<QByteArray, Block> fixtures;
    QFile input(QStringLiteral(MANYPATH_FIXTURES) + u'/' + QLatin1String(file));
    if (!input.open(QIODevice::ReadOnly))
        return fixtures;
    for (const QByteArray &line : input.readAll().split('\n')) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const QByteArray bytes = QByteArray::fromHex(line.mid(line.indexOf(' ') + 1));
        fixtures.insert(line.left(line.indexOf(' ')), Block(bytes.begin(), bytes.end()));
    }
    return fixtures;
}

/// The message that a block of bytes is.
inline netlink::MessageView viewOf(const Block &block)
{
    netlink::MessageView view;
    int messages = 0;
    const bool wellFormed = netlink::forEachMessage(block, [&](const netlink::MessageView &message) {
        view = message;
        ++messages;
    });
    return wellFormed && messages == 1 ? view : netlink::MessageView{};
}

inline Block payloadOf(const Block &message)
{
    const netlink::Bytes payload = viewOf(message).payload;
    return Block(payload.begin(), payload.end());
}

}  // namespace manypath::testing
