// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is let through, over a real bus: the test plays polkit and the World's keeper, and nobody is trusted, so that every
// change is asked about. In a network namespace of its own, for what goes wrong must not change this computer.

#include "helper/bus/actions.h"
#include "helper/bus/busservice.h"
#include "helper/bus/polkit.h"
#include "tests/helper/support_netns.h"
#include "tests/support/privatebus.h"
#include "tests/support/testprogram.h"

#include <QCoreApplication>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCall>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <optional>

using namespace manypath;

namespace {

const QString endpoints = QStringLiteral("org.manypath.Endpoints1");
const QString settings = QStringLiteral("org.manypath.Settings1");
const QString helper = QStringLiteral("org.manypath.Helper1");
const QString metrics = QStringLiteral("org.manypath.Metrics1");

/// Answers each question with `answer`, or with nothing for as long as there is none.
class Polkit : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.PolicyKit1.Authority")

public:
    explicit Polkit(const QDBusConnection &bus)
        : m_bus(bus)
    {
        polkit::registerTypes();
        m_bus.registerObject(QLatin1String(polkit::path), this, QDBusConnection::ExportAllSlots);
        m_bus.registerService(QLatin1String(polkit::service));
    }

    struct Question {
        QString caller;
        QString action;
        uint flags;
        QString cancellationId;
        QDBusMessage call;
    };
    QList<Question> questions;
    QStringList cancelled;
    std::optional<polkit::Answer> answer;

    void answerLate(const Question &question, const polkit::Answer &late) { m_bus.send(question.call.createReply(QVariant::fromValue(late))); }

public Q_SLOTS:
    manypath::polkit::Answer CheckAuthorization(const manypath::polkit::Subject &subject, const QString &action,
                                                const QMap<QString, QString> &, uint flags, const QString &cancellationId)
    {
        questions.append({subject.kind + u' ' + subject.details.value(QStringLiteral("name")).toString(), action, flags, cancellationId, message()});
        if (!answer) {
            setDelayedReply(true);
            return {};
        }
        return *answer;
    }
    void CancelCheckAuthorization(const QString &cancellationId) { cancelled.append(cancellationId); }

private:
    QDBusConnection m_bus;
};

const polkit::Answer granted{true, false, {}};
const polkit::Answer denied{false, false, {}};
const polkit::Answer challenged{false, true, {}};
const polkit::Answer dismissed{false, false, {{QStringLiteral("polkit.dismissed"), QStringLiteral("true")}}};

QDBusMessage methodCall(const QString &interface, const QString &method, const QVariantList &arguments = {})
{
    QDBusMessage call = QDBusMessage::createMethodCall(QLatin1String(helperService), QLatin1String(helperPath), interface, method);
    call.setArguments(arguments);
    return call;
}

/// A change that is refused only once somebody may make it: no kernel has this setting.
QDBusMessage change(bool interactive = false)
{
    QDBusMessage call = methodCall(settings, QStringLiteral("Set"), {QStringLiteral("no_such_setting"), QStringLiteral("1")});
    call.setInteractiveAuthorizationAllowed(interactive);
    return call;
}

/// Whether an answer to change() says that it was allowed.
bool wasTried(const QDBusMessage &answer)
{
    return answer.errorName() == errorName(Error::Kind::InvalidArgument) || answer.errorName() == errorName(Error::Kind::NotSupported);
}

QDBusMessage answerTo(const QDBusConnection &bus, const QDBusMessage &call)
{
    const QDBusPendingCall pending = bus.asyncCall(call);
    return QTest::qWaitFor([&] { return pending.isFinished(); }, 10'000) ? pending.reply() : QDBusMessage();
}

/// Something of each type that the contract's methods take.
QVariant anyValue(const QString &signature)
{
    if (signature == QLatin1String("y"))
        return QVariant::fromValue(uchar(1));
    if (signature == QLatin1String("b"))
        return false;
    if (signature == QLatin1String("q"))
        return QVariant::fromValue(ushort(1));
    if (signature == QLatin1String("i"))
        return 1;
    if (signature == QLatin1String("u"))
        return 4u;
    if (signature == QLatin1String("t"))
        return QVariant::fromValue(qulonglong(1));
    if (signature == QLatin1String("a{ss}"))
        return QVariant::fromValue(QMap<QString, QString>());
    if (signature == QLatin1String("s"))
        return QStringLiteral("10.1.1.1");
    if (signature == QLatin1String("au"))
        return QVariant::fromValue(QList<uint>{});
    if (signature == QLatin1String("a((uv)s)"))
        return QVariant::fromValue(QList<WireDecision>{});
    if (signature == QLatin1String("(ysquiy)")) {
        Endpoint endpoint;
        endpoint.address = Address::fromString(QStringLiteral("10.1.1.1"));
        return QVariant::fromValue(endpoint);
    }
    return {};
}

/// The method's arguments in the contract, filled in; none where anyValue() lacks a type.
std::optional<QVariantList> anyArguments(const MethodAccess &line)
{
    QFile file(QStringLiteral(MANYPATH_CONTRACT "/%1.xml").arg(QLatin1String(line.interface)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QVariantList arguments;
    QXmlStreamReader xml(&file);
    QString method;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == QLatin1String("method"))
            method = attributes.value(QLatin1String("name")).toString();
        if (xml.name() != QLatin1String("arg") || method != QLatin1String(line.method) || attributes.value(QLatin1String("direction")) != QLatin1String("in"))
            continue;
        const QVariant value = anyValue(attributes.value(QLatin1String("type")).toString());
        if (!value.isValid())
            return {};
        arguments.append(value);
    }
    return arguments;
}

}  // namespace

