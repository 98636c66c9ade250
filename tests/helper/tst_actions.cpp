// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of who may call what, against the D-Bus contract and the polkit actions that are installed.

#include "helper/bus/actions.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

#include <map>
#include <set>

using namespace manypath;

namespace {

using Method = std::pair<QString, QString>;  // interface, name

/// The methods in the documents of core/dbus/.
std::set<Method> contract()
{
    std::set<Method> methods;
    const QDir folder(QStringLiteral(MANYPATH_CONTRACT));
    for (const QString &name : folder.entryList({QStringLiteral("*.xml")})) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("can't read %s", qPrintable(name));
        QXmlStreamReader xml(&file);
        QString interface;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1String("interface"))
                interface = xml.attributes().value(QLatin1String("name")).toString();
            else if (xml.name() == QLatin1String("method"))
                methods.emplace(interface, xml.attributes().value(QLatin1String("name")).toString());
        }
        if (xml.hasError())
            qFatal("%s: %s", qPrintable(name), qPrintable(xml.errorString()));
    }
    return methods;
}

struct Action {
    QString any;
    QString inactive;
    QString active;
    QString owner;
    bool described = false;
    bool explained = false;  // has the message that a question for a password shows
};

/// The actions of the document that goes to polkit.
std::map<QString, Action> policy()
{
    QFile file(QStringLiteral(MANYPATH_POLICY));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("can't read the policy");
    std::map<QString, Action> actions;
    QXmlStreamReader xml(&file);
    QString id;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("action"))
            id = xml.attributes().value(QLatin1String("id")).toString();
        else if (xml.name() == QLatin1String("allow_any"))
            actions[id].any = xml.readElementText();
        else if (xml.name() == QLatin1String("allow_inactive"))
            actions[id].inactive = xml.readElementText();
        else if (xml.name() == QLatin1String("allow_active"))
            actions[id].active = xml.readElementText();
        else if (xml.name() == QLatin1String("description"))
            actions[id].described = !xml.readElementText().isEmpty();
        else if (xml.name() == QLatin1String("message"))
            actions[id].explained = !xml.readElementText().isEmpty();
        else if (xml.name() == QLatin1String("annotate")
                 && xml.attributes().value(QLatin1String("key")) == QLatin1String("org.freedesktop.policykit.owner"))
            actions[id].owner = xml.readElementText();
    }
    if (xml.hasError())
        qFatal("the policy: %s", qPrintable(xml.errorString()));
    return actions;
}

}  // namespace

class TestActions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMethodOfTheContractIsInTheTableOnce();
    void everyActionOfTheTableIsInstalled();
    void nobodyIsLetInByDefaultButWhoSitsThere();
    void whatIsNotInTheTableHasNoLine();
};

void TestActions::everyMethodOfTheContractIsInTheTableOnce()
{
    std::set<Method> table;
    for (const MethodAccess &line : methodTable()) {
        const auto [where, added] = table.emplace(QString::fromLatin1(line.interface), QString::fromLatin1(line.method));
        QVERIFY2(added, line.method);
    }
    for (const auto &[interface, method] : contract())
        QVERIFY2(table.contains({interface, method}), qPrintable(interface + u'.' + method + QStringLiteral(" is missing in actions.cpp")));
    for (const auto &[interface, method] : table)
        QVERIFY2(contract().contains({interface, method}), qPrintable(interface + u'.' + method + QStringLiteral(" is not in core/dbus/")));
}

void TestActions::everyActionOfTheTableIsInstalled()
{
    const auto installed = policy();
    for (const MethodAccess &line : methodTable()) {
        if (line.action)
            QVERIFY2(installed.contains(QString::fromLatin1(line.action)), line.action);
    }
}

void TestActions::nobodyIsLetInByDefaultButWhoSitsThere()
{
    QVERIFY(!policy().empty());
    for (const auto &[id, action] : policy()) {
        QVERIFY2(id.startsWith(QLatin1String("org.manypath.")), qPrintable(id));
        QCOMPARE(action.any, QStringLiteral("auth_admin"));
        QCOMPARE(action.inactive, QStringLiteral("auth_admin"));
        QCOMPARE(action.active, id.endsWith(QLatin1String(".change-settings")) ? QStringLiteral("auth_admin_keep") : QStringLiteral("yes"));
        QVERIFY2(action.described && action.explained, qPrintable(id));
        // Else polkit does not let the helper, which is not root, ask about anybody.
        QCOMPARE(action.owner, QStringLiteral("unix-user:manypath"));
    }
}

void TestActions::whatIsNotInTheTableHasNoLine()
{
    const QString endpoints = QStringLiteral("org.manypath.Endpoints1");
    QVERIFY(accessTo(endpoints, QStringLiteral("Flush")));
    QVERIFY(!accessTo(endpoints, QStringLiteral("flush")));
    QVERIFY(!accessTo(endpoints, QStringLiteral("Snapshot")));
    QVERIFY(!accessTo(endpoints, QString()));
    QVERIFY(!accessTo(QString(), QStringLiteral("Flush")));
    QVERIFY(!accessTo(QStringLiteral("org.manypath.Endpoints2"), QStringLiteral("Flush")));
}

MANYPATH_TEST(TestActions)
#include "tst_actions.moc"
