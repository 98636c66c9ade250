// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/connectiondetail.h"

#include "gui/connections/connectionactions.h"
#include "gui/format.h"
#include "gui/plots/connectionplots.h"
#include "gui/session/sessionmodels.h"
#include "gui/widgets/actionbutton.h"
#include "gui/widgets/labels.h"
#include "gui/widgets/sharelist.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

namespace manypath {

namespace {

QString announcedText(const Connection &connection)
{
    QStringList addresses;
    for (const AnnouncedAddress &announced : connection.announced) {
        const SocketAddress &address = announced.address;
        addresses << ConnectionDetail::tr("%1 (id %2)", "address announced by the peer, its address id")
                         .arg(address.port == 0 ? address.address.toString() : address.toString())
                         .arg(announced.id);
    }
    return addresses.join(ConnectionDetail::tr(", ", "between addresses"));
}

// What a state means, where that is not plain.
QString remarkOn(const Connection &connection)
{
    if (connection.state == Connection::State::Established && !connection.fallback)
        return {};
    return ConnectionDetail::tr("%1: %2", "a state, a sentence that explains it").arg(stateText(connection), stateExplanation(connection));
}

}  // namespace

ConnectionDetail::ConnectionDetail(SessionModels &models, ConnectionActions &actions, QWidget *parent)
    : Card(parent)
    , m_models(models)
    , m_model(models.connections())
    , m_actions(actions)
    , m_title(headingLabel({}, this))
    , m_facts(quietLabel({}, this))
    , m_state(new QLabel(this))
    , m_shares(new ShareList(models.colors(), this))
    , m_plots(new ConnectionPlots(models.measured().store(), models.colors(), this))
    , m_explanation(quietLabel({}, this))
    , m_side(makeSide())
{
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    m_title->setFont(font);
    m_title->setObjectName(QStringLiteral("detailTitle"));
    m_facts->setObjectName(QStringLiteral("detailFacts"));
    m_state->setObjectName(QStringLiteral("detailState"));
    m_shares->setObjectName(QStringLiteral("detailShares"));
    for (QLabel *label : {m_title, m_facts, m_state}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setFocusPolicy(Qt::NoFocus);
        label->setMinimumWidth(180);
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_facts);
    words->addWidget(m_state);
    words->addWidget(m_explanation);  // here, where it is a line and not a column
    words->addSpacing(4);
    words->addWidget(m_plots, 1);
    words->addStretch(0);
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(10, 8, 10, 6);
    columns->setSpacing(28);
    columns->addLayout(words, 7);
    columns->addWidget(m_side, 2);
    body()->addLayout(columns);
    showConnection(std::nullopt);
}

QWidget *ConnectionDetail::makeSide()
{
    auto *side = new QWidget(this);
    m_shares->setModel(&m_model);
    m_shares->setMinimumHeight(m_shares->fontMetrics().height() * 5 / 2);
    m_explanation->setObjectName(QStringLiteral("actionsExplanation"));
    m_explanation->setWordWrap(true);
    m_explanation->setMinimumWidth(180);
    auto *more = new QPushButton(tr("Mo&re"), side);
    more->setObjectName(QStringLiteral("moreActions"));
    more->setAccessibleDescription(tr("More that can be done about the connection"));
    auto *menu = new QMenu(more);
    menu->setToolTipsVisible(true);
    menu->addAction(m_actions.withdrawAddress());
    menu->addSeparator();
    menu->addActions(m_actions.copying());
    more->setMenu(menu);

    auto *buttons = new QGridLayout;
    buttons->setSpacing(8);
    buttons->addWidget(new ActionButton(m_actions.openSubflow(), side), 0, 0, 1, 2);
    buttons->addWidget(new ActionButton(m_actions.announceAddress(), side), 1, 0, 1, 2);
    buttons->addWidget(new ActionButton(m_actions.closeSubflow(), side), 2, 0, 1, 2);
    buttons->addWidget(new ActionButton(m_actions.changeBackup(), side), 3, 0);
    buttons->addWidget(more, 3, 1);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(headingLabel(tr("Share of bytes"), side));
    layout->addWidget(m_shares, 1);
    layout->addLayout(buttons);
    return side;
}

void ConnectionDetail::showConnection(std::optional<Token> token)
{
    const QModelIndex index = token ? m_model.indexOf(*token) : QModelIndex();
    const ConnectionRow *row = m_model.connectionAt(index);
    if (!row) {
        showWords(tr("No connection selected"),
                  m_token ? tr("The connection has ended.") : tr("Select a connection to see what it is and how its paths share the work."));
        return;
    }
    const Connection &connection = row->connection;
    m_title->setText(row->application.name.isEmpty()
                         ? connection.remote.toString()
                         : tr("%1 → %2", "application, remote address").arg(row->application.name, connection.remote.toString()));
    QStringList facts = QStringList{
        tr("token %1").arg(tokenToString(connection.token)),
        tr("%1 path manager", "kernel, userspace or unknown").arg(pathManagerText(connection.pathManager)),
    } + applicationFacts(row->application, connection) + QStringList{
        sideText(connection),
        subflowsText(static_cast<int>(connection.subflows.size())),
    };
    if (!connection.announced.isEmpty())
        facts.append(tr("peer offers %1", "addresses").arg(announcedText(connection)));
    m_facts->setText(facts.join(QStringLiteral("  ·  ")));
    const QString remark = remarkOn(connection);
    m_state->setText(remark);
    m_state->setVisible(!remark.isEmpty());
    if (m_shares->rootIndex() != index)
        m_shares->setRootIndex(index);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_side, m_facts, m_plots})
        widget->show();
    m_explanation->setText(m_actions.explanation());
    m_explanation->setVisible(!m_explanation->text().isEmpty());
    m_plots->showConnection(connection.token, m_models.session().nowUs());
    m_token = token;
}

void ConnectionDetail::showApplication(const QString &name, int connections)
{
    m_token.reset();
    showWords(name, tr("%1. Select one of them to see how its paths share the work.", "a number of connections").arg(connectionsText(connections)));
}

void ConnectionDetail::showWords(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_state->setText(sentence);
    m_state->show();
    // Without a root index the list would show the connections themselves.
    for (QWidget *widget : std::initializer_list<QWidget *>{m_side, m_facts, m_explanation, m_plots})
        widget->hide();
}

}  // namespace manypath
