// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policy.h"
#include "core/policy/policyproblem.h"
#include "core/steering.h"

#include <QtPlugin>

namespace manypath {

/// The policies there are: what each says of itself, and how to have one. A plugin that is no good is passed over, and says why.
class PolicyRegistry {
public:
    /// A plugin as QStaticPlugin and QPluginLoader give it. `instance` stays Qt's.
    struct Plugin {
        QJsonObject metaData;
        QObject *instance = nullptr;
        QString file{};  ///< empty: it is linked into this program
    };

    /// Those linked into this program.
    [[nodiscard]] static QList<Plugin> builtIn();

    PolicyRegistry() : PolicyRegistry(builtIn()) {}
    /// Of two policies with the same name the first stays.
    explicit PolicyRegistry(const QList<Plugin> &plugins, const QList<PolicyProblem> &problems = {});

    [[nodiscard]] QList<PolicyInfo> policies() const;  ///< by name
    [[nodiscard]] const PolicyInfo *info(const QString &name) const;
    /// `problems` of the constructor, and why plugins were passed over.
    [[nodiscard]] const QList<PolicyProblem> &problems() const { return m_problems; }

    /// All parameters of the choice, checked one by one and together. The error names what is wrong and what is allowed; a plugin's
    /// exception is one.
    [[nodiscard]] Result<QMap<QString, QString>> parameters(const PolicyChoice &choice) const;
    [[nodiscard]] Result<std::unique_ptr<Policy>> create(const PolicyChoice &choice) const;

private:
    struct Entry {
        PolicyInfo info;
        const PolicyPlugin *plugin = nullptr;
    };
    [[nodiscard]] Result<Entry> entry(const Plugin &plugin, const QJsonObject &said) const;
    [[nodiscard]] Result<Entry> find(const QString &name) const;

    QMap<QString, Entry> m_entries;
    QList<PolicyProblem> m_problems;
};

}  // namespace manypath
