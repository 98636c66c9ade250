// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/bus/refresher.h"

#include <utility>

namespace manypath {

namespace {
constexpr int looksPerRest = 2;  // a look of 10 ms is followed by a rest of 5 ms
}

Refresher::Refresher(quint64 firstRequest, QObject *parent)
    : QObject(parent)
    , m_nextRequest(firstRequest + 1)
    , m_rest(this)
{
    m_rest.setSingleShot(true);
    m_rest.setTimerType(Qt::PreciseTimer);
    connect(&m_rest, &QTimer::timeout, this, &Refresher::lookAtConnections);
}

Refresher::~Refresher() = default;

void Refresher::after(const DumpParts &parts, Reply reply)
{
    if (!parts.connections) {
        look(parts, {std::move(reply)});
        return;
    }
    m_due |= parts;
    m_waiting.push_back(std::move(reply));
    lookAtConnections();
}

void Refresher::lookAtConnections()
{
    if (m_underWay != 0 || m_rest.isActive() || m_waiting.empty())
        return;
    m_underWay = m_nextRequest;
    m_took.start();
    look(std::exchange(m_due, {}), std::exchange(m_waiting, {}));
}

void Refresher::look(const DumpParts &parts, std::vector<Reply> replies)
{
    const quint64 request = m_nextRequest++;
    m_replies.insert(request, std::move(replies));
    Q_EMIT wanted(request, parts);
}

void Refresher::refreshed(quint64 request)
{
    if (request == m_underWay) {
        m_underWay = 0;
        if (const qint64 rest = m_took.elapsed() / looksPerRest; rest > 0)
            m_rest.start(static_cast<int>(rest));
    }
    for (const Reply &reply : m_replies.take(request))
        reply();
    lookAtConnections();
}

}  // namespace manypath
