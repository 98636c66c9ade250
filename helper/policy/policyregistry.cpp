// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/policy/policyregistry.h"

#include <QPluginLoader>

namespace manypath {

using namespace Qt::StringLiterals;

namespace {

QList<PolicyRegistry::Plugin> staticPlugins()
{
    QList<PolicyRegistry::Plugin> plugins;
    for (const QStaticPlugin &plugin : QPluginLoader::staticPlugins()) {
        if (plugin.metaData().value("IID"_L1) == QLatin1StringView(ManypathPolicyPlugin_iid))
            plugins.append({plugin.metaData(), plugin.instance()});
    }
    return plugins;
}

}  // namespace

PolicyRegistry::PolicyRegistry()
    : PolicyRegistry(staticPlugins())
{
}

PolicyRegistry::PolicyRegistry(const QList<Plugin> &plugins)
{
    for (const Plugin &plugin : plugins) {
        if (const Result<Entry> good = entry(plugin))
            m_entries.insert(good->info.name, *good);
        else
            m_problems.append(good.error());
    }
}

QList<PolicyInfo> PolicyRegistry::policies() const
{
    QList<PolicyInfo> infos;
    for (const Entry &each : m_entries)
        infos.append(each.info);
    return infos;
}

const PolicyInfo *PolicyRegistry::info(const QString &name) const
{
    const auto found = m_entries.constFind(name);
    return found == m_entries.constEnd() ? nullptr : &found->info;
}

Result<QMap<QString, QString>> PolicyRegistry::parameters(const PolicyChoice &choice) const
{
    const Result<Entry> known = find(choice.name);
    if (!known)
        return known.error();
    Result<QMap<QString, QString>> complete = known->info.complete(choice.parameters);
    if (!complete)
        return complete;
    if (Result<void> together = known->plugin->check(*complete); !together)
        return together.error();
    return complete;
}

Result<std::unique_ptr<Policy>> PolicyRegistry::create(const PolicyChoice &choice) const
{
    const Result<QMap<QString, QString>> complete = parameters(choice);
    if (!complete)
        return complete.error();
    return find(choice.name)->plugin->create(*complete);
}

Result<PolicyRegistry::Entry> PolicyRegistry::entry(const Plugin &plugin) const
{
    const QString className = plugin.metaData.value("className"_L1).toString();
    const Result<PolicyInfo> info = PolicyInfo::fromJson(plugin.metaData.value("MetaData"_L1).toObject());
    if (!info)
        return invalidArgument(u"The policy plugin %1 is passed over: %2"_s.arg(className, info.error().message));
    if (m_entries.contains(info->name))
        return invalidArgument(u"The policy plugin %1 is passed over: there is a policy %2 already"_s.arg(className, info->name));
    const auto *factory = qobject_cast<PolicyPlugin *>(plugin.instance);
    if (!factory)
        return invalidArgument(u"The policy plugin %1 is passed over: it is no PolicyPlugin"_s.arg(className));
    return Entry{*info, factory};
}

Result<PolicyRegistry::Entry> PolicyRegistry::find(const QString &name) const
{
    const auto found = m_entries.constFind(name);
    if (found != m_entries.constEnd())
        return *found;
    return invalidArgument(u"There is no policy \"%1\": there are %2"_s.arg(name, m_entries.keys().join(u", "_s)));
}

}  // namespace manypath
