// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desktop/notifier.h"

#include "gui/diary/diarytext.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <algorithm>

namespace manypath {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
const QString defaultAction = QStringLiteral("default");
const QString muteAction = QStringLiteral("mute");
constexpr int topicsKept = 64;

using Notice = Preferences::Notice;

// Notification services may read the body as markup.
QString bodyText(const QString &text)
{
    return text.toHtmlEscaped();
}

}  // namespace

Notifier::Notifier(const QDBusConnection &bus, Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_preferences(preferences)
{
    m_clock.start();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Notifier::sendDue);
    m_bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(actionInvoked(uint,QString)));
    m_bus.connect(service, path, service, QStringLiteral("ActivationToken"), this, SLOT(activationToken(uint,QString)));
    m_bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(closed(uint)));
}

Notifier::~Notifier()
{
    m_bus.disconnect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(actionInvoked(uint,QString)));
    m_bus.disconnect(service, path, service, QStringLiteral("ActivationToken"), this, SLOT(activationToken(uint,QString)));
    m_bus.disconnect(service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(closed(uint)));
}

bool Notifier::Message::saysTheSameAs(const Message &other) const
{
    return notice && notice == other.notice && entry == other.entry && times == other.times && dropped == other.dropped;
}

void Notifier::say(const QString &topic, const QString &summary, const QString &body)
{
    Message message;
    message.summary = summary;
    message.body = body;
    send(topic, message);
}

void Notifier::tell(const DiaryEntry &entry)
{
    Message message;
    message.body = diaryText(entry);
    message.category = QStringLiteral("network");
    message.transient = true;
    message.entry = entry.number;
    message.times = entry.times;
    message.dropped = entry.dropped;
    const QString interface = diaryInterfaceText(entry, entry.interface);
    switch (entry.kind) {
    case DiaryEntry::Kind::InterfaceLost:
        loseOrRegain(entry, message);
        return;
    case DiaryEntry::Kind::ConnectionsMoved:
        message.notice = Notice::InterfaceLost;
        message.summary = tr("Connections leave %1", "an interface").arg(interface);
        queue(entry.interface, message);
        return;
    case DiaryEntry::Kind::FellBack:
        message.notice = Notice::FellBack;
        message.summary = tr("%1 uses plain TCP", "an application").arg(entry.application);
        if (m_preferences.watches(entry.application))
            queue(QStringLiteral("fallback/") + entry.application, message);
        return;
    case DiaryEntry::Kind::SubflowFailed:
    case DiaryEntry::Kind::ConnectionDropped:
    case DiaryEntry::Kind::PolicyChanged:
    case DiaryEntry::Kind::RoleChanged:
    case DiaryEntry::Kind::SettingChanged:
    case DiaryEntry::Kind::EndpointsChanged:
    case DiaryEntry::Kind::HelperLost:
        return;  // nothing that can't wait until somebody looks
    }
}

void Notifier::loseOrRegain(const DiaryEntry &entry, Message message)
{
    if (entry.endUnseen)
        return;  // of an earlier run
    const QString name = diaryInterfaceText(entry, entry.interface);
    if (entry.lasts()) {
        message.notice = Notice::InterfaceLost;
        message.summary = tr("%1 is lost", "an interface").arg(name);
        message.category = QStringLiteral("network.disconnected");
        message.transient = false;
        queue(entry.interface, message);
        return;
    }
    message.notice = Notice::InterfaceBack;
    message.summary = tr("%1 is back", "an interface").arg(name);
    message.category = QStringLiteral("network.connected");
    if (m_preferences.notifies(Notice::InterfaceBack)) {
        queue(entry.interface, message);
        return;
    }
    Topic &topic = m_topics[entry.interface];
    topic.next.reset();
    if (topic.shown && topic.shown->notice == Notice::InterfaceLost)
        withdraw(topic);  // it is no longer true
}

