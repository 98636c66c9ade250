// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// manypath-screenshot: the real window, following the helper at DBUS_SYSTEM_BUS_ADDRESS or, with --demo, a made-up one,
// saved as a picture once it shows traffic. For the documentation, and for looking at a change from all sides.

#include "gui/diary/diary.h"
#include "gui/flowmap/flowanimation.h"
#include "gui/flowmap/flowmap.h"
#include "gui/history/history.h"
#include "gui/mainwindow.h"
#include "gui/models/roles.h"
#include "gui/pages/connectionspage.h"
#include "gui/session/player.h"
#include "gui/translation.h"
#include "tests/gui/demohistory.h"
#include "tests/gui/demorecording.h"
#include "tests/gui/demoworld.h"
#include "tests/support/fakehelper.h"
#include "tests/support/privatebus.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QListView>
#include <QPersistentModelIndex>
#include <QSettings>
#include <QStyleFactory>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTreeView>

#include <algorithm>

using namespace manypath;

namespace {

QPalette darkPalette()
{
    QPalette palette;
    const QColor text(0xe4, 0xe7, 0xea);
    const QColor quiet(0x93, 0x9b, 0xa4);
    palette.setColor(QPalette::Window, QColor(0x2a, 0x2e, 0x33));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x21, 0x25));
    palette.setColor(QPalette::AlternateBase, QColor(0x2a, 0x2f, 0x35));
    palette.setColor(QPalette::Button, QColor(0x36, 0x3c, 0x43));
    palette.setColor(QPalette::ToolTipBase, QColor(0x2f, 0x35, 0x3b));
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0x8f, 0xd1));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, quiet);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::BrightText})
        palette.setColor(role, text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x6b, 0x72, 0x7a));
    palette.setColor(QPalette::Light, QColor(0x3a, 0x41, 0x48));
    palette.setColor(QPalette::Midlight, QColor(0x34, 0x3a, 0x41));
    palette.setColor(QPalette::Mid, QColor(0x22, 0x26, 0x2b));
    palette.setColor(QPalette::Dark, QColor(0x16, 0x19, 0x1c));
    palette.setColor(QPalette::Shadow, Qt::black);
    return palette;
}

QPalette lightPalette()
{
    QPalette palette(QColor(0xf3, 0xf4, 0xf6));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0x1f, 0x78, 0xc1));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(0x6a, 0x72, 0x7b));
    return palette;
}

int fail(const QString &why)
{
    QTextStream(stderr) << "manypath-screenshot: " << why << '\n';
    return 1;
}

// Whether at least `wanted` connections show traffic that moves.
bool showsTraffic(const HelperClient &client, int wanted)
{
    int moving = 0;
    for (const auto &[token, connection] : client.world().connections())
        moving += client.metrics().connectionRates(connection).receiveBytesPerSecond
                + client.metrics().connectionRates(connection).sendBytesPerSecond > 0;
    return moving >= wanted;
}

World demoWorld(const QString &state)
{
    const World busy = demo::world();
    if (state == QLatin1String("busy"))
        return busy;
    if (state == QLatin1String("crowd"))
        return demo::manyConnections(500);
    World world = busy;
    for (const auto &[token, connection] : busy.connections())
        world.apply(ConnectionGone{token});
    for (const auto &[id, endpoint] : busy.endpoints())
        world.apply(EndpointRemoved{id});
    if (state == QLatin1String("off"))
        world.apply(SettingsChanged{{{{QStringLiteral("enabled"), QStringLiteral("0")}}}});
    return world;
}

MetricsSample sampleOf(const QString &state, int second)
{
    return state == QLatin1String("crowd") ? demo::sampleOf(demoWorld(state), second) : demo::sample(second);
}

QString frameName(const QString &file, int frame, int frames)
{
    if (frames == 1)
        return file;
    const qsizetype dot = file.lastIndexOf(QLatin1Char('.'));
    return QStringLiteral("%1-%2%3").arg(file.left(dot)).arg(frame, 3, 10, QLatin1Char('0')).arg(file.mid(dot));
}

// Waits while something on the flow map moves: a picture taken meanwhile shows boxes on top of each other.
class Stillness : public QObject {
public:
    explicit Stillness(const QWidget &window)
    {
        if (auto *map = window.findChild<FlowMap *>())
            map->installEventFilter(this);
        m_sincePainted.start();
    }

    void await() const
    {
        constexpr int stillMs = 60;
        constexpr int patience = 30;
        for (int round = 0; round < patience; ++round) {
            QTest::qWait(stillMs);
            if (m_sincePainted.hasExpired(stillMs / 2))
                return;
        }
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_sincePainted.start();
        return QObject::eventFilter(watched, event);
    }

private:
    QElapsedTimer m_sincePainted;
};

