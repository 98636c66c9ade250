// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The administrator's file: any bytes may be read, every problem has a line of the file and a sentence, and what was taken is allowed.
#include "helper/state/configfile.h"

#include <cstdio>
#include <cstdlib>

using namespace manypath;

namespace {

void require(bool condition, const char *what)
{
    if (condition)
        return;
    std::fprintf(stderr, "not so: %s\n", what);
    std::abort();
}

Available available()
{
    PolicyParameter delay;
    delay.name = QStringLiteral("delay");
    delay.type = PolicyParameter::Type::Integer;
    delay.minimum = 0;
    delay.maximum = 5000;
    delay.defaultValue = QStringLiteral("0");
    PolicyInfo endpoints;
    endpoints.name = QStringLiteral("endpoints");
    endpoints.parameters = {delay};
    return {{endpoints}, {{{QStringLiteral("enabled"), QStringLiteral("1")}}}};
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Available choices = available();
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const LayerReading reading = parseConfiguration(text, QStringLiteral("f"), choices);

    const int lines = static_cast<int>(text.count('\n')) + 1;
    for (const Problem &problem : reading.problems)
        require(problem.line >= 1 && problem.line <= lines && !problem.text.isEmpty(), "a problem has a line of the file and a sentence");
    for (const auto &rule : reading.layer.roles) {
        require(rule.origin.line >= 1 && rule.origin.line <= lines, "a value has a line of the file");
        require(roleRuleFromText(rule.value.pattern, roleName(rule.value.role)).ok(), "a rule that was taken is allowed");
    }
    for (auto setting = reading.layer.settings.begin(); setting != reading.layer.settings.end(); ++setting)
        require(settingFromText(choices, setting.key(), setting->value).ok(), "a setting that was taken is allowed");

    // Laid over each other, layers say no more than they did.
    require(overlaid(reading.layer, reading.layer) == reading.layer, "a layer over itself is itself");
    const Configuration configuration = effective({}, {}, reading.layer);
    require(configuration.subflowsPerConnection.value <= Steering::maximumSubflowsPerConnection, "the number of subflows is in range");
    require(effective({}, reading.layer, {}) == configuration, "a layer counts the same wherever it is alone");
    return 0;
}
