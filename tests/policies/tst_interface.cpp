// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policy.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace manypath;
using namespace Qt::StringLiterals;

namespace {

// What plugins of this interface were built with: of each struct that they see its size on 64-bit machines and how many members it has.
//
// When this test fails, plugins that were built before would read the wrong bytes. Where a release had the interface as it is recorded
// here, ManypathPolicyPlugin_iid takes the next number, so that the helper refuses them; in any case the record follows.
constexpr const char *recorded = R"(org.manypath.Policy/1
Address 17
SocketAddress 20 2
SubflowKey 40 2
Subflow 64 11
AnnouncedAddress 22 2
Connection 168 16
InterfaceAddress 40 5
DefaultRoute 28 4
Interface 120 12
Endpoint 32 6
Limits 8 2
KernelSettings 8 1
Health 56 10
RoleRule 32 2
PolicyChoice 32 2
Steering 112 7
SubflowMetrics 96 16
ConnectionMetrics 48 6
MetricsSample 56 3
Error 56 4
CreateSubflow 56 7
DestroySubflow 44 2
SetSubflowBackup 48 3
AnnounceAddress 36 5
WithdrawAddress 8 2
AddEndpoint 32 1
ChangeEndpoint 28 4
RemoveEndpoint 18 2
SetLimits 16 2
Action 60 of 9
PmEvent 108 17
ConnectionUpdated 168 1
ConnectionGone 4 1
SubflowUpdated 72 2
SubflowGone 44 2
InterfaceUpdated 120 1
InterfaceRemoved 4 1
EndpointUpdated 32 1
EndpointRemoved 1 1
LimitsChanged 8 1
SettingsChanged 8 1
HealthChanged 56 1
SteeringChanged 112 1
MetricsSampled 56 1
ActionAnswered 160 4
Event 176 of 15
World 328
Decision 88 2
Remark 48 2
Decisions 56 2
Policy 8
PolicyPlugin 8
)";

// Anything at all, for the members of a struct.
struct Any {
    template <typename T>
    operator T() const;
};

template <typename T, typename... Members>
constexpr std::size_t members()
{
    if constexpr (requires { T{Members()..., Any()}; })
        return members<T, Members..., Any>();
    else
        return sizeof...(Members);
}

class Layout {
public:
    template <typename T>
    Layout &with(const char *name)
    {
        if constexpr (std::is_same_v<T, Action> || std::is_same_v<T, Event>)
            m_text += QStringLiteral("%1 %2 of %3\n").arg(QLatin1String(name)).arg(sizeof(T)).arg(std::variant_size_v<T>);
        else if constexpr (std::is_aggregate_v<T>)
            m_text += QStringLiteral("%1 %2 %3\n").arg(QLatin1String(name)).arg(sizeof(T)).arg(members<T>());
        else
            m_text += QStringLiteral("%1 %2\n").arg(QLatin1String(name)).arg(sizeof(T));
        return *this;
    }
    [[nodiscard]] QString text() const { return m_text; }

private:
    QString m_text = QLatin1String(ManypathPolicyPlugin_iid) + u'\n';
};

}  // namespace

/// The layout that plugins see changes with the number of their interface, and not without.
class TestInterface : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void layoutIsTheRecordedOne();
};

void TestInterface::layoutIsTheRecordedOne()
{
    Layout layout;
#define WITH(type) layout.with<type>(#type)
    WITH(Address), WITH(SocketAddress), WITH(SubflowKey), WITH(Subflow), WITH(AnnouncedAddress), WITH(Connection);
    WITH(InterfaceAddress), WITH(DefaultRoute), WITH(Interface), WITH(Endpoint), WITH(Limits), WITH(KernelSettings), WITH(Health);
    WITH(RoleRule), WITH(PolicyChoice), WITH(Steering), WITH(SubflowMetrics), WITH(ConnectionMetrics), WITH(MetricsSample), WITH(Error);
    WITH(CreateSubflow), WITH(DestroySubflow), WITH(SetSubflowBackup), WITH(AnnounceAddress), WITH(WithdrawAddress), WITH(AddEndpoint);
    WITH(ChangeEndpoint), WITH(RemoveEndpoint), WITH(SetLimits), WITH(Action);
    WITH(PmEvent), WITH(ConnectionUpdated), WITH(ConnectionGone), WITH(SubflowUpdated), WITH(SubflowGone), WITH(InterfaceUpdated);
    WITH(InterfaceRemoved), WITH(EndpointUpdated), WITH(EndpointRemoved), WITH(LimitsChanged), WITH(SettingsChanged), WITH(HealthChanged);
    WITH(SteeringChanged), WITH(MetricsSampled), WITH(ActionAnswered), WITH(Event);
    WITH(World), WITH(Decision), WITH(Remark), WITH(Decisions), WITH(Policy), WITH(PolicyPlugin);
#undef WITH
    const QStringList now = layout.text().split(u'\n');
    const QStringList then = QString::fromUtf8(recorded).split(u'\n');
    QStringList changed;
    for (const QString &line : now) {
        if (!then.contains(line))
            changed.append(line);
    }
    QVERIFY2(now == then, qPrintable(u"The layout that plugins see is not the recorded one; now: "_s + changed.join(u", "_s)));
}

MANYPATH_TEST(TestInterface)
#include "tst_interface.moc"
