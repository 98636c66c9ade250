// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/helperlink.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace manypath {

namespace {

constexpr int changeTimeoutMs = 600000;  // somebody may be looking for a password; a helper that goes is heard of at once

QDBusMessage busCall(const char *method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                                          QStringLiteral("org.freedesktop.DBus"), QLatin1String(method));
}

}  // namespace

HelperProcess::HelperProcess(const QDBusConnection &connection, const QString &uniqueName)
    : bus(connection)
    , name(uniqueName)
    , helper(uniqueName, QLatin1String(helperPath), connection)
    , metrics(uniqueName, QLatin1String(helperPath), connection)
    , policies(uniqueName, QLatin1String(helperPath), connection)
    , trials(uniqueName, QLatin1String(helperPath), connection)
{
}

QDBusPendingCall HelperProcess::change(const char *interface, const QString &method, const QVariantList &arguments) const
{
    QDBusMessage call = QDBusMessage::createMethodCall(name, QLatin1String(helperPath), QLatin1String(interface), method);
    call.setArguments(arguments);
    call.setInteractiveAuthorizationAllowed(true);
    return bus.asyncCall(call, changeTimeoutMs);
}

QDBusPendingCall HelperProcess::readVersion() const
{
    QDBusMessage call = QDBusMessage::createMethodCall(name, QLatin1String(helperPath), QStringLiteral("org.freedesktop.DBus.Properties"),
                                                       QStringLiteral("Get"));
    call << QLatin1String(OrgManypathHelper1Interface::staticInterfaceName()) << QStringLiteral("Version");
    return bus.asyncCall(call);
}

void HelperProcess::tell(const char *interface, const QString &method) const
{
    bus.send(QDBusMessage::createMethodCall(name, QLatin1String(helperPath), QLatin1String(interface), method));
}

HelperLink::HelperLink(const std::optional<QDBusConnection> &bus, QObject *parent)
    : QObject(parent)
    , m_ownBus(!bus)
    , m_bus(bus)
{
    registerWireTypes();
    registerPolicyTypes();
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &HelperLink::connectToBus);
    connect(&m_connector, &BusConnector::finished, this, &HelperLink::busConnected);
    if (m_bus)
        watch();
}

HelperLink::~HelperLink() = default;

void HelperLink::request(const std::function<void(HelperProcess *)> &use)
{
    m_requests.push_back(use);
    if (m_process)
        answerRequests();
    else if (m_bus && m_bus->isConnected())
        startHelper();
    else
        connectToBus();
}

void HelperLink::insist()
{
    m_insists = true;
}

void HelperLink::connectToBus()
{
    if (!m_ownBus) {
        answerRequests();
        return;
    }
    m_retry.stop();
    m_connector.connectToSystemBus();
}

void HelperLink::busConnected(const QDBusConnection &bus)
{
    if (bus.isConnected()) {
        m_backoff.reset();
        // What listened to an earlier connection goes before that does: see HelperSignals.
        m_signals.reset();
        m_watcher.reset();
        m_bus = bus;
        watch();
        startHelper();
        return;
    }
    answerRequests();
    if (m_insists)
        m_retry.start(m_backoff.next());
}

void HelperLink::busGone()
{
    // The farewell of an earlier connection may come late.
    if (!m_bus || m_bus->isConnected())
        return;
    setOwner({});
    m_signals.reset();
    m_watcher.reset();
    m_bus.reset();
    m_searching = false;
    answerRequests();
    if (m_ownBus && m_insists)
        m_retry.start(m_backoff.next());
}

void HelperLink::watch()
{
    m_watcher = std::make_unique<QDBusServiceWatcher>(QLatin1String(helperService), *m_bus, QDBusServiceWatcher::WatchForOwnerChange);
    connect(m_watcher.get(), &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &newOwner) { setOwner(newOwner); });

    m_signals = std::make_unique<HelperSignals>(*m_bus);
    // Queued: it is destroyed there.
    connect(m_signals.get(), &HelperSignals::disconnected, this, &HelperLink::busGone, Qt::QueuedConnection);
    connect(m_signals.get(), &HelperSignals::changed, this,
            [this](const QString &sender, quint64 instance, quint64 sequence, qint64 timeUs, const WireEvents &events) {
                if (isHelper(sender))
                    Q_EMIT changed(instance, sequence, timeUs, events);
            });
    connect(m_signals.get(), &HelperSignals::sampled, this, [this](const QString &sender, const MetricsSample &sample) {
        if (isHelper(sender))
            Q_EMIT sampled(sample);
    });
    connect(m_signals.get(), &HelperSignals::trialEnded, this,
            [this](const QString &sender, quint64 id, bool confirmed, const QStringList &errors) {
                if (isHelper(sender))
                    Q_EMIT trialEnded(id, confirmed, errors);
            });
    connect(m_signals.get(), &HelperSignals::journaled, this, [this](const QString &sender, const WireJournalRows &rows) {
        if (isHelper(sender))
            Q_EMIT journaled(rows);
    });
}

bool HelperLink::isHelper(const QString &sender) const
{
    return m_process && sender == m_process->name;
}

// Forgotten when the bus goes.
void HelperLink::callBus(const QDBusMessage &call, const std::function<void(const QDBusPendingCall &)> &then)
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(call), m_watcher.get());
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, then] {
        watcher->deleteLater();
        then(*watcher);
    });
}

void HelperLink::startHelper()
{
    if (m_searching)
        return;
    m_searching = true;
    QDBusMessage call = busCall("StartServiceByName");
    call << QLatin1String(helperService) << 0u;
    // Whether it could be started or ran already doesn't matter, who owns the name now does.
    callBus(call, [this](const QDBusPendingCall &) { askForOwner(); });
}

void HelperLink::askForOwner()
{
    QDBusMessage call = busCall("GetNameOwner");
    call << QLatin1String(helperService);
    callBus(call, [this](const QDBusPendingCall &finished) {
        const QDBusPendingReply<QString> reply = finished;
        m_searching = false;
        if (!reply.isError())
            setOwner(reply.value());
        answerRequests();
    });
}

void HelperLink::setOwner(const QString &uniqueName)
{
    if (uniqueName == (m_process ? m_process->name : QString()))
        return;
    if (m_process) {
        m_process.reset();
        Q_EMIT lost();
    }
    if (uniqueName.isEmpty() || !m_bus)
        return;
    m_process = std::make_unique<HelperProcess>(*m_bus, uniqueName);
    Q_EMIT found();
    answerRequests();
}

void HelperLink::answerRequests()
{
    for (const auto &use : std::exchange(m_requests, {}))
        use(m_process.get());
}

}  // namespace manypath
