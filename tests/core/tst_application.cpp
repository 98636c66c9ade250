// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/applicationfinder.h"
#include "core/application/username.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace manypath;

namespace {

using Kind = Application::Kind;

/// A socket of this process.
struct OwnSocket {
    OwnSocket() : descriptor(::socket(AF_INET, SOCK_STREAM, 0)) {}
    ~OwnSocket() { close(descriptor); }
    [[nodiscard]] std::uint32_t inode() const
    {
        struct stat status {};
        return fstat(descriptor, &status) == 0 ? static_cast<std::uint32_t>(status.st_ino) : 0;
    }
    int descriptor;
};

Connection connectionOf(const Owner &owner)
{
    Connection connection;
    connection.token = 1;
    connection.unit = owner.unit;
    connection.application = owner.process;
    connection.uid = owner.uid;
    connection.inode = owner.inode;
    return connection;
}

}  // namespace

class TestApplication : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatPeopleSee_data();
    void whatPeopleSee();
    void nothingIsSaidBeforeTheKernelWasAsked();
    void tableKnowsWhatItWasTold();
    void findsTheDesktopEntryOfAUnit();
    void findsOnesOwnProcess();
    void awkwardProcessNames();
    void namesOfUsers();
};

void TestApplication::whatPeopleSee_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("entry");  // its name; "terminal" is one
    QTest::addColumn<QString>("process");
    QTest::addColumn<QString>("user");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *title, const char *unit, const char *entry, const char *process, const char *user, Kind kind, const char *name) {
        QTest::newRow(title) << QString::fromLatin1(unit) << QString::fromLatin1(entry) << QString::fromLatin1(process) << QString::fromLatin1(user)
                             << static_cast<int>(kind) << QString::fromLatin1(name);
    };
    row("desktop entry before process", "app-gnome-firefox-1.scope", "Firefox", "Socket Process", "alice", Kind::Desktop, "Firefox");
    row("no such entry", "app-gnome-firefox-1.scope", "", "firefox-bin", "alice", Kind::Desktop, "firefox");
    row("in a terminal", "app-org.kde.konsole-1.scope", "terminal", "curl", "alice", Kind::Process, "curl");
    row("in another's terminal", "app-org.kde.konsole-1.scope", "terminal", "", "alice", Kind::Desktop, "terminal");
    row("service before process", "ssh.service", "", "sshd", "root", Kind::Service, "ssh");
    row("service with an entry", "org.gnome.Shell@wayland.service", "GNOME Shell", "gnome-shell", "alice", Kind::Service, "GNOME Shell");
    row("container", "machine-web.scope", "", "nginx", "root", Kind::Container, "web");
    row("session", "session-3.scope", "", "curl", "alice", Kind::Process, "curl");
    row("another's session", "session-3.scope", "", "", "alice", Kind::User, "alice");
    row("no unit", "", "", "curl", "alice", Kind::Process, "curl");
    row("user", "", "", "", "alice", Kind::User, "alice");
    row("user without a name", "", "", "", "", Kind::User, "uid 1234");
}

void TestApplication::whatPeopleSee()
{
    QFETCH(QString, unit);
    QFETCH(QString, entry);
    QFETCH(QString, process);
    QFETCH(QString, user);
    QFETCH(int, kind);
    QFETCH(QString, name);
    std::optional<FoundEntry> found;
    if (!entry.isEmpty())
        found = FoundEntry{QStringLiteral("id"), {entry, QStringLiteral("icon"), entry == u"terminal"}};
    const Application application = describe({unit, {}, 1234, 5}, found, process, user);
    QCOMPARE(static_cast<int>(application.kind), kind);
    QCOMPARE(application.name, name);
    QCOMPARE(application.icon, found && name == entry ? QStringLiteral("icon") : QString());
    QCOMPARE(application.desktopId, found ? QStringLiteral("id") : QString());
    QCOMPARE(application.process, process);
    QCOMPARE(application.user, user);
}

