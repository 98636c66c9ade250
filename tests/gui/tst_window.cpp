// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/connectiontreemodel.h"
#include "gui/models/roles.h"
#include "tests/gui/demoworld.h"
#include "tests/gui/windowfixture.h"
#include "tests/support/testprogram.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTest>
#include <QTreeView>

#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace manypath;

namespace {

using Tree = ConnectionTreeModel;

QModelIndex indexOf(const QTreeView *tree, Token token)
{
    return WindowFixture::connectionRow(tree, token);
}

int connections(const QTreeView *tree)
{
    return WindowFixture::connectionCount(tree);
}

void select(QTreeView *tree, const QModelIndex &index)
{
    tree->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

}  // namespace

class TestWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysThatTheHelperIsMissingAndWaitsForIt()
    {
        WindowFixture fixture;
        QVERIFY(fixture.startAlone());
        QTRY_VERIFY(fixture.sentence().contains(QStringLiteral("helper is not running")));
        QVERIFY(!fixture.button("addEndpoint")->isEnabled());
    }

    void showsWhatTheHelperTells()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start());
        QVERIFY2(fixture.sentence().startsWith(QStringLiteral("3 of 6 connections use more than one path.")), qPrintable(fixture.sentence()));
        const QTreeView *tree = fixture.view("connections");
        QCOMPARE(connections(tree), 6);
        QCOMPARE(tree->model()->rowCount(), 5);  // applications: firefox has two of the connections
        QVERIFY(tree->isExpanded(tree->model()->index(0, 0)));
        QVERIFY(tree->isExpanded(tree->model()->index(0, 0, tree->model()->index(0, 0))));
        QCOMPARE(fixture.view("interfaces")->model()->rowCount(), 3);
        QCOMPARE(fixture.view("endpoints")->model()->rowCount(), 3);
        QVERIFY(fixture.window().showPage(QStringLiteral("paths")));
        QVERIFY(fixture.button("addEndpoint")->isEnabled());

        QTRY_COMPARE(fixture.helper().subscriberCount(), 1);
        fixture.sendRound();
        QTRY_COMPARE(indexOf(tree, demo::rsync).siblingAtColumn(Tree::ReceiveRate).data().toString(), QStringLiteral("41.0 Mb/s"));

        fixture.helper().publish({ConnectionGone{demo::ssh}});
        QTRY_COMPARE(connections(tree), 5);
        QVERIFY2(fixture.sentence().startsWith(QStringLiteral("3 of 5 connections use more than one path.")), qPrintable(fixture.sentence()));
    }

    void saysWhoIsBehindAConnection()
    {
        QTemporaryDir data;
        qputenv("XDG_DATA_HOME", data.path().toLocal8Bit());
        const QString icon = data.filePath(QStringLiteral("browser.png"));
        QImage image(16, 16, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(icon));
        QVERIFY(QDir(data.path()).mkdir(QStringLiteral("applications")));
        QFile entry(data.filePath(QStringLiteral("applications/org.example.Browser.desktop")));
        QVERIFY(entry.open(QIODevice::WriteOnly));
        entry.write("[Desktop Entry]\nType=Application\nName=Web Browser\nIcon=" + icon.toUtf8() + '\n');
        entry.close();
        struct stat status {};  // of a socket of this process: who has it is found in /proc
        const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        QVERIFY(descriptor >= 0 && fstat(descriptor, &status) == 0);

        WindowFixture fixture;
        QVERIFY(fixture.start());
        const QTreeView *tree = fixture.view("connections");
        const auto shown = [tree](Token token) { return indexOf(tree, token).siblingAtColumn(Tree::Application); };
        const auto heading = [tree](Token token) { return indexOf(tree, token).parent(); };
        Connection changed = *fixture.client().world().connection(demo::rsync);
        changed.application.clear();
        changed.unit = QStringLiteral("app-gnome-org.example.Browser-4711.scope");
        changed.uid = 0;
        fixture.helper().publish({ConnectionUpdated{changed}});
        QTRY_COMPARE(shown(demo::rsync).data().toString(), QStringLiteral("Web Browser"));
        QCOMPARE(shown(demo::rsync).data(IconRole).toString(), icon);
        QCOMPARE(heading(demo::rsync).data().toString(), QStringLiteral("Web Browser"));
        QVERIFY(tree->isExpanded(heading(demo::rsync)));
        QVERIFY(tree->isExpanded(indexOf(tree, demo::rsync)));  // it moved there as it was
        QCOMPARE(shown(demo::rsync).data(Qt::ToolTipRole).toString(),
                 QStringLiteral("Web Browser\nunit app-gnome-org.example.Browser-4711.scope\nuser root (0)"));
        // The icon is in the picture.
        QTRY_VERIFY([&] {
            const QImage cell = fixture.view("connections")->viewport()->grab(tree->visualRect(heading(demo::rsync))).toImage();
            for (int x = 0; x < cell.width(); ++x) {
                if (cell.pixelColor(x, cell.height() / 2) == QColor(Qt::red))
                    return true;
            }
            return false;
        }());

        Connection own = *fixture.client().world().connection(demo::ssh);
        own.application.clear();
        own.uid = geteuid();
        own.inode = static_cast<std::uint32_t>(status.st_ino);
        fixture.helper().publish({ConnectionUpdated{own}});
        QTRY_COMPARE(shown(demo::ssh).data().toString(), QStringLiteral("tst_gui"));
        close(descriptor);
        qunsetenv("XDG_DATA_HOME");
    }

    void measuresOnlyWhileItCanBeSeen()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start());
        QTRY_COMPARE(fixture.helper().subscriberCount(), 1);
        fixture.window().hide();
        QTRY_COMPARE(fixture.helper().subscriberCount(), 0);
        fixture.window().show();
        QTRY_COMPARE(fixture.helper().subscriberCount(), 1);
    }

    void selectionAndExpansionSurviveAHelperRestart()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start());
        QTreeView *tree = fixture.view("connections");
        tree->collapse(indexOf(tree, demo::ssh));
        const QModelIndex subflow = tree->model()->index(1, 0, indexOf(tree, demo::rsync));
        const QString chosen = subflow.data().toString();
        select(tree, subflow);

        fixture.helper().stop();
        QTRY_VERIFY(fixture.sentence().contains(QStringLiteral("helper is not running")));
        QCOMPARE(connections(tree), 6);
        QVERIFY(!fixture.button("addEndpoint")->isEnabled());
        // Nobody measures any more, so nothing is said to flow.
        QCOMPARE(indexOf(tree, demo::rsync).siblingAtColumn(Tree::ReceiveRate).data().toString(), QString());

        World changed = demo::world();
        changed.apply(ConnectionGone{0x30c81e55});
        fixture.helper().setWorld(changed);
        QVERIFY(fixture.helper().restart());
        QTRY_VERIFY2(fixture.sentence().startsWith(QStringLiteral("2 of 5 connections use more than one path.")), qPrintable(fixture.sentence()));
        QCOMPARE(connections(tree), 5);
        QCOMPARE(tree->currentIndex().siblingAtColumn(0).data().toString(), chosen);
        QVERIFY(tree->selectionModel()->isRowSelected(tree->currentIndex().row(), tree->currentIndex().parent()));
        QVERIFY(!tree->isExpanded(indexOf(tree, demo::ssh)));
        QVERIFY(tree->isExpanded(indexOf(tree, demo::rsync)));
        QTRY_COMPARE(fixture.helper().subscriberCount(), 1);
    }

    void scrollPositionSurvivesRefreshes()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start());
        const World many = demo::manyConnections(300);
        fixture.helper().setWorld(many);
        QVERIFY(fixture.helper().restart());
        QTreeView *tree = fixture.view("connections");
        QTRY_COMPARE(connections(tree), 300);
        const QModelIndex application = tree->model()->index(0, 0);
        QVERIFY(tree->isExpanded(application));
        QVERIFY(!tree->isExpanded(tree->model()->index(0, 0, application)));  // too many to open all
        select(tree, tree->model()->index(150, 0, application));
        const Token chosen = tree->currentIndex().data(TokenRole).toUInt();
        tree->scrollTo(tree->currentIndex(), QAbstractItemView::PositionAtCenter);
        const int position = tree->verticalScrollBar()->value();
        QVERIFY(position > 0);

        fixture.helper().sendSample(demo::sampleOf(many, 0));
        fixture.helper().sendSample(demo::sampleOf(many, 1));
        QTRY_VERIFY(!tree->model()->index(150, Tree::ReceiveRate, application).data().toString().isEmpty());
        QCOMPARE(tree->verticalScrollBar()->value(), position);
        QCOMPARE(tree->currentIndex().data(TokenRole).toUInt(), chosen);
    }

    void aConnectionThatEndsTakesItsSelectionWithIt()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start());
        QTreeView *tree = fixture.view("connections");
        select(tree, indexOf(tree, demo::rsync));
        const auto *title = fixture.window().findChild<QLabel *>(QStringLiteral("detailTitle"));
        const auto *shares = fixture.window().findChild<QListView *>(QStringLiteral("detailShares"));
        QCOMPARE(title->text(), QStringLiteral("rsync → 198.51.100.90:873"));
        QVERIFY(fixture.window().findChild<QLabel *>(QStringLiteral("detailFacts"))->text().contains(QStringLiteral("token 1f03a2c4")));
        QVERIFY(shares->isVisible());
        QCOMPARE(shares->model()->rowCount(shares->rootIndex()), 3);

        fixture.helper().publish({ConnectionGone{demo::rsync}});
        QTRY_COMPARE(connections(tree), 5);
        QVERIFY(!tree->selectionModel()->hasSelection());
        QTRY_VERIFY(!shares->isVisible());
        QCOMPARE(fixture.window().findChild<QLabel *>(QStringLiteral("detailState"))->text(), QStringLiteral("The connection has ended."));
    }

    void searchAndMultipathOnly()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start());
        QTreeView *tree = fixture.view("connections");
        tree->collapse(indexOf(tree, demo::rsync));
        auto *search = fixture.window().findChild<QLineEdit *>(QStringLiteral("search"));
        QTest::keyClick(&fixture.window(), Qt::Key_2, Qt::ControlModifier);
        QTest::keyClick(&fixture.window(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(search->isVisible());
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("firefox"));
        QCOMPARE(connections(tree), 2);
        search->clear();
        QCOMPARE(connections(tree), 6);
        QVERIFY(!tree->isExpanded(indexOf(tree, demo::rsync)));  // closed by hand, hidden and shown again
        QVERIFY(tree->isExpanded(indexOf(tree, demo::ssh)));

        fixture.button("multipathOnly")->click();
        QCOMPARE(connections(tree), 3);
    }

    void turnsMptcpOn()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start());
        QVERIFY(!fixture.button("enableMptcp")->isVisible());
        KernelSettings off = fixture.helper().world().settings();
        off.values.insert(QStringLiteral("enabled"), QStringLiteral("0"));
        fixture.helper().publish({SettingsChanged{off}});
        QTRY_VERIFY(fixture.sentence().contains(QStringLiteral("turned off")));
        QVERIFY(fixture.button("enableMptcp")->isVisible());

        fixture.helper().setError(QStringLiteral("Set"), kernelError(QStringLiteral("enabled"), EPERM));
        fixture.button("enableMptcp")->click();
        QTRY_VERIFY(fixture.message().contains(QStringLiteral("EPERM")));

        fixture.helper().setError(QStringLiteral("Set"), std::nullopt);
        fixture.button("enableMptcp")->click();
        QTRY_VERIFY2(fixture.sentence().startsWith(QStringLiteral("3 of 6 connections use more than one path.")), qPrintable(fixture.sentence()));
        const QVariantList expected{QStringLiteral("enabled"), QStringLiteral("1")};
        QCOMPARE(fixture.helper().lastCall(QStringLiteral("Set")).arguments, expected);
        QVERIFY(!fixture.button("enableMptcp")->isVisible());
    }

    void withoutPrivilegeNothingCanBeChanged()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start("paths"));
        Health health = fixture.helper().world().health();
        health.privileged = false;
        fixture.helper().publish({HealthChanged{health}});
        QTRY_VERIFY(fixture.detail().contains(QStringLiteral("can watch but not change")));
        for (const char *name : {"addEndpoint", "removeAllEndpoints", "applyLimits"})
            QVERIFY2(!fixture.button(name)->isEnabled(), name);
        QVERIFY(fixture.button("addEndpoint")->toolTip().contains(QStringLiteral("CAP_NET_ADMIN")));
    }

    void columnsAndSizeAreRemembered()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start());
        fixture.window().resize(1000, 700);
        fixture.view("connections")->sortByColumn(Tree::Rtt, Qt::DescendingOrder);
        fixture.view("connections")->header()->hideSection(Tree::Sent);
        fixture.window().close();
        MainWindow again(fixture.session());
        const auto *tree = again.findChild<QTreeView *>(QStringLiteral("connections"));
        QCOMPARE(again.size(), QSize(1000, 700));
        QVERIFY(tree->isColumnHidden(Tree::Sent));
        QCOMPARE(tree->header()->sortIndicatorSection(), static_cast<int>(Tree::Rtt));
    }

    void paintsInLightAndDark()
    {
        WindowFixture fixture;
        QVERIFY(fixture.start());
        const QPalette before = QApplication::palette();
        const QRgb light = fixture.window().grab().toImage().pixel(2, 2);
        QPalette dark(QColor(0x2a, 0x2e, 0x33));
        QApplication::setPalette(dark);
        QTRY_VERIFY(fixture.window().grab().toImage().pixel(2, 2) != light);
        QApplication::setPalette(before);
    }
};

MANYPATH_WIDGET_TEST(TestWindow)
#include "tst_window.moc"
