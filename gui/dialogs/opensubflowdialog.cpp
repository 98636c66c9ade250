// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/opensubflowdialog.h"

#include "gui/whenfinished.h"
#include "gui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace manypath {

namespace {

constexpr int interfaceRole = Qt::UserRole;  // int: of a local address
constexpr int textRole = Qt::UserRole + 1;   // QString: an address
constexpr int portRole = Qt::UserRole + 2;   // int: of a remote address; 0: the connection's

bool usesInterface(const Connection &connection, int index)
{
    return std::any_of(connection.subflows.cbegin(), connection.subflows.cend(), [index](const Subflow &subflow) {
        return subflow.interfaceIndex == index && subflow.state != Subflow::State::Closing;
    });
}

}  // namespace

OpenSubflowDialog::OpenSubflowDialog(Session &session, const Connection &connection, QWidget *parent)
    : RequestDialog(tr("Open another subflow"), tr("&Open"), parent)
    , m_session(session)
    , m_token(connection.token)
    , m_usualPort(connection.remote.port)
    , m_serverSide(connection.serverSide)
    , m_local(new QComboBox(this))
    , m_remote(new QComboBox(this))
    , m_port(new QSpinBox(this))
    , m_backup(new QCheckBox(tr("&Backup: the peer uses it only when no other path is left"), this))
    , m_hint(quietLabel({}, this))
{
    m_local->setObjectName(QStringLiteral("local"));
    m_remote->setObjectName(QStringLiteral("remote"));
    m_remote->setEditable(true);
    m_remote->setInsertPolicy(QComboBox::NoInsert);
    m_remote->setCompleter(nullptr);
    m_port->setObjectName(QStringLiteral("port"));
    m_port->setRange(1, 65535);
    m_backup->setObjectName(QStringLiteral("backup"));
    m_hint->setObjectName(QStringLiteral("hint"));
    m_hint->setWordWrap(true);
    offerRemote(connection);
    offerLocal(connection);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&From:", "the address of this computer that a subflow leaves from"), m_local);
    form->addRow(tr("&To:", "the address of the peer"), m_remote);
    form->addRow(tr("&Port:"), m_port);
    body()->addWidget(headingLabel(tr("Connection to %1", "address").arg(connection.remote.toString()), this));
    body()->addLayout(form);
    body()->addWidget(m_backup);
    body()->addWidget(m_hint);

    connect(m_remote, &QComboBox::currentIndexChanged, this, &OpenSubflowDialog::followRemote);
    connect(m_remote, &QComboBox::currentTextChanged, this, &OpenSubflowDialog::validate);
    connect(m_local, &QComboBox::currentIndexChanged, this, &OpenSubflowDialog::validate);
    followRemote();
    validate();
    m_local->setFocus();
}

void OpenSubflowDialog::offerLocal(const Connection &connection)
{
    m_local->addItem(tr("Whatever the routes choose"));
    const Address remote = Address::fromString(m_remote->currentText());
    int best = 0;
    for (const auto &[index, interface] : m_session.world().interfaces()) {
        for (const InterfaceAddress &candidate : interface.addresses) {
            const Address &address = candidate.address;
            if (address.isLoopback() || address.isLinkLocal())
                continue;
            m_local->addItem(tr("%1  (%2)", "address, interface").arg(address.toString(), interface.name));
            const int row = m_local->count() - 1;
            m_local->setItemData(row, index, interfaceRole);
            m_local->setItemData(row, address.toString(), textRole);
            // A path that is not there yet, if there is one.
            if (best == 0 && interface.usable() && address.family() == remote.family() && !usesInterface(connection, index))
                best = row;
        }
    }
    m_local->setCurrentIndex(best);
}

void OpenSubflowDialog::offerRemote(const Connection &connection)
{
    if (!connection.denyJoinId0) {
        m_remote->addItem(connection.remote.address.toString());
        m_remote->setItemData(0, static_cast<int>(connection.remote.port), portRole);
    }
    for (const AnnouncedAddress &announced : connection.announced) {
        if (m_remote->findText(announced.address.address.toString()) >= 0)
            continue;
        m_remote->addItem(announced.address.address.toString());
        m_remote->setItemData(m_remote->count() - 1, static_cast<int>(announced.address.port), portRole);
    }
}

void OpenSubflowDialog::followRemote()
{
    const int port = m_remote->currentData(portRole).toInt();
    m_port->setValue(port == 0 ? m_usualPort : port);
}

void OpenSubflowDialog::validate()
{
    const QString text = m_remote->currentText().trimmed();
    const Address remote = Address::fromString(text);
    const Address local = Address::fromString(m_local->currentData(textRole).toString());
    const bool familiesMatch = local.isNull() || remote.isNull() || local.family() == remote.family();
    QString hint;
    if (!text.isEmpty() && remote.isNull())
        hint = tr("“%1” is not an IPv4 or IPv6 address.").arg(text);
    else if (!familiesMatch)
        hint = tr("A subflow has two addresses of one family: both IPv4 or both IPv6.");
    else if (m_serverSide)
        hint = tr("The peer opened this connection. Few programs that open connections take subflows, too.");
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    setAcceptable(!remote.isNull() && familiesMatch);
}

CreateSubflow OpenSubflowDialog::action() const
{
    CreateSubflow wanted;
    wanted.token = m_token;
    wanted.local.address = Address::fromString(m_local->currentData(textRole).toString());
    wanted.interfaceIndex = m_local->currentData(interfaceRole).toInt();
    wanted.remote = {Address::fromString(m_remote->currentText().trimmed()), static_cast<std::uint16_t>(m_port->value())};
    wanted.backup = m_backup->isChecked();
    return wanted;
}

void OpenSubflowDialog::send()
{
    whenFinished(m_session.client().createSubflow(action()), this, [this](const Result<Subflow> &result) {
        if (result)
            succeeded();
        else
            refused(result.error());
    });
}

}  // namespace manypath
