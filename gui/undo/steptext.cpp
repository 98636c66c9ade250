// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/undo/steptext.h"

#include "core/overloaded.h"
#include "gui/format.h"
#include "gui/models/settinginfo.h"

#include <QCoreApplication>

namespace manypath {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(manypath::Step)
};

QString endpointsText(const EndpointsStep &step)
{
    const auto gone = static_cast<int>(step.before.size());
    const auto come = static_cast<int>(step.after.size());
    if (gone == 0)
        return come == 1 ? Words::tr("Add endpoint %1").arg(step.after.constFirst().address.toString())
                         : Words::tr("Add %n endpoints", nullptr, come);
    if (come == 0)
        return gone == 1 ? Words::tr("Remove endpoint %1").arg(step.before.constFirst().address.toString())
                         : Words::tr("Remove %n endpoints", nullptr, gone);
    return Words::tr("Change endpoint %1").arg(step.before.constFirst().address.toString());
}

QString roleStepText(const RoleStep &step)
{
    return step.after ? Words::tr("Role of %1: %2", "an interface, its role").arg(step.pattern, roleText(*step.after))
                      : Words::tr("Forget the role of %1", "an interface").arg(step.pattern);
}

}  // namespace

QString stepText(const Step &step)
{
    return std::visit(Overloaded{
                          [](const EndpointsStep &s) { return endpointsText(s); },
                          [](const LimitsStep &) { return Words::tr("Change the limits"); },
                          [](const ConnectionLimitStep &) { return Words::tr("Change the limit per connection"); },
                          [](const SettingStep &s) {
                              return Words::tr("%1: %2", "a setting, its value").arg(settingTitle(s.key), settingValueText(s.key, s.after));
                          },
                          [](const RoleStep &s) { return roleStepText(s); },
                          [](const PolicyStep &s) {
                              return s.after.name == s.before.name ? Words::tr("Change parameters of %1", "a policy").arg(s.after.name)
                                                                   : Words::tr("Policy %1").arg(s.after.name);
                          },
                      },
                      step);
}

}  // namespace manypath
