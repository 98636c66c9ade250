// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/connections/connectioncontrol.h"

#include <QObject>

namespace manypath {

/// What has become of an action that somebody asked for.
struct ConnectionAnswer {
    std::optional<Error> error;
    Subflow subflow;      ///< of CreateSubflow: as it is now, pending or established
    std::uint8_t id = 0;  ///< of AnnounceAddress

    bool operator==(const ConnectionAnswer &) const = default;
};

/// Carries out what clients ask for: looks again before it refuses anything because of the World, and after it was done, so that
/// the answer, and the World by then, are of what really is. Lives in the thread of the World.
class ConnectionService : public QObject {
    Q_OBJECT

public:
    /// Both outlive this.
    ConnectionService(WorldKeeper &keeper, ConnectionControl &control, QObject *parent = nullptr);

    /// answered(request) comes, once. One of the first five kinds of Action.
    void carryOut(quint64 request, const manypath::Action &action);

Q_SIGNALS:
    void answered(quint64 request, const manypath::ConnectionAnswer &answer);

private:
    void carryOutNow(quint64 request, const Action &action);
    void created(quint64 request, const CreateSubflow &action, const Result<SubflowKey> &opened);
    void answerWithSubflow(quint64 request, const CreateSubflow &action, const SubflowKey &key);
    void afterLook(std::function<void()> then);
    void takeBack(quint64 request, const CreateSubflow &action, const Subflow &subflow);

    WorldKeeper &m_keeper;
    ConnectionControl &m_control;
};

}  // namespace manypath
