// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policyinfo.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace manypath {

/// The parameters of a policy as a form, made from what the policy says of them.
class ParameterForm : public QWidget {
    Q_OBJECT

public:
    explicit ParameterForm(QWidget *parent = nullptr);

    /// Shows the parameters of a policy with these values; those not given have their defaults.
    void setParameters(const QList<PolicyParameter> &parameters, const QMap<QString, QString> &given);
    /// What is entered and differs from the defaults.
    [[nodiscard]] QMap<QString, QString> values() const;
    [[nodiscard]] bool isValid() const;
    [[nodiscard]] bool isDefault() const { return values().isEmpty(); }
    void setDefaults();

Q_SIGNALS:
    void changed();  ///< by a person, or by setDefaults()

private:
    struct Field {
        PolicyParameter parameter;
        QWidget *editor = nullptr;
        QLabel *problem = nullptr;
    };

    void addField(QGridLayout *grid, const PolicyParameter &parameter, const QString &value);
    QWidget *makeEditor(const PolicyParameter &parameter, QWidget *parent);
    void edited();

    QWidget *m_fieldsArea = nullptr;
    QList<Field> m_fields;
    bool m_filling = false;
};

}  // namespace manypath
