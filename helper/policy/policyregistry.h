// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policy.h"
#include "core/steering.h"

#include <QtPlugin>

namespace manypath {

/// The policies there are: what each says of itself, and how to have one. A plugin that is no good is passed over, and says why.
class PolicyRegistry {
public:
    /// A plugin as QStaticPlugin gives it. `instance` stays Qt's.
    struct Plugin {
        QJsonObject metaData;
        QObject *instance = nullptr;
    };

    /// Those linked into this program.
    PolicyRegistry();
    explicit PolicyRegistry(const QList<Plugin> &plugins);

    [[nodiscard]] QList<PolicyInfo> policies() const;  ///< by name
    [[nodiscard]] const PolicyInfo *info(const QString &name) const;
    [[nodiscard]] const QList<Error> &problems() const { return m_problems; }

    /// All parameters of the choice, checked one by one and together. The error names what is wrong and what is allowed.
    [[nodiscard]] Result<QMap<QString, QString>> parameters(const PolicyChoice &choice) const;
    [[nodiscard]] Result<std::unique_ptr<Policy>> create(const PolicyChoice &choice) const;

private:
    struct Entry {
        PolicyInfo info;
        const PolicyPlugin *plugin = nullptr;
    };
    [[nodiscard]] Result<Entry> entry(const Plugin &plugin) const;
    [[nodiscard]] Result<Entry> find(const QString &name) const;

    QMap<QString, Entry> m_entries;
    QList<Error> m_problems;
};

}  // namespace manypath