class TestAuthority : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void polkitSaysYesOrNo_data();
    void polkitSaysYesOrNo();
    void polkitIsAskedAboutTheCaller();
    void peopleAreAskedOnlyIfTheCallAllowsIt();
    void anAnswerIsNotRemembered();
    void withoutPolkitOnlyTheTrustedMay();
    void theTrustedNeedNoPolkit();
    void whoHasGoneGetsNothingDone();
    void readingGoesOnWhileSomebodyIsAsked();
    void aUserHasSoManyQuestionsOpen();

    void noChangeGetsPastPolkit_data();
    void noChangeGetsPastPolkit();
    void readingAsksNobody();
    void aCallThatNamesNoInterfaceIsRefused();
    void anotherSignatureIsRefused();

    void tooManyCallsAreRefused();
    void aUserHasSoManySubscriptions();
    void aUserHasSoManyPrograms();

private:
    void serve(const QSet<uint> &trusted = {});

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<Polkit> m_polkit;
    std::unique_ptr<BusService> m_service;
};

void TestAuthority::init()
{
    // An empty bus for each test, for they count who is there; at the same address, which libdbus reads but once.
    if (!m_bus)
        m_bus = std::make_unique<PrivateBus>();
    m_bus->stop();
    QVERIFY2(m_bus->start(), qPrintable(m_bus->errorString()));
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus->address().toUtf8());
    m_polkit = std::make_unique<Polkit>(m_bus->connect());
    serve();
}

void TestAuthority::serve(const QSet<uint> &trusted)
{
    if (m_service)
        m_service->stop();
    m_service = std::make_unique<BusService>(trusted);
    connect(m_service.get(), &BusService::refreshWanted, m_service.get(), &BusService::refreshed);
    // The control's part: nothing is done, and the caller hears that it was tried.
    BusService *service = m_service.get();
    const auto tried = [](const QString &what) { return invalidArgument(what + QStringLiteral(" was tried")); };
    connect(service, &BusService::requested, service, [service, tried](quint64 number, const Request &request) {
        service->answered(number, tried(requestText(request)));
    });
    connect(service, &BusService::trialWanted, service, [service, tried](quint64 number) {
        service->trialBegun(number, tried(QStringLiteral("A trial")));
    });
    connect(service, &BusService::trialEndWanted, service, [service, tried](quint64 number) {
        service->answered(number, tried(QStringLiteral("The end of a trial")));
    });
    connect(service, &BusService::actWanted, service, [service, tried](quint64 number) {
        service->acted(number, tried(QStringLiteral("A decision")));
    });
    connect(service, &BusService::actionWanted, service, [service, tried](quint64 number, const Action &action) {
        service->actionAnswered(number, ConnectionAnswer{tried(actionText(action)), {}, 0});
    });
    m_service->start();
}

void TestAuthority::cleanup()
{
    m_service->stop();
    m_service.reset();
    m_polkit.reset();
}

void TestAuthority::polkitSaysYesOrNo_data()
{
    QTest::addColumn<polkit::Answer>("answer");
    QTest::addColumn<QString>("error");
    QTest::newRow("granted") << granted << QString();
    QTest::newRow("denied") << denied << errorName(Error::Kind::NotAuthorized);
    QTest::newRow("nobody to ask") << challenged << errorName(Error::Kind::NotAuthorized);
    QTest::newRow("dismissed") << dismissed << errorName(Error::Kind::Dismissed);
}

