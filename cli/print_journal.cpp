// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/print_journal.h"

#include "cli/names.h"
#include "core/json.h"
#include "core/overloaded.h"
#include "core/policy/actiontext.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace manypath::cli {

using namespace Qt::StringLiterals;

namespace {

QString ends(const SocketAddress &local, const SocketAddress &remote)
{
    return u"%1 -> %2"_s.arg(local.toString(), remote.toString());
}

QString connectionWords(const std::optional<Token> &token)
{
    return u"connection "_s + (token ? tokenToString(*token) : u"?"_s);
}

QString pmWords(const PmEvent &event)
{
    const QString connection = connectionWords(event.token);
    const QString failed = event.error.value_or(0) != 0 ? u" by "_s + errnoName(*event.error) : QString();
    switch (event.type) {
    case PmEvent::Type::Created: return connection + u" created"_s;
    case PmEvent::Type::Established: return connection + u" established"_s;
    case PmEvent::Type::Closed: return connection + u" closed"_s;
    case PmEvent::Type::Announced:
        return connection + u" was announced %1 with id %2"_s.arg(event.remote().address.toString()).arg(event.remoteId.value_or(0));
    case PmEvent::Type::Removed: return connection + u" had id %1 withdrawn"_s.arg(event.remoteId.value_or(0));
    case PmEvent::Type::SubflowEstablished: return connection + u" has the subflow "_s + ends(event.local(), event.remote());
    case PmEvent::Type::SubflowClosed: return connection + u" lost the subflow "_s + ends(event.local(), event.remote()) + failed;
    case PmEvent::Type::SubflowPriority: return connection + u" heard a priority for "_s + ends(event.local(), event.remote());
    case PmEvent::Type::ListenerCreated: return u"%1 is listened on"_s.arg(event.local().toString());
    case PmEvent::Type::ListenerClosed: return u"%1 is listened on no more"_s.arg(event.local().toString());
    }
    return connection;
}

QString causeWords(const World &world, const Cause &cause)
{
    return std::visit(Overloaded{
                          [](const std::monostate &) { return u"something unknown"_s; },
                          [](const WokenUp &) { return u"its time had come"_s; },
                          [](const DecidedOutside &) { return u"from outside"_s; },
                          [&](const Event &event) { return eventWords(world, event); },
                      },
                      cause);
}

QString outcomeWords(const ActionOutcome &outcome)
{
    if (outcome.error)
        return u"refused: "_s + outcome.error->message;
    return outcome.id ? u"done, id %1"_s.arg(*outcome.id) : u"done"_s;
}

QString timeWords(std::int64_t timeUs)
{
    return QDateTime::fromMSecsSinceEpoch(timeUs / 1000).toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
}

QString line(const World &world, const JournalRow &row)
{
    return u"%1 %2: %3: %4 (%5): %6\n"_s.arg(timeWords(row.timeUs), row.policy.isEmpty() ? u"helper"_s : row.policy, causeWords(world, row.cause),
                                              actionText(row.action, world), row.reason, outcomeWords(row.outcome));
}

}  // namespace

QString eventWords(const World &world, const Event &event)
{
    return std::visit(
        Overloaded{
            [](const PmEvent &e) { return pmWords(e); },
            [](const ConnectionUpdated &e) { return connectionWords(e.connection.token) + u" changed"_s; },
            [](const ConnectionGone &e) { return connectionWords(e.token) + u" is gone"_s; },
            [](const SubflowUpdated &e) { return connectionWords(e.token) + u" has the subflow "_s + ends(e.subflow.local, e.subflow.remote); },
            [](const SubflowGone &e) { return connectionWords(e.token) + u" lost the subflow "_s + ends(e.key.local, e.key.remote); },
            [](const InterfaceUpdated &e) { return e.interface.name + u" changed"_s; },
            [&](const InterfaceRemoved &e) { return interfaceName(world, e.index) + u" is gone"_s; },
            [](const EndpointUpdated &e) { return u"endpoint %1 changed"_s.arg(e.endpoint.id); },
            [](const EndpointRemoved &e) { return u"endpoint %1 is gone"_s.arg(e.id); },
            [](const LimitsChanged &) { return u"the limits changed"_s; },
            [](const SettingsChanged &) { return u"the settings changed"_s; },
            [](const HealthChanged &) { return u"the helper's health changed"_s; },
            [](const SteeringChanged &) { return u"the steering changed"_s; },
            [](const MetricsSampled &) { return u"metrics"_s; },
            [](const ActionAnswered &e) {
                return (e.error ? u"refused was "_s : u"done was "_s) + actionText(e.action);
            },
        },
        event);
}

QByteArray printJournal(const World &world, const QList<JournalRow> &rows, Format format)
{
    QByteArray text;
    for (const JournalRow &row : rows) {
        if (format == Format::Text)
            text += line(world, row).toUtf8();
        else
            text += QJsonDocument(toJson(row)).toJson(QJsonDocument::Compact) + '\n';
    }
    return text;
}

QByteArray printReplayStep(const World &world, const ReplayStep &step, Format format)
{
    QByteArray text;
    for (const Decision &decision : step.decisions) {
        if (format == Format::Text) {
            text += u"%1 %2: %3 (%4)\n"_s.arg(timeWords(step.timeUs), causeWords(world, step.cause), actionText(decision.action, world), decision.reason).toUtf8();
            continue;
        }
        QJsonObject object = toJson(decision);
        object.insert(u"time_us"_s, qint64(step.timeUs));
        object.insert(u"cause"_s, toJson(step.cause));
        text += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    }
    return text;
}

QByteArray printTry(const World &world, const Decisions &decisions, Format format)
{
    const QList<Remark> remarks = decisions.remarks.value_or(QList<Remark>());
    if (format != Format::Text) {
        QJsonArray actions;
        for (const Decision &decision : decisions.decisions)
            actions.append(toJson(decision));
        QJsonArray undone;
        for (const Remark &remark : remarks)
            undone.append(QJsonObject{{u"subject"_s, remark.subject}, {u"text"_s, remark.text}});
        const QJsonObject all{{u"decisions"_s, actions}, {u"remarks"_s, undone}};
        return QJsonDocument(all).toJson(format == Format::PrettyJson ? QJsonDocument::Indented : QJsonDocument::Compact).trimmed() + '\n';
    }
    QString text;
    for (const Decision &decision : decisions.decisions)
        text += u"now this would: %1 (%2)\n"_s.arg(actionText(decision.action, world), decision.reason);
    if (decisions.decisions.isEmpty())
        text += u"now this would do nothing\n"_s;
    for (const Remark &remark : remarks)
        text += u"now this would leave undone: %1 (%2)\n"_s.arg(remark.subject, remark.text);
    return text.toUtf8();
}

}  // namespace manypath::cli