void Notifier::queue(const QString &name, const Message &message)
{
    if (!m_preferences.notifies(*message.notice))
        return;
    Topic &topic = m_topics[name];
    if (!topic.next) {
        const std::int64_t now = m_clock.elapsed();
        const std::int64_t quietUntil = topic.sentMs < 0 ? 0 : topic.sentMs + m_timing.quietMs;
        topic.dueMs = std::max(now + m_timing.settleMs, quietUntil);
    }
    topic.next = message;
    startTimer();
}

void Notifier::startTimer()
{
    std::optional<std::int64_t> first;
    for (const Topic &topic : std::as_const(m_topics)) {
        if (topic.next && (!first || topic.dueMs < *first))
            first = topic.dueMs;
    }
    if (first)
        m_timer.start(static_cast<int>(std::max<std::int64_t>(0, *first - m_clock.elapsed())));
    else
        m_timer.stop();
}

void Notifier::sendDue()
{
    const std::int64_t now = m_clock.elapsed();
    const QStringList names = m_topics.keys();
    for (const QString &name : names) {
        Topic &topic = m_topics[name];
        if (!topic.next || topic.dueMs > now)
            continue;
        const Message message = *topic.next;
        topic.next.reset();
        const bool lossWasTold = topic.shown && topic.shown->notice == Notice::InterfaceLost;
        if (message.notice == Notice::InterfaceBack && !lossWasTold && message.times == 1)
            continue;  // it was over before anybody was told
        if (topic.shown && message.saysTheSameAs(*topic.shown))
            continue;
        send(name, message);
    }
    if (m_topics.size() > topicsKept)
        m_topics.removeIf([](QHash<QString, Topic>::iterator each) { return !each->next && each->id == 0; });
    startTimer();
}

void Notifier::send(const QString &name, const Message &message)
{
    Topic &topic = m_topics[name];
    topic.sentMs = m_clock.elapsed();
    topic.shown = message;
    if (!m_bus.isConnected())
        return;
    // Some services show the default action as a button, others take a click anywhere for it.
    QStringList actions{defaultAction, tr("Show", "action of a notification")};
    if (message.notice)
        actions << muteAction << tr("Mute this kind", "action of a notification");
    QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("org.manypath.Manypath")},
                            {QStringLiteral("urgency"), QVariant::fromValue<uchar>(message.notice == Notice::FellBack ? 0 : 1)},
                            {QStringLiteral("transient"), message.transient}};
    if (!message.category.isEmpty())
        hints.insert(QStringLiteral("category"), message.category);
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    call << QStringLiteral("Manypath") << topic.id << QStringLiteral("org.manypath.Manypath") << message.summary << bodyText(message.body) << actions
         << hints << -1;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, name] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        const auto told = m_topics.find(name);
        if (told == m_topics.end())
            return;
        told->id = reply.isError() ? 0 : reply.value();
        if (!told->shown)
            withdraw(*told);  // it was over before the service answered
    });
}

void Notifier::withdraw(Topic &topic)
{
    topic.shown.reset();
    if (topic.id == 0)
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("CloseNotification"));
    call << topic.id;
    m_bus.asyncCall(call);
    topic.id = 0;
}

void Notifier::actionInvoked(uint id, const QString &action)
{
    const Topic *topic = topicOf(id);
    if (!topic)
        return;
    if (action == muteAction && topic->shown && topic->shown->notice)
        m_preferences.setNotifies(*topic->shown->notice, false);
    else if (action == defaultAction)
        Q_EMIT showRequested(std::exchange(m_token, {}));
}

void Notifier::activationToken(uint id, const QString &token)
{
    if (topicOf(id))
        m_token = token;
}

void Notifier::closed(uint id)
{
    if (Topic *topic = topicOf(id))
        topic->id = 0;
}

Notifier::Topic *Notifier::topicOf(uint id)
{
    const auto found = std::find_if(m_topics.begin(), m_topics.end(), [id](const Topic &topic) { return id != 0 && topic.id == id; });
    return found == m_topics.end() ? nullptr : &found.value();
}

}  // namespace manypath
