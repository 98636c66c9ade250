// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/state/configfile.h"
#include "helper/state/trustedfile.h"
#include "samples.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace manypath;
using namespace manypath::testing;
using namespace Qt::StringLiterals;

namespace {

void writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(text), text.size());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

}  // namespace

/// What an administrator writes is taken, and what can't be is told with file, line and what is allowed, while the rest holds.
class TestConfigFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesEverything();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void goesOnAfterAProblem();
    void laterFilesComeFirst();
    void noFilesAreNoProblem();
    void refusesWhatOthersCanWrite();
    void distrusts_data();
    void distrusts();
    void refusesWhatIsNoFile();
    void settingsWaitWhereTheKernelHasNoMptcp();
    void exampleIsRight();
};

void TestConfigFile::takesEverything()
{
    const QByteArray text = "\xef\xbb\xbf# comment\r\n"
                            "; comment\n"
                            "[manypath]\n"
                            "  policy = endpoints  \n"
                            "subflows-per-connection=4\n"
                            "on-stop=\"take-back\"\n"
                            "plugin-folder=/opt/policies\n"
                            "[policy endpoints]\n"
                            "signal=true\n"
                            "[roles]\n"
                            "wlan0=preferred\r\n"
                            "\"docker*\"=never\n"
                            "\"a=\\\"b\" = backup\n"
                            "veth[[:digit:]]=never\n"
                            "[limits]\n"
                            "subflows=3\n"
                            "add-addr-accepted=2\n"
                            "[settings]\n"
                            "path_manager=userspace\n"
                            "[ policy  observe ]\n"
                            "[manypath]";
    const LayerReading reading = parseConfiguration(text, u"f"_s, available());
    QCOMPARE(texts(reading.problems), QStringList());
    const auto from = [](int line) { return Origin{Origin::Source::File, u"f"_s, line}; };
    ConfigurationLayer expected;
    expected.policy = {u"endpoints"_s, from(4)};
    expected.subflowsPerConnection = {4, from(5)};
    expected.onStop = {OnStop::TakeBack, from(6)};
    expected.pluginFolder = {u"/opt/policies"_s, from(7)};
    expected.parameters = {{u"endpoints"_s, {{u"signal"_s, {u"true"_s, from(9)}}}}};
    expected.roles = {{{u"wlan0"_s, Role::Preferred}, from(11)},
                      {{u"docker*"_s, Role::Never}, from(12)},
                      {{u"a=\"b"_s, Role::Backup}, from(13)},
                      {{u"veth[[:digit:]]"_s, Role::Never}, from(14)}};
    expected.subflowLimit = {3, from(16)};
    expected.addAddressLimit = {2, from(17)};
    expected.settings = {{u"path_manager"_s, {u"userspace"_s, from(19)}}};
    QVERIFY(reading.layer == expected);
}