void TestAuthority::polkitSaysYesOrNo()
{
    QFETCH(polkit::Answer, answer);
    QFETCH(QString, error);
    m_polkit->answer = answer;
    const QDBusMessage said = answerTo(m_bus->connect(), change());
    if (error.isEmpty()) {
        QVERIFY2(wasTried(said), qPrintable(said.errorName()));
    } else {
        QCOMPARE(said.errorName(), error);
        QVERIFY(!said.errorMessage().isEmpty() && !said.errorMessage().contains(u'\n'));
    }
}

void TestAuthority::polkitIsAskedAboutTheCaller()
{
    m_polkit->answer = denied;
    const QDBusConnection caller = m_bus->connect();
    answerTo(caller, change());
    answerTo(caller, methodCall(endpoints, QStringLiteral("Flush")));
    QCOMPARE(m_polkit->questions.size(), 2);
    QCOMPARE(m_polkit->questions.at(0).caller, QStringLiteral("system-bus-name ") + caller.baseService());
    QCOMPARE(m_polkit->questions.at(0).action, QStringLiteral("org.manypath.change-settings"));
    QCOMPARE(m_polkit->questions.at(1).action, QStringLiteral("org.manypath.manage-endpoints"));
}

void TestAuthority::peopleAreAskedOnlyIfTheCallAllowsIt()
{
    m_polkit->answer = denied;
    const QDBusConnection caller = m_bus->connect();
    answerTo(caller, change(false));
    answerTo(caller, change(true));
    QCOMPARE(m_polkit->questions.size(), 2);
    QCOMPARE(m_polkit->questions.at(0).flags, 0u);
    QCOMPARE(m_polkit->questions.at(1).flags, 1u);
}

void TestAuthority::anAnswerIsNotRemembered()
{
    const QDBusConnection caller = m_bus->connect();
    m_polkit->answer = granted;
    QVERIFY(wasTried(answerTo(caller, change())));
    m_polkit->answer = denied;
    QCOMPARE(answerTo(caller, change()).errorName(), errorName(Error::Kind::NotAuthorized));
}

void TestAuthority::withoutPolkitOnlyTheTrustedMay()
{
    m_bus->stop();
    QVERIFY2(m_bus->start(), qPrintable(m_bus->errorString()));  // and polkit is not on it
    serve();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^polkit can't be asked")));
    const QDBusConnection caller = m_bus->connect();
    for (int i = 0; i < 2; ++i) {
        const QDBusMessage said = answerTo(caller, change());
        QCOMPARE(said.errorName(), errorName(Error::Kind::NotAuthorized));
        QVERIFY2(said.errorMessage().contains(QStringLiteral("root")), qPrintable(said.errorMessage()));
    }
}

void TestAuthority::theTrustedNeedNoPolkit()
{
    m_polkit->answer = denied;
    serve(Authority::rootAndSelf());
    QVERIFY(wasTried(answerTo(m_bus->connect(), change())));
    QVERIFY(m_polkit->questions.isEmpty());
}

void TestAuthority::whoHasGoneGetsNothingDone()
{
    QSignalSpy requests(m_service.get(), &BusService::requested);
    QDBusConnection caller = QDBusConnection::connectToBus(m_bus->address(), QStringLiteral("goes"));
    caller.send(change());
    caller.send(change());
    QTRY_COMPARE(m_polkit->questions.size(), 1);
    QDBusConnection::disconnectFromBus(QStringLiteral("goes"));
    caller = QDBusConnection(QString());
    QTRY_COMPARE(m_polkit->cancelled, QStringList({m_polkit->questions.first().cancellationId}));
    // It says yes too late, and of the second call it never hears.
    m_polkit->answerLate(m_polkit->questions.first(), granted);
    m_polkit->answer = granted;
    QVERIFY(wasTried(answerTo(m_bus->connect(), change())));
    QCOMPARE(requests.size(), 1);  // that of the change after it
    QCOMPARE(m_polkit->questions.size(), 2);
}

void TestAuthority::readingGoesOnWhileSomebodyIsAsked()
{
    const QDBusConnection caller = m_bus->connect();
    const QDBusPendingCall first = caller.asyncCall(change());
    const QDBusPendingCall second = caller.asyncCall(change());
    QTRY_COMPARE(m_polkit->questions.size(), 1);
    QCOMPARE(answerTo(caller, methodCall(helper, QStringLiteral("Snapshot"))).type(), QDBusMessage::ReplyMessage);
    QVERIFY(!first.isFinished());
    QCOMPARE(m_polkit->questions.size(), 1);  // one after the other
    m_polkit->answerLate(m_polkit->questions.first(), dismissed);
    QTRY_VERIFY(first.isFinished());
    QCOMPARE(first.reply().errorName(), errorName(Error::Kind::Dismissed));
    QTRY_COMPARE(m_polkit->questions.size(), 2);
    m_polkit->answerLate(m_polkit->questions.at(1), granted);
    QTRY_VERIFY(second.isFinished());
    QVERIFY(wasTried(second.reply()));
}

