// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/monitor.h"

#include "cli/print_event.h"

#include <csignal>

#include <unistd.h>

namespace manypath::cli {

Monitor::Monitor(HelperClient &client, Console &console, Format format)
    : m_client(client)
    , m_console(console)
    , m_format(format)
{
    connect(&client, &HelperClient::stateChanged, this, &Monitor::onStateChanged);
    connect(&client, &HelperClient::worldChanged, this, &Monitor::onWorldChanged);
}

ExitStatus Monitor::exec()
{
    if (!m_failed)
        m_loop.exec();
    m_console.complainOfOutput();
    return ExitStatus::Refused;
}

void Monitor::onStateChanged(HelperClient::State state)
{
    switch (state) {
    case HelperClient::State::Absent:
        if (m_heard && !m_absent)
            m_console.complain(QStringLiteral("the helper has gone; waiting for it to return"));
        m_absent = true;
        return;
    case HelperClient::State::Connecting:
        return;
    case HelperClient::State::Ready:
        if (m_heard && m_absent)
            m_console.complain(QStringLiteral("the helper has returned; events meanwhile are lost"));
        else if (m_heard)
            m_console.complain(QStringLiteral("some events were lost"));
        m_heard = true;
        m_absent = false;
        tellHealth();
        return;
    }
}

void Monitor::onWorldChanged(const QList<Change> &changes)
{
    QByteArray text;
    for (const Change &change : changes) {
        if (const auto *event = std::get_if<PmEvent>(&change.event))
            text += printEvent(m_client.world(), *event, change.timeUs, m_format);
    }
    if (!text.isEmpty() && !m_console.print(text)) {
        m_failed = true;
        m_loop.quit();
    }
    tellHealth();
}

void Monitor::tellHealth()
{
    const bool deaf = !m_client.world().health().eventsSubscribed;
    if (deaf && !m_deaf)
        m_console.complain(QStringLiteral("the helper hears no events of the path manager at the moment"));
    if (!deaf && m_deaf)
        m_console.complain(QStringLiteral("the helper hears events again"));
    m_deaf = deaf;
}

void endWithSuccessOnSignals()
{
    struct sigaction action = {};
    action.sa_handler = [](int) { _exit(0); };  // nothing is buffered, so nothing is lost
    for (const int signal : {SIGINT, SIGTERM, SIGPIPE})
        sigaction(signal, &action, nullptr);
}

}  // namespace manypath::cli
