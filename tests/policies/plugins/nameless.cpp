// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A plugin whose metadata is no policy's.
#include "core/policy/policy.h"

#include <QObject>

class NamelessPlugin : public QObject, public manypath::PolicyPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID ManypathPolicyPlugin_iid FILE "nameless.json")
    Q_INTERFACES(manypath::PolicyPlugin)

public:
    [[nodiscard]] std::unique_ptr<manypath::Policy> create(const QMap<QString, QString> &) const override { return nullptr; }
};

#include "nameless.moc"
