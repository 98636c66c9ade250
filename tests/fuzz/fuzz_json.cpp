// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The JSON forms: any bytes may be read, and what was taken for a World or a Change is written and read as the same.
#include "core/json.h"

#include <QJsonDocument>

#include <cstdio>
#include <cstdlib>

using namespace manypath;

namespace {

void require(bool condition, const char *what)
{
    if (condition)
        return;
    std::fprintf(stderr, "not so: %s\n", what);
    std::abort();
}

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject parsed(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

void readWorld(const QJsonObject &json)
{
    const auto world = worldFromJson(json);
    if (!world) {
        require(!world.error().message.isEmpty(), "a World that can't be read has a reason");
        return;
    }
    const auto same = worldFromJson(parsed(line(toJson(*world))));
    require(same.ok() && *same == *world, "a World is read as it was written");
}

void readChange(const QJsonObject &json)
{
    const auto change = changeFromJson(json);
    if (!change) {
        require(!change.error().message.isEmpty(), "a Change that can't be read has a reason");
        return;
    }
    const auto same = changeFromJson(parsed(line(toJson(*change))));
    require(same.ok() && *same == *change, "a Change is read as it was written");

    World once;
    once.apply(change->event);
    World twice = once;
    twice.apply(change->event);
    require(once == twice, "an event heard twice is heard once");
    readWorld(toJson(once));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QJsonObject json = parsed(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    // Half surrogate pairs are no text. Qt reads them from escapes; what it writes has none.
    const QJsonObject clean = parsed(line(json));
    readWorld(clean);
    readChange(clean);
    return 0;
}
