// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desktop/notifier.h"

#include "gui/format.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <algorithm>

namespace manypath {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
const QString defaultAction = QStringLiteral("default");
const QString showAction = QStringLiteral("show");
const QString muteAction = QStringLiteral("mute");
constexpr int topicsKept = 64;

using Notice = Preferences::Notice;

// What became of the connections of a lost interface, a sentence each.
QString consequences(const DiaryEntry &entry)
{
    QStringList sentences;
    if (entry.moved > 0 && !entry.movedTo.isEmpty()) {
        const QString others = entry.movedTo.join(Notifier::tr(", ", "between items"));
        sentences << (entry.moved == 1 ? Notifier::tr("1 connection goes on by %1.", "interfaces").arg(others)
                                       : Notifier::tr("%n connections go on by %1.", "interfaces", entry.moved).arg(others));
    }
    if (entry.dropped > 0)
        sentences << (entry.dropped == 1 ? Notifier::tr("1 connection ended.") : Notifier::tr("%n connections ended.", nullptr, entry.dropped));
    const int waiting = entry.connections - entry.moved - entry.dropped;
    if (waiting > 0)
        sentences << (waiting == 1 ? Notifier::tr("1 connection has no other path.") : Notifier::tr("%n connections have no other path.", nullptr, waiting));
    return sentences.join(u' ');
}

// Notification services may read the body as markup.
QString bodyText(const QString &text)
{
    return text.toHtmlEscaped();
}

}  // namespace

Notifier::Notifier(const QDBusConnection &bus, Preferences &preferences, const Session &session, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_preferences(preferences)
    , m_session(session)
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

void Notifier::say(const QString &topic, const QString &summary, const QString &body)
{
    send(topic, {{}, summary, body, {}, false});
}

void Notifier::tell(const DiaryEntry &entry)
{
    switch (entry.kind) {
    case DiaryEntry::Kind::InterfaceLost:
        loseOrRegain(entry);
        return;
    case DiaryEntry::Kind::ConnectionsMoved:
        if (m_preferences.notifies(Notice::InterfaceLost)) {
            const QString summary = tr("Connections leave %1", "an interface").arg(nameOf(entry.interface));
            queue(entry.interface, {Notice::InterfaceLost, summary, consequences(entry), QStringLiteral("network"), true});
        }
        return;
    case DiaryEntry::Kind::FellBack:
        if (m_preferences.notifies(Notice::FellBack) && m_preferences.watches(entry.application)) {
            const QString summary = tr("%1 uses plain TCP", "an application").arg(entry.application);
            const QString body = tr("Its connection to %1 fell back: the peer or the network has no Multipath TCP.").arg(entry.remote);
            queue(QStringLiteral("fallback/") + entry.application, {Notice::FellBack, summary, body, QStringLiteral("network"), true});
        }
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

void Notifier::loseOrRegain(const DiaryEntry &entry)
{
    const QString name = nameOf(entry.interface);
    if (entry.endUs == 0) {
        Topic &topic = m_topics[entry.interface];
        topic.losses += entry.number != topic.counted;
        topic.counted = entry.number;
        if (m_preferences.notifies(Notice::InterfaceLost)) {
            queue(entry.interface, {Notice::InterfaceLost, tr("%1 is lost", "an interface").arg(name), consequences(entry),
                                    QStringLiteral("network.disconnected"), false});
        }
        return;
    }
    if (m_preferences.notifies(Notice::InterfaceBack)) {
        queue(entry.interface, {Notice::InterfaceBack, tr("%1 is back", "an interface").arg(name), {}, QStringLiteral("network.connected"), true});
        return;
    }
    Topic &topic = m_topics[entry.interface];
    topic.next.reset();
    topic.losses = 0;
    if (topic.shown == Notice::InterfaceLost)
        withdraw(topic);  // it is no longer true
}

void Notifier::queue(const QString &name, const Message &message)
{
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
        Message message = *topic.next;
        topic.next.reset();
        const int losses = std::exchange(topic.losses, 0);
        const bool back = message.notice == Notice::InterfaceBack;
        if (back && topic.shown != Notice::InterfaceLost && losses <= 1)
            continue;  // it was over before anybody was told
        if (message == topic.last && losses == 0)
            continue;  // nothing new
        const int more = losses - (message.notice == Notice::InterfaceLost ? 1 : 0);
        if (more > 0) {
            const QString sentence = more == 1 ? tr("It was lost once more in the meantime.") : tr("It was lost %n more times in the meantime.", nullptr, more);
            message.body = message.body.isEmpty() ? sentence : message.body + u' ' + sentence;
        }
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
    topic.shown = message.notice;
    topic.last = message;
    if (!m_bus.isConnected())
        return;
    QStringList actions{defaultAction, tr("Show", "action of a notification"), showAction, tr("Show", "action of a notification")};
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
        if (m_topics.contains(name))
            m_topics[name].id = reply.isError() ? 0 : reply.value();
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
    if (action == muteAction && topic->shown)
        m_preferences.setNotifies(*topic->shown, false);
    else if (action == showAction || action == defaultAction)
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

QString Notifier::nameOf(const QString &interface) const
{
    const Interface *known = m_session.world().interfaceByName(interface);
    return known ? tr("%1 (%2)", "kind of an interface, its name").arg(interfaceTypeText(*known), interface) : interface;
}

}  // namespace manypath
