// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/cgroupunit.h"
#include "core/application/unitname.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace manypath;

namespace {
#define HASH "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"

QStringList list(std::initializer_list<const char *> texts)
{
    QStringList made;
    for (const char *text : texts)
        made.append(QString::fromUtf8(text));
    return made;
}

}

class TestUnitName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unitOfACgroup_data();
    void unitOfACgroup();
    void whatAUnitsNameSays_data();
    void whatAUnitsNameSays();
};

void TestUnitName::unitOfACgroup_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("unit");
    const auto row = [](const char *path, const char *unit) { QTest::newRow(path) << QString::fromUtf8(path) << QString::fromUtf8(unit); };
    row("", "");
    row("/", "");
    row("/system.slice/ssh.service", "ssh.service");
    row("/init.scope", "init.scope");
    row("/system.slice", "");
    row("/system.slice/system-getty.slice/getty@tty1.service", "getty@tty1.service");
    row("/system.slice/docker-abc.scope/inner/deeper", "docker-abc.scope");
    row("/user.slice/user-1000.slice/session-3.scope", "session-3.scope");
    row("/user.slice/user-1000.slice/user@1000.service", "user@1000.service");
    row("/user.slice/user-1000.slice/user@1000.service/app.slice", "user@1000.service");
    row("/user.slice/user-1000.slice/user@1000.service/init.scope", "init.scope");
    row("/user.slice/user-1000.slice/user@1000.service/app.slice/app-gnome-firefox-12.scope", "app-gnome-firefox-12.scope");
    row("/user.slice/user-1000.slice/user@1000.service/app.slice/app-org.gnome.Terminal.slice/vte-spawn-1.scope", "vte-spawn-1.scope");
    row("/user.slice/user-1000.slice/user@1000.service/user.slice/libpod-12.scope/container", "libpod-12.scope");
    // The units of a container's own systemd are not this system's.
    row("/machine.slice/systemd-nspawn@web.service/payload/system.slice/nginx.service", "systemd-nspawn@web.service");
    row("/machine.slice/machine-web.scope/payload/user.slice/user-0.slice/session-1.scope", "machine-web.scope");
    row("/payload/system.slice/nginx.service", "");
    row("/docker/0123", "");
    // Escaped by systemd; well-formed, or not a unit at all.
    row("/system.slice/_cgroup.service", "cgroup.service");
    row("/system.slice/evil\x1b[2J.service", "");
    row("/system.slice/two words.service", "");
    row("/system.slice/.service", "");
    row("/../system.slice/ssh.service", "");
    QTest::newRow("too long") << QStringLiteral("/system.slice/%1.service").arg(QString(250, u'x')) << QString();
}

void TestUnitName::unitOfACgroup()
{
    QFETCH(QString, path);
    QFETCH(QString, unit);
    QCOMPARE(unitOfCgroup(path), unit);
}

void TestUnitName::whatAUnitsNameSays_data()
{
    using Kind = UnitName::Kind;
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("desktopIds");
    const auto row = [](const char *unit, Kind kind, const char *name = "", std::initializer_list<const char *> ids = {}) {
        QTest::newRow(unit) << QString::fromUtf8(unit) << static_cast<int>(kind) << QString::fromUtf8(name) << list(ids);
    };
    const auto app = [&row](const char *unit, std::initializer_list<const char *> ids) { row(unit, Kind::Application, *ids.begin(), ids); };

    for (const char *nothing : {"", "init.scope", "session-3.scope", "session-c2.scope", "user@1000.service", "app.slice", "app-gnome-firefox-1.slice",
                                "vte-spawn-0b2ad7b7-0a5c-4d0e-a7b3-1b2c3d4e5f60.scope", "tmux-spawn-0b2ad7b7.scope", "kitty-4711-0.scope",
                                "run-u12.service", "run-r0123456789abcdef0123456789abcdef.scope", "run-4711.scope", "run-p12-i34.service", "nonsense"})
        row(nothing, Kind::None);

    // https://systemd.io/DESKTOP_ENVIRONMENTS and what desktops make of it
    app("app-gnome-firefox-4711.scope", {"firefox", "gnome-firefox"});
    app("app-gnome-org.gnome.Evince-4711.scope", {"org.gnome.Evince", "gnome-org.gnome.Evince"});
    app("app-gnome-firefox\\x2desr-4711.scope", {"firefox-esr", "gnome-firefox-esr"});
    app("app-gnome-firefox-esr-4711.scope", {"firefox-esr", "gnome-firefox-esr"});
    app("app-org.kde.konsole-0a1b2c.scope", {"org.kde.konsole"});
    app("app-org.kde.kate@0a1b2c3d.service", {"org.kde.kate"});
    app("app-KDE-org.kde.okular@4711.service", {"org.kde.okular", "KDE-org.kde.okular"});
    app("app-flatpak-org.mozilla.firefox-4711.scope", {"org.mozilla.firefox", "flatpak-org.mozilla.firefox"});
    app("app-gnome\\x2dkeyring\\x2dssh@autostart.service", {"gnome-keyring-ssh"});
    app("app-firefox.service", {"firefox"});
    app("app-gr\\xc3\\xbcn-1.scope", {"grün"});
    app("app-\\x1b[2J\\x0a-1.scope", {"\ufffd[2J\ufffd"});
    app("app-\\x2fetc\\x2fpasswd-1.scope", {"/etc/passwd"});
    app("app-\\xzz-1.scope", {"\\xzz"});
    app("dbus-:1.2-org.gnome.Nautilus@0.service", {"org.gnome.Nautilus"});

    row("snap.firefox.firefox-0b2ad7b7-0a5c-4d0e-a7b3-1b2c3d4e5f60.scope", Kind::Application, "firefox", {"firefox_firefox"});
    row("snap.chromium.chromium.0b2ad7b7-0a5c-4d0e-a7b3-1b2c3d4e5f60.scope", Kind::Application, "chromium", {"chromium_chromium"});
    row("snap.lxd.daemon.service", Kind::Service, "daemon", {"lxd_daemon"});

    row("docker-" HASH ".scope", Kind::Container, "docker 0123456789ab");
    row("libpod-" HASH ".scope", Kind::Container, "podman 0123456789ab");
    row("libpod-conmon-" HASH ".scope", Kind::Container, "podman 0123456789ab");
    row("cri-containerd-" HASH ".scope", Kind::Container, "containerd 0123456789ab");
    row("crio-" HASH ".scope", Kind::Container, "cri-o 0123456789ab");
    row("machine-qemu\\x2d3\\x2ddebian\\x2dtest.scope", Kind::Container, "debian-test");
    row("machine-web.scope", Kind::Container, "web");
    row("systemd-nspawn@web.service", Kind::Container, "web");

    row("ssh.service", Kind::Service, "ssh");
    row("docker.service", Kind::Service, "docker");
    row("openvpn@work\\x2dvpn.service", Kind::Service, "openvpn@work-vpn");
    row("backup.scope", Kind::Service, "backup");
    row("org.gnome.Shell@wayland.service", Kind::Service, "org.gnome.Shell@wayland", {"org.gnome.Shell"});
}

void TestUnitName::whatAUnitsNameSays()
{
    QFETCH(QString, unit);
    QFETCH(int, kind);
    QFETCH(QString, name);
    QFETCH(QStringList, desktopIds);
    const UnitName read = readUnitName(unit);
    QCOMPARE(static_cast<int>(read.kind), kind);
    QCOMPARE(read.name, name);
    QCOMPARE(read.desktopIds, desktopIds);
}

MANYPATH_TEST(TestUnitName)
#include "tst_unitname.moc"
