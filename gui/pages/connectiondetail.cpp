// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/connectiondetail.h"

#include "gui/format.h"
#include "gui/widgets/labels.h"
#include "gui/widgets/sharelist.h"

#include <QHBoxLayout>
#include <QLabel>

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

}  // namespace

ConnectionDetail::ConnectionDetail(ConnectionTreeModel &model, const PathColors &colors, QWidget *parent)
    : Card(parent)
    , m_model(model)
    , m_title(headingLabel({}, this))
    , m_facts(quietLabel({}, this))
    , m_state(new QLabel(this))
    , m_announced(quietLabel({}, this))
    , m_sharesTitle(headingLabel(tr("Share of bytes"), this))
    , m_shares(new ShareList(colors, this))
{
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    m_title->setFont(font);
    m_title->setObjectName(QStringLiteral("detailTitle"));
    m_facts->setObjectName(QStringLiteral("detailFacts"));
    m_state->setObjectName(QStringLiteral("detailState"));
    m_shares->setObjectName(QStringLiteral("detailShares"));
    for (QLabel *label : {m_title, m_facts, m_state, m_announced}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setFocusPolicy(Qt::NoFocus);
        label->setMinimumWidth(180);
    }
    m_shares->setModel(&m_model);
    m_shares->setMinimumHeight(m_shares->sizeHint().height());

    auto *words = new QVBoxLayout;
    words->setSpacing(8);
    words->addWidget(m_title);
    words->addWidget(m_facts);
    words->addWidget(m_state);
    words->addWidget(m_announced);
    words->addStretch(1);
    auto *shares = new QVBoxLayout;
    shares->setSpacing(8);
    shares->addWidget(m_sharesTitle);
    shares->addWidget(m_shares, 1);
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(10, 8, 10, 6);
    columns->setSpacing(28);
    columns->addLayout(words, 3);
    columns->addLayout(shares, 2);
    body()->addLayout(columns);
    showNothing();
}

void ConnectionDetail::showConnection(std::optional<Token> token)
{
    const QModelIndex index = token ? m_model.indexOf(*token) : QModelIndex();
    const ConnectionRow *row = m_model.connectionAt(index);
    if (!row) {
        showNothing();
        return;
    }
    const Connection &connection = row->connection;

    m_title->setText(row->application.name.isEmpty()
                         ? connection.remote.toString()
                         : tr("%1 → %2", "application, remote address").arg(row->application.name, connection.remote.toString()));
    const QStringList facts = QStringList{
        tr("token %1").arg(tokenToString(connection.token)),
        tr("%1 path manager", "kernel, userspace or unknown").arg(pathManagerText(connection.pathManager)),
    } + applicationFacts(row->application, connection) + QStringList{
        sideText(connection),
        subflowsText(static_cast<int>(connection.subflows.size())),
    };
    m_facts->setText(facts.join(QStringLiteral("  ·  ")));
    m_state->setText(tr("%1: %2", "a state, a sentence that explains it").arg(stateText(connection), stateExplanation(connection)));
    m_announced->setText(tr("Announced by the peer: %1").arg(announcedText(connection)));
    m_announced->setVisible(!connection.announced.isEmpty());
    if (m_shares->rootIndex() != index)
        m_shares->setRootIndex(index);
    m_shares->show();
    m_sharesTitle->show();
    m_facts->show();
    m_token = token;
}

void ConnectionDetail::showNothing()
{
    m_title->setText(tr("No connection selected"));
    m_state->setText(m_token ? tr("The connection has ended.") : tr("Select a connection to see what it is and how its paths share the work."));
    m_facts->hide();
    m_announced->hide();
    // Without a root index the list would show the connections themselves.
    m_shares->hide();
    m_sharesTitle->hide();
}

}  // namespace manypath
