// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/boottime.h"
#include "gui/models/endpointmodel.h"
#include "gui/models/interfacemodel.h"
#include "tests/gui/demoworld.h"
#include "tests/gui/windowfixture.h"
#include "tests/support/testprogram.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>

using namespace manypath;

namespace {

QString text(WindowFixture &fixture, const char *name)
{
    const auto *label = fixture.window().findChild<QLabel *>(QString::fromLatin1(name));
    return label->isVisible() ? label->text() : QString();
}

void chooseRole(WindowFixture &fixture, const char *interface, const char *role)
{
    QTreeView *table = fixture.view("interfaces");
    table->setCurrentIndex(WindowFixture::row(table, InterfaceModel::Name, QString::fromLatin1(interface)));
    auto *menu = fixture.window().findChild<QMenu *>(QStringLiteral("roles"));
    Q_EMIT menu->aboutToShow();
    menu->findChild<QAction *>(QString::fromLatin1(role))->trigger();
}

}  // namespace

/// What could cut the path in use goes back by itself unless it is kept.
class TestTrials : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRiskyRoleIsOnTrialAndCanBeKept()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start("paths"));
        QVERIFY(!fixture.button("keepTrial")->isVisible());
        chooseRole(fixture, "enp0s31f6", "never");
        QTRY_VERIFY(fixture.button("keepTrial")->isVisible());
        QTRY_COMPARE(fixture.helper().callCount(QStringLiteral("SetRole")), 1);
        QCOMPARE(fixture.helper().lastCall(QStringLiteral("Begin")).arguments, QVariantList{StepHistory::trialSeconds});
        QTRY_VERIFY(text(fixture, "trialWhat").contains(QStringLiteral("Role of enp0s31f6: never")));
        QVERIFY(text(fixture, "trialWhat").contains(QStringLiteral("the only path of 2 connections")));
        QVERIFY(text(fixture, "trialCountdown").startsWith(QStringLiteral("This change goes back by itself in ")));
        QVERIFY(!fixture.button("undoStep")->isEnabled());

        // It counts down, on other pages too.
        const QString first = text(fixture, "trialCountdown");
        QVERIFY(fixture.window().showPage(QStringLiteral("connections")));
        QTRY_VERIFY(text(fixture, "trialCountdown") != first);
        QVERIFY(fixture.button("keepTrial")->focusPolicy() & Qt::TabFocus);
        fixture.button("keepTrial")->setFocus();
        QTest::keyClick(fixture.button("keepTrial"), Qt::Key_Space);
        QTRY_COMPARE(fixture.helper().callCount(QStringLiteral("Confirm")), 1);
        QTRY_VERIFY(!fixture.button("keepTrial")->isVisible());
        QTRY_VERIFY(fixture.button("undoStep")->isEnabled());  // kept, so it can be undone
        QCOMPARE(fixture.button("undoStep")->accessibleName(), QStringLiteral("Undo: Role of enp0s31f6: never"));
    }

    void whatGoesBackIsNotOnTheStack()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start("paths"));
        chooseRole(fixture, "enp0s31f6", "never");
        QTRY_VERIFY(fixture.button("revertTrial")->isVisible());
        const auto role = [&fixture] {
            return WindowFixture::row(fixture.view("interfaces"), InterfaceModel::Name, QStringLiteral("enp0s31f6")).siblingAtColumn(InterfaceModel::Role).data().toString();
        };
        QTRY_COMPARE(role(), QStringLiteral("never"));
        fixture.button("revertTrial")->click();
        QTRY_COMPARE(fixture.helper().callCount(QStringLiteral("Revert")), 1);
        QTRY_VERIFY(!fixture.button("revertTrial")->isVisible());
        QVERIFY(!fixture.button("undoStep")->isEnabled());
        QCOMPARE(fixture.message(), QString());

        // Nobody answered: the helper says so, and what it could not take back.
        fixture.helper().publish({SteeringChanged{demo::world().steering()}});
        QTRY_COMPARE(role(), QStringLiteral("automatic"));
        chooseRole(fixture, "enp0s31f6", "never");
        chooseRole(fixture, "enp0s31f6", "backup");
        QTRY_VERIFY(fixture.button("keepTrial")->isVisible());
        QCOMPARE(fixture.helper().trials().size(), 1);
        fixture.helper().endTrial(fixture.helper().trials().constFirst().id, false, {QStringLiteral("an endpoint did not come back")});
        QTRY_COMPARE(fixture.message(), QStringLiteral("an endpoint did not come back"));
        QVERIFY(!fixture.button("keepTrial")->isVisible());
    }

    void anythingCanBeTriedFromItsDialogWhichMayClose()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start("paths"));
        fixture.button("addEndpoint")->click();
        QTRY_VERIFY(QApplication::activeModalWidget());
        QWidget *dialog = QApplication::activeModalWidget();
        dialog->findChild<QComboBox *>(QStringLiteral("address"))->setEditText(QStringLiteral("192.0.2.99"));
        dialog->findChild<QPushButton *>(QStringLiteral("tryIt"))->click();
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QTRY_COMPARE(fixture.view("endpoints")->model()->rowCount(), 4);
        QVERIFY(fixture.button("keepTrial")->isVisible());
        QTRY_COMPARE(text(fixture, "trialWhat"), QStringLiteral("Add endpoint 192.0.2.99."));

        // What is changed meanwhile is on trial with it.
        fixture.window().findChild<QSpinBox *>(QStringLiteral("limitSubflows"))->setValue(5);
        fixture.button("applyLimits")->click();
        QTRY_VERIFY(text(fixture, "trialCountdown").startsWith(QStringLiteral("These changes")));
        QCOMPARE(fixture.helper().callCount(QStringLiteral("Begin")), 1);
    }

    void aRefusedChangeLeavesNoTrial()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start("paths"));
        fixture.helper().setError(QStringLiteral("SetRole"), Error{Error::Kind::NotAuthorized, 0, {}, QStringLiteral("you may not do this")});
        chooseRole(fixture, "enp0s31f6", "never");
        QTRY_COMPARE(fixture.message(), QStringLiteral("you may not do this"));
        QTRY_VERIFY(fixture.helper().trials().isEmpty());
        QTRY_VERIFY(!fixture.button("keepTrial")->isVisible());

        fixture.helper().setError(QStringLiteral("Begin"), Error{Error::Kind::Unavailable, 0, {}, QStringLiteral("another trial is under way")});
        fixture.helper().setError(QStringLiteral("SetRole"), std::nullopt);
        const int asked = fixture.helper().callCount(QStringLiteral("SetRole"));
        chooseRole(fixture, "enp0s31f6", "never");
        QTRY_COMPARE(fixture.message(), QStringLiteral("another trial is under way"));
        QCOMPARE(fixture.helper().callCount(QStringLiteral("SetRole")), asked);
    }

    void allChangesCanBeTriedFirst()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start("paths"));
        auto *tryFirst = fixture.window().findChild<QCheckBox *>(QStringLiteral("tryFirst"));
        QTest::keyClick(tryFirst, Qt::Key_Space);
        QVERIFY(tryFirst->isChecked());
        chooseRole(fixture, "wlan0", "backup");
        QTRY_COMPARE(fixture.helper().trials().size(), 1);
        QTRY_VERIFY(fixture.button("keepTrial")->isVisible());
    }

    void somebodyElsesTrialIsShownAsWell()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start());
        fixture.helper().setTrials({{7, QStringLiteral(":1.99"), bootTimeUs() + 60'000'000, {QStringLiteral("endpoint delete id 3")}}});
        QVERIFY(fixture.helper().restart());
        QTRY_VERIFY(fixture.button("keepTrial")->isVisible());
        QCOMPARE(text(fixture, "trialWhat"), QStringLiteral("endpoint delete id 3."));
        fixture.button("revertTrial")->click();
        QTRY_COMPARE(fixture.helper().lastCall(QStringLiteral("Revert")).arguments, QVariantList{qulonglong(7)});
        QTRY_VERIFY(!fixture.button("keepTrial")->isVisible());
    }
};

MANYPATH_WIDGET_TEST(TestTrials)
#include "tst_trials.moc"
