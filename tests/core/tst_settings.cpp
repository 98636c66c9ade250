// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing.h"
#include "tests/support/testprogram.h"

using namespace manypath;

namespace {

KernelSettings settings(std::initializer_list<std::pair<const char *, const char *>> values)
{
    KernelSettings result;
    for (const auto &[key, value] : values)
        result.values.insert(QString::fromLatin1(key), QString::fromLatin1(value));
    return result;
}

KernelSettings linux515()
{
    return settings({{"enabled", "1"}, {"add_addr_timeout", "120"}, {"allow_join_initial_addr_port", "1"}, {"checksum_enabled", "0"},
                     {"stale_loss_cnt", "4"}});
}

KernelSettings linux601()
{
    KernelSettings result = linux515();
    result.values.insert(QStringLiteral("pm_type"), QStringLiteral("0"));
    return result;
}

KernelSettings linux618()
{
    KernelSettings result = linux601();
    const auto more = settings({{"path_manager", "kernel"}, {"available_path_managers", "kernel userspace"}, {"scheduler", "default"},
                                {"available_schedulers", "default burst"}, {"close_timeout", "60"}, {"blackhole_timeout", "3600"},
                                {"syn_retrans_before_tcp_fallback", "2"}});
    result.values.insert(more.values);
    return result;
}

}  // namespace

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void validation_data();
    void validation();
    void refusalsSayWhatIsAllowed();
    void olderKernelsHaveFewerKeys();
    void withoutMptcpNothingCanBeSet();
    void pathManagerOfEachKernel();
    void listsOfNames();
};

void TestSettings::validation_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("allowed");
    const auto add = [](const char *key, const char *value, bool allowed) {
        QTest::addRow("%s=%s", key, value) << QString::fromLatin1(key) << QString::fromLatin1(value) << allowed;
    };
    for (const char *flag : {"enabled", "allow_join_initial_addr_port", "checksum_enabled", "pm_type"}) {
        add(flag, "0", true);
        add(flag, "1", true);
        add(flag, "2", false);
        add(flag, "-1", false);
        add(flag, "yes", false);
        add(flag, "", false);
    }
    // The kernel takes -1 for the first two and waits for ever, or not at all.
    for (const char *timeout : {"add_addr_timeout", "close_timeout", "blackhole_timeout"}) {
        add(timeout, "0", true);
        add(timeout, "4294967", true);
        add(timeout, "4294968", false);
        add(timeout, "-1", false);
        add(timeout, "1.5", false);
    }
    add("stale_loss_cnt", "4294967295", true);
    add("stale_loss_cnt", "4294967296", false);
    add("stale_loss_cnt", "-1", false);
    add("syn_retrans_before_tcp_fallback", "255", true);
    add("syn_retrans_before_tcp_fallback", "256", false);
    add("close_timeout", " 60", false);
    add("close_timeout", "60\n", false);
    add("close_timeout", "+60", false);
    add("close_timeout", "0x10", false);
    add("close_timeout", "99999999999999999999", false);
    add("path_manager", "kernel", true);
    add("path_manager", "userspace", true);
    add("path_manager", "bpf", false);
    add("path_manager", "", false);
    add("path_manager", "kernel userspace", false);
    add("scheduler", "default", true);
    add("scheduler", "burst", true);
    add("scheduler", "roundrobin", false);
    add("available_schedulers", "default", false);
    add("available_path_managers", "kernel", false);
    add("no_such_key", "1", false);
    add("", "1", false);
    add("../../kernel/core_pattern", "x", false);
}

void TestSettings::validation()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    const auto result = validateSetting(linux618(), key, value);
    QTEST(result.ok(), "allowed");
    if (!result)
        QCOMPARE(result.error().kind, Error::Kind::InvalidArgument);
}

void TestSettings::refusalsSayWhatIsAllowed()
{
    const auto message = [](const char *key, const char *value) {
        return validateSetting(linux618(), QString::fromLatin1(key), QString::fromLatin1(value)).error().message;
    };
    QCOMPARE(message("close_timeout", "-1"), QStringLiteral("\"-1\" is not allowed for close_timeout: 0 to 4294967 is"));
    QCOMPARE(message("path_manager", "bpf"), QStringLiteral("\"bpf\" is not allowed for path_manager: this kernel has kernel, userspace"));
    QCOMPARE(message("available_schedulers", "x"), QStringLiteral("\"available_schedulers\" can only be read"));
    QVERIFY(message("close_timout", "1").contains(QStringLiteral("close_timeout")));
}

void TestSettings::olderKernelsHaveFewerKeys()
{
    QVERIFY(validateSetting(linux515(), QStringLiteral("checksum_enabled"), QStringLiteral("1")).ok());
    QVERIFY(!validateSetting(linux515(), QStringLiteral("path_manager"), QStringLiteral("kernel")).ok());
    QVERIFY(!validateSetting(linux515(), QStringLiteral("pm_type"), QStringLiteral("1")).ok());
    QVERIFY(validateSetting(linux601(), QStringLiteral("pm_type"), QStringLiteral("1")).ok());

    // 6.6 has schedulers but doesn't list them: the kernel has to judge.
    const KernelSettings linux606 = settings({{"enabled", "1"}, {"scheduler", "default"}});
    QVERIFY(validateSetting(linux606, QStringLiteral("scheduler"), QStringLiteral("burst")).ok());
    // A key that is newer than this release: likewise.
    const KernelSettings newer = settings({{"enabled", "1"}, {"new_knob", "1"}});
    QVERIFY(validateSetting(newer, QStringLiteral("new_knob"), QStringLiteral("anything")).ok());
}

void TestSettings::withoutMptcpNothingCanBeSet()
{
    const auto result = validateSetting({}, QStringLiteral("enabled"), QStringLiteral("1"));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, Error::Kind::NotSupported);
    QVERIFY(!KernelSettings().available());
    QVERIFY(!KernelSettings().enabled());
}

void TestSettings::pathManagerOfEachKernel()
{
    QCOMPARE(KernelSettings().pathManager(), PathManager::Unknown);
    QCOMPARE(linux515().pathManager(), PathManager::Kernel);
    QCOMPARE(linux601().pathManager(), PathManager::Kernel);
    KernelSettings userspace = linux601();
    userspace.values.insert(QStringLiteral("pm_type"), QStringLiteral("1"));
    QCOMPARE(userspace.pathManager(), PathManager::Userspace);
    QCOMPARE(linux618().pathManager(), PathManager::Kernel);
    userspace = linux618();
    userspace.values.insert(QStringLiteral("path_manager"), QStringLiteral("userspace"));
    QCOMPARE(userspace.pathManager(), PathManager::Userspace);
    // Neither of the two we know: claiming one would be wrong.
    userspace.values.insert(QStringLiteral("path_manager"), QStringLiteral("bpf"));
    QCOMPARE(userspace.pathManager(), PathManager::Unknown);
}

void TestSettings::listsOfNames()
{
    QCOMPARE(linux618().availablePathManagers(), QStringList({QStringLiteral("kernel"), QStringLiteral("userspace")}));
    QCOMPARE(linux618().availableSchedulers(), QStringList({QStringLiteral("default"), QStringLiteral("burst")}));
    QVERIFY(linux515().availableSchedulers().isEmpty());
    QVERIFY(linux618().enabled());
    QVERIFY(!settings({{"enabled", "0"}}).enabled());
    QVERIFY(settings({{"enabled", "0"}}).available());
}

MANYPATH_TEST(TestSettings)
#include "tst_settings.moc"
