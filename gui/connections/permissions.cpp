// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/permissions.h"

#include "gui/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace manypath {

namespace {

struct Reasons {
    Q_DECLARE_TR_FUNCTIONS(manypath::ConnectionActions)
};

// The state of the connection in which no deed is possible.
QString whyUntouchable(const Connection &connection)
{
    if (connection.fallback)
        return Reasons::tr("This connection fell back to plain TCP: it has one path and can have no other.");
    if (connection.state == Connection::State::Closing)
        return Reasons::tr("This connection is closing.");
    if (connection.pathManager == PathManager::Kernel) {
        return Reasons::tr("The kernel's path manager decides about this connection and takes no commands for a single one. "
                           "Roles and endpoints on the page Paths steer it.");
    }
    return {};
}

QString whyNoMore(const Connection &connection, const World &world)
{
    if (connection.state == Connection::State::Created)
        return Reasons::tr("This connection is not fully established yet: that takes data both ways.");
    const auto additional = std::count_if(connection.subflows.cbegin(), connection.subflows.cend(), [](const Subflow &subflow) {
        return !subflow.initial && subflow.state != Subflow::State::Closing;
    });
    const std::uint32_t limit = world.steering().subflowsPerConnection;
    if (static_cast<std::uint32_t>(additional) >= limit)
        return Reasons::tr("This connection has as many additional subflows as the limit allows: %1.").arg(limit);
    return {};
}

QString whyNotThisSubflow(const Subflow *subflow)
{
    if (!subflow)
        return Reasons::tr("Select one of the connection's subflows to close it or to make it backup.");
    if (subflow->state == Subflow::State::Closing)
        return Reasons::tr("This subflow is closing.");
    return {};
}

}  // namespace

QString whyNot(Deed deed, const Subject &subject, const World &world)
{
    if (!subject.readOnly.isEmpty())
        return subject.readOnly;
    if (!subject.connection)
        return Reasons::tr("Select a connection first.");
    if (const QString why = whyUntouchable(*subject.connection); !why.isEmpty())
        return why;
    switch (deed) {
    case Deed::OpenSubflow:
        return whyNoMore(*subject.connection, world);
    case Deed::AnnounceAddress:
        return subject.connection->state == Connection::State::Created ? whyNoMore(*subject.connection, world) : QString();
    case Deed::CloseSubflow:
        return whyNotThisSubflow(subject.subflow);
    case Deed::ChangeBackup:
        if (subject.subflow && subject.subflow->state == Subflow::State::Pending)
            return Reasons::tr("This subflow is not up yet.");
        return whyNotThisSubflow(subject.subflow);
    case Deed::WithdrawAddress:
        return {};
    }
    return {};
}

bool isLastSubflow(const Connection &connection, const SubflowKey &key)
{
    return std::none_of(connection.subflows.cbegin(), connection.subflows.cend(), [&key](const Subflow &subflow) {
        return subflow.key() != key && subflow.state == Subflow::State::Established;
    });
}

}  // namespace manypath
