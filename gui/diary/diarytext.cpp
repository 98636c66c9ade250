// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diary/diarytext.h"

#include "core/endpoint.h"
#include "core/steering.h"
#include "gui/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace manypath {

namespace {

using Kind = DiaryEntry::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(manypath::DiaryText)
};

QString typeText(Interface::Type type)
{
    Interface interface;
    interface.type = type;
    return interfaceTypeText(interface);
}

// "Ethernet, Wi-Fi and LTE"
QString listText(const QStringList &names)
{
    if (names.size() < 2)
        return names.value(0);
    return Words::tr("%1 and %2", "the last two of a list of interfaces").arg(names.first(names.size() - 1).join(Words::tr(", ", "between interfaces")), names.constLast());
}

QString takersText(const DiaryEntry &entry)
{
    QStringList names;
    for (const QString &name : entry.movedTo)
        names.append(diaryInterfaceText(entry, name));
    return listText(names);
}

QString movedClause(const DiaryEntry &entry)
{
    const QString takers = takersText(entry);
    if (takers.isEmpty())
        return entry.moved == 1 ? Words::tr("1 connection moved") : Words::tr("%n connections moved", nullptr, entry.moved);
    return entry.moved == 1 ? Words::tr("1 connection moved to %1", "interfaces").arg(takers)
                            : Words::tr("%n connections moved to %1", "interfaces", entry.moved).arg(takers);
}

// What became of the connections of a lost interface, in clauses.
QString fateText(const DiaryEntry &entry)
{
    const int waiting = entry.connections - entry.moved - entry.dropped;
    QStringList clauses;
    if (entry.moved > 0) {
        clauses << movedClause(entry);
        clauses << (entry.dropped == 0 ? Words::tr("none dropped", "connections")
                                       : Words::tr("%n dropped", "connections", entry.dropped));
        if (waiting > 0)
            clauses << (entry.lasts() ? Words::tr("%n waiting for it", "connections", waiting) : Words::tr("%n had no other path", "connections", waiting));
    } else if (entry.connections > 0) {
        if (entry.dropped > 0)
            clauses << (entry.dropped == 1 ? Words::tr("1 connection dropped") : Words::tr("%n connections dropped", nullptr, entry.dropped));
        if (waiting > 0 && entry.lasts())
            clauses << (waiting == 1 ? Words::tr("1 connection waiting for it") : Words::tr("%n connections waiting for it", nullptr, waiting));
        else if (waiting > 0)
            clauses << (waiting == 1 ? Words::tr("1 connection had no other path") : Words::tr("%n connections had no other path", nullptr, waiting));
    } else {
        clauses << (entry.standby == 1 ? Words::tr("1 connection kept it in reserve, none needed it")
                                       : Words::tr("%n connections kept it in reserve, none needed it", nullptr, entry.standby));
    }
    return clauses.join(Words::tr(", ", "between clauses of a sentence"));
}

QString lossText(const DiaryEntry &entry)
{
    const QString name = diaryInterfaceText(entry, entry.interface);
    const QString what = entry.times == 1 ? Words::tr("%1 lost: %2.", "an interface, what became of its connections").arg(name, fateText(entry))
                                          : Words::tr("%1 lost %n times: %2.", "an interface, what became of its connections", entry.times)
                                                .arg(name, fateText(entry));
    const QString space = QStringLiteral(" ");
    if (entry.endUnseen)
        return what + space + Words::tr("Manypath was not running to see the end.");
    if (entry.endUs == 0)
        return what;
    return what + space + Words::tr("Back after %1.", "a duration").arg(durationText(entry.endUs - entry.timeUs));
}

QString helperText(const DiaryEntry &entry)
{
    if (entry.endUnseen)
        return Words::tr("The Manypath helper went away.") + QStringLiteral(" ") + Words::tr("Manypath was not running to see the end.");
    if (entry.endUs == 0)
        return Words::tr("The Manypath helper went away: nothing is known from here on.");
    return Words::tr("The Manypath helper was away for %1: what happened meanwhile is not known.", "a duration")
        .arg(durationText(entry.endUs - entry.timeUs));
}

