// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/endpointmodel.h"
#include "gui/models/settinginfo.h"
#include "gui/undo/risk.h"
#include "gui/undo/steptext.h"
#include "tests/gui/demoworld.h"
#include "tests/gui/windowfixture.h"
#include "tests/support/testprogram.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>

using namespace manypath;

namespace {

Endpoint endpoint(int id)
{
    return demo::world().endpoints().at(static_cast<std::uint8_t>(id));
}

Risk::Kind riskOf(const Step &step, const MetricsTable &metrics = {})
{
    return riskOf(step, demo::world(), metrics).kind;
}

MetricsTable traffic()
{
    MetricsTable metrics;
    metrics.apply(demo::sample(0));
    metrics.apply(demo::sample(1));
    return metrics;
}

/// A history before a fake helper, with no window.
class HistoryFixture {
public:
    [[nodiscard]] bool start()
    {
        if (!m_bus.start())
            return false;
        helper = std::make_unique<FakeHelper>(m_bus.address());
        helper->setWorld(demo::world());
        client = std::make_unique<HelperClient>(m_bus.connect());
        session = std::make_unique<Session>(*client);
        history = std::make_unique<StepHistory>(*session);
        client->follow();
        return helper->start() && QTest::qWaitFor([this] { return client->state() == HelperClient::State::Ready; });
    }

    [[nodiscard]] bool idle() const
    {
        return QTest::qWaitFor([this] { return !history->busy(); });
    }

    [[nodiscard]] QList<int> ids() const
    {
        QList<int> ids;
        for (const auto &[id, each] : helper->world().endpoints())
            ids.append(id);
        return ids;
    }

private:
    PrivateBus m_bus;

public:
    std::unique_ptr<FakeHelper> helper;
    std::unique_ptr<HelperClient> client;
    std::unique_ptr<Session> session;
    std::unique_ptr<StepHistory> history;
};

}  // namespace

