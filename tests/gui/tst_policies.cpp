// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/journalmodel.h"
#include "gui/models/policymodel.h"
#include "gui/policywords.h"
#include "tests/gui/demorecording.h"
#include "tests/gui/demoworld.h"
#include "tests/gui/windowfixture.h"
#include "tests/support/testprogram.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace manypath;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

using Values = QMap<QString, QString>;

template <typename Widget>
Widget *child(WindowFixture &fixture, const char *name)
{
    return fixture.window().findChild<Widget *>(QString::fromLatin1(name));
}

QString label(WindowFixture &fixture, const char *name)
{
    return child<QLabel>(fixture, name)->text();
}

// By the keyboard, as the list is short.
void pick(WindowFixture &fixture, const char *policy)
{
    auto *list = child<QListView>(fixture, "policies");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    for (int i = 0; i < list->model()->rowCount() && list->currentIndex().data().toString() != QLatin1String(policy); ++i)
        QTest::keyClick(list, Qt::Key_Down);
}

bool start(WindowFixture &fixture)
{
    return fixture.start("policies")
        && QTest::qWaitFor([&] { return child<QListView>(fixture, "policies")->model()->rowCount() == 5; });
}

Values lastParameters(WindowFixture &fixture, const char *method)
{
    return fixture.helper().lastCall(QString::fromLatin1(method)).arguments.value(1).value<Values>();
}

JournalRow row(std::uint64_t number, std::int64_t timeUs, const char *policy = "active-backup")
{
    JournalRow made = demo::journal().constLast();
    made.number = number;
    made.timeUs = timeUs;
    made.policy = QString::fromLatin1(policy);
    return made;
}

}  // namespace

