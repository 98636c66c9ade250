// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/state/configvalues.h"

#include <QTest>

namespace manypath::testing {

inline Address address(const char *text)
{
    return Address::fromString(QString::fromLatin1(text));
}

/// Two policies, and the settings of a kernel.
inline Available available()
{
    PolicyInfo endpoints;
    endpoints.name = QStringLiteral("endpoints");
    endpoints.description = QStringLiteral("Makes endpoints.");
    PolicyParameter boolean;
    boolean.type = PolicyParameter::Type::Boolean;
    boolean.defaultValue = QStringLiteral("false");
    for (const char *name : {"signal", "fullmesh"}) {
        boolean.name = QString::fromLatin1(name);
        endpoints.parameters.append(boolean);
    }
    PolicyParameter number;
    number.name = QStringLiteral("delay");
    number.type = PolicyParameter::Type::Integer;
    number.defaultValue = QStringLiteral("0");
    number.minimum = 0;
    number.maximum = 5000;
    endpoints.parameters.append(number);
    PolicyInfo observe;
    observe.name = QStringLiteral("observe");
    observe.description = QStringLiteral("Changes nothing.");

    KernelSettings settings;
    settings.values = {{QStringLiteral("enabled"), QStringLiteral("1")},
                       {QStringLiteral("path_manager"), QStringLiteral("kernel")},
                       {QStringLiteral("available_path_managers"), QStringLiteral("kernel userspace")}};
    return {{endpoints, observe}, settings};
}

inline QStringList texts(const QList<Problem> &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines.append(problem.toString());
    return lines;
}

}  // namespace manypath::testing
