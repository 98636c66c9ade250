// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <manypath/core/policy/policy.h>

#include <QObject>

/// What the helper finds in second-path.so.
class SecondPathPlugin : public QObject, public manypath::PolicyPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID ManypathPolicyPlugin_iid FILE "second-path.json")
    Q_INTERFACES(manypath::PolicyPlugin)

public:
    [[nodiscard]] std::unique_ptr<manypath::Policy> create(const QMap<QString, QString> &parameters) const override;
};
