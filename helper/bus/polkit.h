// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QDBusMessage>
#include <QMap>
#include <QMetaType>
#include <QVariantMap>

namespace manypath::polkit {

inline constexpr auto service = "org.freedesktop.PolicyKit1";
inline constexpr auto path = "/org/freedesktop/PolicyKit1/Authority";
inline constexpr auto interface = "org.freedesktop.PolicyKit1.Authority";

using Details = QMap<QString, QString>;

/// Who asks, as polkit takes it: (sa{sv}).
struct Subject {
    QString kind;
    QVariantMap details;
};

/// polkit's answer: (bba{ss}).
struct Answer {
    bool authorized = false;
    bool challenge = false;  ///< it would have to ask somebody for a password, and could not
    Details details;

    [[nodiscard]] bool dismissed() const;  ///< somebody was asked and closed the question
};

/// To be called once before anything else here. Idempotent.
void registerTypes();

/// The question whether the owner of the bus name `caller` has `action`. With `interactive`, polkit may ask people for a
/// password, which can take as long as they like. `cancellationId` is for cancelCheck() and the sender's own.
[[nodiscard]] QDBusMessage check(const QString &caller, const QString &action, bool interactive, const QString &cancellationId);
[[nodiscard]] QDBusMessage cancelCheck(const QString &cancellationId);

QDBusArgument &operator<<(QDBusArgument &argument, const Subject &value);
const QDBusArgument &operator>>(const QDBusArgument &argument, Subject &value);
QDBusArgument &operator<<(QDBusArgument &argument, const Answer &value);
const QDBusArgument &operator>>(const QDBusArgument &argument, Answer &value);

}  // namespace manypath::polkit

Q_DECLARE_METATYPE(manypath::polkit::Subject)
Q_DECLARE_METATYPE(manypath::polkit::Answer)