void TestConfigFile::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("problems");
    const auto add = [](const char *name, const QByteArray &text, const QStringList &problems) { QTest::newRow(name) << text << problems; };
    const QString roles = u" is no interface: a name of 1 to 15 bytes without \"/\", \":\" and white space is, or a pattern of at most 64 bytes with *, ? or [...]"_s;

    add("no assignment", "[manypath]\npolicy observe\n",
        {u"f:2: \"policy observe\" is not understood: [SECTION], KEY=VALUE and comments after \"#\" or \";\" are"_s});
    add("no key", "[manypath]\n=observe", {u"f:2: \"=observe\" is not understood: [SECTION], KEY=VALUE and comments after \"#\" or \";\" are"_s});
    add("long line", "[manypath]\n" + QByteArray(100, 'x'),
        {u"f:2: \"%1…\" is not understood: [SECTION], KEY=VALUE and comments after \"#\" or \";\" are"_s.arg(QString(80, u'x'))});
    add("no section", "policy=observe\n", {u"f:1: \"policy=observe\" stands before the first [SECTION], so it belongs to none"_s});
    add("broken section", "[manypath\npolicy=observe\nnonsense\n",
        {u"f:1: \"[manypath\" is not understood: a section is written [NAME]; the lines up to the next one are passed over"_s});
    add("empty section", "[ ]\n", {u"f:1: \"[ ]\" is not understood: a section is written [NAME]; the lines up to the next one are passed over"_s});
    add("unclosed key", "[roles]\n\"docker*=never\n", {u"f:2: \"\"docker*=never\" has quotation marks that don't end where the key or the value ends"_s});
    add("unclosed value", "[roles]\nwlan0=\"never\n", {u"f:2: \"wlan0=\"never\" has quotation marks that don't end where the key or the value ends"_s});
    add("closed too soon", "[roles]\nwlan0=\"nev\"er\n", {u"f:2: \"wlan0=\"nev\"er\" has quotation marks that don't end where the key or the value ends"_s});
    add("no UTF-8", "[roles]\nwl\xe4n=never\n", {u"f:2: The line is not text in UTF-8"_s});
    add("null", QByteArray("[roles]\nwlan0=never\0\n", 21), {u"f:2: The line is not text in UTF-8"_s});

    add("unknown section", "[core]\nlog=stderr\n",
        {u"f:1: \"core\" is no section: manypath, policy NAME, roles, limits or settings is; its lines are passed over"_s});
    add("unknown key", "[manypath]\nlog=stderr\n", {u"f:2: \"log\" is no key of [manypath]: policy, subflows-per-connection, on-stop or plugin-folder is"_s});
    add("relative folder", "[manypath]\nplugin-folder=policies\n", {u"f:2: \"policies\" is not allowed for plugin-folder: an absolute path is"_s});
    add("unknown limit", "[limits]\nadd_addr_accepted=1\n", {u"f:2: \"add_addr_accepted\" is no key of [limits]: subflows or add-addr-accepted is"_s});
    add("unknown policy", "[manypath]\npolicy=sspi\n", {u"f:2: \"sspi\" is no policy: endpoints or observe is"_s});
    add("policy without a name", "[policy]\na=b\n",
        {u"f:1: \"policy\" is no section: manypath, policy NAME, roles, limits or settings is; its lines are passed over"_s});
    add("section of an unknown policy", "[policy sspi]\na=b\nc=d\n",
        {u"f:1: \"sspi\" is no policy: endpoints or observe is; the lines of its section are passed over"_s});
    add("unknown parameter", "[policy endpoints]\nmesh=true\n",
        {u"f:2: The policy endpoints has no parameter \"mesh\": it has signal, fullmesh, delay"_s});
    add("wrong parameter", "[policy endpoints]\nsignal=yes\ndelay=5001\n",
        {u"f:2: \"yes\" is not allowed for signal: true or false is"_s, u"f:3: \"5001\" is not allowed for delay: 0 to 5000 is"_s});
    add("comment after a value", "[manypath]\non-stop=keep # of course\n", {u"f:2: \"keep # of course\" is not allowed for on-stop: keep or take-back is"_s});
    for (const char *number : {"65", "-1", "+1", " ", "1.0", "0x1", "4294967297"}) {
        const QString value = QString::fromLatin1(number).trimmed();
        add(number, QByteArray("[manypath]\nsubflows-per-connection=") + number,
            {u"f:2: \"%1\" is not allowed for subflows-per-connection: 0 to 64 is"_s.arg(value)});
    }
    add("wrong limits", "[limits]\nsubflows=256\nadd-addr-accepted=many\n",
        {u"f:2: \"256\" is not allowed for subflows: 0 to 255 is"_s, u"f:3: \"many\" is not allowed for add-addr-accepted: 0 to 255 is"_s});
    add("wrong role", "[roles]\nwlan0=prefered\n", {u"f:2: \"prefered\" is not allowed for wlan0: automatic, preferred, backup or never is"_s});
    for (const char *name : {"wlan 0", "a/b", "a:b", "sixteen-letters-", "..", "a/*"})
        add(name, QByteArray("[roles]\n\"") + name + "\"=never", {u"f:2: \""_s + QString::fromLatin1(name) + u'"' + roles});
    add("no interface", "[roles]\n\"\"=never", {u"f:2: \"\""_s + roles});
    add("unknown setting", "[settings]\nenable=1\n",
        {u"f:2: \"enable\" is not a setting of this kernel: there are available_path_managers, enabled, path_manager"_s});
    add("wrong setting", "[settings]\npath_manager=bpf\n", {u"f:2: \"bpf\" is not allowed for path_manager: this kernel has kernel, userspace"_s});
    add("twice", "[manypath]\non-stop=keep\n[roles]\nwlan0=never\nwlan0=backup\n[manypath]\non-stop=take-back\n",
        {u"f:5: \"wlan0\" is there twice: this line counts, not line 4"_s, u"f:7: \"on-stop\" is there twice: this line counts, not line 2"_s});
}

