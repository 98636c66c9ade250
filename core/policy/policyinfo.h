// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <optional>

namespace manypath {

/// A parameter of a policy. Values travel as text: "true" or "false", a number, or one of `choices`.
struct PolicyParameter {
    enum class Type : std::uint8_t { Boolean, Integer, Text, Choice };

    QString name;            ///< "accept-announced"
    QString description;     ///< one sentence
    Type type = Type::Text;
    QString unit;            ///< "ms"; empty: none
    QString defaultValue;
    std::optional<qint64> minimum;  ///< of Integer
    std::optional<qint64> maximum;
    QStringList choices;     ///< of Choice

    /// The error names the parameter, the value and what is allowed.
    [[nodiscard]] Result<void> validate(const QString &value) const;
    [[nodiscard]] QString allowed() const;  ///< "true or false", "0 to 8", "a, b or c", "any text"

    bool operator==(const PolicyParameter &) const = default;
};

/// What a policy says of itself: its plugin's JSON metadata, read.
struct PolicyInfo {
    QString name;
    QString description;     ///< one sentence
    PathManager pathManager = PathManager::Unknown;  ///< which it needs; Unknown: none
    QList<PolicyParameter> parameters;

    /// From metadata: {"name", "description", "path-manager": "kernel"|"userspace"|absent, "parameters": [{"name", "description", "type":
    /// "boolean"|"integer"|"text"|"choice", "unit", "default", "minimum", "maximum", "choices"}]}. The error names what is wrong.
    [[nodiscard]] static Result<PolicyInfo> fromJson(const QJsonObject &metadata);

    [[nodiscard]] const PolicyParameter *parameter(const QString &name) const;
    /// `given` with the defaults of all others; refuses unknown names and values that are not allowed.
    [[nodiscard]] Result<QMap<QString, QString>> complete(const QMap<QString, QString> &given) const;

    bool operator==(const PolicyInfo &) const = default;
};

}  // namespace manypath
