// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/print_settings.h"

#include "cli/jsonwriter.h"

#include <utility>

namespace manypath::cli {

namespace {

QList<std::pair<QString, QString>> rows(const World &world)
{
    QList<std::pair<QString, QString>> rows;
    for (auto row = world.settings().values.cbegin(); row != world.settings().values.cend(); ++row)
        rows.append({row.key(), row.value()});
    rows.append({QStringLiteral("manypath.subflows_per_connection"), QString::number(world.steering().subflowsPerConnection)});
    return rows;
}

}  // namespace

QByteArray printSettings(const World &world, Format format)
{
    if (format == Format::Text) {
        QString text;
        for (const auto &[key, value] : rows(world))
            text += key + QStringLiteral(" = ") + value + u'\n';
        return text.toUtf8();
    }
    JsonWriter json(format == Format::PrettyJson);
    json.beginObject();
    for (const auto &[key, value] : rows(world))
        json.key(key).value(value);
    json.endObject();
    return json.text();
}

}  // namespace manypath::cli
