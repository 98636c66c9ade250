// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/dumper.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace manypath {

/// Has the keeper look at the kernel before an answer goes out, and lets answers share a look.
///
/// A look at the connections costs the keeper's thread time that events wait for. So there is one at a time for all who ask,
/// and then a rest: nobody can keep the keeper looking all the time.
class Refresher : public QObject {
    Q_OBJECT

public:
    using Reply = std::function<void()>;

    /// `firstRequest` keeps the numbers of requests apart from those of refreshers before.
    explicit Refresher(quint64 firstRequest, QObject *parent = nullptr);
    ~Refresher() override;

    /// Calls `reply` after a look at `parts` that begins after this.
    void after(const DumpParts &parts, Reply reply);
    /// From the keeper.
    void refreshed(quint64 request);

Q_SIGNALS:
    /// To the keeper.
    void wanted(quint64 request, const manypath::DumpParts &parts);

private:
    void look(const DumpParts &parts, std::vector<Reply> replies);
    void lookAtConnections();

    quint64 m_nextRequest;
    QHash<quint64, std::vector<Reply>> m_replies;  // by request

    // Of looks that see the connections.
    DumpParts m_due;
    std::vector<Reply> m_waiting;
    quint64 m_underWay = 0;
    QElapsedTimer m_took;
    QTimer m_rest;
};

}  // namespace manypath
