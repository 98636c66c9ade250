// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/announceaddressdialog.h"

#include "gui/whenfinished.h"
#include "gui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace manypath {

AnnounceAddressDialog::AnnounceAddressDialog(Session &session, const Connection &connection, QWidget *parent)
    : RequestDialog(tr("Announce an address"), tr("&Announce"), parent)
    , m_session(session)
    , m_token(connection.token)
    , m_address(new QComboBox(this))
    , m_port(new QSpinBox(this))
    , m_listen(new QCheckBox(tr("&Listen there, as long as it is announced"), this))
{
    m_address->setObjectName(QStringLiteral("address"));
    m_address->setEditable(true);
    m_address->setInsertPolicy(QComboBox::NoInsert);
    m_address->setCompleter(nullptr);
    m_port->setObjectName(QStringLiteral("port"));
    m_port->setRange(0, 65535);
    m_port->setSpecialValueText(tr("The connection's"));
    m_listen->setObjectName(QStringLiteral("listen"));
    offerAddresses(connection);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("A&ddress:"), m_address);
    form->addRow(tr("&Port:"), m_port);
    const auto words = [this](const QString &text) {
        QLabel *label = quietLabel(text, this);
        label->setWordWrap(true);
        label->setMinimumWidth(fontMetrics().averageCharWidth() * 52);
        return label;
    };
    body()->addWidget(headingLabel(tr("To the peer %1", "address").arg(connection.remote.toString()), this));
    body()->addLayout(form);
    body()->addWidget(words(tr("The peer may open subflows to it. Behind address translation, enter the address that reaches this computer from outside.")));
    body()->addWidget(m_listen);
    body()->addWidget(words(tr("Needed where the program listens on one address alone.")));

    connect(m_address, &QComboBox::currentTextChanged, this, &AnnounceAddressDialog::validate);
    validate();
    m_address->setFocus();
}

void AnnounceAddressDialog::offerAddresses(const Connection &connection)
{
    for (const auto &[index, interface] : m_session.world().interfaces()) {
        for (const InterfaceAddress &candidate : interface.addresses) {
            const Address &address = candidate.address;
            if (!address.isLoopback() && !address.isLinkLocal() && address != connection.local.address)
                m_address->addItem(address.toString());
        }
    }
}

void AnnounceAddressDialog::validate()
{
    setAcceptable(!Address::fromString(m_address->currentText().trimmed()).isNull());
}

AnnounceAddress AnnounceAddressDialog::action() const
{
    AnnounceAddress wanted;
    wanted.token = m_token;
    wanted.address = {Address::fromString(m_address->currentText().trimmed()), static_cast<std::uint16_t>(m_port->value())};
    wanted.listen = m_listen->isChecked();
    return wanted;
}

void AnnounceAddressDialog::send()
{
    const AnnounceAddress wanted = action();
    whenFinished(m_session.client().announceAddress(wanted), this, [this, wanted](const Result<std::uint8_t> &result) {
        if (!result) {
            refused(result.error());
            return;
        }
        Q_EMIT announced({*result, wanted.address});
        succeeded();
    });
}

}  // namespace manypath
