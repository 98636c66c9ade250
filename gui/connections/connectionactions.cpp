// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/connectionactions.h"

#include "core/policy/action.h"
#include "gui/connections/connectiontext.h"
#include "gui/dialogs/announceaddressdialog.h"
#include "gui/dialogs/opensubflowdialog.h"
#include "gui/dialogs/withdrawaddressdialog.h"
#include "gui/format.h"
#include "gui/whenfinished.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace manypath {

ConnectionActions::ConnectionActions(Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
    , m_open(new QAction(tr("&Open another subflow…"), this))
    , m_close(new QAction(tr("C&lose the subflow…"), this))
    , m_backup(new QAction(tr("Make &backup"), this))
    , m_announce(new QAction(tr("&Announce an address…"), this))
    , m_withdraw(new QAction(tr("&Withdraw an address…"), this))
    , m_copySs(new QAction(tr("Copy as &ss shows it"), this))
    , m_copyCommands(new QAction(tr("Copy the &commands"), this))
    , m_copyToken(new QAction(tr("Copy the &token"), this))
{
    m_open->setObjectName(QStringLiteral("openSubflow"));
    m_open->setShortcut(QKeySequence(Qt::Key_Insert));
    m_close->setObjectName(QStringLiteral("closeSubflow"));
    m_close->setShortcut(QKeySequence(Qt::Key_Delete));
    m_backup->setObjectName(QStringLiteral("changeBackup"));
    m_backup->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_B));
    m_announce->setObjectName(QStringLiteral("announceAddress"));
    m_withdraw->setObjectName(QStringLiteral("withdrawAddress"));
    m_copySs->setObjectName(QStringLiteral("copySs"));
    m_copySs->setShortcut(QKeySequence::Copy);
    m_copyCommands->setObjectName(QStringLiteral("copyCommands"));
    m_copyToken->setObjectName(QStringLiteral("copyToken"));
    for (QAction *action : all())
        action->setShortcutContext(Qt::WidgetShortcut);
    connect(m_open, &QAction::triggered, this, &ConnectionActions::open);
    connect(m_close, &QAction::triggered, this, &ConnectionActions::askToClose);
    connect(m_backup, &QAction::triggered, this, &ConnectionActions::toggleBackup);
    connect(m_announce, &QAction::triggered, this, &ConnectionActions::announce);
    connect(m_withdraw, &QAction::triggered, this, &ConnectionActions::withdraw);
    connect(m_copySs, &QAction::triggered, this, [this] {
        if (const Subflow *chosen = subflow())
            copy(ssText(*connection(), *chosen, m_session.world(), m_session.metrics()));
        else if (const Connection *whole = connection())
            copy(ssText(*whole, m_session.world(), m_session.metrics()));
    });
    connect(m_copyCommands, &QAction::triggered, this, [this] {
        if (const Subflow *chosen = subflow())
            copy(commandText(*connection(), *chosen, m_session.world()));
        else if (const Connection *whole = connection())
            copy(commandText(*whole, m_session.world()));
    });
    connect(m_copyToken, &QAction::triggered, this, [this] {
        if (m_token)
            copy(tokenToString(*m_token));
    });
    choose(std::nullopt, std::nullopt);
}

QList<QAction *> ConnectionActions::all() const
{
    return QList<QAction *>{m_open, m_close, m_backup, m_announce, m_withdraw} + copying();
}

void ConnectionActions::addTo(QMenu &menu) const
{
    menu.setToolTipsVisible(true);
    menu.addActions({m_open, m_backup, m_close});
    menu.addSeparator();
    menu.addActions({m_announce, m_withdraw});
    menu.addSeparator();
    menu.addActions(copying());
}

const Connection *ConnectionActions::connection() const
{
    return m_token ? m_session.world().connection(*m_token) : nullptr;
}

const Subflow *ConnectionActions::subflow() const
{
    const Connection *whole = connection();
    return whole && m_subflow ? whole->findSubflow(*m_subflow) : nullptr;
}

Subject ConnectionActions::subject() const
{
    return {connection(), subflow(), m_session.whyReadOnly()};
}