/// Policies are chosen by what they say of themselves, and by what they would do now.
class TestPolicies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theListSaysWhichIsInForceAndWhichCantBeHad()
    {
        WindowFixture fixture;
        QVERIFY(start(fixture));
        const QAbstractItemModel *model = child<QListView>(fixture, "policies")->model();
        QStringList names;
        QStringList notes;
        for (int i = 0; i < model->rowCount(); ++i) {
            names.append(model->index(i, 0).data().toString());
            notes.append(model->index(i, 0).data(PolicyModel::NoteRole).toString());
        }
        QCOMPARE(names, (QStringList{QStringLiteral("active-backup"), QStringLiteral("endpoints"), QStringLiteral("observe"), QStringLiteral("rules"),
                                     QStringLiteral("weather.so")}));
        QCOMPARE(notes, (QStringList{{}, QStringLiteral("in force"), {}, {}, QStringLiteral("can't be used")}));
        QCOMPARE(child<QListView>(fixture, "policies")->currentIndex().data().toString(), QStringLiteral("endpoints"));

        pick(fixture, "weather.so");
        QTRY_VERIFY(label(fixture, "policyProblem").contains(QStringLiteral("another release")));
        QVERIFY(!fixture.button("activatePolicy")->isEnabled());

        // One that failed while it was in force is there all the same.
        fixture.helper().setPolicyProblems({{QStringLiteral("endpoints"), {}, QStringLiteral("it threw an exception")}});
        Steering steering = fixture.helper().world().steering();
        steering.subflowsPerConnection = 3;
        fixture.helper().publish({SteeringChanged{steering}});
        QTRY_COMPARE(model->index(1, 0).data(PolicyModel::NoteRole).toString(), QStringLiteral("switched off"));
        QCOMPARE(model->rowCount(), 4);
        pick(fixture, "endpoints");
        QTRY_VERIFY(fixture.button("activatePolicy")->isEnabled());
    }

    void theModelKeepsItsRows()
    {
        PolicyModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.sync(demo::policies(), demo::policyProblems(), demo::world().steering());
        const QPersistentModelIndex rules = model.find(QStringLiteral("rules"));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        Steering steering = demo::world().steering();
        steering.policy.name = QStringLiteral("observe");
        model.sync(demo::policies().mid(1), {}, steering);
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(rules.isValid());
        QVERIFY(model.find(QStringLiteral("observe")).data(PolicyModel::InForceRole).toBool());
        QCOMPARE(reset.size(), 0);
    }

    void theFormIsMadeFromWhatThePolicySays()
    {
        WindowFixture fixture;
        QVERIFY(start(fixture));
        pick(fixture, "active-backup");
        QTRY_VERIFY(child<QSpinBox>(fixture, "parameter_stall"));
        auto *stall = child<QSpinBox>(fixture, "parameter_stall");
        QCOMPARE(stall->value(), 1500);
        QCOMPARE(stall->minimum(), 200);
        QCOMPARE(stall->maximum(), 60000);
        QVERIFY(stall->text().endsWith(QStringLiteral(" ms")));
        auto *standby = child<QComboBox>(fixture, "parameter_standby");
        QCOMPARE(standby->count(), 2);
        QVERIFY(!child<QCheckBox>(fixture, "parameter_beside-vpn")->isChecked());
        QVERIFY(child<QLineEdit>(fixture, "parameter_order"));
        QVERIFY(!fixture.button("policyDefaults")->isEnabled());
        QVERIFY(label(fixture, "policyNeeds").contains(QStringLiteral("userspace")));
        QVERIFY(label(fixture, "policyNeeds").contains(QStringLiteral("5 live connections")));

        QTest::keyClick(child<QCheckBox>(fixture, "parameter_beside-vpn"), Qt::Key_Space);
        QVERIFY(fixture.button("policyDefaults")->isEnabled());
        fixture.button("policyDefaults")->click();
        QVERIFY(!child<QCheckBox>(fixture, "parameter_beside-vpn")->isChecked());
        QVERIFY(!fixture.button("policyDefaults")->isEnabled());

        pick(fixture, "rules");
        QTRY_VERIFY(child<QPlainTextEdit>(fixture, "parameter_rules"));
        QCOMPARE(child<QPlainTextEdit>(fixture, "parameter_rules")->toPlainText(), QStringLiteral("all use observe"));
        QVERIFY(child<QPlainTextEdit>(fixture, "parameter_rules")->tabChangesFocus());
        child<QPlainTextEdit>(fixture, "parameter_rules")->setPlainText(QString(5000, u'x'));
        QTRY_VERIFY(!label(fixture, "problem_rules").isEmpty());
        QVERIFY(!fixture.button("activatePolicy")->isEnabled());
    }

    void whatItWouldDoNowFollowsWhatIsEntered()
    {
        WindowFixture fixture;
        QVERIFY(start(fixture));
        pick(fixture, "active-backup");
        const auto asked = [&] { return fixture.helper().lastCall(QStringLiteral("Try")).arguments.value(0).toString(); };
        QTRY_COMPARE(asked(), QStringLiteral("active-backup"));
        QTRY_COMPARE(label(fixture, "dryRun"), QStringLiteral("Now it would change 2 things:"));
        const QAbstractItemModel *plan = child<QListView>(fixture, "plan")->model();
        QCOMPARE(plan->rowCount(), 3);  // and one thing left out
        QCOMPARE(plan->index(0, 0).data().toString(), QStringLiteral("Open a standby subflow by wwan0 to 198.51.100.90:873"));
        QCOMPARE(plan->index(0, 0).data(PolicyModel::DescriptionRole).toString(), QStringLiteral("rsync → 198.51.100.90:873 · wwan0 stands by"));

        // Once for many keys.
        const int before = fixture.helper().callCount(QStringLiteral("Try"));
        fixture.helper().setDecisions({});
        auto *order = child<QLineEdit>(fixture, "parameter_order");
        order->setFocus();
        QTest::keyClicks(order, QStringLiteral("wlan0,wwan0"));
        QTRY_COMPARE(label(fixture, "dryRun"), QStringLiteral("Now it would change nothing."));
        QCOMPARE(fixture.helper().callCount(QStringLiteral("Try")), before + 1);
        QCOMPARE(lastParameters(fixture, "Try"), (Values{{QStringLiteral("order"), QStringLiteral("wlan0,wwan0")}}));

        fixture.helper().setError(QStringLiteral("Try"), invalidArgument(QStringLiteral("wlan0 is named twice")));
        QTest::keyClicks(order, QStringLiteral(",wlan0"));
        QTRY_VERIFY(label(fixture, "dryRun").contains(QStringLiteral("wlan0 is named twice")));
    }

    void anAnswerThatComesTooLateIsNotShown()
    {
        WindowFixture fixture;
        QVERIFY(start(fixture));
        QTRY_COMPARE(label(fixture, "dryRun"), QStringLiteral("Now it would change 2 things:"));
        fixture.helper().hold(QStringLiteral("Try"));
        const int before = fixture.helper().callCount(QStringLiteral("Try"));
        pick(fixture, "observe");
        QTRY_COMPARE(fixture.helper().callCount(QStringLiteral("Try")), before + 1);
        pick(fixture, "rules");
        QTRY_COMPARE(fixture.helper().callCount(QStringLiteral("Try")), before + 2);
        fixture.helper().setError(QStringLiteral("Try"), invalidArgument(QStringLiteral("of both")));
        QCOMPARE(label(fixture, "dryRun"), QStringLiteral("Asking what it would do now…"));
        fixture.helper().release(QStringLiteral("Try"));
        QTRY_VERIFY(label(fixture, "dryRun").contains(QStringLiteral("of both")));
    }

    void activatedWithWhatWasEntered()
    {
        WindowFixture fixture;
        QVERIFY(start(fixture));
        QVERIFY(!fixture.button("activatePolicy")->isEnabled());  // it is in force as it is
        pick(fixture, "active-backup");
        QTRY_VERIFY(child<QSpinBox>(fixture, "parameter_stall"));
        child<QSpinBox>(fixture, "parameter_stall")->setValue(700);
        fixture.button("activatePolicy")->setFocus();
        QTest::keyClick(fixture.button("activatePolicy"), Qt::Key_Space);
        QTRY_COMPARE(fixture.helper().callCount(QStringLiteral("Policies1.Set")), 1);
        QCOMPARE(lastParameters(fixture, "Policies1.Set"), (Values{{QStringLiteral("stall"), QStringLiteral("700")}}));
        QTRY_COMPARE(fixture.button("policyBadge")->text(), QStringLiteral("active-backup"));
        QTRY_VERIFY(!fixture.button("activatePolicy")->isEnabled());
        QCOMPARE(child<QSpinBox>(fixture, "parameter_stall")->value(), 700);

        // Undone like any other change, and refused like any other.
        QTest::keyClick(&fixture.window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(fixture.button("policyBadge")->text(), QStringLiteral("endpoints"));
        fixture.helper().setError(QStringLiteral("Policies1.Set"), invalidArgument(QStringLiteral("no such policy")));
        QTRY_VERIFY(fixture.button("activatePolicy")->isEnabled());
        fixture.button("activatePolicy")->click();
        QTRY_COMPARE(fixture.message(), QStringLiteral("no such policy"));
    }

    void triedForAWhile()
    {
        WindowFixture fixture;
        QVERIFY(start(fixture));
        pick(fixture, "observe");
        QTRY_VERIFY(fixture.button("tryPolicy")->isEnabled());
        fixture.button("tryPolicy")->click();
        QTRY_COMPARE(fixture.helper().callCount(QStringLiteral("Policies1.Set")), 1);
        QCOMPARE(fixture.helper().trials().size(), 1);
        QTRY_VERIFY(fixture.button("keepTrial")->isVisible());
        QVERIFY(!fixture.button("tryPolicy")->isEnabled());
    }

    void whatWouldCutAConnectionIsTriedFirst()
    {
        WindowFixture fixture;
        const SubflowKey only = demo::world().connection(demo::idle)->subflows.constFirst().key();
        QVERIFY(start(fixture));
        fixture.helper().setDecisions({{{DestroySubflow{demo::idle, only}, QStringLiteral("it is too slow")}}, {}});
        pick(fixture, "observe");
        QTRY_COMPARE(label(fixture, "dryRun"), QStringLiteral("Now it would change this: It takes the only path of 1 connection."));
        fixture.button("activatePolicy")->click();
        QTRY_COMPARE(fixture.helper().trials().size(), 1);
    }

    void whatOthersEnteredIsFollowedUnlessOneEdits()
    {
        WindowFixture fixture;
        QVERIFY(start(fixture));
        Steering steering = fixture.helper().world().steering();
        steering.policy = {QStringLiteral("active-backup"), {{QStringLiteral("stall"), QStringLiteral("900")}}};
        fixture.helper().publish({SteeringChanged{steering}});
        pick(fixture, "active-backup");
        QTRY_VERIFY(child<QSpinBox>(fixture, "parameter_stall") && child<QSpinBox>(fixture, "parameter_stall")->value() == 900);
        steering.policy.parameters.insert(QStringLiteral("stall"), QStringLiteral("950"));
        fixture.helper().publish({SteeringChanged{steering}});
        QTRY_COMPARE(child<QSpinBox>(fixture, "parameter_stall")->value(), 950);

        child<QSpinBox>(fixture, "parameter_stall")->setValue(300);
        QVERIFY(fixture.button("activatePolicy")->isEnabled());
        steering.policy.parameters.insert(QStringLiteral("stall"), QStringLiteral("960"));
        fixture.helper().publish({SteeringChanged{steering}});
        QTRY_COMPARE(fixture.client().world().steering().policy, steering.policy);
        QTest::qWait(2 * RefreshPacer::intervalMs);
        QCOMPARE(child<QSpinBox>(fixture, "parameter_stall")->value(), 300);
    }

    void aProgramThatDecidesFromOutside()
    {
        WindowFixture fixture;
        QVERIFY(start(fixture));
        auto *banner = child<QLabel>(fixture, "outsidePolicies");
        QVERIFY(!banner->isVisible());
        Steering steering = fixture.helper().world().steering();
        steering.outside = {{QStringLiteral("weather"), QStringLiteral("Follows the weather."), {demo::rsync}}};
        fixture.helper().publish({SteeringChanged{steering}});
        QTRY_COMPARE(banner->text(), QStringLiteral("weather decides from outside about rsync → 198.51.100.90:873: Follows the weather."));
        QVERIFY(banner->isVisible());
        QCOMPARE(fixture.button("policyBadge")->text(), QStringLiteral("endpoints"));
        steering.outside = {{QStringLiteral("weather"), QStringLiteral("Follows the weather."), {}}};
        fixture.helper().publish({SteeringChanged{steering}});
        QTRY_VERIFY(banner->text().contains(QStringLiteral("about everything")));
        QVERIFY(banner->text().contains(QStringLiteral("The policy endpoints comes back")));
        QTRY_COMPARE(fixture.button("policyBadge")->text(), QStringLiteral("weather"));
    }

    void theBadgeLeadsToThePage()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start());
        QCOMPARE(fixture.button("policyBadge")->text(), QStringLiteral("endpoints"));
        QVERIFY(!child<QListView>(fixture, "policies")->isVisible());
        fixture.button("policyBadge")->setFocus();
        QTest::keyClick(fixture.button("policyBadge"), Qt::Key_Space);
        QTRY_VERIFY(child<QListView>(fixture, "policies")->isVisible());
    }

    void actionsInWords()
    {
        const World world = demo::world();
        CreateSubflow create;
        create.remote = SocketAddress::fromString(QStringLiteral("198.51.100.90:873")).value();
        QCOMPARE(actionSentence(create, world), QStringLiteral("Open a subflow to 198.51.100.90:873"));
        create.local.address = Address::fromString(QStringLiteral("192.0.2.14"));
        QCOMPARE(actionSentence(create, world), QStringLiteral("Open a subflow from 192.0.2.14 to 198.51.100.90:873"));
        create.interfaceIndex = 2;
        QCOMPARE(actionSentence(create, world), QStringLiteral("Open a subflow by enp0s31f6 to 198.51.100.90:873"));
        QCOMPARE(actionSentence(AddEndpoint{world.endpoints().at(3)}, world), QStringLiteral("Add endpoint 203.0.113.80 on wwan0 (subflow, backup)"));
        QCOMPARE(actionSentence(RemoveEndpoint{3, {}}, world), QStringLiteral("Remove endpoint 203.0.113.80"));
        QCOMPARE(actionSentence(ChangeEndpoint{3, {}, EndpointFlag::Backup | EndpointFlag::Fullmesh, static_cast<EndpointFlags>(EndpointFlag::Fullmesh)}, world),
                 QStringLiteral("Change endpoint 203.0.113.80: no backup, fullmesh"));
        QCOMPARE(actionSentence(SetLimits{3u, 1u}, world), QStringLiteral("Set the limits: additional subflows 3, announced addresses 1"));
        QCOMPARE(actionSentence(WithdrawAddress{demo::rsync, 4}, world), QStringLiteral("Withdraw the announced address with id 4"));
        QCOMPARE(connectionText(Token(0x1), world, {}), QStringLiteral("00000001"));
    }

    void theJournalIsBoundedAndTheNewestComesFirst()
    {
        JournalModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.append(demo::journal(), demo::world(), {});
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(model.index(0, JournalModel::Answer).data().toString().contains(QStringLiteral("EEXIST")));
        QCOMPARE(model.index(3, JournalModel::Answer).data().toString(), QStringLiteral("done"));
        model.append(demo::journal().mid(0, 2), demo::world(), {});  // the same again, as after a resync
        QCOMPARE(model.rowCount(), 4);

        const std::int64_t now = demo::journal().constLast().timeUs;
        QList<JournalRow> many;
        for (int i = 1; i < JournalModel::capacity + 100; ++i)
            many.append(row(static_cast<std::uint64_t>(i), now + 60'000'000 + i));  // of a helper that counts anew
        model.append(many.mid(0, 100), demo::world(), {});
        QCOMPARE(model.rowCount(), 104);
        model.append(many.mid(100), demo::world(), {});
        QCOMPARE(model.rowCount(), JournalModel::capacity);
        QCOMPARE(reset.size(), 0);
    }

    void theJournalIsFollowedOnceSomebodyLooks()
    {
        WindowFixture fixture;
        QVERIFY(start(fixture));
        QCOMPARE(fixture.helper().callCount(QStringLiteral("FollowJournal")), 0);
        child<QTabWidget>(fixture, "policyTabs")->setCurrentIndex(1);
        QTreeView *journal = fixture.view("journal");
        QTRY_COMPARE(journal->model()->rowCount(), 4);
        const std::int64_t now = demo::journal().constLast().timeUs;
        fixture.helper().journal({row(5, now + 20'000'000, "rules")});
        QTRY_COMPARE(journal->model()->rowCount(), 5);
        QCOMPARE(journal->model()->index(0, JournalModel::Policy).data().toString(), QStringLiteral("rules"));

        // Another helper, whose numbers begin anew.
        fixture.helper().setJournal({row(1, now + 40'000'000)});
        QVERIFY(fixture.helper().restart());
        QTRY_COMPARE(journal->model()->rowCount(), 6);
        fixture.helper().journal({row(2, now + 50'000'000)});
        QTRY_COMPARE(journal->model()->rowCount(), 7);
    }

    void aRecordingHasNoJournalAndNoDryRun()
    {
        WindowFixture fixture;
        QVERIFY(start(fixture));
        const auto *plan = child<QListView>(fixture, "plan");
        QTRY_VERIFY(plan->isVisible());
        auto *tabs = child<QTabWidget>(fixture, "policyTabs");
        tabs->setCurrentIndex(1);
        const QTreeView *journal = fixture.view("journal");
        QTRY_COMPARE(journal->model()->rowCount(), 4);

        fixture.session().showRecording(demo::recording(), QStringLiteral("r"));
        QCOMPARE(journal->model()->rowCount(), 0);
        QVERIFY(!child<QLineEdit>(fixture, "journalSearch")->isEnabled());
        fixture.helper().journal({row(99, demo::journal().constLast().timeUs + 1)});
        tabs->setCurrentIndex(0);
        QVERIFY(!plan->isVisible());
        QVERIFY(label(fixture, "dryRun").startsWith(QStringLiteral("A recording is shown")));
        QVERIFY(!child<QLabel>(fixture, "leftOut")->isVisible());

        fixture.session().showLive();
        QTRY_VERIFY(plan->isVisible());
        // What was decided meanwhile is told in this computer's words.
        QTRY_COMPARE(journal->model()->rowCount(), 5);
        QVERIFY(journal->model()->index(0, JournalModel::About).data().toString().startsWith(QStringLiteral("rsync")));
    }

    void theJournalIsSearchedAndLeadsToItsConnections()
    {
        WindowFixture fixture;
        QVERIFY(start(fixture));
        QTest::keyClick(&fixture.window(), Qt::Key_F, Qt::ControlModifier);
        auto *search = child<QLineEdit>(fixture, "journalSearch");
        QTRY_VERIFY(search->hasFocus());
        QTreeView *journal = fixture.view("journal");
        QTRY_COMPARE(journal->model()->rowCount(), 4);
        QTest::keyClicks(search, QStringLiteral("rsync eexist"));
        QCOMPARE(journal->model()->rowCount(), 1);
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(journal->model()->rowCount(), 4);
        auto *policy = child<QComboBox>(fixture, "journalPolicy");
        policy->setCurrentIndex(policy->findText(QStringLiteral("endpoints")));
        Q_EMIT policy->activated(policy->currentIndex());
        QCOMPARE(journal->model()->rowCount(), 1);
        policy->setCurrentIndex(0);
        Q_EMIT policy->activated(0);

        const QRect place = journal->visualRect(journal->model()->index(0, JournalModel::Action));
        QTest::mouseClick(journal->viewport(), Qt::LeftButton, {}, place.center());
        QVERIFY(label(fixture, "journalWords").contains(QStringLiteral("wwan0 stands by")));
        const QVariant token = journal->currentIndex().data(TokenRole);
        QCOMPARE(token.toUInt(), demo::rsync);
    }
};

MANYPATH_WIDGET_TEST(TestPolicies)
#include "tst_policies.moc"
