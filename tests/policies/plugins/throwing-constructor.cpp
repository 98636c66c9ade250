// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A plugin that can't be made.
#include "core/policy/policy.h"

#include <QObject>

#include <stdexcept>

class ThrowingConstructorPlugin : public QObject, public manypath::PolicyPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID ManypathPolicyPlugin_iid FILE "throwing-constructor.json")
    Q_INTERFACES(manypath::PolicyPlugin)

public:
    ThrowingConstructorPlugin() { throw std::runtime_error("no luck today"); }
    [[nodiscard]] std::unique_ptr<manypath::Policy> create(const QMap<QString, QString> &) const override { return nullptr; }
};

#include "throwing-constructor.moc"