/// What people change can be taken back and done again, and is never half done.
class TestUndo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStepBackIsTheStepTurnedRound()
    {
        const RoleStep role = roleStep(demo::world(), QStringLiteral("wwan*"), Role::Never);
        QCOMPARE(role.before, std::optional(Role::Backup));
        QVERIFY(inverted(inverted(role)) == Step(role));
        QCOMPARE(std::get<RoleStep>(inverted(role)).after, std::optional(Role::Backup));
        QVERIFY(!roleStep(demo::world(), QStringLiteral("wlan0"), Role::Never).before);

        // A limit that nobody had set goes back to the policy.
        const LimitsStep limits = limitsStep(demo::world(), 5u, {});
        QVERIFY(limits.before.subflows.isAutomatic());
        QVERIFY(limits.before.addAddressAccepted.stays());
    }

    void whatTheKernelChangesInPlace()
    {
        const Endpoint before = endpoint(1);
        Endpoint after = before;
        after.flags = after.flags | EndpointFlag::Backup;
        QVERIFY(changesInPlace(before, after));
        after.flags = after.flags | EndpointFlag::Laminar;
        QVERIFY(!changesInPlace(before, after));
        after = before;
        after.port = 443;
        QVERIFY(!changesInPlace(before, after));
    }

    void whatIsRisky()
    {
        QVERIFY(riskOf(EndpointsStep{{endpoint(1)}, {}}) == Risk::Kind::CutsConnections);  // curl has no other path
        QCOMPARE(riskOf(EndpointsStep{{endpoint(1)}, {}}, demo::world(), {}).connections, 1);
        QVERIFY(riskOf(EndpointsStep{{endpoint(2)}, {}}) == Risk::Kind::None);
        QVERIFY(riskOf(EndpointsStep{{}, {endpoint(1)}}) == Risk::Kind::None);
        Endpoint backup = endpoint(1);
        backup.flags = backup.flags | EndpointFlag::Backup;
        QVERIFY(riskOf(EndpointsStep{{endpoint(1)}, {backup}}) == Risk::Kind::None);  // in place: nothing is closed
        Endpoint moved = endpoint(1);
        moved.port = 443;
        QVERIFY(riskOf(EndpointsStep{{endpoint(1)}, {moved}}) == Risk::Kind::CutsConnections);

        const World world = demo::world();
        QVERIFY(riskOf(roleStep(world, QStringLiteral("enp0s31f6"), Role::Never)) == Risk::Kind::CutsConnections);
        QVERIFY(riskOf(roleStep(world, QStringLiteral("enp0s31f6"), Role::Backup)) == Risk::Kind::None);
        QVERIFY(riskOf(roleStep(world, QStringLiteral("wlan0"), Role::Never), traffic()) == Risk::Kind::None);
        QVERIFY(riskOf(settingStep(world, QStringLiteral("enabled"), QStringLiteral("0"))) == Risk::Kind::TurnsMptcpOff);
        QVERIFY(riskOf(settingStep(world, QStringLiteral("path_manager"), QStringLiteral("userspace"))) == Risk::Kind::OtherPathManager);
        QVERIFY(riskOf(settingStep(world, QStringLiteral("close_timeout"), QStringLiteral("9"))) == Risk::Kind::None);
        QVERIFY(riskOf(limitsStep(world, 0u, 0u)) == Risk::Kind::None);

        // Of what a policy would do: it is no risk to close one subflow of two.
        const SubflowKey first = world.connection(demo::idle)->subflows.constFirst().key();
        QVERIFY(riskOf({{DestroySubflow{demo::idle, first}, {}}}, world).kind == Risk::Kind::CutsConnections);
        QVERIFY(riskOf({{DestroySubflow{demo::rsync, world.connection(demo::rsync)->subflows.constFirst().key()}, {}}}, world).kind == Risk::Kind::None);
    }

    void theOnlyInterfaceThatCarries()
    {
        // Every connection has a second path, yet only one interface carries.
        const World busy = demo::world();
        World world = busy;
        for (const auto &[token, connection] : busy.connections()) {
            if (connection.subflows.size() < 2)
                world.apply(ConnectionGone{token});
        }
        MetricsTable metrics;
        for (int second = 0; second < 2; ++second) {
            MetricsSample sample = demo::sample(second);
            sample.subflows.removeIf([](const SubflowMetrics &each) { return each.cookie % 10 % 2 == 0 || each.cookie == 13; });  // but Ethernet's
            metrics.apply(sample);
        }
        const Risk risk = riskOf(roleStep(world, QStringLiteral("enp*"), Role::Never), world, metrics);
        QVERIFY(risk.kind == Risk::Kind::StopsCarrier);
        QCOMPARE(risk.interface, QStringLiteral("enp0s31f6"));
        QVERIFY(riskText(risk).contains(QStringLiteral("enp0s31f6")));
    }

    void settingsThisKernelHas()
    {
        const QList<SettingInfo> infos = settingInfos(demo::world().settings());
        QCOMPARE(infos.constFirst().key, QStringLiteral("enabled"));
        for (const SettingInfo &info : infos) {
            QVERIFY2(!info.title.isEmpty() && !info.explanation.isEmpty(), qPrintable(info.key));
            QVERIFY(!info.key.startsWith(QStringLiteral("available_")));
            // Defaults and bounds are such as the helper takes.
            QVERIFY2(validateSetting(demo::world().settings(), info.key, *info.defaultValue), qPrintable(info.key));
            if (info.kind == SettingInfo::Kind::Number)
                QVERIFY(validateSetting(demo::world().settings(), info.key, QString::number(info.maximum)));
        }
        KernelSettings newer = demo::world().settings();
        newer.values.insert(QStringLiteral("unheard_of"), QStringLiteral("7"));
        QCOMPARE(settingInfos(newer).constLast().key, QStringLiteral("unheard_of"));
        QVERIFY(settingInfos(KernelSettings()).isEmpty());
    }

    void removedAndBackAgain()
    {
        HistoryFixture fixture;
        QVERIFY(fixture.start());
        StepHistory &history = *fixture.history;
        QVERIFY(!history.undoAction()->isEnabled());
        fixture.helper->hold(QStringLiteral("Remove"));
        history.apply(EndpointsStep{{endpoint(2)}, {}});
        QVERIFY(history.busy());
        QCOMPARE(history.count(), 0);  // not before the helper has done it
        fixture.helper->release(QStringLiteral("Remove"));
        QVERIFY(fixture.idle());
        QCOMPARE(fixture.ids(), (QList<int>{1, 3}));
        QCOMPARE(history.undoAction()->text(), QStringLiteral("Undo: Remove endpoint 198.51.100.7"));

        fixture.helper->hold(QStringLiteral("Add"));
        history.undo();
        QVERIFY(!history.undoAction()->isEnabled());  // while one is under way
        QVERIFY(!history.redoAction()->isEnabled());
        fixture.helper->release(QStringLiteral("Add"));
        QVERIFY(fixture.idle());
        QCOMPARE(fixture.ids(), (QList<int>{1, 2, 3}));
        QCOMPARE(fixture.helper->world().endpoints().at(2).flags, endpoint(2).flags);
        QCOMPARE(history.redoAction()->text(), QStringLiteral("Redo: Remove endpoint 198.51.100.7"));
        history.redo();
        QVERIFY(fixture.idle());
        QCOMPARE(fixture.ids(), (QList<int>{1, 3}));
    }

    void anAddedOneIsKnownByTheIdItGot()
    {
        HistoryFixture fixture;
        QVERIFY(fixture.start());
        Endpoint added;
        added.address = Address::fromString(QStringLiteral("192.0.2.99"));
        added.flags = static_cast<EndpointFlags>(EndpointFlag::Subflow);
        fixture.history->apply(EndpointsStep{{}, {added}});
        QVERIFY(fixture.idle());
        QCOMPARE(fixture.ids(), (QList<int>{1, 2, 3, 4}));
        fixture.history->undo();
        QVERIFY(fixture.idle());
        QCOMPARE(fixture.ids(), (QList<int>{1, 2, 3}));
        QCOMPARE(fixture.helper->lastCall(QStringLiteral("Remove")).arguments.value(0).toInt(), 4);
    }

    void aChangeOfTwoCallsIsNeverHalfDone()
    {
        HistoryFixture fixture;
        QVERIFY(fixture.start());
        QSignalSpy refused(fixture.history.get(), &StepHistory::refused);
        Endpoint changed = endpoint(2);
        changed.interfaceIndex = 2;
        // The kernel takes it out and will not have the new one: but it does have the old one back.
        bool refuse = true;
        QObject::connect(fixture.helper.get(), &FakeHelper::called, fixture.helper.get(), [&](const QString &method) {
            if (method == QLatin1String("Add") && std::exchange(refuse, false))
                fixture.helper->setError(QStringLiteral("Add"), std::nullopt);
        });
        fixture.helper->setError(QStringLiteral("Add"), kernelError(QStringLiteral("can't add the endpoint"), EINVAL));
        fixture.history->apply(EndpointsStep{{endpoint(2)}, {changed}});
        QVERIFY(fixture.idle());
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused.constFirst().constFirst().toString().contains(QStringLiteral("EINVAL")));
        QCOMPARE(fixture.ids(), (QList<int>{1, 2, 3}));
        QCOMPARE(fixture.helper->world().endpoints().at(2).interfaceIndex, 3);
        QCOMPARE(fixture.history->count(), 0);
    }

    void aRefusedStepBackIsForgottenAndToldButADismissedOneIsNot()
    {
        HistoryFixture fixture;
        QVERIFY(fixture.start());
        QSignalSpy refused(fixture.history.get(), &StepHistory::refused);
        fixture.history->apply(limitsStep(fixture.session->world(), 5u, {}));
        QVERIFY(fixture.idle());
        fixture.helper->setError(QStringLiteral("SetLimits"), Error{Error::Kind::Dismissed, 0, {}, QStringLiteral("dismissed")});
        fixture.history->undo();
        QVERIFY(fixture.idle());
        QCOMPARE(refused.size(), 0);
        QVERIFY(fixture.history->undoAction()->isEnabled());  // to be tried again

        fixture.helper->setError(QStringLiteral("SetLimits"), kernelError(QStringLiteral("limits"), EINVAL));
        fixture.history->undo();
        QVERIFY(fixture.idle());
        QCOMPARE(refused.size(), 1);
        QCOMPARE(fixture.history->count(), 0);
        QVERIFY(!fixture.history->undoAction()->isEnabled());
    }

    void anotherHelperKnowsNothingOfIt()
    {
        HistoryFixture fixture;
        QVERIFY(fixture.start());
        fixture.history->apply(roleStep(fixture.session->world(), QStringLiteral("wlan0"), Role::Backup));
        QVERIFY(fixture.idle());
        QVERIFY(fixture.history->undoAction()->isEnabled());
        QVERIFY(fixture.helper->restart());
        QTRY_COMPARE(fixture.history->count(), 0);
        QTRY_COMPARE(fixture.client->state(), HelperClient::State::Ready);
        QVERIFY(!fixture.history->undoAction()->isEnabled());
    }

    void byKeyboardInTheWindow()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start("paths"));
        QAbstractButton *undo = fixture.button("undoStep");
        QVERIFY(!undo->isEnabled());
        QTreeView *table = fixture.view("endpoints");
        table->setCurrentIndex(WindowFixture::row(table, EndpointModel::Id, QStringLiteral("2")));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_VERIFY(qobject_cast<QMessageBox *>(QApplication::activeModalWidget()));
        QApplication::activeModalWidget()->findChild<QPushButton *>(QStringLiteral("confirm"))->click();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QTRY_VERIFY(undo->isEnabled());
        QVERIFY(undo->text().contains(QStringLiteral("Remove endpoint")));
        fixture.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
        QTest::keyClick(&fixture.window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QTRY_VERIFY(fixture.button("redoStep")->isEnabled());
        QTest::keyClick(&fixture.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(table->model()->rowCount(), 2);
    }

    void allThatGoWithAFlushAreNamedAndComeBack()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start("paths"));
        fixture.button("removeAllEndpoints")->click();
        QTRY_VERIFY(qobject_cast<QMessageBox *>(QApplication::activeModalWidget()));
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        const World world = demo::world();
        for (const auto &[id, each] : world.endpoints())
            QVERIFY(box->informativeText().contains(each.address.toString()));
        QVERIFY(box->informativeText().contains(QStringLiteral("only path of 4 connections")));
        box->findChild<QPushButton *>(QStringLiteral("confirm"))->click();
        QTRY_COMPARE(fixture.view("endpoints")->model()->rowCount(), 0);
        QCOMPARE(fixture.helper().callCount(QStringLiteral("Flush")), 1);
        QTRY_VERIFY(fixture.button("keepTrial")->isVisible());
        fixture.button("keepTrial")->click();
        QTRY_VERIFY(fixture.button("undoStep")->isEnabled());
        fixture.button("undoStep")->click();
        QTRY_COMPARE(fixture.view("endpoints")->model()->rowCount(), 3);
    }
};

MANYPATH_WIDGET_TEST(TestUndo)
#include "tst_undo.moc"
