// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/cgroupunit.h"
#include "helper/kernel/cgroupunits.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace manypath;

namespace {

QStringList list(std::initializer_list<const char *> texts)
{
    QStringList made;
    for (const char *text : texts)
        made.append(QString::fromUtf8(text));
    return made;
}

}  // namespace

class TestCgroupUnits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mounts_data();
    void mounts();
    void everyCgroupOfThisMachine();
    void unknownOnesHaveNone();
};

void TestCgroupUnits::mounts_data()
{
    QTest::addColumn<QByteArray>("mountinfo");
    QTest::addColumn<QStringList>("expected");  // folder, root
    QTest::newRow("none") << QByteArray("25 1 8:1 / / rw - ext4 /dev/sda1 rw\n") << QStringList{};
    QTest::newRow("unified") << QByteArray("25 24 0:22 / /sys/fs/cgroup rw,nosuid shared:4 - cgroup2 cgroup2 rw,nsdelegate\n")
                             << list({"/sys/fs/cgroup", "/"});
    QTest::newRow("beside v1") << QByteArray("40 31 0:37 / /sys/fs/cgroup/systemd rw - cgroup cgroup rw,name=systemd\n"
                                             "41 31 0:38 / /sys/fs/cgroup/unified rw shared:1 master:2 - cgroup2 cgroup2 rw\n")
                               << list({"/sys/fs/cgroup/unified", "/"});
    QTest::newRow("a part, and all of it") << QByteArray("41 31 0:38 /docker/12 /sys/fs/cgroup rw - cgroup2 cgroup2 rw\n"
                                                         "42 31 0:38 / /mnt/a\\040b\\134c rw - cgroup2 cgroup2 rw\n")
                                           << list({"/mnt/a b\\c", "/", "/sys/fs/cgroup", "/docker/12"});
    QTest::newRow("from above a namespace") << QByteArray("41 31 0:38 /../.. /sys/fs/cgroup rw - cgroup2 cgroup2 rw\n")
                                            << list({"/sys/fs/cgroup", "/"});
    QTest::newRow("cut off") << QByteArray("41 31 0:38 / /sys/fs/cgroup rw -\n41 31 - cgroup2\n") << QStringList{};
}

void TestCgroupUnits::mounts()
{
    QFETCH(QByteArray, mountinfo);
    QFETCH(QStringList, expected);
    QStringList seen;
    for (const CgroupMount &mount : parseCgroupMounts(mountinfo))
        seen << mount.folder << mount.root;
    QCOMPARE(seen, expected);
}

// The unit of each cgroup there is, from its inode alone, is the one its path says.
void TestCgroupUnits::everyCgroupOfThisMachine()
{
    QFile mountinfo(QStringLiteral("/proc/self/mountinfo"));
    QVERIFY(mountinfo.open(QIODevice::ReadOnly));
    const QList<CgroupMount> mounts = parseCgroupMounts(mountinfo.readAll());
    QVERIFY2(!mounts.isEmpty(), "cgroup v2 is mounted nowhere here");
    const CgroupMount mount = mounts.constFirst();
    const auto idOf = [&mount](const QString &folder) -> std::uint64_t {
        struct stat status {};
        return stat(QFile::encodeName(mount.folder + folder).constData(), &status) == 0 ? status.st_ino : 0;
    };
    QHash<std::uint64_t, QString> folders;
    QStringList next{QString()};
    while (!next.isEmpty()) {
        const QString folder = next.takeLast();
        folders.insert(idOf(folder), folder);
        for (const QString &name : QDir(mount.folder + folder).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot))
            next.append(folder + u'/' + name);
    }
    CgroupUnits units;
    const QList<std::uint64_t> ids = folders.keys();
    units.look(QSet<std::uint64_t>(ids.begin(), ids.end()));
    for (const std::uint64_t id : ids) {
        const QString folder = folders.value(id);
        if (idOf(folder) == id)  // others have gone meanwhile
            QCOMPARE(units.unit(id), unitOfCgroup(mount.root + folder));
    }
}

void TestCgroupUnits::unknownOnesHaveNone()
{
    CgroupUnits units;
    constexpr std::uint64_t never = 0xfffffffffffffff0u;
    units.look({never});
    QCOMPARE(units.unit(never), QString());
    units.look({never, 1});
    QCOMPARE(units.unit(never), QString());
}

MANYPATH_TEST(TestCgroupUnits)
#include "tst_cgroupunitskernel.moc"
