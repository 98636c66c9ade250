// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/applicationfinder.h"
#include "core/client/helperclient.h"
#include "core/worker.h"

#include <QElapsedTimer>
#include <QTimer>

namespace manypath {

/// Finds who is behind the connections of a HelperClient's World, as they come, in a thread of its own: looks at each
/// connection once, and never takes more than a fifth of that thread's time.
class Applications : public QObject {
    Q_OBJECT

public:
    /// `client` outlives this.
    explicit Applications(const HelperClient &client, QObject *parent = nullptr, const DesktopEntries &entries = DesktopEntries());
    ~Applications() override;

    [[nodiscard]] const ApplicationTable &table() const { return m_table; }

Q_SIGNALS:
    void changed();  ///< table() knows more than before

private:
    void wantAll();
    void want(const QList<Change> &changes);
    void want(const Connection &connection);
    void find();
    void found(const QHash<Owner, Application> &applications);
    void forgetGone();

    const HelperClient &m_client;
    ApplicationTable m_table;
    ApplicationFinder m_finder;  // the worker's
    QSet<Owner> m_wanted;
    bool m_finding = false;
    QElapsedTimer m_time;
    QTimer m_rest;
    Worker m_worker;  // the last to be made, the first to end
};

}  // namespace manypath
