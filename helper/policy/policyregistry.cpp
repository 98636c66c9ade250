// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/policy/policyregistry.h"

#include "helper/policy/exceptions.h"

#include <QPluginLoader>

namespace manypath {

using namespace Qt::StringLiterals;

namespace {

Error unusable(const QString &policy, const Error &why)
{
    return invalidArgument(u"The policy %1 can't be used: %2"_s.arg(policy, why.message));
}

}  // namespace

QList<PolicyRegistry::Plugin> PolicyRegistry::builtIn()
{
    QList<Plugin> plugins;
    for (const QStaticPlugin &plugin : QPluginLoader::staticPlugins()) {
        if (plugin.metaData().value("IID"_L1) == QLatin1StringView(ManypathPolicyPlugin_iid))
            plugins.append({plugin.metaData(), plugin.instance()});
    }
    return plugins;
}

PolicyRegistry::PolicyRegistry(const QList<Plugin> &plugins, const QList<PolicyProblem> &problems)
    : m_problems(problems)
{
    for (const Plugin &plugin : plugins) {
        const QJsonObject said = plugin.metaData.value("MetaData"_L1).toObject();
        if (const Result<Entry> good = entry(plugin, said))
            m_entries.insert(good->info.name, *good);
        else
            m_problems.append({said.value("name"_L1).toString(), plugin.file, good.error().message});
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
    const Result<Result<void>> together = guarded("check()", [&] { return known->plugin->check(*complete); });
    if (!together)
        return unusable(choice.name, together.error());
    if (!*together)
        return together->error();
    return complete;
}

Result<std::unique_ptr<Policy>> PolicyRegistry::create(const PolicyChoice &choice) const
{
    const Result<QMap<QString, QString>> complete = parameters(choice);
    if (!complete)
        return complete.error();
    auto policy = guarded("create()", [&] { return find(choice.name)->plugin->create(*complete); });
    if (!policy)
        return unusable(choice.name, policy.error());
    if (!policy.value())
        return unusable(choice.name, invalidArgument(u"create() made none"_s));
    return policy;
}

Result<PolicyRegistry::Entry> PolicyRegistry::entry(const Plugin &plugin, const QJsonObject &said) const
{
    const Result<PolicyInfo> info = PolicyInfo::fromJson(said);
    if (!info)
        return info.error();
    if (m_entries.contains(info->name))
        return invalidArgument(u"There is a policy %1 already"_s.arg(info->name));
    const auto *factory = qobject_cast<PolicyPlugin *>(plugin.instance);
    if (!factory)
        return invalidArgument(u"It is no PolicyPlugin"_s);
    return Entry{*info, factory};
}

Result<PolicyRegistry::Entry> PolicyRegistry::find(const QString &name) const
{
    const auto found = m_entries.constFind(name);
    if (found != m_entries.constEnd())
        return *found;
    for (const PolicyProblem &problem : m_problems) {
        if (problem.name == name)
            return invalidArgument(u"The policy %1 can't be used: %2 (%3)"_s.arg(name, problem.text, problem.file));
    }
    return invalidArgument(u"There is no policy \"%1\": there are %2"_s.arg(name, m_entries.keys().join(u", "_s)));
}

}  // namespace manypath
