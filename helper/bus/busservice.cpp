// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/bus/busservice.h"

#include "connectionsadaptor.h"
#include "endpointsadaptor.h"
#include "helperadaptor.h"
#include "metricsadaptor.h"
#include "policiesadaptor.h"
#include "settingsadaptor.h"
#include "trialsadaptor.h"

#include <QDBusConnectionInterface>
#include <QDBusError>
#include <QDBusReply>
#include <QRandomGenerator>

#include <chrono>

namespace manypath {

using namespace std::chrono_literals;

namespace {
constexpr auto retryInterval = 2s;
}

BusService::BusService(const QSet<uint> &trusted, QObject *parent)
    : QObject(parent)
    , m_trusted(trusted)
    , m_retry(this)
{
    m_mirror.instance = QRandomGenerator::system()->generate64();
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryInterval);
    connect(&m_retry, &QTimer::timeout, this, &BusService::connectToBus);
}

BusService::~BusService() = default;

void BusService::start()
{
    registerWireTypes();
    registerPolicyTypes();
    connectToBus();
}

void BusService::stop()
{
    m_retry.stop();
    m_networkManager.reset();
    m_object.reset();
    if (m_connectionName.isEmpty())
        return;
    // QtDBus closes the connection in a thread of its own, in its own time, and would meet this object there while it is destroyed.
    QDBusConnection(m_connectionName)
        .disconnect(QString(), QStringLiteral("/org/freedesktop/DBus/Local"), QStringLiteral("org.freedesktop.DBus.Local"),
                    QStringLiteral("Disconnected"), this, SLOT(disconnected()));
    QDBusConnection::disconnectFromBus(m_connectionName);
}

void BusService::take(const QList<Change> &changes)
{
    if (changes.isEmpty())
        return;
    for (const Change &change : changes)
        m_mirror.world.apply(change.event);
    m_mirror.nextSequence = changes.last().sequence + 1;
    if (m_object)
        m_object->announce(changes);
}

void BusService::distribute(const MetricsSample &sample)
{
    if (m_object)
        m_object->distribute(sample);
}

void BusService::refreshed(quint64 request)
{
    if (m_object)
        m_object->refreshed(request);
}

void BusService::takeJournal(const QList<JournalRow> &rows)
{
    m_mirror.journal += rows;
    if (const qsizetype surplus = m_mirror.journal.size() - Mirror::maximumJournal; surplus > 0)
        m_mirror.journal.remove(0, surplus);
    if (m_object)
        m_object->announceJournal(rows);
}

void BusService::acted(quint64 number, const Result<QList<ActionOutcome>> &outcomes)
{
    if (m_object)
        m_object->acted(number, outcomes);
}

void BusService::answered(quint64 number, const Result<Answer> &answer)
{
    if (m_object)
        m_object->answered(number, answer);
}

void BusService::trialBegun(quint64 number, const Result<quint64> &trial)
{
    if (m_object)
        m_object->trialBegun(number, trial);
}

void BusService::trialEnded(quint64 trial, bool confirmed, const QStringList &errors)
{
    if (m_object)
        m_object->announceTrialEnd(trial, confirmed, errors);
}

void BusService::actionAnswered(quint64 number, const ConnectionAnswer &answer)
{
    if (m_object)
        m_object->actionAnswered(number, answer);
}

void BusService::connectToBus()
{
    if (!m_connectionName.isEmpty())
        QDBusConnection::disconnectFromBus(m_connectionName);
    // A name of its own each time: a connection that was lost can't be used again.
    m_connectionName = QStringLiteral("manypath-%1").arg(++m_attempt);
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SystemBus, m_connectionName);
    if (!bus.isConnected()) {
        retryLater(bus.lastError().message());
        return;
    }
    bus.connect(QString(), QStringLiteral("/org/freedesktop/DBus/Local"), QStringLiteral("org.freedesktop.DBus.Local"),
                QStringLiteral("Disconnected"), this, SLOT(disconnected()));

    auto object = std::make_unique<HelperObject>(bus, m_mirror, m_attempt << 32, m_trusted);
    new HelperAdaptor(object.get());
    new EndpointsAdaptor(object.get());
    new ConnectionsAdaptor(object.get());
    new SettingsAdaptor(object.get());
    new MetricsAdaptor(object.get());
    new PoliciesAdaptor(object.get());
    new TrialsAdaptor(object.get());
    connect(object.get(), &HelperObject::followedChanged, this, &BusService::followedChanged);
    connect(object.get(), &HelperObject::refreshWanted, this, &BusService::refreshWanted);
    connect(object.get(), &HelperObject::requested, this, &BusService::requested);
    connect(object.get(), &HelperObject::trialWanted, this, &BusService::trialWanted);
    connect(object.get(), &HelperObject::trialEndWanted, this, &BusService::trialEndWanted);
    connect(object.get(), &HelperObject::actionWanted, this, &BusService::actionWanted);
    connect(object.get(), &HelperObject::actWanted, this, &BusService::actWanted);
    connect(object.get(), &HelperObject::callerVanished, this, &BusService::callerVanished);
    bus.registerObject(QLatin1String(helperPath), object.get(), QDBusConnection::ExportAdaptors);

    const auto answer = bus.interface()->registerService(QLatin1String(helperService), QDBusConnectionInterface::DontQueueService,
                                                         QDBusConnectionInterface::DontAllowReplacement);
    if (!answer.isValid()) {
        retryLater(answer.error().message());
        return;
    }
    if (answer.value() != QDBusConnectionInterface::ServiceRegistered) {
        Q_EMIT nameTaken();
        return;
    }
    m_lastReason.clear();
    m_object = std::move(object);
    m_networkManager = std::make_unique<NetworkManagerWatch>(bus);
    connect(m_networkManager.get(), &NetworkManagerWatch::interfacesChanged, this, &BusService::networkManagerInterfacesChanged);
    m_networkManager->start();
}

void BusService::disconnected()
{
    m_networkManager.reset();
    m_object.reset();
    Q_EMIT followedChanged(false);
    Q_EMIT callersLost();
    retryLater(QStringLiteral("the bus closed the connection"));
}

void BusService::retryLater(const QString &reason)
{
    if (reason != m_lastReason)
        qWarning("No system bus, so nobody can reach this helper (%s); trying again every %d s", qUtf8Printable(reason),
                 int(std::chrono::seconds(retryInterval).count()));
    m_lastReason = reason;
    m_retry.start();
}

}  // namespace manypath