QList<QPersistentModelIndex> connectionsOf(const QTreeView &tree)
{
    const QAbstractItemModel *model = tree.model();
    QList<QPersistentModelIndex> connections;
    for (int group = 0; group < model->rowCount(); ++group) {
        const QModelIndex application = model->index(group, 0);
        for (int row = 0; row < model->rowCount(application); ++row)
            connections.append(model->index(row, 0, application));
    }
    return connections;
}

// The connection with most subflows, and of those the one that has moved most.
void selectLargest(const QTreeView &tree, const QList<QPersistentModelIndex> &connections)
{
    const auto size = [&tree](const QModelIndex &index) {
        const auto bytes = [&](int column) { return index.siblingAtColumn(column).data(SortRole).toDouble(); };
        return std::pair(tree.model()->rowCount(index), bytes(ConnectionTreeModel::Received) + bytes(ConnectionTreeModel::Sent));
    };
    const auto largest = std::max_element(connections.cbegin(), connections.cend(),
                                          [&](const auto &a, const auto &b) { return size(a) < size(b); });
    if (largest != connections.cend())
        tree.selectionModel()->setCurrentIndex(*largest, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

}  // namespace

int main(int argc, char *argv[])
{
    // The factor counts only if it is there before the application.
    for (int i = 1; i + 1 < argc; ++i) {
        if (qstrcmp(argv[i], "--scale") == 0)
            qputenv("QT_SCALE_FACTOR", argv[i + 1]);
    }
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("manypath-screenshot"));
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("The PNG file to write."));
    parser.addOptions({
        {QStringLiteral("demo"), QStringLiteral("Show a made-up computer instead of what the helper tells.")},
        {QStringLiteral("state"), QStringLiteral("What the made-up computer is like: busy, crowd (500 connections), idle, off (no MPTCP) or "
                                                             "absent (no helper)."),
         QStringLiteral("STATE"), QStringLiteral("busy")},
        {QStringLiteral("dark"), QStringLiteral("Light text on dark ground.")},
        {QStringLiteral("scale"), QStringLiteral("Device pixels of a logical one (1)."), QStringLiteral("FACTOR")},
        {QStringLiteral("size"), QStringLiteral("Logical size of the window (1360x820)."), QStringLiteral("WxH"), QStringLiteral("1360x820")},
        {QStringLiteral("page"), QStringLiteral("The page to show (connections)."), QStringLiteral("PAGE"), QStringLiteral("connections")},
        {QStringLiteral("language"), QStringLiteral("What the window speaks (en)."), QStringLiteral("LANGUAGE"), QStringLiteral("en")},
        {QStringLiteral("settle"), QStringLiteral("Let it run this long before the picture is taken (0)."), QStringLiteral("MS"), QStringLiteral("0")},
        {QStringLiteral("frames"), QStringLiteral("Take this many pictures, FILE with -001, -002 and so on before its end (1)."), QStringLiteral("N"),
         QStringLiteral("1")},
        {QStringLiteral("every"), QStringLiteral("Time between two pictures (1000)."), QStringLiteral("MS"), QStringLiteral("1000")},
        {QStringLiteral("tab"), QStringLiteral("Which tab of the page, the first is 1."), QStringLiteral("N"), QStringLiteral("1")},
        {QStringLiteral("pick"), QStringLiteral("The policy to show on its page."), QStringLiteral("NAME")},
        {QStringLiteral("connections"), QStringLiteral("Wait for this many connections with traffic (1)."), QStringLiteral("N"), QStringLiteral("1")},
        {QStringLiteral("wait"), QStringLiteral("Give up after this many seconds (60)."), QStringLiteral("SECONDS"), QStringLiteral("60")},
        {QStringLiteral("replay"), QStringLiteral("Show a made-up recording at this second."), QStringLiteral("SECOND")},
        {QStringLiteral("press"), QStringLiteral("Press the button of this object name, and picture the dialog it opens."), QStringLiteral("NAME")},
    });
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);

    QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(parser.isSet(QStringLiteral("dark")) ? darkPalette() : lightPalette());

    speak(QLocale(parser.value(QStringLiteral("language"))));

    const QString state = parser.value(QStringLiteral("state"));
    const bool busy = state == QLatin1String("busy") || state == QLatin1String("crowd");
    const bool demo = parser.isSet(QStringLiteral("demo"));
    PrivateBus bus;
    if (demo && !bus.start())
        return fail(bus.errorString());
    std::optional<FakeHelper> helper;
    if (demo) {
        helper.emplace(bus.address());
        helper->setWorld(demoWorld(state));
        helper->setPolicies(demo::policies());
        helper->setRemarks(demo::remarks());
        helper->setSample(sampleOf(state, 0));
        helper->setPolicyProblems(demo::policyProblems());
        helper->setDecisions(demo::decisions());
        helper->setJournal(demo::journal());
        if (state != QLatin1String("absent") && !helper->start())
            return fail(QStringLiteral("no bus for the demo"));
    }
    auto client = demo ? std::make_unique<HelperClient>(bus.connect()) : std::make_unique<HelperClient>();
    Session session(*client);
    MainWindow window(session);
    client->follow();
    const QStringList size = parser.value(QStringLiteral("size")).split(QLatin1Char('x'));
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.showPage(parser.value(QStringLiteral("page")));
    window.show();

    if (demo) {
        QObject::connect(client.get(), &HelperClient::metricsSampled, &window, [&helper, state] {
            static int round = 0;
            if (++round < 3)
                helper->sendSample(sampleOf(state, round));
        });
    }
    const int wanted = parser.value(QStringLiteral("connections")).toInt();
    const int patience = parser.value(QStringLiteral("wait")).toInt() * 1000;
    if (busy && !QTest::qWaitFor([&] { return client->state() == HelperClient::State::Ready && showsTraffic(*client, wanted); }, patience))
        return fail(QStringLiteral("no traffic to show after %1 ms").arg(patience));

    const auto *tree = window.findChild<QTreeView *>(QStringLiteral("connections"));
    const auto shown = [tree] { return tree->model()->rowCount() > 0 && !tree->model()->index(0, 5).data().toString().isEmpty(); };
    if (busy && !QTest::qWaitFor(shown, patience))
        return fail(QStringLiteral("the window shows no rates"));
    if (demo && state == QLatin1String("busy")) {
        demo::fillHistory(window.findChild<ConnectionsPage *>()->history().store(), session.nowUs());
        helper->sendSample(sampleOf(state, 3));
    }
    selectLargest(*tree, connectionsOf(*tree));
    QTest::qWait(2 * RefreshPacer::intervalMs);  // the round that is gathered at this moment

    for (auto *tabs : window.findChildren<QTabWidget *>()) {
        if (tabs->isVisible())
            tabs->setCurrentIndex(parser.value(QStringLiteral("tab")).toInt() - 1);
    }
    if (const auto *policies = window.findChild<QListView *>(QStringLiteral("policies")); policies && parser.isSet(QStringLiteral("pick"))) {
        const QModelIndexList found = policies->model()->match(policies->model()->index(0, 0), Qt::DisplayRole, parser.value(QStringLiteral("pick")));
        if (!found.isEmpty())
            policies->selectionModel()->setCurrentIndex(found.constFirst(), QItemSelectionModel::ClearAndSelect);
    }
    QTest::qWait(500);  // for what is only asked for once nobody types
    if (demo && busy)
        session.liveDiary().record(demo::diary(session.nowUs()));
    if (const QString second = parser.value(QStringLiteral("replay")); !second.isEmpty()) {
        session.showRecording(demo::recording(), QStringLiteral("handover.jsonl"));
        session.player()->seek(demo::recordingBeginUs + static_cast<std::int64_t>(second.toDouble() * 1e6));
        QTest::qWait(3 * RefreshPacer::intervalMs);
    }

    QWidget *subject = &window;
    if (const QString name = parser.value(QStringLiteral("press")); !name.isEmpty()) {
        if (const auto *endpoints = window.findChild<QTreeView *>(QStringLiteral("endpoints")))
            endpoints->selectionModel()->select(endpoints->model()->index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        auto *button = window.findChild<QAbstractButton *>(name);
        if (!button)
            return fail(QStringLiteral("no button %1").arg(name));
        button->click();
        QTest::qWait(50);
        if (QWidget *dialog = QApplication::activeModalWidget())
            subject = dialog;
    }
    QList<QPersistentModelIndex> connections = connectionsOf(*tree);
    QTest::qWait(parser.value(QStringLiteral("settle")).toInt());
    // What was selected may have ended; what has been there for long has most to show.
    connections.removeIf([](const QPersistentModelIndex &index) { return !index.isValid(); });
    selectLargest(*tree, connections.isEmpty() ? connectionsOf(*tree) : connections);
    QTest::qWait(2 * RefreshPacer::intervalMs);
    const Stillness stillness(window);
    QElapsedTimer waiting;
    waiting.start();
    do {
        stillness.await();
    } while (busy && !demo && !showsTraffic(*client, wanted) && !waiting.hasExpired(patience));
    const int frames = parser.value(QStringLiteral("frames")).toInt();
    for (int frame = 1; frame <= frames; ++frame) {
        stillness.await();
        const QString file = frameName(parser.positionalArguments().constFirst(), frame, frames);
        if (!subject->grab().save(file, "PNG"))
            return fail(QStringLiteral("can't write %1").arg(file));
        if (frame < frames)
            QTest::qWait(parser.value(QStringLiteral("every")).toInt());
    }
    return 0;
}
