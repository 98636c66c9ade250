// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/policy/pluginfolder.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace manypath;
using namespace Qt::StringLiterals;

namespace {

QString writableBy(const QString &who)
{
    return u"Not used, because %1 may write it: only root and the helper's user may be able to write it"_s.arg(who);
}

}  // namespace

/// What the helper takes from a plugin folder, and why it passes over the rest.
class TestPluginFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void folders();
    void loadsAPolicy();
    void passesOver_data();
    void passesOver();
    void newerQt();
    void filesThatOthersMayWrite();
    void links();
    void exceptions_data();
    void exceptions();

private:
    QString put(const QString &plugin, const QString &as = {});
    QStringList problems();

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPluginFolder::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

// Copies a plugin of the build into the folder. Modes are what the umask makes of them, as with an installed one.
QString TestPluginFolder::put(const QString &plugin, const QString &as)
{
    const QString path = m_folder->filePath((as.isEmpty() ? plugin : as) + u".so"_s);
    if (!QFile::copy(u"%1/%2.so"_s.arg(QStringLiteral(MANYPATH_TEST_PLUGINS), plugin), path) || chmod(qPrintable(path), 0755) != 0)
        qFatal("%s can't be copied", qPrintable(plugin));
    return path;
}

// "FILE: PROBLEM" of each, files without the folder.
QStringList TestPluginFolder::problems()
{
    const LoadedPlugins loaded = loadPlugins(m_folder->path(), false);
    const PolicyRegistry registry(PolicyRegistry::builtIn() + loaded.plugins, loaded.problems);
    QStringList lines;
    for (const PolicyProblem &problem : registry.problems())
        lines.append(QDir(m_folder->path()).relativeFilePath(problem.file) + u": "_s + problem.text);
    return lines;
}

void TestPluginFolder::folders()
{
    const QString path = m_folder->path();
    QVERIFY(loadPlugins(path, false).problems.isEmpty());
    QVERIFY(loadPlugins(path + u"/absent"_s, true).problems.isEmpty());
    const QList<PolicyProblem> absent{{{}, path + u"/absent"_s, u"It can't be opened: ENOENT: No such file or directory"_s}};
    QCOMPARE(loadPlugins(path + u"/absent"_s, false).problems, absent);

    const QString noFolder = u"It is no folder, and a link to one is not followed"_s;
    QFile file(path + u"/file"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(path, path + u"/link"_s));
    for (const QString &name : {u"/file"_s, u"/link"_s, u"/link/"_s})
        QCOMPARE(loadPlugins(path + name, true).problems.value(0).text, noFolder);

    put(u"throwing"_s);
    for (const auto &[mode, who] : {std::pair<mode_t, QString>{0777, u"everybody"_s}, {0775, u"its group"_s}}) {
        QCOMPARE(chmod(qPrintable(path), mode), 0);
        const LoadedPlugins loaded = loadPlugins(path, true);
        QVERIFY(loaded.plugins.isEmpty());
        QCOMPARE(loaded.problems, (QList<PolicyProblem>{{{}, path, writableBy(who)}}));
    }
}

void TestPluginFolder::loadsAPolicy()
{
    const QString path = put(u"throwing"_s);
    put(u"throwing"_s, u"zz-again"_s);
    const LoadedPlugins loaded = loadPlugins(m_folder->path(), false);
    QVERIFY(loaded.problems.isEmpty());
    QCOMPARE(loaded.plugins.size(), 2);
    QCOMPARE(loaded.plugins[0].file, path);
    const PolicyRegistry registry(loaded.plugins);
    QVERIFY(registry.info(u"throwing"_s));
    QVERIFY(registry.create({u"throwing"_s, {}}));
    const PolicyProblem taken{u"throwing"_s, m_folder->filePath(u"zz-again.so"_s), u"There is a policy throwing already"_s};
    QCOMPARE(registry.problems(), QList<PolicyProblem>{taken});
}

