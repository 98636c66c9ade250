// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace manypath::netlink {

/// Says that links, addresses, routes or rules changed; what they are now, RouteQueries tells. Never blocks.
class RouteEvents : public QObject {
    Q_OBJECT

public:
    explicit RouteEvents(QObject *parent = nullptr);
    ~RouteEvents() override;

    /// Subscribes; false when the socket could not be had.
    bool open();

Q_SIGNALS:
    /// Once for all that arrived together; after an overrun as well.
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace manypath::netlink
