// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/netlink/attributes.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QList>
#include <QSet>

#include <utility>

/// Messages as the kernel sent them (6.18), each from behind struct nlmsghdr on. The same files are the fuzz targets' seeds.
namespace manypath::netlink::testing {

inline QByteArray capture(const QByteArray &name)
{
    QFile file(QFile::decodeName(QByteArray(MANYPATH_CORPUS "/") + name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no capture %s", name.constData());
    return file.readAll();
}

inline QList<QByteArray> captures(const QByteArray &folder)
{
    QList<QByteArray> all;
    const QStringList names = QDir(QFile::decodeName(QByteArray(MANYPATH_CORPUS "/") + folder)).entryList(QDir::Files, QDir::Name);
    for (const QString &name : names)
        all.append(capture(folder + '/' + QFile::encodeName(name)));
    return all;
}

inline Bytes bytes(const QByteArray &message)
{
    return {reinterpret_cast<const std::uint8_t *>(message.constData()), static_cast<std::size_t>(message.size())};
}

/// The fixed header and the attributes of a message.
inline QList<std::pair<std::uint16_t, QByteArray>> attributes(const QByteArray &message, qsizetype headerSize)
{
    QList<std::pair<std::uint16_t, QByteArray>> all;
    std::ignore = forEachAttribute(bytes(message).subspan(static_cast<std::size_t>(headerSize)), [&all](const Attribute &attribute) {
        all.append({attribute.type, QByteArray(reinterpret_cast<const char *>(attribute.payload.data()),
                                               static_cast<qsizetype>(attribute.payload.size()))});
    });
    return all;
}

/// The message with one attribute's payload replaced, or the attribute left out for a null one.
inline QByteArray withAttribute(const QByteArray &message, qsizetype headerSize, std::uint16_t type, const QByteArray &payload)
{
    QByteArray changed = message.left(headerSize);
    for (const auto &[own, value] : attributes(message, headerSize)) {
        const QByteArray &used = own == type ? payload : value;
        if (!used.isNull())
            appendAttribute(changed, own, used.constData(), static_cast<std::size_t>(used.size()));
    }
    return changed;
}

inline QByteArray attribute(const QByteArray &message, qsizetype headerSize, std::uint16_t type)
{
    for (const auto &[own, value] : attributes(message, headerSize)) {
        if (own == type)
            return value;
    }
    return {};
}

/// The lengths at which a message can be cut and still be one: after each attribute, with or without its padding.
inline QSet<qsizetype> soundLengths(const QByteArray &message, qsizetype headerSize)
{
    QSet<qsizetype> lengths{headerSize};
    qsizetype end = headerSize;
    for (const auto &[type, value] : attributes(message, headerSize)) {
        const qsizetype length = static_cast<qsizetype>(sizeof(nlattr)) + value.size();
        for (qsizetype i = length; i <= NLA_ALIGN(length); ++i)
            lengths.insert(end + i);
        end += NLA_ALIGN(length);
    }
    return lengths;
}

}  // namespace manypath::netlink::testing
