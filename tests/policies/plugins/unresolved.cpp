// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A plugin that calls what nobody has.
#include "core/policy/policy.h"

#include <QObject>

std::unique_ptr<manypath::Policy> nowhereToBeFound();

class UnresolvedPlugin : public QObject, public manypath::PolicyPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID ManypathPolicyPlugin_iid FILE "unresolved.json")
    Q_INTERFACES(manypath::PolicyPlugin)

public:
    [[nodiscard]] std::unique_ptr<manypath::Policy> create(const QMap<QString, QString> &) const override { return nowhereToBeFound(); }
};

#include "unresolved.moc"
