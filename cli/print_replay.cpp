// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/print_replay.h"

#include "cli/print_event.h"
#include "cli/print_journal.h"
#include "core/json.h"

#include <QDateTime>
#include <QJsonDocument>

namespace manypath::cli {

using namespace Qt::StringLiterals;

namespace {

QByteArray timeText(std::int64_t timeUs)
{
    return QDateTime::fromMSecsSinceEpoch(timeUs / 1000).toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s).toUtf8() + ' ';
}

QString interfaceWords(const World &before, const Interface &after)
{
    const Interface *known = before.interface(after.index);
    if (!known)
        return after.name + u" is there"_s;
    if (known->usable() != after.usable())
        return after.name + (after.usable() ? u" has its link again"_s : u" has lost its link"_s);
    for (const InterfaceAddress &each : known->addresses) {
        if (!after.hasAddress(each.address))
            return u"%1 has lost the address %2"_s.arg(after.name, each.address.toString());
    }
    for (const InterfaceAddress &each : after.addresses) {
        if (!known->hasAddress(each.address))
            return u"%1 has the address %2"_s.arg(after.name, each.address.toString());
    }
    return after.name + u" changed"_s;
}

}  // namespace

QByteArray printRecorded(const World &before, const Change &change, Format format)
{
    if (format != Format::Text)
        return QJsonDocument(toJson(change)).toJson(QJsonDocument::Compact) + '\n';
    if (std::holds_alternative<MetricsSampled>(change.event))
        return {};
    if (const auto *event = std::get_if<PmEvent>(&change.event))
        return timeText(change.timeUs) + printEvent(before, *event, change.timeUs, format);
    const auto *interface = std::get_if<InterfaceUpdated>(&change.event);
    const QString words = interface ? interfaceWords(before, interface->interface) : eventWords(before, change.event);
    return timeText(change.timeUs) + words.toUtf8() + '\n';
}

}  // namespace manypath::cli
