// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/print_settings.h"

#include "cli/jsonwriter.h"

namespace manypath::cli {

QByteArray printSettings(const KernelSettings &settings, Format format)
{
    if (format == Format::Text) {
        QString text;
        for (auto row = settings.values.cbegin(); row != settings.values.cend(); ++row)
            text += row.key() + QStringLiteral(" = ") + row.value() + u'\n';
        return text.toUtf8();
    }
    JsonWriter json(format == Format::PrettyJson);
    json.beginObject();
    for (auto row = settings.values.cbegin(); row != settings.values.cend(); ++row)
        json.key(row.key()).value(row.value());
    json.endObject();
    return json.text();
}

}  // namespace manypath::cli