void TestPluginFolder::passesOver_data()
{
    QTest::addColumn<QString>("problem");
    QTest::newRow("nameless") << u"\"No Name\" is no name for a policy: lower case letters, digits and \"-\" are"_s;
    QTest::newRow("other-interface") << u"It was made for the interface org.manypath.Policy/0, and this helper has "_s
            + QStringLiteral(ManypathPolicyPlugin_iid) + u": it has to be built again"_s;
    QTest::newRow("taken") << u"There is a policy observe already"_s;
    QTest::newRow("throwing-constructor") << u"Its constructor threw an exception: no luck today"_s;
    QTest::newRow("unresolved") << u"It can't be loaded: undefined symbol: _Z16nowhereToBeFoundv"_s;
}

void TestPluginFolder::passesOver()
{
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    put(name);
    QFETCH(QString, problem);
    QCOMPARE(problems(), QStringList(name + u".so: "_s + problem));
}

// The metadata of a good plugin, with another Qt in it.
void TestPluginFolder::newerQt()
{
    QFile file(put(u"throwing"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray content = file.readAll();
    const qsizetype note = content.indexOf("qt-project!");
    QVERIFY(note > 0);
    const qsizetype version = content.indexOf(QByteArray(1, QT_VERSION_MAJOR) + QByteArray(1, QT_VERSION_MINOR), note);
    QVERIFY(version > note && version < note + 40);
    content[version + 1] = 99;
    QVERIFY(file.seek(0));
    QCOMPARE(file.write(content), content.size());
    file.close();
    const QStringList found = problems();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found[0].startsWith(u"throwing.so: It can't be loaded: "_s) && found[0].contains(u"6.99"_s), qPrintable(found[0]));
}

void TestPluginFolder::filesThatOthersMayWrite()
{
    QCOMPARE(chmod(qPrintable(put(u"throwing"_s, u"a"_s)), 0757), 0);
    QCOMPARE(chmod(qPrintable(put(u"throwing"_s, u"b"_s)), 0775), 0);
    QFile none(m_folder->filePath(u"c.so"_s));
    QVERIFY(none.open(QIODevice::WriteOnly));
    none.write("no library");
    none.close();
    QCOMPARE(chmod(qPrintable(none.fileName()), 0644), 0);
    QCOMPARE(mkfifo(qPrintable(m_folder->filePath(u"d.so"_s)), 0644), 0);
    const QStringList found = problems();
    QCOMPARE(found.size(), 4);
    QCOMPARE(found[0], u"a.so: "_s + writableBy(u"everybody"_s));
    QCOMPARE(found[1], u"b.so: "_s + writableBy(u"its group"_s));
    QVERIFY2(found[2].startsWith(u"c.so: It is no Qt plugin: "_s), qPrintable(found[2]));
    QCOMPARE(found[3], u"d.so: It is no regular file"_s);
}

void TestPluginFolder::links()
{
    const QString path = put(u"throwing"_s);
    QTemporaryDir other;
    QVERIFY(QFile::rename(path, other.filePath(u"throwing.so"_s)));
    QVERIFY(QFile::link(other.filePath(u"throwing.so"_s), path));
    QCOMPARE(problems(), QStringList(u"throwing.so: Not used, because it is a symbolic link: the file itself has to be there"_s));
}

void TestPluginFolder::exceptions_data()
{
    QTest::addColumn<QString>("problem");
    QTest::newRow("check") << u"The policy throwing can't be used: check() threw an exception: no luck today"_s;
    QTest::newRow("create") << u"The policy throwing can't be used: create() threw an exception: no luck today"_s;
    QTest::newRow("none") << u"The policy throwing can't be used: create() made none"_s;
}

void TestPluginFolder::exceptions()
{
    put(u"throwing"_s);
    const PolicyRegistry registry(loadPlugins(m_folder->path(), false).plugins);
    QFETCH(QString, problem);
    const auto policy = registry.create({u"throwing"_s, {{u"where"_s, QString::fromLatin1(QTest::currentDataTag())}}});
    QVERIFY(!policy);
    QCOMPARE(policy.error().message, problem);
    QVERIFY(registry.create({u"throwing"_s, {}}));
}

MANYPATH_TEST(TestPluginFolder)
#include "tst_pluginfolder.moc"
