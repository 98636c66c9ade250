// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QHash>
#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace manypath {

/// The programs that have called the helper and are still on the bus: whose they are, and when they go.
///
/// A unique bus name keeps its uid for as long as it is there and is never given out again, so it is asked for once.
class Callers : public QObject {
    Q_OBJECT

public:
    /// What keeps one user from taking all there is for all; no user has so many windows.
    static constexpr int maximumPerUser = 64;
    static constexpr int maximum = 384;  // the system bus allows 512 match rules, and each takes one

    explicit Callers(const QDBusConnection &bus, QObject *parent = nullptr);
    ~Callers() override;

    /// Hands the uid of the bus name `caller` to `then`, once, at once or later; Unavailable where it can't be had or there
    /// are too many callers. Not called any more when the caller has vanished.
    void identify(const QString &caller, std::function<void(const Result<uint> &)> then);

    [[nodiscard]] bool present(const QString &caller) const { return m_callers.contains(caller); }

Q_SIGNALS:
    void vanished(const QString &caller);

private:
    struct Caller {
        std::optional<uint> uid;
        std::vector<std::function<void(const Result<uint> &)>> waiting;  // for the uid
    };

    void ask(const QString &caller);
    void refuse(const QString &caller, const Error &error);
    void forget(const QString &caller);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    QHash<QString, Caller> m_callers;
};

}  // namespace manypath
