// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A policy that throws an exception where its parameter says.
#include "core/policy/policy.h"

#include <QObject>

#include <stdexcept>

using namespace manypath;

namespace {

void throwIf(bool here)
{
    if (here)
        throw std::runtime_error("no luck today");
}

class ThrowingPolicy : public Policy {
public:
    explicit ThrowingPolicy(const QString &where) : m_where(where) {}

    [[nodiscard]] Decisions decide(const World &, const Event &, std::chrono::microseconds) override
    {
        throwIf(m_where == QLatin1String("decide"));
        if (m_where == QLatin1String("decide-oddly"))
            throw 42;
        m_asked = true;
        return {};
    }
    [[nodiscard]] std::optional<std::chrono::microseconds> wakeUp() const override
    {
        throwIf(m_where == QLatin1String("wake-up"));
        return std::nullopt;
    }
    [[nodiscard]] std::optional<std::chrono::milliseconds> samplePeriod() const override
    {
        throwIf(m_asked && m_where == QLatin1String("sample-period"));
        return std::nullopt;
    }

private:
    const QString m_where;
    bool m_asked = false;
};

}  // namespace

class ThrowingPlugin : public QObject, public PolicyPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID ManypathPolicyPlugin_iid FILE "throwing.json")
    Q_INTERFACES(manypath::PolicyPlugin)

public:
    [[nodiscard]] Result<void> check(const QMap<QString, QString> &parameters) const override
    {
        throwIf(where(parameters) == QLatin1String("check"));
        return {};
    }
    [[nodiscard]] std::unique_ptr<Policy> create(const QMap<QString, QString> &parameters) const override
    {
        throwIf(where(parameters) == QLatin1String("create"));
        return where(parameters) == QLatin1String("none") ? nullptr : std::make_unique<ThrowingPolicy>(where(parameters));
    }

private:
    static QString where(const QMap<QString, QString> &parameters) { return parameters.value(QStringLiteral("where")); }
};

#include "throwing.moc"
