// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a refresh of the whole window costs its thread with many connections: each page before a helper on a bus that tells a round of
// metrics a second in which every subflow moved. Not a test: prints numbers, see docs/performance.md.
//   bench_window [CONNECTIONS [ROUNDS]]     1000, with two subflows each, and 15 unless told
//
// A second: all that the thread does for a round, from D-Bus to pixels, moving pictures included. At a stretch: the longest time for
// which it doesn't get back to its event loop, so what is above a frame's 16.7 ms can be seen to stutter. Both are the thread's own
// processor time: other programs don't count.

#include "gui/mainwindow.h"
#include "gui/models/connectiontreemodel.h"
#include "tests/gui/demoworld.h"
#include "tests/support/fakehelper.h"
#include "tests/support/privatebus.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>
#include <QTreeView>

#include <time.h>

#include <algorithm>
#include <functional>

using namespace manypath;

namespace {

constexpr int roundMs = 1000;

double threadTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

struct Figures {
    QList<double> second;
    QList<double> stretch;
};

QString medianAndWorst(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return QStringLiteral("%1 / %2").arg(values.at(values.size() / 2), 6, 'f', 1).arg(values.constLast(), 6, 'f', 1);
}

// A helper in a thread of its own, so that what it does is not the window's.
class Helper {
public:
    Helper(const QString &bus, const World &world)
        : m_world(world)
    {
        m_thread.start();
        m_context.moveToThread(&m_thread);
        inside([&] {
            m_helper = std::make_unique<FakeHelper>(bus);
            m_helper->setWorld(m_world);
            m_helper->setPolicies(demo::policies());
            m_helper->setSample(demo::sampleOf(m_world, 0));
            m_running = m_helper->start();
        });
    }
    ~Helper()
    {
        inside([&] { m_helper.reset(); });
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Helper)

    [[nodiscard]] bool running() const { return m_running; }
    void sendRound()
    {
        inside([&] { m_helper->sendSample(demo::sampleOf(m_world, ++m_second)); });
    }

private:
    void inside(const std::function<void()> &work) { QMetaObject::invokeMethod(&m_context, work, Qt::BlockingQueuedConnection); }

    World m_world;
    QThread m_thread;
    QObject m_context;
    std::unique_ptr<FakeHelper> m_helper;
    bool m_running = false;
    int m_second = 0;
};

// Runs the event loop for so long, and tells the longest stretch: sleeping takes no processor time, so that is what the thread used from
// one time it went to sleep to the next.
double longestStretch(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    double begun = threadTime();
    double longest = 0;
    QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, &loop, [&] {
        const double now = threadTime();
        longest = std::max(longest, now - begun);
        begun = now;
    });
    loop.exec();
    return longest;
}

Figures watch(Helper &helper, int rounds)
{
    Figures figures;
    longestStretch(2 * roundMs);  // what is new has come to rest
    for (int i = 0; i < rounds; ++i) {
        helper.sendRound();
        const double start = threadTime();
        figures.stretch.append(longestStretch(roundMs));
        figures.second.append(threadTime() - start);
    }
    return figures;
}

struct View {
    const char *what;
    const char *page;
    std::function<void(QTreeView &)> prepare;
};

const QList<View> views{
    {"overview", "overview", {}},
    {"connections, by name", "connections", [](QTreeView &tree) { tree.sortByColumn(ConnectionTreeModel::Name, Qt::AscendingOrder); }},
    {"connections, by rate", "connections", [](QTreeView &tree) { tree.sortByColumn(ConnectionTreeModel::ReceiveRate, Qt::DescendingOrder); }},
    {"connections, by rate, all expanded", "connections", [](QTreeView &tree) { tree.expandAll(); }},
    {"connections, one selected and plotted", "connections",
     [](QTreeView &tree) {
         tree.collapseAll();
         tree.expand(tree.model()->index(0, 0));
         tree.setCurrentIndex(tree.model()->index(0, 0, tree.model()->index(0, 0)));
     }},
    {"paths", "paths", {}},
    {"policies", "policies", {}},
    {"diary", "diary", {}},
};

}  // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const int count = arguments.size() > 1 ? arguments.at(1).toInt() : 1000;
    const int rounds = arguments.size() > 2 ? arguments.at(2).toInt() : 15;
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());

    PrivateBus bus;
    if (count < 1 || rounds < 1 || !bus.start()) {
        qCritical("bench_window [CONNECTIONS [ROUNDS]] needs dbus-daemon, and numbers above 0.");
        return 2;
    }
    Helper helper(bus.address(), demo::manyConnections(count));
    HelperClient client(bus.connect());
    Session session(client);
    MainWindow window(session);
    client.follow();
    window.show();
    auto *tree = window.findChild<QTreeView *>(QStringLiteral("connections"));
    for (QElapsedTimer patience; !tree->model()->rowCount();) {
        if (!patience.isValid())
            patience.start();
        if (!helper.running() || patience.elapsed() > 30'000) {
            qCritical("The window shows no connections.");
            return 1;
        }
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    }

    QTextStream out(stdout);
    out << count << " connections, " << 2 * count << " subflows, " << rounds << " rounds; ms, median / worst\n"
        << "                                             a second        at a stretch\n";
    for (const View &view : views) {
        window.showPage(QString::fromLatin1(view.page));
        if (view.prepare)
            view.prepare(*tree);
        const Figures figures = watch(helper, rounds);
        out << QString::fromLatin1(view.what).leftJustified(40) << medianAndWorst(figures.second) << "   " << medianAndWorst(figures.stretch) << '\n';
        out.flush();
    }
    return 0;
}
