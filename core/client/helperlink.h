// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/backoff.h"
#include "core/client/busconnector.h"
#include "core/client/helpersignals.h"
#include "helperproxy.h"
#include "metricsproxy.h"
#include "policiesproxy.h"
#include "trialsproxy.h"

#include <QDBusPendingCall>
#include <QDBusServiceWatcher>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace manypath {

/// One process that is the helper, by its unique bus name: calls go to this one, never to its successor. Its proxies are
/// for calls: to connect to a signal of theirs waits for the bus, so signals come through the HelperLink.
struct HelperProcess {
    HelperProcess(const QDBusConnection &connection, const QString &uniqueName);

    QDBusConnection bus;
    QString name;
    OrgManypathHelper1Interface helper;
    OrgManypathMetrics1Interface metrics;
    OrgManypathPolicies1Interface policies;
    OrgManypathTrials1Interface trials;

    /// A method that changes something: polkit may ask the user, so it takes its time.
    [[nodiscard]] QDBusPendingCall change(const char *interface, const QString &method, const QVariantList &arguments) const;
    [[nodiscard]] QDBusPendingCall readVersion() const;
    /// Calls a method of no arguments whose answer nobody needs.
    void tell(const char *interface, const QString &method) const;
};

/// The way to the helper: finds the bus, then who owns org.manypath.Helper1 on it, and keeps track of both.
class HelperLink : public QObject {
    Q_OBJECT

public:
    /// Without a bus: the system bus, connected to when needed.
    explicit HelperLink(const std::optional<QDBusConnection> &bus, QObject *parent = nullptr);
    ~HelperLink() override;

    /// None while nobody owns the name, or while that isn't known.
    [[nodiscard]] HelperProcess *process() const { return m_process.get(); }
    /// Hands the helper to `use`, at once or when it is found; a helper the bus can start is started. Null: there is none.
    /// Not called any more once the link is gone.
    void request(const std::function<void(HelperProcess *)> &use);
    /// Tries again by itself from now on when there is no system bus or when it goes.
    void insist();

Q_SIGNALS:
    void found();  ///< process() is there, or another one
    void lost();   ///< process() is none any more
    /// The signals of the contract, as process() sent them and nobody else.
    void changed(quint64 instance, quint64 sequence, qint64 timeUs, const manypath::WireEvents &events);
    void sampled(const manypath::MetricsSample &sample);
    void trialEnded(quint64 id, bool confirmed, const QStringList &errors);
    void journaled(const manypath::WireJournalRows &rows);

private:
    void connectToBus();
    void busConnected(const QDBusConnection &bus);
    void busGone();
    void watch();
    void callBus(const QDBusMessage &call, const std::function<void(const QDBusPendingCall &)> &then);
    void startHelper();
    void askForOwner();
    void setOwner(const QString &uniqueName);
    [[nodiscard]] bool isHelper(const QString &sender) const;
    void answerRequests();

    BusConnector m_connector;  // goes last: see HelperSignals
    bool m_ownBus;
    bool m_insists = false;
    bool m_searching = false;
    std::optional<QDBusConnection> m_bus;
    std::unique_ptr<QDBusServiceWatcher> m_watcher;
    std::unique_ptr<HelperSignals> m_signals;
    std::unique_ptr<HelperProcess> m_process;
    std::vector<std::function<void(HelperProcess *)>> m_requests;
    QTimer m_retry;
    Backoff m_backoff;
};

}  // namespace manypath
