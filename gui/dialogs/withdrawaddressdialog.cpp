// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/withdrawaddressdialog.h"

#include "core/policy/action.h"
#include "gui/whenfinished.h"
#include "gui/widgets/labels.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace manypath {

WithdrawAddressDialog::WithdrawAddressDialog(Session &session, const Connection &connection, const QList<AnnouncedAddress> &addresses, QWidget *parent)
    : RequestDialog(tr("Withdraw an address"), tr("&Withdraw"), parent)
    , m_session(session)
    , m_token(connection.token)
    , m_address(new QComboBox(this))
{
    m_address->setObjectName(QStringLiteral("address"));
    for (const AnnouncedAddress &address : addresses)
        m_address->addItem(tr("%1 (id %2)", "address, its address id").arg(address.address.address.toString()).arg(address.id), address.id);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("A&ddress:"), m_address);
    QLabel *words = quietLabel(tr("The peer closes the subflows that have it."), this);
    words->setWordWrap(true);
    body()->addWidget(headingLabel(tr("From the peer %1", "address").arg(connection.remote.toString()), this));
    body()->addLayout(form);
    body()->addWidget(words);
    m_address->setFocus();
}

void WithdrawAddressDialog::send()
{
    const auto id = static_cast<std::uint8_t>(m_address->currentData().toUInt());
    whenFinished(m_session.client().withdrawAddress({m_token, id}), this, [this, id](const Result<void> &result) {
        if (!result) {
            refused(result.error());
            return;
        }
        Q_EMIT withdrawn(id);
        succeeded();
    });
}

QList<AnnouncedAddress> withdrawable(const Connection &connection, const QList<AnnouncedAddress> &announced)
{
    QList<AnnouncedAddress> addresses = announced;
    for (const Subflow &subflow : connection.subflows) {
        const auto same = [&subflow](const AnnouncedAddress &known) { return known.id == subflow.localId; };
        if (std::none_of(addresses.cbegin(), addresses.cend(), same))
            addresses.append({subflow.localId, {subflow.local.address, 0}});
    }
    std::sort(addresses.begin(), addresses.end(), [](const AnnouncedAddress &a, const AnnouncedAddress &b) { return a.id < b.id; });
    return addresses;
}

}  // namespace manypath