// Who a connection is between, as far as known.
QString partiesText(const DiaryEntry &entry)
{
    if (!entry.application.isEmpty() && !entry.remote.isEmpty())
        return Words::tr("%1 to %2", "an application, an address").arg(entry.application, entry.remote);
    return entry.application.isEmpty() ? entry.remote : entry.application;
}

QString moveText(const DiaryEntry &entry)
{
    const QString from = diaryInterfaceText(entry, entry.interface);
    const QString to = takersText(entry);
    if (entry.moved > 1)
        return Words::tr("%n connections moved from %1 to %2.", "interfaces", entry.moved).arg(from, to);
    const QString parties = partiesText(entry);
    return parties.isEmpty() ? Words::tr("1 connection moved from %1 to %2.", "interfaces").arg(from, to)
                             : Words::tr("%1 moved from %2 to %3.", "an application to an address, an interface, interfaces").arg(parties, from, to);
}

QString fallbackText(const DiaryEntry &entry)
{
    const QString parties = partiesText(entry);
    if (entry.times > 1)
        return Words::tr("%1: %n connections fell back to TCP, the peer or the network has no MPTCP.", "an application to an address", entry.times).arg(parties);
    return Words::tr("%1 fell back to TCP: the peer or the network has no MPTCP.", "an application to an address").arg(parties);
}

QString failureText(const DiaryEntry &entry)
{
    const QString name = diaryInterfaceText(entry, entry.interface);
    if (entry.times > 1)
        return name.isEmpty() ? Words::tr("%n subflows failed: %1.", "an error", entry.times).arg(entry.reason)
                              : Words::tr("%n subflows over %1 failed: %2.", "an interface, an error", entry.times).arg(name, entry.reason);
    if (name.isEmpty())
        return Words::tr("A subflow of %1 failed: %2.", "an application to an address, an error").arg(partiesText(entry), entry.reason);
    return Words::tr("A subflow of %1 over %2 failed: %3.", "an application to an address, an interface, an error")
        .arg(partiesText(entry), name, entry.reason);
}

QString policyText(const DiaryEntry &entry)
{
    if (entry.value == QLatin1String("outside"))
        return Words::tr("The program %1 decides now in place of the policy.").arg(entry.subject);
    if (entry.value == QLatin1String("parameters"))
        return Words::tr("The policy %1 has other parameters.").arg(entry.subject);
    return Words::tr("The policy is now %1.").arg(entry.subject);
}

QString roleChangeText(const DiaryEntry &entry)
{
    const std::optional<Role> role = roleFromName(entry.value);
    if (!role)
        return Words::tr("%1 has no role of its own any more.", "an interface, or a pattern").arg(entry.subject);
    return Words::tr("The role of %1 is now %2.", "an interface, or a pattern; a role").arg(entry.subject, roleText(*role));
}

QString settingText(const DiaryEntry &entry)
{
    if (entry.subject == QLatin1String("enabled"))
        return entry.value == QLatin1String("0") ? Words::tr("Multipath TCP was turned off.") : Words::tr("Multipath TCP was turned on.");
    return Words::tr("The setting %1 is now %2.").arg(entry.subject, entry.value);
}

QString endpointText(const DiaryEntry &entry)
{
    const QString owner = ownerText(endpointOwnerFromName(entry.reason));
    if (entry.times > 1) {
        if (entry.value == QLatin1String("added"))
            return Words::tr("%n endpoints were added: %1.", "who made them", entry.times).arg(owner);
        if (entry.value == QLatin1String("removed"))
            return Words::tr("%n endpoints were removed: %1.", "who had made them", entry.times).arg(owner);
        return Words::tr("Endpoints were changed %n times: %1.", "who had made them", entry.times).arg(owner);
    }
    if (entry.value == QLatin1String("added"))
        return Words::tr("The endpoint %1 was added: %2.", "an address, who made it").arg(entry.subject, owner);
    if (entry.value == QLatin1String("removed"))
        return Words::tr("The endpoint %1 was removed: %2.", "an address, who had made it").arg(entry.subject, owner);
    return Words::tr("The endpoint %1 was changed: %2.", "an address, who had made it").arg(entry.subject, owner);
}

}  // namespace

