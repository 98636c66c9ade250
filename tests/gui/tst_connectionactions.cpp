// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/connectiontext.h"
#include "gui/connections/permissions.h"
#include "gui/models/connectiontreemodel.h"
#include "gui/models/roles.h"
#include "gui/pages/connectionspage.h"
#include "gui/session/sessionmodels.h"
#include "tests/gui/demoworld.h"
#include "tests/gui/windowfixture.h"
#include "tests/support/testprogram.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>

using namespace manypath;

namespace {

using Tree = ConnectionTreeModel;

// The window with a connection that takes commands: of the userspace path manager, and its peer offers a second address.
struct Steered : WindowFixture {
    bool begin()
    {
        if (!start())
            return false;
        window().showPage(QStringLiteral("connections"));
        Connection own = *helper().world().connection(demo::rsync);
        own.pathManager = PathManager::Userspace;
        helper().publish({ConnectionUpdated{own}});
        return QTest::qWaitFor([this] { return session().world().connection(demo::rsync)->pathManager == PathManager::Userspace; });
    }
    [[nodiscard]] QTreeView *tree() const { return view("connections"); }
    [[nodiscard]] QModelIndex subflow(int row) const { return tree()->model()->index(row, 0, connectionRow(tree(), demo::rsync)); }
    void choose(const QModelIndex &index)
    {
        tree()->setFocus();
        tree()->setCurrentIndex(index);
    }
    [[nodiscard]] QString explanation() { return window().findChild<QLabel *>(QStringLiteral("actionsExplanation"))->text(); }
    template <typename Widget>
    [[nodiscard]] static Widget *inDialog(const char *name)
    {
        QWidget *dialog = nullptr;
        if (!QTest::qWaitFor([&dialog] { return (dialog = QApplication::activeModalWidget()) != nullptr; }))
            return nullptr;
        return dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
};

Subject subjectOf(const World &world, Token token, int subflow = -1)
{
    const Connection *connection = world.connection(token);
    return {connection, subflow < 0 ? nullptr : &connection->subflows.at(subflow), {}};
}

World steerable()
{
    World world = demo::world();
    Connection own = *world.connection(demo::rsync);
    own.pathManager = PathManager::Userspace;
    world.apply(ConnectionUpdated{own});
    return world;
}

}  // namespace

class TestConnectionActions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void whatCanNotBeDoneSaysWhy()
    {
        World world = steerable();
        for (const Deed deed : {Deed::OpenSubflow, Deed::CloseSubflow, Deed::ChangeBackup, Deed::AnnounceAddress, Deed::WithdrawAddress}) {
            QCOMPARE(whyNot(deed, subjectOf(world, demo::rsync, 1), world), QString());
            QVERIFY(whyNot(deed, subjectOf(world, demo::ssh), world).contains(QStringLiteral("fell back")));
            QVERIFY(whyNot(deed, subjectOf(world, demo::idle, 0), world).contains(QStringLiteral("kernel's path manager")));
            QVERIFY(!whyNot(deed, {}, world).isEmpty());
            Subject readOnly = subjectOf(world, demo::rsync, 1);
            readOnly.readOnly = QStringLiteral("This is a recording.");
            QCOMPARE(whyNot(deed, readOnly, world), readOnly.readOnly);
        }
        QVERIFY(whyNot(Deed::CloseSubflow, subjectOf(world, demo::rsync), world).contains(QStringLiteral("Select one")));
        Steering steering = world.steering();
        steering.subflowsPerConnection = 2;
        world.apply(SteeringChanged{steering});
        QVERIFY(whyNot(Deed::OpenSubflow, subjectOf(world, demo::rsync), world).contains(QStringLiteral("2")));
        QCOMPARE(whyNot(Deed::AnnounceAddress, subjectOf(world, demo::rsync), world), QString());

        Connection young = *world.connection(demo::rsync);
        young.state = Connection::State::Created;
        world.apply(ConnectionUpdated{young});
        QVERIFY(whyNot(Deed::AnnounceAddress, subjectOf(world, demo::rsync), world).contains(QStringLiteral("not fully established")));
        young.state = Connection::State::Closing;
        world.apply(ConnectionUpdated{young});
        QVERIFY(whyNot(Deed::CloseSubflow, subjectOf(world, demo::rsync, 0), world).contains(QStringLiteral("closing")));
    }