void TestAuthority::aUserHasSoManyQuestionsOpen()
{
    QList<QDBusConnection> callers;
    QList<QDBusPendingCall> calls;
    for (int i = 0; i < Authority::maximumQuestionsPerUser; ++i) {
        callers.append(m_bus->connect());
        calls.append(callers.last().asyncCall(change()));
    }
    QTRY_COMPARE(m_polkit->questions.size(), Authority::maximumQuestionsPerUser);
    QCOMPARE(answerTo(m_bus->connect(), change()).errorName(), errorName(Error::Kind::Unavailable));
    m_polkit->answerLate(m_polkit->questions.first(), denied);
    // Whose question came first, the bus decides.
    QTRY_COMPARE(std::count_if(calls.cbegin(), calls.cend(), [](const QDBusPendingCall &call) { return call.isFinished(); }), 1);
    m_polkit->answer = granted;
    QVERIFY(wasTried(answerTo(m_bus->connect(), change())));
}

void TestAuthority::noChangeGetsPastPolkit_data()
{
    QTest::addColumn<const MethodAccess *>("line");
    for (const MethodAccess &line : methodTable()) {
        if (line.action)
            QTest::addRow("%s.%s", line.interface, line.method) << &line;
    }
}

// Without a word about what the methods do: none of them has an effect for somebody whom polkit denies it.
void TestAuthority::noChangeGetsPastPolkit()
{
    QFETCH(const MethodAccess *, line);
    m_polkit->answer = denied;
    QSignalSpy refreshes(m_service.get(), &BusService::refreshWanted);
    const auto arguments = anyArguments(*line);
    QVERIFY2(arguments, "the test knows no value for an argument of this method: see anyValue()");
    const QDBusMessage call = methodCall(QLatin1String(line->interface), QLatin1String(line->method), *arguments);
    const QDBusMessage said = answerTo(m_bus->connect(), call);
    if (said.errorName() == QLatin1String("org.freedesktop.DBus.Error.UnknownInterface"))
        return;  // this helper does not serve it
    // Nobody is asked for a password about what can't be done anyway.
    if (said.errorName() != errorName(Error::Kind::InvalidArgument)) {
        QCOMPARE(said.errorName(), errorName(Error::Kind::NotAuthorized));
        QCOMPARE(m_polkit->questions.size(), 1);
        QCOMPARE(m_polkit->questions.first().action, QLatin1String(line->action));
    }
    QCOMPARE(refreshes.size(), 0);
}

void TestAuthority::readingAsksNobody()
{
    m_polkit->answer = denied;
    const QDBusConnection caller = m_bus->connect();
    const auto tokens = QVariant::fromValue(QList<uint>{});
    for (const QDBusMessage &call :
         {methodCall(helper, QStringLiteral("Snapshot")), methodCall(helper, QStringLiteral("Counters")), methodCall(helper, QStringLiteral("Unfollow")),
          methodCall(metrics, QStringLiteral("Sample"), {tokens}), methodCall(metrics, QStringLiteral("Subscribe"), {100u, tokens}),
          methodCall(metrics, QStringLiteral("Unsubscribe"))}) {
        const QDBusMessage said = answerTo(caller, call);
        QVERIFY2(said.type() == QDBusMessage::ReplyMessage, qPrintable(call.member() + u' ' + said.errorMessage()));
    }
    QVERIFY(m_polkit->questions.isEmpty());
}

void TestAuthority::aCallThatNamesNoInterfaceIsRefused()
{
    m_polkit->answer = granted;
    QCOMPARE(answerTo(m_bus->connect(), methodCall(QString(), QStringLiteral("Flush"))).errorName(), errorName(Error::Kind::NotAuthorized));
    QCOMPARE(answerTo(m_bus->connect(), methodCall(QString(), QStringLiteral("Snapshot"))).errorName(), errorName(Error::Kind::NotAuthorized));
}