void TestApplication::nothingIsSaidBeforeTheKernelWasAsked()
{
    const Connection fromAnEvent = connectionOf({});
    QVERIFY(!Owner::of(fromAnEvent));
    QCOMPARE(ApplicationTable().of(fromAnEvent), Application{});
    Connection seen = fromAnEvent;
    seen.cgroupId = 1;  // before accept(2): there is no inode, and uid 0 is root
    QCOMPARE(ApplicationTable().of(seen).name, QStringLiteral("uid 0"));
}

void TestApplication::tableKnowsWhatItWasTold()
{
    const Owner owner{QStringLiteral("app-gnome-firefox-1.scope"), {}, 1000, 7};
    ApplicationTable table;
    QCOMPARE(table.of(connectionOf(owner)).name, QStringLiteral("firefox"));
    const std::uint64_t before = table.generation();
    const Application firefox = describe(owner, FoundEntry{QStringLiteral("firefox"), {QStringLiteral("Firefox"), {}, false}}, {}, {});
    table.insert({{owner, firefox}});
    QVERIFY(table.generation() != before);
    QCOMPARE(table.of(connectionOf(owner)), firefox);
    table.keepOnly({});
    QVERIFY(!table.contains(owner));
}

void TestApplication::findsTheDesktopEntryOfAUnit()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("firefox-esr.desktop")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[Desktop Entry]\nType=Application\nName=Firefox ESR\nIcon=firefox-esr\n");
    file.close();
    ApplicationFinder finder(DesktopEntries({folder.path()}, {}));
    // Its launcher did not escape the "-", and named itself or did not.
    for (const char *unit : {"app-gnome-firefox-esr-12.scope", "app-firefox-esr-12.scope", "app-gnome-firefox\\x2desr-12.scope"}) {
        const Owner owner{QString::fromLatin1(unit), {}, 4000000000u, 0};
        const Application application = finder.find({owner}).value(owner);
        QCOMPARE(application.name, QStringLiteral("Firefox ESR"));
        QCOMPARE(application.icon, QStringLiteral("firefox-esr"));
        QCOMPARE(application.desktopId, QStringLiteral("firefox-esr"));
    }
}

void TestApplication::findsOnesOwnProcess()
{
    const OwnSocket socket;
    ApplicationFinder finder(DesktopEntries({}, {}));
    const Owner own{QStringLiteral("session-3.scope"), {}, geteuid(), socket.inode()};
    const Application application = finder.find({own}).value(own);
    QCOMPARE(static_cast<int>(application.kind), static_cast<int>(Kind::Process));
    QCOMPARE(application.name, QStringLiteral("tst_core"));
    // What the helper saw counts, and nobody's socket is nobody's.
    const Owner told{{}, QStringLiteral("told"), geteuid(), socket.inode()};
    QCOMPARE(finder.find({told}).value(told).name, QStringLiteral("told"));
    const Owner nobodys{{}, {}, geteuid(), 0};
    QCOMPARE(finder.find({nobodys}).value(nobodys).process, QString());
}

void TestApplication::awkwardProcessNames()
{
    const OwnSocket socket;
    const Owner own{{}, {}, geteuid(), socket.inode()};
    const auto name = [&own](const char *comm) {
        prctl(PR_SET_NAME, comm);
        const QString seen = ApplicationFinder(DesktopEntries({}, {})).find({own}).value(own).name;
        prctl(PR_SET_NAME, "tst_core");
        return seen;
    };
    QCOMPARE(name("curl"), QStringLiteral("curl"));
    QCOMPARE(name("\x1b[31mred\n"), QStringLiteral("\ufffd[31mred\ufffd"));
    QCOMPARE(name("tst_applicationX"), QStringLiteral("tst_application"));  // the kernel keeps 15 bytes
    QCOMPARE(name("another-15-long"), QStringLiteral("another-15-long"));
}

void TestApplication::namesOfUsers()
{
    QCOMPARE(userName(0), QStringLiteral("root"));
    QCOMPARE(userName(4000000000u), QString());
}

MANYPATH_TEST(TestApplication)
#include "tst_application.moc"
