// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDBusConnection>
#include <QObject>

#include <functional>

namespace manypath {

/// Decides who may change what. Every method that changes something asks here first, and nothing else does the deciding.
///
/// Allowed are uid 0 and the helper's own uid; all others, and callers whose uid the bus can't tell, are refused. Asks
/// the bus each time and remembers nothing.
class Authority : public QObject {
    Q_OBJECT

public:
    explicit Authority(const QDBusConnection &bus, QObject *parent = nullptr);

    /// May the owner of the bus name `caller` do this? `decide` is called later, once, in this thread.
    void check(const QString &caller, std::function<void(Result<void>)> decide);

private:
    QDBusConnection m_bus;
};

}  // namespace manypath