void TestConfigFile::tellsWhatIsWrong()
{
    QFETCH(QByteArray, text);
    QTEST(texts(parseConfiguration(text, u"f"_s, available()).problems), "problems");
}

void TestConfigFile::goesOnAfterAProblem()
{
    const LayerReading reading = parseConfiguration("[manypath]\npolicy=sspi\non-stop=take-back\n[core]\non-stop=keep\n[roles\na=never\n"
                                                    "[roles]\nb=wrong\nc=never\nc=preferred\nd=never\nd=wrong\n",
                                                    u"f"_s, available());
    QCOMPARE(reading.problems.size(), 6);
    QVERIFY(!reading.layer.policy);
    QCOMPARE(reading.layer.onStop->value, OnStop::TakeBack);
    QCOMPARE(reading.layer.roles.size(), 2);
    QVERIFY((reading.layer.roles[0].value == RoleRule{u"c"_s, Role::Preferred}));  // the last of two counts
    QVERIFY((reading.layer.roles[1].value == RoleRule{u"d"_s, Role::Never}));      // but not where it is wrong
}

void TestConfigFile::laterFilesComeFirst()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"manypath.conf.d"_s));
    writeFile(folder.filePath(u"manypath.conf"_s), "[manypath]\npolicy=observe\non-stop=take-back\n[roles]\ne*=backup\n");
    writeFile(folder.filePath(u"manypath.conf.d/10-a.conf"_s), "[manypath]\npolicy=endpoints\n[roles]\neth*=never\n");
    writeFile(folder.filePath(u"manypath.conf.d/9-b.conf"_s), "[policy endpoints]\nsignal=true\n[manypath]\npolicy=observe\n");
    writeFile(folder.filePath(u"manypath.conf.d/9-c.conf.bak"_s), "[manypath]\npolicy=nonsense\n");
    writeFile(folder.filePath(u"manypath.conf.d/.hidden.conf"_s), "[manypath]\npolicy=nonsense\n");
    writeFile(folder.filePath(u"manypath.conf.d/a.conf"_s), "[roles]\neth1=wrong\n");
    const LayerReading reading = readConfiguration(folder.path(), available());
    QCOMPARE(texts(reading.problems),
             QStringList{folder.filePath(u"manypath.conf.d/a.conf"_s) + u":2: \"wrong\" is not allowed for eth1: automatic, preferred, backup or never is"_s});
    QCOMPARE(reading.layer.policy->value, u"observe"_s);  // "10" before "9": by name, not by number
    QCOMPARE(reading.layer.policy->origin.toString(), folder.filePath(u"manypath.conf.d/9-b.conf"_s) + u":4"_s);
    QCOMPARE(reading.layer.onStop->value, OnStop::TakeBack);
    QCOMPARE(reading.layer.parameters[u"endpoints"_s][u"signal"_s].value, u"true"_s);
    QCOMPARE(reading.layer.roles.size(), 2);
    QCOMPARE(reading.layer.roles[0].value.pattern, u"eth*"_s);
    QCOMPARE(reading.layer.roles[1].value.pattern, u"e*"_s);
}