    void theReasonIsToBeReadNotOnlyHoveredOver()
    {
        Steered window;
        QVERIFY(window.begin());
        window.choose(WindowFixture::connectionRow(window.tree(), demo::ssh));
        QVERIFY(!window.button("openSubflowButton")->isEnabled());
        QVERIFY(window.button("openSubflowButton")->toolTip().contains(QStringLiteral("fell back")));
        QTRY_VERIFY(window.explanation().contains(QStringLiteral("fell back")));
        window.choose(window.subflow(1));
        QVERIFY(window.button("openSubflowButton")->isEnabled());
        QVERIFY(window.button("closeSubflowButton")->isEnabled());
        QVERIFY(window.explanation().contains(QStringLiteral("wlan0")));
        // Nothing can be changed without a helper.
        window.helper().stop();
        QTRY_VERIFY(!window.button("closeSubflowButton")->isEnabled());
        QVERIFY(window.button("closeSubflowButton")->toolTip().contains(QStringLiteral("helper")));
    }

    void opensAnotherSubflow()
    {
        Steered window;
        QVERIFY(window.begin());
        // Mobile is free, so it is what the dialog offers.
        window.helper().publish({SubflowGone{demo::rsync, window.helper().world().connection(demo::rsync)->subflows.at(2).key()}});
        QTRY_COMPARE(window.tree()->model()->rowCount(WindowFixture::connectionRow(window.tree(), demo::rsync)), 2);
        window.choose(WindowFixture::connectionRow(window.tree(), demo::rsync));
        QTest::keyClick(window.tree(), Qt::Key_Insert);
        auto *local = Steered::inDialog<QComboBox>("local");
        QVERIFY(local);
        QVERIFY(local->currentText().contains(QStringLiteral("wwan0")));
        auto *remote = Steered::inDialog<QComboBox>("remote");
        QCOMPARE(remote->currentText(), QStringLiteral("198.51.100.90"));
        remote->setCurrentIndex(1);
        QCOMPARE(remote->currentText(), QStringLiteral("198.51.100.91"));
        QCOMPARE(Steered::inDialog<QSpinBox>("port")->value(), 873);
        Steered::inDialog<QCheckBox>("backup")->setChecked(true);
        auto *accept = Steered::inDialog<QPushButton>("accept");
        remote->setEditText(QStringLiteral("2001:db8::1"));
        QVERIFY(!accept->isEnabled());  // two families
        remote->setEditText(QStringLiteral("198.51.100.91"));

        window.helper().setError(QStringLiteral("CreateSubflow"), kernelError(QStringLiteral("open the subflow"), ENETUNREACH));
        QTest::keyClick(remote, Qt::Key_Return);
        auto *refusal = Steered::inDialog<QLabel>("refusal");
        QTRY_VERIFY(refusal->text().contains(QStringLiteral("ENETUNREACH")));
        window.helper().setError(QStringLiteral("CreateSubflow"), std::nullopt);
        QTest::keyClick(remote, Qt::Key_Return);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        const QVariantList expected{demo::rsync, QStringLiteral("203.0.113.80"), QVariant::fromValue(ushort(0)), -1, QStringLiteral("198.51.100.91"),
                                    QVariant::fromValue(ushort(873)), -1, 4, true};
        QCOMPARE(window.helper().lastCall(QStringLiteral("CreateSubflow")).arguments, expected);
        const auto pending = [&window] {
            const QModelIndex connection = WindowFixture::connectionRow(window.tree(), demo::rsync);
            for (int row = 0; row < window.tree()->model()->rowCount(connection); ++row) {
                if (window.tree()->model()->index(row, Tree::State, connection).data().toString() == QStringLiteral("pending"))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(pending());
    }

    void closesASubflowAfterAsking()
    {
        Steered window;
        QVERIFY(window.begin());
        window.choose(window.subflow(1));
        QTest::keyClick(window.tree(), Qt::Key_Delete);
        auto *cancel = Steered::inDialog<QPushButton>("closeSubflowNow");
        QVERIFY(cancel);
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QCOMPARE(window.helper().callCount(QStringLiteral("DestroySubflow")), 0);

        QTest::mouseClick(window.button("closeSubflowButton"), Qt::LeftButton);
        auto *close = Steered::inDialog<QPushButton>("closeSubflowNow");
        QVERIFY(qobject_cast<QMessageBox *>(QApplication::activeModalWidget())->informativeText().contains(QStringLiteral("2 subflows")));
        QTest::mouseClick(close, Qt::LeftButton);
        QTRY_COMPARE(window.tree()->model()->rowCount(WindowFixture::connectionRow(window.tree(), demo::rsync)), 2);
        const QVariantList expected{demo::rsync, QStringLiteral("198.51.100.7"), QVariant::fromValue(ushort(41003)), QStringLiteral("198.51.100.90"),
                                    QVariant::fromValue(ushort(873))};
        QCOMPARE(window.helper().lastCall(QStringLiteral("DestroySubflow")).arguments, expected);
    }

    void theLastSubflowIsSaidToBeTheLast()
    {
        Steered window;
        QVERIFY(window.begin());
        const QList<Subflow> subflows = window.helper().world().connection(demo::rsync)->subflows;
        window.helper().publish({SubflowGone{demo::rsync, subflows.at(1).key()}, SubflowGone{demo::rsync, subflows.at(2).key()}});
        QTRY_COMPARE(window.tree()->model()->rowCount(WindowFixture::connectionRow(window.tree(), demo::rsync)), 1);
        window.choose(window.subflow(0));
        QTest::keyClick(window.tree(), Qt::Key_Delete);
        QVERIFY(Steered::inDialog<QPushButton>("closeSubflowNow"));
        QVERIFY(qobject_cast<QMessageBox *>(QApplication::activeModalWidget())->informativeText().contains(QStringLiteral("last one")));
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

    void makesBackupAndNormalAgain()
    {
        Steered window;
        QVERIFY(window.begin());
        window.choose(window.subflow(1));
        QTest::keyClick(window.tree(), Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(window.subflow(1).siblingAtColumn(Tree::Role).data().toString().contains(QStringLiteral("backup")));
        QTRY_VERIFY(window.button("changeBackupButton")->text().contains(QStringLiteral("ormal")));
        QTest::mouseClick(window.button("changeBackupButton"), Qt::LeftButton);
        QTRY_COMPARE(window.subflow(1).siblingAtColumn(Tree::Role).data().toString(), QStringLiteral("normal"));

        window.helper().setError(QStringLiteral("SetBackup"), kernelError(QStringLiteral("change the subflow"), EINVAL));
        QTest::mouseClick(window.button("changeBackupButton"), Qt::LeftButton);
        QTRY_VERIFY(window.message().contains(QStringLiteral("EINVAL")));
    }

    void announcesAndWithdraws()
    {
        Steered window;
        QVERIFY(window.begin());
        window.choose(WindowFixture::connectionRow(window.tree(), demo::rsync));
        QTest::mouseClick(window.button("announceAddressButton"), Qt::LeftButton);
        auto *address = Steered::inDialog<QComboBox>("address");
        QVERIFY(address);
        QVERIFY(address->findText(QStringLiteral("192.0.2.14")) < 0);  // the peer knows that one
        address->setEditText(QStringLiteral("203.0.113.99"));
        Steered::inDialog<QCheckBox>("listen")->setChecked(true);
        window.helper().setReply(QStringLiteral("Announce"), QVariantList{QVariant::fromValue(uchar(9))});
        QTest::mouseClick(Steered::inDialog<QPushButton>("accept"), Qt::LeftButton);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        const QVariantList expected{demo::rsync, QStringLiteral("203.0.113.99"), QVariant::fromValue(ushort(0)), -1, 0, true};
        QCOMPARE(window.helper().lastCall(QStringLiteral("Announce")).arguments, expected);

        // What was announced from here can be taken back, though nobody tells of it.
        window.window().findChild<QAction *>(QStringLiteral("withdrawAddress"))->trigger();
        auto *choice = Steered::inDialog<QComboBox>("address");
        QVERIFY(choice);
        const int row = choice->findText(QStringLiteral("203.0.113.99 (id 9)"));
        QVERIFY(row >= 0);
        choice->setCurrentIndex(row);
        QTest::mouseClick(Steered::inDialog<QPushButton>("accept"), Qt::LeftButton);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        const QVariantList withdrawn{demo::rsync, QVariant::fromValue(uchar(9))};
        QCOMPARE(window.helper().lastCall(QStringLiteral("Withdraw")).arguments, withdrawn);
    }

    void copiesForCommandLineAndQuestions()
    {
        Steered window;
        QVERIFY(window.begin());
        window.choose(window.subflow(1));
        window.window().findChild<QAction *>(QStringLiteral("copyCommands"))->trigger();
        QCOMPARE(QApplication::clipboard()->text(),
                 QStringLiteral("manypathctl subflow create 1f03a2c4 local 198.51.100.7 remote 198.51.100.90:873"));
        window.window().findChild<QAction *>(QStringLiteral("copyToken"))->trigger();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("1f03a2c4"));
        QTest::keyClick(window.tree(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().startsWith(
            QStringLiteral("ESTAB 198.51.100.7:41003 198.51.100.90:873 dev:wlan0 token:1f03a2c4 id:2/0")));

        const World world = demo::world();
        MetricsTable metrics;
        metrics.apply(demo::sample(0));
        const QString all = ssText(*world.connection(demo::rsync), world, metrics);
        QCOMPARE(all.count(QStringLiteral("ESTAB")), 3);
        QVERIFY(all.contains(QStringLiteral("rtt:18.3/0")));
        QVERIFY(commandText(*world.connection(demo::rsync), world).startsWith(QStringLiteral("manypathctl connection show 1f03a2c4\n")));
    }

    void theContextMenuHasItAll()
    {
        Steered window;
        QVERIFY(window.begin());
        window.choose(window.subflow(1));
        Q_EMIT window.tree()->customContextMenuRequested(QPoint(-1, -1));
        QMenu *menu = nullptr;
        QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) != nullptr);
        QVERIFY(menu->toolTipsVisible());
        QVERIFY(menu->actions().size() >= 8);
        menu->close();
    }

    void aFocusFiltersAndItsChipTakesItAway()
    {
        HelperClient client(QDBusConnection(QStringLiteral("none")));  // never asked for anything
        Session session(client);
        SessionModels models(session);
        models.connections().sync(demo::world(), {});
        ConnectionsPage page(models);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        const auto *tree = page.findChild<QTreeView *>(QStringLiteral("connections"));
        auto *chip = page.findChild<QPushButton *>(QStringLiteral("focusChip"));
        QCOMPARE(WindowFixture::connectionCount(tree), 6);
        QVERIFY(!chip->isVisible());
        models.focus().select({QStringLiteral("firefox"), QStringLiteral("wlan0"), {}, {}});
        QCOMPARE(WindowFixture::connectionCount(tree), 2);
        QVERIFY(chip->isVisible());
        QCOMPARE(chip->text(), QStringLiteral("Only firefox over wlan0"));
        models.focus().select({{}, {}, {}, demo::rsync});
        QCOMPARE(WindowFixture::connectionCount(tree), 1);
        QCOMPARE(tree->currentIndex().data(TokenRole).toUInt(), demo::rsync);

        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Space);
        QVERIFY(models.focus().selection().isEmpty());
        QCOMPARE(WindowFixture::connectionCount(tree), 6);
        QVERIFY(!chip->isVisible());
        QVERIFY(tree->hasFocus());
    }

    void columnsAreChosenByAButton()
    {
        Steered window;
        QVERIFY(window.begin());
        QVERIFY(window.tree()->isColumnHidden(Tree::Retransmissions));
        auto *button = qobject_cast<QPushButton *>(window.button("columns"));
        Q_EMIT button->menu()->aboutToShow();
        for (QAction *action : button->menu()->actions()) {
            if (action->text() == QStringLiteral("Sent again"))
                action->trigger();
        }
        QVERIFY(!window.tree()->isColumnHidden(Tree::Retransmissions));
    }

    void anApplicationOfSeveralConnectionsAsksForOne()
    {
        Steered window;
        QVERIFY(window.begin());
        const QTreeView *tree = window.tree();
        window.choose(WindowFixture::row(tree, 0, QStringLiteral("firefox")));
        const auto *title = window.window().findChild<QLabel *>(QStringLiteral("detailTitle"));
        QCOMPARE(title->text(), QStringLiteral("firefox"));
        // One of a single connection stands for it.
        window.choose(WindowFixture::row(tree, 0, QStringLiteral("rsync")));
        QCOMPARE(title->text(), QStringLiteral("rsync → 198.51.100.90:873"));
    }
};

MANYPATH_WIDGET_TEST(TestConnectionActions)
#include "tst_connectionactions.moc"
