// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/marker.h"

namespace manypath {

namespace {

using Kind = Marker::Kind;

class Collector {
public:
    Collector(std::int64_t timeUs, const World &world)
        : m_timeUs(timeUs)
        , m_world(world)
    {
    }

    void add(Kind kind, const Subflow &subflow, int errnum = 0)
    {
        m_markers.append({kind, m_timeUs, m_world.interfaceName(subflow.interfaceIndex), subflow.key(), {}, errnum});
    }
    void add(Kind kind, const Address &address = {}) { m_markers.append({kind, m_timeUs, {}, {}, address, 0}); }

    [[nodiscard]] const QList<Marker> &markers() const { return m_markers; }

private:
    std::int64_t m_timeUs;
    const World &m_world;
    QList<Marker> m_markers;
};

int errorOf(const Event &event)
{
    const auto *pm = std::get_if<PmEvent>(&event);
    return pm && pm->type == PmEvent::Type::SubflowClosed ? pm->error.value_or(0) : 0;
}

bool isUp(const Subflow *subflow)
{
    return subflow && subflow->state != Subflow::State::Pending;
}

bool isBackup(const Subflow &subflow)
{
    return subflow.backup || subflow.backupByPeer;
}

bool announces(const Connection &connection, const AnnouncedAddress &address)
{
    return connection.announced.contains(address);
}

}  // namespace

QList<Marker> markersBetween(const Connection &before, const Connection &after, const Event &event, std::int64_t timeUs, const World &world)
{
    Collector found(timeUs, world);
    if (!before.fallback && after.fallback)
        found.add(Kind::FellBack);
    for (const Subflow &subflow : after.subflows) {
        const Subflow *known = before.findSubflow(subflow.key());
        if (isUp(&subflow) && !isUp(known))
            found.add(Kind::SubflowOpened, subflow);
        if (known && isBackup(*known) != isBackup(subflow))
            found.add(isBackup(subflow) ? Kind::BackupOn : Kind::BackupOff, subflow);
    }
    for (const Subflow &subflow : before.subflows) {
        if (after.findSubflow(subflow.key()))
            continue;
        const int errnum = errorOf(event);
        found.add(!isUp(&subflow) ? Kind::SubflowRefused : errnum != 0 ? Kind::SubflowLost : Kind::SubflowClosed, subflow, errnum);
    }
    for (const AnnouncedAddress &address : after.announced) {
        if (!announces(before, address))
            found.add(Kind::AddressAnnounced, address.address.address);
    }
    for (const AnnouncedAddress &address : before.announced) {
        if (!announces(after, address))
            found.add(Kind::AddressWithdrawn, address.address.address);
    }
    return found.markers();
}

}  // namespace manypath
