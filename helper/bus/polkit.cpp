// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/bus/polkit.h"

#include <QDBusMetaType>

namespace manypath::polkit {

namespace {

constexpr uint allowUserInteraction = 1;

QDBusMessage methodCall(const char *method)
{
    return QDBusMessage::createMethodCall(QLatin1String(service), QLatin1String(path), QLatin1String(interface), QLatin1String(method));
}

}  // namespace

bool Answer::dismissed() const
{
    return !details.value(QStringLiteral("polkit.dismissed")).isEmpty();
}

void registerTypes()
{
    qDBusRegisterMetaType<Details>();
    qDBusRegisterMetaType<Subject>();
    qDBusRegisterMetaType<Answer>();
}

QDBusMessage check(const QString &caller, const QString &action, bool interactive, const QString &cancellationId)
{
    // By its unique bus name, which nobody can take over; a process id could be another's by the time polkit looks.
    const Subject subject{QStringLiteral("system-bus-name"), {{QStringLiteral("name"), caller}}};
    QDBusMessage call = methodCall("CheckAuthorization");
    call << QVariant::fromValue(subject) << action << QVariant::fromValue(Details()) << (interactive ? allowUserInteraction : 0u)
         << cancellationId;
    return call;
}

QDBusMessage cancelCheck(const QString &cancellationId)
{
    QDBusMessage call = methodCall("CancelCheckAuthorization");
    call << cancellationId;
    return call;
}

QDBusArgument &operator<<(QDBusArgument &argument, const Subject &value)
{
    argument.beginStructure();
    argument << value.kind << value.details;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Subject &value)
{
    argument.beginStructure();
    argument >> value.kind >> value.details;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const Answer &value)
{
    argument.beginStructure();
    argument << value.authorized << value.challenge << value.details;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Answer &value)
{
    argument.beginStructure();
    argument >> value.authorized >> value.challenge >> value.details;
    argument.endStructure();
    return argument;
}

}  // namespace manypath::polkit
