// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/privatebus.h"

#include <QDeadlineTimer>
#include <QFile>

#include <csignal>

#include <sys/prctl.h>

namespace manypath {

namespace {

constexpr int startTimeoutMs = 10000;

// Limits are those of a session bus: a snapshot of many thousand connections has to pass.
constexpr auto configuration = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-BUS Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>%1</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
  <limit name="max_incoming_bytes">1000000000</limit>
  <limit name="max_outgoing_bytes">1000000000</limit>
  <limit name="max_message_size">1000000000</limit>
  <limit name="max_replies_per_connection">50000</limit>
  <limit name="max_match_rules_per_connection">50000</limit>
</busconfig>
)";

QString freshConnectionName()
{
    static int count = 0;
    return QStringLiteral("manypath-test-%1").arg(++count);
}

}  // namespace

PrivateBus::~PrivateBus()
{
    for (const QString &name : std::as_const(m_connectionNames))
        QDBusConnection::disconnectFromBus(name);
    if (m_daemon.state() != QProcess::NotRunning) {
        // QtDBus sends in a thread of its own, one thing after the other, and loses what is left when the program ends: a leak.
        resume();
        const QString last = freshConnectionName();
        QDBusConnection::connectToBus(address(), last);
        QDBusConnection::disconnectFromBus(last);
    }
    stop();
}

bool PrivateBus::start()
{
    QFile file(m_folder.filePath(QStringLiteral("bus.conf")));
    if (!m_folder.isValid() || !file.open(QIODevice::WriteOnly)) {
        m_error = QStringLiteral("can't write %1").arg(file.fileName());
        return false;
    }
    file.write(QString::fromLatin1(configuration).arg(address()).toUtf8());
    file.close();
    QFile::remove(m_folder.filePath(QStringLiteral("socket")));

    m_daemon.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_daemon.setProcessChannelMode(QProcess::SeparateChannels);
    m_daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--nofork"), QStringLiteral("--nosyslog"), QStringLiteral("--nopidfile"),
                                                   QStringLiteral("--print-address"),
                                                   QStringLiteral("--config-file=") + file.fileName()});
    // It prints its address when it listens.
    QDeadlineTimer deadline(startTimeoutMs);
    while (!m_daemon.canReadLine()) {
        if (m_daemon.state() == QProcess::NotRunning || deadline.hasExpired()) {
            m_error = QStringLiteral("dbus-daemon did not start: %1 %2")
                          .arg(m_daemon.errorString(), QString::fromUtf8(m_daemon.readAllStandardError()));
            stop();
            return false;
        }
        m_daemon.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
    }
    m_daemon.readLine();
    return true;
}

void PrivateBus::stop()
{
    if (m_daemon.state() == QProcess::NotRunning)
        return;
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void PrivateBus::pause()
{
    if (m_daemon.processId() > 0)
        ::kill(static_cast<pid_t>(m_daemon.processId()), SIGSTOP);
}

void PrivateBus::resume()
{
    if (m_daemon.processId() > 0)
        ::kill(static_cast<pid_t>(m_daemon.processId()), SIGCONT);
}

QString PrivateBus::errorString() const
{
    return m_error;
}

QString PrivateBus::address() const
{
    return QStringLiteral("unix:path=") + m_folder.filePath(QStringLiteral("socket"));
}

QDBusConnection PrivateBus::connect()
{
    m_connectionNames.append(freshConnectionName());
    return QDBusConnection::connectToBus(address(), m_connectionNames.constLast());
}

}  // namespace manypath
