// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/settinginfo.h"

#include "gui/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace manypath {

namespace {

using Kind = SettingInfo::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(manypath::SettingInfo)
};

SettingInfo choice(const char *key, const QString &title, const QString &explanation, const char *defaultValue)
{
    SettingInfo info;
    info.key = QString::fromLatin1(key);
    info.kind = Kind::Choice;
    info.title = title;
    info.explanation = explanation;
    info.defaultValue = QString::fromLatin1(defaultValue);
    return info;
}

SettingInfo onOff(const char *key, const QString &title, const QString &explanation, const char *defaultValue)
{
    SettingInfo info = choice(key, title, explanation, defaultValue);
    info.kind = Kind::Switch;
    return info;
}

SettingInfo number(const char *key, const QString &title, const QString &explanation, const QString &unit, const char *defaultValue, qint64 maximum)
{
    SettingInfo info = choice(key, title, explanation, defaultValue);
    info.kind = Kind::Number;
    info.unit = unit;
    info.maximum = maximum;
    info.advanced = true;
    return info;
}

SettingInfo advanced(SettingInfo info)
{
    info.advanced = true;
    return info;
}

// The ranges are those of validateSetting().
QList<SettingInfo> known()
{
    const QString seconds = Words::tr("s", "seconds");
    const QString pathManager = Words::tr("Path manager");
    const QString pathManagerHelp = Words::tr("Who opens further paths: the kernel by its endpoints, or a policy of Manypath for each connection (userspace). "
                                              "A change holds for new connections; those there are keep theirs.");
    return {
        onOff("enabled", Words::tr("Multipath TCP"), Words::tr("Programs that ask for Multipath TCP get it. Connections made before stay as they are."), "1"),
        choice("path_manager", pathManager, pathManagerHelp, "kernel"),
        choice("pm_type", pathManager, pathManagerHelp, "0"),
        choice("scheduler", Words::tr("Scheduler"), Words::tr("Decides which path takes the next data. Holds for new connections."), "default"),
        number("stale_loss_cnt", Words::tr("Patience with a silent path"),
               Words::tr("After so many repetitions without an answer a path gets no new data while another one works. 0: never."), {}, "4", 4294967295),
        number("close_timeout", Words::tr("Wait without a path"),
               Words::tr("How long a connection that lost its last path waits for a new one before it ends."), seconds, "60", 4294967),
        number("add_addr_timeout", Words::tr("Repeat announced addresses after"),
               Words::tr("An announced address that the peer doesn't confirm is announced again after at most this time. 0: never."), seconds, "120", 4294967),
        number("blackhole_timeout", Words::tr("Rest after a blocked network"),
               Words::tr("Where a network swallows Multipath TCP, plain TCP is used for this time, longer each time it happens again. 0: Multipath TCP is always tried."),
               seconds, "3600", 4294967),
        number("syn_retrans_before_tcp_fallback", Words::tr("Attempts before plain TCP"),
               Words::tr("How often a connection is tried with Multipath TCP while nobody answers. From 128 on it never falls back."), {}, "2", 255),
        advanced(onOff("checksum_enabled", Words::tr("Checksums"),
                       Words::tr("Finds data that a network altered on the way. Costs computing time; used when either side wants it."), "0")),
        advanced(onOff("allow_join_initial_addr_port", Words::tr("Further paths to the first address"),
                       Words::tr("Peers may open further paths to the address they first connected to. Off for servers behind a load balancer."), "1")),
        advanced(onOff("add_addr_v6_port_drop_ts", Words::tr("Room for IPv6 addresses with a port"),
                       Words::tr("Leaves out the timestamp of a packet that announces an IPv6 address with a port, which would not fit otherwise."), "1")),
    };
}

void fillChoices(SettingInfo &info, const KernelSettings &settings)
{
    if (info.key == QLatin1String("path_manager")) {
        info.choices = settings.availablePathManagers();
        for (const QString &name : std::as_const(info.choices)) {
            const PathManager meaning = pathManagerFromName(name);
            info.choiceTexts.append(meaning == PathManager::Unknown ? name : pathManagerText(meaning));
        }
    } else if (info.key == QLatin1String("pm_type")) {
        info.choices = {QStringLiteral("0"), QStringLiteral("1")};
        info.choiceTexts = {pathManagerText(PathManager::Kernel), pathManagerText(PathManager::Userspace)};
    } else if (info.key == QLatin1String("scheduler")) {
        info.choices = settings.availableSchedulers();
        info.choiceTexts = info.choices;
    }
    const QString now = settings.values.value(info.key);
    if (!info.choices.contains(now)) {  // kernels that don't tell what there is
        info.choices.append(now);
        info.choiceTexts.append(now);
    }
}

SettingInfo unknown(const QString &key)
{
    SettingInfo info;
    info.key = key;
    info.title = key;
    info.explanation = Words::tr("A setting of this kernel that Manypath doesn't know.");
    info.advanced = true;
    return info;
}

}  // namespace

QList<SettingInfo> settingInfos(const KernelSettings &settings)
{
    QList<SettingInfo> infos;
    QStringList keys = settings.values.keys();
    for (SettingInfo info : known()) {
        if (!keys.removeOne(info.key))
            continue;
        if (info.key == QLatin1String("pm_type") && settings.values.contains(QStringLiteral("path_manager")))
            continue;  // the same in older words
        if (info.kind == Kind::Choice)
            fillChoices(info, settings);
        infos.append(info);
    }
    for (const QString &key : std::as_const(keys)) {
        if (!key.startsWith(QLatin1String("available_")))
            infos.append(unknown(key));
    }
    return infos;
}

QString settingTitle(const QString &key)
{
    const QList<SettingInfo> infos = known();
    const auto found = std::find_if(infos.begin(), infos.end(), [&key](const SettingInfo &each) { return each.key == key; });
    return found == infos.end() ? key : found->title;
}

QString settingValueText(const QString &key, const QString &value)
{
    const QList<SettingInfo> infos = known();
    const auto found = std::find_if(infos.begin(), infos.end(), [&key](const SettingInfo &each) { return each.key == key; });
    if (found == infos.end())
        return value;
    switch (found->kind) {
    case Kind::Switch:
        return value == QLatin1String("1") ? Words::tr("on", "a setting") : Words::tr("off", "a setting");
    case Kind::Choice: {
        if (key == QLatin1String("pm_type"))
            return pathManagerText(value == QLatin1String("1") ? PathManager::Userspace : PathManager::Kernel);
        const PathManager meaning = key == QLatin1String("path_manager") ? pathManagerFromName(value) : PathManager::Unknown;
        return meaning == PathManager::Unknown ? value : pathManagerText(meaning);
    }
    case Kind::Number: {
        const QString numeral = QLocale().toString(value.toLongLong());
        return found->unit.isEmpty() ? numeral : Words::tr("%1 %2", "number, unit").arg(numeral, found->unit);
    }
    case Kind::Text:
        return value;
    }
    return value;
}

}  // namespace manypath
