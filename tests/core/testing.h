// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QJsonDocument>
#include <QTest>

namespace manypath {

// What a failed QCOMPARE prints.
inline char *toString(const World &world)
{
    return qstrdup(QJsonDocument(toJson(world)).toJson(QJsonDocument::Indented).constData());
}

inline char *toString(const Change &change)
{
    return qstrdup(QJsonDocument(toJson(change)).toJson(QJsonDocument::Compact).constData());
}

inline char *toString(const Event &event)
{
    return toString(Change{0, 0, event});
}

inline char *toString(const Address &address)
{
    return qstrdup(qPrintable(address.toString()));
}

inline char *toString(const SocketAddress &address)
{
    return qstrdup(qPrintable(address.toString()));
}

namespace testing {

inline Address address(const char *text)
{
    return Address::fromString(QString::fromLatin1(text));
}

/// "10.1.1.1:443"
inline SocketAddress socket(const char *text)
{
    return SocketAddress::fromString(QString::fromLatin1(text)).value();
}

}  // namespace testing
}  // namespace manypath
