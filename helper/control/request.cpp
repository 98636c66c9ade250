// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/control/request.h"

#include "core/overloaded.h"

namespace manypath {

QString requestText(const Request &request)
{
    return std::visit(
        Overloaded{
            [](const Action &action) { return actionText(action); },
            [](const FlushEndpoints &) { return QStringLiteral("endpoint flush"); },
            [](const FreeLimits &r) {
                return QStringLiteral("limits set") + (r.subflows ? QStringLiteral(" subflows auto") : QString())
                    + (r.addAddressAccepted ? QStringLiteral(" add_addr_accepted auto") : QString());
            },
            [](const ChangeKernelSetting &r) { return QStringLiteral("settings set %1 %2").arg(r.key, r.value); },
            [](const ChoosePolicy &r) {
                QString words = QStringLiteral("policy set ") + r.choice.name;
                for (auto parameter = r.choice.parameters.begin(); parameter != r.choice.parameters.end(); ++parameter)
                    words += QStringLiteral(" %1=%2").arg(parameter.key(), parameter.value());
                return words;
            },
            [](const GiveRole &r) { return QStringLiteral("role set %1 %2").arg(r.rule.pattern, roleName(r.rule.role)); },
            [](const ForgetRole &r) { return QStringLiteral("role forget ") + r.pattern; },
            [](const LimitSubflowsPerConnection &r) {
                return QStringLiteral("settings set manypath.subflows_per_connection %1").arg(r.subflows);
            },
            [](const TakeOver &r) { return QStringLiteral("policy of %1 from outside").arg(r.policy.name); },
            [](const GiveBack &) { return QStringLiteral("end of a policy from outside"); },
        },
        request);
}

}  // namespace manypath
