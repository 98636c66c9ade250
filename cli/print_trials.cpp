// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/print_trials.h"

#include "cli/jsonwriter.h"

#include <algorithm>

namespace manypath::cli {

std::int64_t secondsLeft(const Trial &trial, std::int64_t nowUs)
{
    return std::max<std::int64_t>(0, (trial.deadlineUs - nowUs + 999'999) / 1'000'000);
}

QByteArray printTrials(const QList<Trial> &trials, std::int64_t nowUs, Format format)
{
    if (format == Format::Text) {
        QString text;
        for (const Trial &trial : trials) {
            text += QStringLiteral("Trial %1 of %2 goes back in %3 s\n").arg(trial.id).arg(trial.client).arg(secondsLeft(trial, nowUs));
            for (const QString &change : trial.changes)
                text += QStringLiteral("    %1\n").arg(change);
        }
        return text.toUtf8();
    }
    JsonWriter json(format == Format::PrettyJson);
    json.beginArray();
    for (const Trial &trial : trials) {
        json.beginObject();
        json.member("trial", trial.id);
        json.member("client", trial.client);
        json.member("seconds_left", secondsLeft(trial, nowUs));
        json.key("changes").beginArray();
        for (const QString &change : trial.changes)
            json.value(change);
        json.endArray().endObject();
    }
    json.endArray();
    return json.text();
}

QByteArray printTrialBegun(quint64 id, std::uint32_t seconds, Format format)
{
    if (format == Format::Text)
        return QStringLiteral("Goes back in %1 s unless you run: manypathctl trial confirm %2\n").arg(seconds).arg(id).toUtf8();
    JsonWriter json(format == Format::PrettyJson);
    json.beginObject().member("trial", id).member("seconds", seconds).endObject();
    return json.text();
}

}  // namespace manypath::cli
