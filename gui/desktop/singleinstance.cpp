// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desktop/singleinstance.h"

#include "gui/commandline.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QUrl>

namespace manypath {

namespace {

constexpr int patienceMs = 5000;
const QString service = QStringLiteral("org.manypath.Manypath");
const QString path = QStringLiteral("/org/manypath/Manypath");
const QString interface = QStringLiteral("org.freedesktop.Application");

const QString waylandToken = QStringLiteral("activation-token");
const QString x11Token = QStringLiteral("desktop-startup-id");

QString tokenOf(const QVariantMap &platformData)
{
    const QString token = platformData.value(waylandToken).toString();
    return token.isEmpty() ? platformData.value(x11Token).toString() : token;
}

QVariantMap platformData(const StartRequest &request)
{
    if (request.activationToken.isEmpty())
        return {};
    return {{waylandToken, request.activationToken}, {x11Token, request.activationToken}};
}

}  // namespace

SingleInstance::SingleInstance(const QDBusConnection &session, QObject *parent)
    : QObject(parent)
    , m_bus(session)
{
    new ApplicationAdaptor(this);
}

SingleInstance::~SingleInstance()
{
    if (m_owner)
        m_bus.interface()->unregisterService(service);
    m_bus.unregisterObject(path);
}

SingleInstance::Outcome SingleInstance::start(const StartRequest &request)
{
    if (!m_bus.isConnected())
        return Outcome::Alone;
    m_bus.registerObject(path, this, QDBusConnection::ExportAdaptors);  // before the name: who waits for that calls at once
    const QDBusReply<QDBusConnectionInterface::RegisterServiceReply> reply
        = m_bus.interface()->registerService(service, QDBusConnectionInterface::DontQueueService, QDBusConnectionInterface::DontAllowReplacement);
    if (!reply.isValid())
        return Outcome::Alone;
    m_owner = reply.value() == QDBusConnectionInterface::ServiceRegistered;
    if (m_owner)
        return Outcome::First;
    return handOver(request) ? Outcome::Handed : Outcome::Failed;
}

bool SingleInstance::handOver(const StartRequest &request)
{
    const auto call = [this, &request](const QString &method, const QVariantList &arguments) {
        QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
        message.setArguments(arguments + QVariantList{platformData(request)});
        return m_bus.call(message, QDBus::Block, patienceMs).type() == QDBusMessage::ReplyMessage;
    };
    const auto action = [&call](const QString &name, const QString &parameter) {
        return call(QStringLiteral("ActivateAction"), {name, QVariant(QVariantList{parameter})});
    };
    bool done = true;
    if (!request.record.isEmpty())
        done = action(QStringLiteral("record"), request.record);
    if (!request.open.isEmpty())
        done = call(QStringLiteral("Open"), {QStringList{QUrl::fromLocalFile(request.open).toString(QUrl::FullyEncoded)}}) && done;
    if (request.background)
        return done;
    return (request.page.isEmpty() ? call(QStringLiteral("Activate"), {}) : action(QStringLiteral("page"), request.page)) && done;
}

ApplicationAdaptor::ApplicationAdaptor(SingleInstance *instance)
    : QDBusAbstractAdaptor(instance)
    , m_instance(instance)
{
}

void ApplicationAdaptor::Activate(const QVariantMap &platform_data)
{
    StartRequest request;
    request.activationToken = tokenOf(platform_data);
    Q_EMIT m_instance->requested(request);
}

void ApplicationAdaptor::Open(const QStringList &uris, const QVariantMap &platform_data)
{
    StartRequest request;
    request.activationToken = tokenOf(platform_data);
    for (const QString &uri : uris) {
        if (const QUrl url(uri); url.isLocalFile())
            request.open = url.toLocalFile();  // there is one window: the last one counts
    }
    Q_EMIT m_instance->requested(request);
}

void ApplicationAdaptor::ActivateAction(const QString &action_name, const QVariantList &parameter, const QVariantMap &platform_data)
{
    StartRequest request;
    request.activationToken = tokenOf(platform_data);
    const QString value = parameter.value(0).toString();
    if (action_name == QLatin1String("record")) {
        request.background = true;
        request.record = value;
    } else if (action_name == QLatin1String("page")) {
        request.page = knownPages().contains(value) ? value : QString();
    } else if (knownPages().contains(action_name)) {
        request.page = action_name;
    } else {
        return;
    }
    Q_EMIT m_instance->requested(request);
}

}  // namespace manypath
