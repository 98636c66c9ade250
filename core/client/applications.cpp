// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/applications.h"

namespace manypath {

namespace {
constexpr int restPerLook = 4;
constexpr qsizetype fewOwners = 1000;
}

Applications::Applications(const HelperClient &client, QObject *parent, const DesktopEntries &entries)
    : QObject(parent)
    , m_client(client)
    , m_finder(entries)
    , m_worker(QStringLiteral("applications"))
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &Applications::find);
    connect(&m_client, &HelperClient::worldReset, this, &Applications::wantAll);
    connect(&m_client, &HelperClient::worldChanged, this, qOverload<const QList<Change> &>(&Applications::want));
    wantAll();
}

Applications::~Applications() = default;

void Applications::wantAll()
{
    for (const auto &[token, connection] : m_client.world().connections())
        want(connection);
    find();
}

void Applications::want(const QList<Change> &changes)
{
    for (const Change &change : changes) {
        if (const auto *updated = std::get_if<ConnectionUpdated>(&change.event))
            want(updated->connection);
    }
    find();
}

void Applications::want(const Connection &connection)
{
    const std::optional<Owner> owner = Owner::of(connection);
    if (owner && !m_table.contains(*owner))
        m_wanted.insert(*owner);
}

void Applications::find()
{
    if (m_finding || m_rest.isActive() || m_wanted.isEmpty())
        return;
    m_finding = true;
    m_time.start();
    m_worker.run([this, owners = std::exchange(m_wanted, {})] { return m_finder.find(owners); }, this,
                 [this](const QHash<Owner, Application> &applications) { found(applications); });
}

void Applications::found(const QHash<Owner, Application> &applications)
{
    m_finding = false;
    m_rest.start(static_cast<int>(restPerLook * m_time.elapsed()));
    m_table.insert(applications);
    forgetGone();
    Q_EMIT changed();
}

// Each connection of one's own has an owner of its own, by its inode.
void Applications::forgetGone()
{
    const auto &connections = m_client.world().connections();
    if (m_table.size() < fewOwners + 2 * static_cast<qsizetype>(connections.size()))
        return;
    QSet<Owner> owners;
    for (const auto &[token, connection] : connections) {
        if (const std::optional<Owner> owner = Owner::of(connection))
            owners.insert(*owner);
    }
    m_table.keepOnly(owners);
}

}  // namespace manypath
