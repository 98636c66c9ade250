// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/endpointmodel.h"
#include "gui/models/interfacemodel.h"
#include "tests/gui/windowfixture.h"

#include <QAction>
#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QTreeView>

using namespace manypath;

namespace {

QModelIndex interfaceCell(const WindowFixture &fixture, const char *name, int column)
{
    return WindowFixture::row(fixture.view("interfaces"), InterfaceModel::Name, QString::fromLatin1(name)).siblingAtColumn(column);
}

QString roleShown(const WindowFixture &fixture, const char *name)
{
    return interfaceCell(fixture, name, InterfaceModel::Role).data().toString();
}

void selectInterface(const WindowFixture &fixture, const char *name)
{
    fixture.view("interfaces")->setCurrentIndex(interfaceCell(fixture, name, 0));
}

// What the menu offers for the selected interface, filled as it is when it opens.
QAction *offered(WindowFixture &fixture, const char *name)
{
    auto *menu = fixture.window().findChild<QMenu *>(QStringLiteral("roles"));
    Q_EMIT menu->aboutToShow();
    for (QAction *action : menu->actions()) {
        if (action->objectName() == QLatin1String(name))
            return action;
    }
    return nullptr;
}

QString label(WindowFixture &fixture, const char *name)
{
    return fixture.window().findChild<QLabel *>(QString::fromLatin1(name))->text();
}

QComboBox *pathManager(WindowFixture &fixture)
{
    return fixture.window().findChild<QComboBox *>(QStringLiteral("pathManager"));
}

void choose(QComboBox *box, int index)
{
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

}  // namespace

/// How Manypath steers, on the page of paths: roles, owners, the policy and the path manager.
class TestSteering : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rolesAreShownAndSet()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start("paths"));
        QCOMPARE(roleShown(fixture, "wwan0"), QStringLiteral("backup"));
        QVERIFY(interfaceCell(fixture, "wwan0", InterfaceModel::Role).data(Qt::ToolTipRole).toString().contains(QStringLiteral("wwan*")));
        QCOMPARE(roleShown(fixture, "wlan0"), QStringLiteral("automatic"));
        QVERIFY(!fixture.button("setRole")->isEnabled());

        selectInterface(fixture, "wlan0");
        QVERIFY(fixture.button("setRole")->isEnabled());
        QVERIFY(offered(fixture, "automatic")->isChecked());
        QVERIFY(!offered(fixture, "forget")->isEnabled());
        offered(fixture, "preferred")->trigger();
        QTRY_COMPARE(roleShown(fixture, "wlan0"), QStringLiteral("preferred"));
        QCOMPARE(fixture.helper().lastCall(QStringLiteral("SetRole")).arguments,
                 (QVariantList{QStringLiteral("wlan0"), QVariant::fromValue(uchar(1))}));
        QVERIFY(offered(fixture, "preferred")->isChecked());

        offered(fixture, "forget")->trigger();
        QTRY_COMPARE(roleShown(fixture, "wlan0"), QStringLiteral("automatic"));
        QCOMPARE(fixture.helper().lastCall(QStringLiteral("ForgetRole")).arguments, QVariantList{QStringLiteral("wlan0")});

        // What a pattern says is not of this interface alone.
        selectInterface(fixture, "wwan0");
        QVERIFY(!offered(fixture, "forget")->isEnabled());
    }

    void aRefusedRoleIsSaid()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start("paths"));
        fixture.helper().setError(QStringLiteral("SetRole"), Error{Error::Kind::NotAuthorized, 0, {}, QStringLiteral("only an administrator may do this")});
        selectInterface(fixture, "wlan0");
        offered(fixture, "never")->trigger();
        QTRY_COMPARE(fixture.message(), QStringLiteral("only an administrator may do this"));
        QCOMPARE(roleShown(fixture, "wlan0"), QStringLiteral("automatic"));
    }

    void endpointsHaveOwners()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start("paths"));
        Endpoint foreign = fixture.helper().world().endpoints().at(3);
        foreign.owner = EndpointOwner::NetworkManager;
        fixture.helper().publish({EndpointUpdated{foreign}});
        const auto owner = [&fixture](const char *id) {
            return WindowFixture::row(fixture.view("endpoints"), EndpointModel::Id, QString::fromLatin1(id)).siblingAtColumn(EndpointModel::Owner);
        };
        QTRY_COMPARE(owner("3").data().toString(), QStringLiteral("NetworkManager"));
        QVERIFY(owner("3").data(Qt::ToolTipRole).toString().contains(QStringLiteral("brings back")));
        QCOMPARE(owner("1").data().toString(), QStringLiteral("Manypath (policy)"));
        QCOMPARE(owner("2").data().toString(), QStringLiteral("Manypath (by hand)"));
    }

    void thePolicySaysWhatItLeavesOut()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start("paths"));
        QTRY_COMPARE(label(fixture, "policy"), QStringLiteral("endpoints: Keeps an endpoint for each address that leads somewhere."));
        QTRY_COMPARE(label(fixture, "leftOut"),
                     QStringLiteral("Left out: 2001:db8::14 dev enp0s31f6 – its interface has no default route for IPv6"));

        // Asked again when what it goes by has changed, not with every round of metrics.
        const int asked = fixture.helper().callCount(QStringLiteral("Remarks"));
        const QString everything = QStringLiteral("10.1.%1.1 dev eth%1");
        fixture.helper().setRemarks({{everything.arg(1), QStringLiteral("a")}, {everything.arg(2), QStringLiteral("b")},
                                     {everything.arg(3), QStringLiteral("c")}, {everything.arg(4), QStringLiteral("d")}});
        fixture.sendRound();
        QTest::qWait(3 * RefreshPacer::intervalMs);
        QCOMPARE(fixture.helper().callCount(QStringLiteral("Remarks")), asked);
        Steering steering = fixture.helper().world().steering();
        steering.policy.name = QStringLiteral("unheard-of");
        fixture.helper().publish({SteeringChanged{steering}});
        QTRY_COMPARE(label(fixture, "policy"), QStringLiteral("unheard-of"));
        QTRY_COMPARE(label(fixture, "leftOut"), QStringLiteral("Left out: 10.1.1.1 dev eth1 – a\nLeft out: 10.1.2.1 dev eth2 – b\nand 2 more"));

        fixture.helper().setRemarks({{QStringLiteral("path manager"), QStringLiteral("it is the userspace one")}});
        fixture.helper().publish({LimitsChanged{{5, 5}}});
        QTRY_COMPARE(label(fixture, "leftOut"), QStringLiteral("path manager: it is the userspace one"));

        steering.policy.name.clear();
        fixture.helper().setRemarks({});
        fixture.helper().publish({SteeringChanged{steering}});
        QTRY_COMPARE(label(fixture, "leftOut"), QString());
        QVERIFY(label(fixture, "policy").startsWith(QStringLiteral("None")));
    }

    void aPathManagerHoldsForNewConnections()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start("paths"));
        QComboBox *box = pathManager(fixture);
        QCOMPARE(box->currentText(), QStringLiteral("kernel"));
        choose(box, box->findText(QStringLiteral("userspace")));
        QTRY_COMPARE(fixture.message(),
                     QStringLiteral("New connections use the path manager userspace. 5 live connections keep the one they have."));
        QCOMPARE(fixture.helper().lastCall(QStringLiteral("Set")).arguments,
                 (QVariantList{QStringLiteral("path_manager"), QStringLiteral("userspace")}));

        fixture.helper().setError(QStringLiteral("Set"), kernelError(QStringLiteral("path_manager"), EINVAL));
        choose(box, box->findText(QStringLiteral("kernel")));
        QTRY_VERIFY(fixture.message().contains(QStringLiteral("EINVAL")));
        QCOMPARE(box->currentText(), QStringLiteral("userspace"));
    }

    void pathManagersOfOlderKernels()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start("paths"));
        QComboBox *box = pathManager(fixture);
        const QString enabled = QStringLiteral("enabled");
        const QString one = QStringLiteral("1");
        fixture.helper().publish({SettingsChanged{{{{enabled, one}, {QStringLiteral("pm_type"), one}}}}});
        QTRY_COMPARE(box->currentText(), QStringLiteral("userspace"));
        choose(box, box->findText(QStringLiteral("kernel")));
        QTRY_COMPARE(fixture.helper().lastCall(QStringLiteral("Set")).arguments, (QVariantList{QStringLiteral("pm_type"), QStringLiteral("0")}));

        fixture.helper().publish({SettingsChanged{{{{enabled, one}}}}});
        QTRY_VERIFY(!box->isEnabled());
        QCOMPARE(box->currentText(), QStringLiteral("kernel"));
        fixture.helper().publish({SettingsChanged{}});
        QTRY_COMPARE(box->currentText(), QStringLiteral("not available here"));
    }
};

QTEST_MAIN(TestSteering)
#include "tst_steering.moc"