void TestAuthority::anotherSignatureIsRefused()
{
    m_polkit->answer = granted;
    QSignalSpy refreshes(m_service.get(), &BusService::refreshWanted);
    for (const QDBusMessage &call :
         {methodCall(endpoints, QStringLiteral("Flush"), {1}), methodCall(endpoints, QStringLiteral("SetLimits"), {1}),
          methodCall(endpoints, QStringLiteral("SetLimits"), {1u, 1u}), methodCall(endpoints, QStringLiteral("Add"), {QStringLiteral("10.1.1.1")}),
          methodCall(settings, QStringLiteral("Set"), {QStringLiteral("enabled"), 1}),
          methodCall(metrics, QStringLiteral("Sample"), {QVariant::fromValue(QList<int>{7})}),
          methodCall(helper, QStringLiteral("Snapshot"), {QStringLiteral("more")})}) {
        const QDBusMessage said = answerTo(m_bus->connect(), call);
        QCOMPARE(said.errorName(), QStringLiteral("org.freedesktop.DBus.Error.UnknownMethod"));
    }
    QVERIFY(m_polkit->questions.isEmpty());
    QCOMPARE(refreshes.size(), 0);
}

void TestAuthority::tooManyCallsAreRefused()
{
    const QDBusConnection caller = m_bus->connect();
    const auto finished = [](const QList<QDBusPendingCall> &calls) {
        return std::count_if(calls.begin(), calls.end(), [](const QDBusPendingCall &each) { return each.isFinished(); });
    };
    QList<QDBusPendingCall> calls;
    for (int i = 0; i < CallQueue::maximumOpen + 5; ++i)
        calls.append(caller.asyncCall(change()));
    QTRY_COMPARE(finished(calls), 5);
    for (const QDBusPendingCall &call : calls) {
        if (call.isFinished())
            QCOMPARE(call.reply().errorName(), errorName(Error::Kind::Unavailable));
    }
    // Another program is none the worse for it.
    QList<Polkit::Question> &questions = m_polkit->questions;
    QTRY_COMPARE(questions.size(), 1);
    const QDBusPendingCall other = m_bus->connect().asyncCall(change());
    QTRY_COMPARE(questions.size(), 2);
    m_polkit->answerLate(questions.at(1), granted);
    QTRY_VERIFY(other.isFinished());
    QVERIFY(wasTried(other.reply()));
    QCOMPARE(finished(calls), 5);
}

void TestAuthority::aUserHasSoManySubscriptions()
{
    const QDBusMessage subscribe = methodCall(metrics, QStringLiteral("Subscribe"), {60000u, QVariant::fromValue(QList<uint>{})});
    QList<QDBusConnection> callers;
    for (int i = 0; i < HelperObject::maximumSubscriptionsPerUser; ++i) {
        callers.append(m_bus->connect());
        QCOMPARE(answerTo(callers.last(), subscribe).type(), QDBusMessage::ReplyMessage);
    }
    const QDBusConnection more = m_bus->connect();
    QCOMPARE(answerTo(more, subscribe).errorName(), errorName(Error::Kind::Unavailable));
    QCOMPARE(answerTo(callers.first(), subscribe).type(), QDBusMessage::ReplyMessage);  // replaces its own
    QCOMPARE(answerTo(callers.first(), methodCall(metrics, QStringLiteral("Unsubscribe"))).type(), QDBusMessage::ReplyMessage);
    QCOMPARE(answerTo(more, subscribe).type(), QDBusMessage::ReplyMessage);
}

void TestAuthority::aUserHasSoManyPrograms()
{
    const QDBusMessage unfollow = methodCall(helper, QStringLiteral("Unfollow"));
    for (int i = 0; i < Callers::maximumPerUser - 1; ++i)
        QCOMPARE(answerTo(m_bus->connect(), unfollow).type(), QDBusMessage::ReplyMessage);
    QCOMPARE(answerTo(QDBusConnection::connectToBus(m_bus->address(), QStringLiteral("last")), unfollow).type(), QDBusMessage::ReplyMessage);
    const QDBusConnection more = m_bus->connect();
    QCOMPARE(answerTo(more, unfollow).errorName(), errorName(Error::Kind::Unavailable));
    QDBusConnection::disconnectFromBus(QStringLiteral("last"));
    QTRY_COMPARE(answerTo(more, unfollow).type(), QDBusMessage::ReplyMessage);
}

static int runTest(int argc, char **argv)
{
    if (!testing::enterOwnNetwork())
        return 1;
    QCoreApplication application(argc, argv);
    TestAuthority test;
    return QTest::qExec(&test, argc, argv);
}
MANYPATH_TEST_RUN(runTest)
#include "tst_authority.moc"
