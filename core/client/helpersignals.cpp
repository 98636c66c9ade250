// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/helpersignals.h"

#include "helperproxy.h"
#include "metricsproxy.h"
#include "policiesproxy.h"
#include "trialsproxy.h"

#include <QDBusMetaType>

namespace manypath {

namespace {

template <typename T>
QString signatureOf()
{
    return QString::fromLatin1(QDBusMetaType::typeToSignature(QMetaType::fromType<T>()));
}

}  // namespace

HelperSignals::HelperSignals(QDBusConnection bus)
{
    bus.connect(QString(), QStringLiteral("/org/freedesktop/DBus/Local"), QStringLiteral("org.freedesktop.DBus.Local"),
                QStringLiteral("Disconnected"), this, SLOT(onDisconnected()));
    // Without a sender: QtDBus would ask the bus who that is and wait for the answer. With the signature: without it QtDBus
    // reads whatever comes as if it had the slot's types.
    const QString path = QLatin1String(helperPath);
    bus.connect(QString(), path, QLatin1String(OrgManypathHelper1Interface::staticInterfaceName()), QStringLiteral("Changed"),
                QLatin1String("ttx") + signatureOf<WireEvents>(), this,
                SLOT(onChanged(qulonglong,qulonglong,qlonglong,manypath::WireEvents,QDBusMessage)));
    bus.connect(QString(), path, QLatin1String(OrgManypathMetrics1Interface::staticInterfaceName()), QStringLiteral("Sampled"),
                QLatin1String("x") + signatureOf<QList<ConnectionMetrics>>() + signatureOf<QList<SubflowMetrics>>(), this,
                SLOT(onSampled(qlonglong,QList<manypath::ConnectionMetrics>,QList<manypath::SubflowMetrics>,QDBusMessage)));
    bus.connect(QString(), path, QLatin1String(OrgManypathPolicies1Interface::staticInterfaceName()), QStringLiteral("Journaled"),
                signatureOf<WireJournalRows>(), this, SLOT(onJournaled(manypath::WireJournalRows,QDBusMessage)));
    bus.connect(QString(), path, QLatin1String(OrgManypathTrials1Interface::staticInterfaceName()), QStringLiteral("Ended"),
                QStringLiteral("tbas"), this, SLOT(onTrialEnded(qulonglong,bool,QStringList,QDBusMessage)));
}

void HelperSignals::onDisconnected()
{
    Q_EMIT disconnected();
}

void HelperSignals::onChanged(qulonglong instance, qulonglong sequence, qlonglong timeUs, const WireEvents &events,
                              const QDBusMessage &message)
{
    Q_EMIT changed(message.service(), instance, sequence, timeUs, events);
}

void HelperSignals::onSampled(qlonglong timeUs, const QList<ConnectionMetrics> &connections, const QList<SubflowMetrics> &subflows,
                              const QDBusMessage &message)
{
    Q_EMIT sampled(message.service(), {timeUs, connections, subflows});
}

void HelperSignals::onTrialEnded(qulonglong id, bool confirmed, const QStringList &errors, const QDBusMessage &message)
{
    Q_EMIT trialEnded(message.service(), id, confirmed, errors);
}

void HelperSignals::onJournaled(const WireJournalRows &rows, const QDBusMessage &message)
{
    Q_EMIT journaled(message.service(), rows);
}

}  // namespace manypath