QString diaryText(const DiaryEntry &entry)
{
    switch (entry.kind) {
    case Kind::InterfaceLost:
        return lossText(entry);
    case Kind::ConnectionsMoved:
        return moveText(entry);
    case Kind::FellBack:
        return fallbackText(entry);
    case Kind::SubflowFailed:
        return failureText(entry);
    case Kind::ConnectionDropped:
        return Words::tr("%1 was dropped, its last path failed: %2.", "an application to an address, an error").arg(partiesText(entry), entry.reason);
    case Kind::PolicyChanged:
        return policyText(entry);
    case Kind::RoleChanged:
        return roleChangeText(entry);
    case Kind::SettingChanged:
        return settingText(entry);
    case Kind::EndpointsChanged:
        return endpointText(entry);
    case Kind::HelperLost:
        return helperText(entry);
    }
    return {};
}

QString diaryKindText(Kind kind)
{
    switch (kind) {
    case Kind::InterfaceLost:
        return Words::tr("Lost interfaces");
    case Kind::ConnectionsMoved:
        return Words::tr("Moved connections");
    case Kind::FellBack:
        return Words::tr("Fallbacks to TCP");
    case Kind::SubflowFailed:
        return Words::tr("Failed subflows");
    case Kind::ConnectionDropped:
        return Words::tr("Dropped connections");
    case Kind::PolicyChanged:
        return Words::tr("Policy");
    case Kind::RoleChanged:
        return Words::tr("Roles");
    case Kind::SettingChanged:
        return Words::tr("Settings");
    case Kind::EndpointsChanged:
        return Words::tr("Endpoints");
    case Kind::HelperLost:
        return Words::tr("Helper");
    }
    return {};
}

QString diaryInterfaceText(const DiaryEntry &entry, const QString &interface)
{
    const auto type = entry.types.constFind(interface);
    return type == entry.types.constEnd() ? interface : typeText(*type);
}

QString diaryTimeText(std::int64_t timeUs)
{
    const QLocale locale;
    QString format = locale.timeFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1Char('s')))
        format.replace(QLatin1String("mm"), QLatin1String("mm:ss"));
    return locale.toString(QDateTime::fromMSecsSinceEpoch(timeUs / 1000).time(), format);
}

QString diaryDayText(const QDate &day, const QDate &today)
{
    if (today.isValid() && day == today)
        return Words::tr("Today");
    if (today.isValid() && day == today.addDays(-1))
        return Words::tr("Yesterday");
    return QLocale().toString(day, QLocale::LongFormat);
}

QString durationText(std::int64_t microseconds)
{
    const QLocale locale;
    const double exact = static_cast<double>(microseconds) / 1e6;
    if (exact < 9.95)
        return Words::tr("%1 s", "seconds").arg(locale.toString(std::max(exact, 0.1), 'f', 1));
    const auto seconds = (microseconds + 500'000) / 1'000'000;
    const auto number = [&locale](std::int64_t value) { return locale.toString(static_cast<qlonglong>(value)); };
    if (seconds < 60)
        return Words::tr("%1 s", "seconds").arg(number(seconds));
    if (seconds < 3600)
        return Words::tr("%1 min %2 s", "minutes, seconds").arg(number(seconds / 60), number(seconds % 60));
    if (seconds < 86400)
        return Words::tr("%1 h %2 min", "hours, minutes").arg(number(seconds / 3600), number(seconds % 3600 / 60));
    return Words::tr("%1 d %2 h", "days, hours").arg(number(seconds / 86400), number(seconds % 86400 / 3600));
}

QString diaryKindName(Kind kind)
{
    switch (kind) {
    case Kind::InterfaceLost:
        return QStringLiteral("interface_lost");
    case Kind::ConnectionsMoved:
        return QStringLiteral("connections_moved");
    case Kind::FellBack:
        return QStringLiteral("fell_back");
    case Kind::SubflowFailed:
        return QStringLiteral("subflow_failed");
    case Kind::ConnectionDropped:
        return QStringLiteral("connection_dropped");
    case Kind::PolicyChanged:
        return QStringLiteral("policy_changed");
    case Kind::RoleChanged:
        return QStringLiteral("role_changed");
    case Kind::SettingChanged:
        return QStringLiteral("setting_changed");
    case Kind::EndpointsChanged:
        return QStringLiteral("endpoints_changed");
    case Kind::HelperLost:
        return QStringLiteral("helper_lost");
    }
    return {};
}

}  // namespace manypath