void ConnectionActions::choose(std::optional<Token> token, const std::optional<SubflowKey> &subflowKey)
{
    m_token = token;
    m_subflow = subflowKey;
    const Subflow *chosen = subflow();
    m_backup->setText(chosen && chosen->backup ? tr("Make &normal", "a subflow that is backup") : tr("Make &backup", "a subflow"));
    allow(m_open, Deed::OpenSubflow);
    allow(m_close, Deed::CloseSubflow);
    allow(m_backup, Deed::ChangeBackup);
    allow(m_announce, Deed::AnnounceAddress);
    allow(m_withdraw, Deed::WithdrawAddress);
    for (QAction *action : copying())
        action->setEnabled(connection() != nullptr);
}

void ConnectionActions::allow(QAction *action, Deed deed)
{
    const QString why = whyNot(deed, subject(), m_session.world());
    action->setEnabled(why.isEmpty());
    action->setToolTip(why);
    action->setStatusTip(why);
}

QString ConnectionActions::explanation() const
{
    const QString why = whyNot(Deed::CloseSubflow, subject(), m_session.world());
    const Subflow *chosen = subflow();
    if (!why.isEmpty() || !chosen)
        return why;
    const QString interface = m_session.world().interfaceName(chosen->interfaceIndex);
    return interface.isEmpty() ? tr("Chosen: the subflow %1", "addresses").arg(subflowText(chosen->key()))
                               : tr("Chosen: the subflow over %1", "interface").arg(interface);
}

void ConnectionActions::open()
{
    const Connection *whole = connection();
    if (!whole)
        return;
    (new OpenSubflowDialog(m_session, *whole, m_window))->open();
}

void ConnectionActions::askToClose()
{
    const Subflow *chosen = subflow();
    if (!chosen)
        return;
    const Connection &whole = *connection();
    const SubflowKey key = chosen->key();
    auto *question = new QMessageBox(QMessageBox::Question, tr("Close the subflow"), tr("Close the subflow %1?").arg(subflowText(key)),
                                     QMessageBox::Cancel, m_window);
    question->setObjectName(QStringLiteral("closeQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    const auto others = static_cast<int>(whole.subflows.size()) - 1;
    question->setInformativeText(isLastSubflow(whole, key) ? tr("It is the last one that is up: without another the connection ends.")
                                                           : tr("The connection goes on with %1.", "a number of subflows").arg(subflowsText(others)));
    QPushButton *button = question->addButton(tr("C&lose it"), QMessageBox::AcceptRole);
    button->setObjectName(QStringLiteral("closeSubflowNow"));
    question->setDefaultButton(QMessageBox::Cancel);
    connect(button, &QPushButton::clicked, this, [this, token = whole.token, key] { close(token, key); });
    question->open();
}

void ConnectionActions::close(Token token, const SubflowKey &key)
{
    whenFinished(m_session.client().destroySubflow({token, key}), this, [this](const Result<void> &result) {
        if (!result)
            tell(result.error());
    });
}

void ConnectionActions::toggleBackup()
{
    const Subflow *chosen = subflow();
    if (!chosen)
        return;
    whenFinished(m_session.client().setSubflowBackup({*m_token, chosen->key(), !chosen->backup}), this, [this](const Result<void> &result) {
        if (!result)
            tell(result.error());
    });
}

void ConnectionActions::announce()
{
    const Connection *whole = connection();
    if (!whole)
        return;
    auto *dialog = new AnnounceAddressDialog(m_session, *whole, m_window);
    connect(dialog, &AnnounceAddressDialog::announced, this, [this, token = whole->token](const AnnouncedAddress &address) {
        QList<AnnouncedAddress> &known = m_announced[token];
        known.removeIf([&address](const AnnouncedAddress &other) { return other.id == address.id; });
        known.append(address);
        m_announced.removeIf([this](const auto &entry) { return !m_session.world().connection(entry.key()); });
    });
    dialog->open();
}

void ConnectionActions::withdraw()
{
    const Connection *whole = connection();
    if (!whole)
        return;
    const QList<AnnouncedAddress> addresses = withdrawable(*whole, m_announced.value(whole->token));
    if (addresses.isEmpty())
        return;
    auto *dialog = new WithdrawAddressDialog(m_session, *whole, addresses, m_window);
    connect(dialog, &WithdrawAddressDialog::withdrawn, this, [this, token = whole->token](std::uint8_t id) {
        m_announced[token].removeIf([id](const AnnouncedAddress &address) { return address.id == id; });
    });
    dialog->open();
}

void ConnectionActions::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

void ConnectionActions::tell(const Error &error)
{
    if (error.kind != Error::Kind::Dismissed)
        Q_EMIT notice(error.message);
}

}  // namespace manypath
