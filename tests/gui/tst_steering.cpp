// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/endpointmodel.h"
#include "gui/models/interfacemodel.h"
#include "tests/gui/widgetchecks.h"
#include "tests/gui/windowfixture.h"
#include "tests/support/testprogram.h"

#include <QAction>
#include <QAbstractButton>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QMenu>
#include <QTabWidget>
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
        QVERIFY(fixture.start("policies"));
        QTRY_COMPARE(label(fixture, "policy"), QStringLiteral("Keeps an endpoint for each address that leads somewhere."));
        QTRY_COMPARE(label(fixture, "leftOut"),
                     QStringLiteral("Left out: 2001:db8::14 dev enp0s31f6 – its interface has no default route for IPv6"));

        // Asked again when what it goes by has changed, not with every round of metrics.
        const int asked = fixture.helper().callCount(QStringLiteral("Remarks"));
        fixture.helper().setRemarks({{QStringLiteral("path manager"), QStringLiteral("it is the userspace one")}});
        fixture.sendRound();
        QTest::qWait(3 * RefreshPacer::intervalMs);
        QCOMPARE(fixture.helper().callCount(QStringLiteral("Remarks")), asked);
        fixture.helper().publish({LimitsChanged{{5, 5}}});
        QTRY_COMPARE(label(fixture, "leftOut"), QStringLiteral("path manager: it is the userspace one"));

        fixture.helper().setRemarks({});
        fixture.helper().publish({LimitsChanged{{4, 4}}});
        QTRY_COMPARE(label(fixture, "leftOut"), QString());
    }

    void aPathManagerHoldsForNewConnections()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start("paths"));
        QComboBox *box = pathManager(fixture);
        QCOMPARE(box->currentText(), QStringLiteral("kernel"));
        choose(box, box->findText(QStringLiteral("userspace")));
        // On trial: so much depends on it.
        QTRY_COMPARE(fixture.helper().trials().size(), 1);
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
        const QString enabled = QStringLiteral("enabled");
        const QString one = QStringLiteral("1");
        fixture.helper().publish({SettingsChanged{{{{enabled, one}, {QStringLiteral("pm_type"), one}}}}});
        // Another kernel's settings are another form.
        QTRY_VERIFY(pathManager(fixture) && pathManager(fixture)->currentText() == QStringLiteral("userspace"));
        choose(pathManager(fixture), pathManager(fixture)->findText(QStringLiteral("kernel")));
        QTRY_COMPARE(fixture.helper().lastCall(QStringLiteral("Set")).arguments, (QVariantList{QStringLiteral("pm_type"), QStringLiteral("0")}));

        fixture.helper().publish({SettingsChanged{{{{enabled, one}}}}});  // there was but one
        QTRY_VERIFY(!pathManager(fixture));
    }

    void everyTabStandsSmallWindowsAndScreenReaders()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start("paths"));
        fixture.window().resize(900, 600);
        QStringList wrong;
        for (const char *page : {"paths", "policies"}) {
            QVERIFY(fixture.window().showPage(QString::fromLatin1(page)));
            for (auto *tabs : fixture.window().findChildren<QTabWidget *>()) {
                for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
                    tabs->setCurrentIndex(tab);
                    QApplication::processEvents();  // lays out
                    for (const QString &line : cutTexts(fixture.window()) + namelessWidgets(fixture.window()))
                        wrong << QStringLiteral("%1, tab %2: %3").arg(QString::fromLatin1(page)).arg(tab + 1).arg(line);
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY(fixture.window().width() <= 900 && fixture.window().height() <= 600);
    }

    void aSettingIsExplainedAndGoesBackToItsDefault()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start("paths"));
        fixture.window().findChild<QTabWidget *>(QStringLiteral("pathTabs"))->setCurrentIndex(1);
        auto *timeout = fixture.window().findChild<QDoubleSpinBox *>(QStringLiteral("setting_close_timeout"));
        QVERIFY(timeout);
        QVERIFY(!timeout->isVisible());
        fixture.button("advancedSettings")->click();
        QVERIFY(timeout->isVisible());
        QCOMPARE(timeout->text(), QStringLiteral("60 s"));
        QVERIFY(!timeout->accessibleDescription().isEmpty());
        QVERIFY(!fixture.button("setting_close_timeoutDefault")->isEnabled());

        timeout->setFocus();
        timeout->selectAll();
        QTest::keyClicks(timeout, QStringLiteral("90"));
        QTest::keyClick(timeout, Qt::Key_Return);
        QTRY_COMPARE(fixture.helper().lastCall(QStringLiteral("Set")).arguments, (QVariantList{QStringLiteral("close_timeout"), QStringLiteral("90")}));
        QVERIFY(fixture.helper().trials().isEmpty());
        QTRY_VERIFY(fixture.button("setting_close_timeoutDefault")->isEnabled());
        fixture.button("setting_close_timeoutDefault")->click();
        QTRY_COMPARE(fixture.helper().lastCall(QStringLiteral("Set")).arguments, (QVariantList{QStringLiteral("close_timeout"), QStringLiteral("60")}));
        QTRY_VERIFY(!fixture.button("setting_close_timeoutDefault")->isEnabled());

        // What this kernel lacks is not shown, and what leaves no choice can't be chosen.
        QVERIFY(!fixture.window().findChild<QWidget *>(QStringLiteral("setting_syn_retrans_before_tcp_fallback")));
        QVERIFY(!fixture.window().findChild<QWidget *>(QStringLiteral("setting_scheduler"))->isEnabled());
    }
};

MANYPATH_WIDGET_TEST(TestSteering)
#include "tst_steering.moc"
