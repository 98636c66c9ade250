// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/rules/rulesplugin.h"

#include "policies/rules/rules.h"

#include <QPluginLoader>

namespace manypath {

using namespace Qt::StringLiterals;

namespace {

// The policies linked into this program that steer single connections. Rules in rules would only be harder to read.
QMap<QString, rules::Rules::Offer> offers(const QObject *self)
{
    QMap<QString, rules::Rules::Offer> offers;
    for (const QStaticPlugin &plugin : QPluginLoader::staticPlugins()) {
        QObject *instance = plugin.metaData().value("IID"_L1) == QLatin1StringView(ManypathPolicyPlugin_iid) ? plugin.instance() : nullptr;
        const auto *maker = instance == self ? nullptr : dynamic_cast<const connections::StrategyPlugin *>(instance);
        const auto info = PolicyInfo::fromJson(plugin.metaData().value("MetaData"_L1).toObject());
        if (maker && info)
            offers.insert(info->name, {*info, maker});
    }
    return offers;
}

}  // namespace

Result<void> RulesPlugin::check(const QMap<QString, QString> &parameters) const
{
    const auto made = rules::Rules::make(parameters.value(u"rules"_s), offers(this));
    return made ? Result<void>() : Result<void>(made.error());
}

std::unique_ptr<connections::Strategy> RulesPlugin::strategy(const QMap<QString, QString> &parameters) const
{
    auto made = rules::Rules::make(parameters.value(u"rules"_s), offers(this));
    return made ? std::move(made).value() : std::make_unique<rules::Rules>();  // a user who has gone since check()
}

}  // namespace manypath