void TestConfigFile::noFilesAreNoProblem()
{
    const QTemporaryDir folder;
    QVERIFY(readConfiguration(folder.path(), available()) == LayerReading());
    QVERIFY(readConfiguration(folder.filePath(u"nowhere"_s), available()) == LayerReading());
}

void TestConfigFile::refusesWhatOthersCanWrite()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"manypath.conf"_s);
    writeFile(path, "[manypath]\npolicy=endpoints\n");
    QVERIFY(readConfiguration(folder.path(), available()).layer.policy);

    QCOMPARE(chmod(QFile::encodeName(path).constData(), 0664), 0);
    LayerReading reading = readConfiguration(folder.path(), available());
    QVERIFY(!reading.layer.policy);
    QCOMPARE(texts(reading.problems),
             QStringList{path + u": Not read, because its group may write it: only root and the helper's user may be able to write it"_s});

    QCOMPARE(chmod(QFile::encodeName(path).constData(), 0644), 0);
    QCOMPARE(chmod(QFile::encodeName(folder.path()).constData(), 0777), 0);
    reading = readConfiguration(folder.path(), available());
    QVERIFY(!reading.layer.policy);
    QCOMPARE(texts(reading.problems),
             QStringList{folder.path() + u": Not read, because everybody may write it: only root and the helper's user may be able to write it"_s});
}

void TestConfigFile::distrusts_data()
{
    QTest::addColumn<uint>("owner");
    QTest::addColumn<uint>("mode");
    QTest::addColumn<QString>("why");
    QTest::newRow("root's") << 0u << 0644u << QString();
    QTest::newRow("the helper's") << 995u << 0600u << QString();
    QTest::newRow("somebody's") << 1000u << 0600u << u"it belongs to uid 1000"_s;
    QTest::newRow("group") << 0u << 0660u << u"its group may write it"_s;
    QTest::newRow("everybody") << 995u << 0602u << u"everybody may write it"_s;
}

void TestConfigFile::distrusts()
{
    QFETCH(uint, owner);
    QFETCH(uint, mode);
    struct stat status {};
    status.st_uid = owner;
    status.st_mode = S_IFREG | mode;
    QTEST(whyDistrusted(status, 995), "why");
}

void TestConfigFile::refusesWhatIsNoFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"manypath.conf"_s);
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);  // not waited for
    QCOMPARE(texts(readConfiguration(folder.path(), available()).problems), QStringList{path + u": Not read, because it is no regular file"_s});
    QVERIFY(QFile::remove(path));
    writeFile(path, QByteArray((1 << 20) + 1, '\n'));
    QCOMPARE(texts(readConfiguration(folder.path(), available()).problems), QStringList{path + u": It has more than 1048576 bytes"_s});
}

void TestConfigFile::settingsWaitWhereTheKernelHasNoMptcp()
{
    Available without = available();
    without.settings = {};
    const LayerReading reading = parseConfiguration("[settings]\nenabled=7\n", u"f"_s, without);
    QCOMPARE(texts(reading.problems), QStringList());
    QCOMPARE(reading.layer.settings[u"enabled"_s].value, u"7"_s);
}

/// The file that is shipped says nothing as it is, and nothing wrong where its lines are taken up.
void TestConfigFile::exampleIsRight()
{
    QFile file(QStringLiteral(MANYPATH_EXAMPLE));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(parseConfiguration(text, u"f"_s, available()) == LayerReading());

    QByteArray takenUp;
    int lines = 0;
    for (const QByteArray &line : text.split('\n')) {
        const bool example = line.startsWith('#') && line.size() > 1 && line[1] != ' ' && line.contains('=');
        lines += example;
        takenUp += (example ? line.mid(1) : line) + '\n';
    }
    QVERIFY(lines > 5);
    QCOMPARE(texts(parseConfiguration(takenUp, u"f"_s, available()).problems), QStringList());
}

MANYPATH_TEST(TestConfigFile)
#include "tst_configfile.moc"
