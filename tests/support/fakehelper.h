// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dbus/wire.h"
#include "tests/support/fakesteering.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace manypath {

/// A manypath-helper made of nothing but a World, on a bus of the test's (PrivateBus), with the adaptors generated from the
/// contract. It has a connection to the bus of its own and is served by the event loop of its thread, so a test must not
/// block while it waits for an answer: QTRY_VERIFY, QSignalSpy, QTest::qWait do not. A child process (manypathctl) reaches it
/// in the same way.
///
///     FakeHelper helper(bus.address());
///     helper.setWorld(world);
///     QVERIFY(helper.start());
///     helper.publish({EndpointUpdated{endpoint}});   // in world() now, and on its way to all followers
///     helper.setError("Add", kernelError("...", EEXIST, "duplicate address"));
///
/// Methods are named by the last part of their D-Bus name ("Snapshot", "Add", ...), and where that has several meanings
/// "Policies1.List", "Policies1.Set", "Trials1.List"; "Set" is that of Settings1. Methods that change something do what they say
/// to world() and publish it, with no checks (a subflow that is created is pending then); a trial takes nothing back.
class FakeHelper : public FakeSteering {
    Q_OBJECT
    Q_PROPERTY(QString Version READ version CONSTANT)

public:
    /// A method call as it came in.
    struct Call {
        QString method;
        QVariantList arguments;    ///< C++ values: manypath::Endpoint, QList<uint>, ...
        QString sender;            ///< unique bus name
        bool interactive = false;  ///< the caller allows interactive authorization
    };

    explicit FakeHelper(const QString &busAddress, QObject *parent = nullptr);
    /// Like stop().
    ~FakeHelper() override;

    /// Connects, exports the object and takes the name org.manypath.Helper1.
    [[nodiscard]] bool start();
    /// Goes as a killed process goes: calls not yet answered end in an error of the bus. start() brings it back under
    /// another unique name; its World, instance and numbers stay, unless they are set anew.
    void stop();
    /// Gives the name away, yet stays connected and able to answer.
    void releaseName();
    /// stop() and start() with a new instance and numbers from 1, as a helper process started again.
    [[nodiscard]] bool restart();

    [[nodiscard]] const World &world() const override { return m_world; }
    /// Takes effect with the next Snapshot; followers are told nothing.
    void setWorld(const World &world) { m_world = world; }
    [[nodiscard]] quint64 instance() const { return m_instance; }
    void setInstance(quint64 instance) { m_instance = instance; }
    /// The number the next change will have.
    [[nodiscard]] quint64 sequence() const { return m_sequence; }
    void setSequence(quint64 sequence) { m_sequence = sequence; }
    [[nodiscard]] QString version() const { return m_version; }
    void setVersion(const QString &version) { m_version = version; }
    void setCounters(const Counters &counters) { m_counters = counters; }
    /// What Sample answers, and what a new subscriber gets at once.
    void setSample(const MetricsSample &sample) { m_sample = sample; }

    /// Lets events happen: world() has them, and if there are followers, one Changed tells them. For all events but
    /// MetricsSampled, which has sendSample().
    void publish(const QList<Event> &events) override;
    /// Lets events happen that no follower hears of: world() and sequence() move on.
    void publishUnheard(const QList<Event> &events);
    /// Sends Changed as it is, whoever follows; world() and sequence() stay.
    void sendChanged(quint64 instance, quint64 sequence, const WireEvents &events);
    /// Sends any signal of the object to all, in any shape: interface ("org.manypath.Helper1"), name, arguments.
    void sendSignal(const QString &interface, const QString &name, const QVariantList &arguments) override;
    /// Sends a round to each subscriber.
    void sendSample(const MetricsSample &sample);

    /// From now on a method is refused with this error; none: it works again.
    void setError(const QString &method, const std::optional<Error> &error);
    /// From now on a method is refused with an error reply of this name and these arguments.
    void setErrorReply(const QString &method, const QString &name, const QVariantList &arguments);
    /// From now on a method answers this, of whatever shape; none: it works again.
    void setReply(const QString &method, const std::optional<QVariantList> &arguments);
    /// From now on calls of a method are recorded, but wait: for release(), which carries out and answers those that
    /// wait and those to come.
    void hold(const QString &method);
    void release(const QString &method);

    [[nodiscard]] const QList<Call> &calls() const { return m_calls; }
    [[nodiscard]] int callCount(const QString &method) const;
    /// The last call of a method; an empty one when there was none.
    [[nodiscard]] Call lastCall(const QString &method) const;
    void clearCalls() { m_calls.clear(); }

    [[nodiscard]] int followerCount() const { return static_cast<int>(m_followers.size()); }
    [[nodiscard]] int subscriberCount() const { return static_cast<int>(m_subscribers.size()); }

    // The methods of the contract, which the generated adaptors call by these names.
    qulonglong Snapshot(qulonglong &sequence, qlonglong &timeUs, manypath::World &world);
    void Unfollow();
    manypath::Counters Counters();
    uchar Add(const manypath::Endpoint &endpoint);
    void Change(uchar id, const QString &address, uint mask, uint flags);
    void Remove(uchar id, const QString &address);
    void Flush();
    void SetLimits(int subflows, int addAddrAccepted);
    manypath::Subflow CreateSubflow(uint token, const QString &local, ushort localPort, int localId, const QString &remote,
                                    ushort remotePort, int remoteId, int interfaceIndex, bool backup);
    void DestroySubflow(uint token, const QString &local, ushort localPort, const QString &remote, ushort remotePort);
    void SetBackup(uint token, const QString &local, ushort localPort, const QString &remote, ushort remotePort, bool backup);
    uchar Announce(uint token, const QString &address, ushort port, int requestedId, int interfaceIndex, bool listen);
    void Withdraw(uint token, uchar id);
    void Set(const QString &key, const QString &value);
    void Subscribe(uint intervalMs, const QList<uint> &tokens);
    void Unsubscribe();
    qlonglong Sample(const QList<uint> &tokens, QList<manypath::ConnectionMetrics> &connections,
                     QList<manypath::SubflowMetrics> &subflows);

Q_SIGNALS:
    /// A call came in; it is in calls() already, and not answered yet.
    void called(const QString &method);

    // Declared for the generated adaptors, which relay them; the Fake sends its signals by itself.
    void Changed(qulonglong instance, qulonglong sequence, qlonglong timeUs, const manypath::WireEvents &events);
    void Sampled(qlonglong timeUs, const QList<manypath::ConnectionMetrics> &connections, const QList<manypath::SubflowMetrics> &subflows);

private:
    struct Waiting {
        QString method;
        QDBusMessage message;
        Work work;
    };
    struct ErrorReply {
        QString name;
        QVariantList arguments;
    };

    void serve(const QString &method, const QVariantList &arguments, const Work &work) override;
    void answer(const QString &method, const QDBusMessage &message, const Work &work);
    void sendSampleTo(const QString &subscriber, const MetricsSample &sample);
    void forget(const QString &busName);

    QString m_busAddress;
    QDBusConnection m_bus;
    QDBusServiceWatcher m_clients;
    World m_world;
    quint64 m_instance = 1;
    quint64 m_sequence = 1;
    QString m_version = QStringLiteral("0.0.1");
    manypath::Counters m_counters;
    MetricsSample m_sample;
    QSet<QString> m_followers;
    QSet<QString> m_subscribers;
    QHash<QString, ErrorReply> m_errors;
    QHash<QString, QVariantList> m_replies;
    QSet<QString> m_held;
    QList<Waiting> m_waiting;
    QList<Call> m_calls;
};

}  // namespace manypath
