// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/addendpointdialog.h"

#include "gui/dialogs/flagbox.h"
#include "gui/format.h"
#include "gui/whenfinished.h"
#include "gui/widgets/labels.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace manypath {

namespace {

constexpr int interfaceRole = Qt::UserRole;  // int: the interface of an address

// In the list an address comes with its interface; the field takes the address alone.
class AddressDelegate : public QStyledItemDelegate {
public:
    AddressDelegate(const HelperClient &client, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_client(client)
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QString interface = m_client.world().interfaceName(index.data(interfaceRole).toInt());
        if (!interface.isEmpty())
            option->text = AddEndpointDialog::tr("%1  (%2)", "address, interface").arg(option->text, interface);
    }

private:
    const HelperClient &m_client;
};

QLabel *hint(QWidget *parent)
{
    QLabel *label = quietLabel({}, parent);
    label->setWordWrap(true);
    return label;
}

}  // namespace

AddEndpointDialog::AddEndpointDialog(HelperClient &client, QWidget *parent)
    : RequestDialog(tr("Add an endpoint"), tr("&Add"), parent)
    , m_client(client)
    , m_address(new QComboBox(this))
    , m_addressHint(hint(this))
    , m_interface(new QComboBox(this))
    , m_interfaceHint(hint(this))
    , m_id(new QSpinBox(this))
    , m_port(new QSpinBox(this))
    , m_portHint(hint(this))
    , m_flags(new FlagBox({EndpointFlag::Subflow, EndpointFlag::Signal, EndpointFlag::Backup, EndpointFlag::Fullmesh, EndpointFlag::Laminar},
                          this))
{
    m_address->setObjectName(QStringLiteral("address"));
    m_address->setEditable(true);
    m_address->setInsertPolicy(QComboBox::NoInsert);
    m_address->setCompleter(nullptr);
    m_address->setItemDelegate(new AddressDelegate(client, m_address));
    m_interface->setObjectName(QStringLiteral("interface"));
    m_id->setObjectName(QStringLiteral("id"));
    m_id->setRange(0, 255);
    m_id->setSpecialValueText(tr("Automatic"));
    m_port->setObjectName(QStringLiteral("port"));
    m_port->setRange(0, 65535);
    m_port->setSpecialValueText(tr("None"));
    m_flags->setFlags(static_cast<EndpointFlags>(EndpointFlag::Subflow));
    offerInterfaces();
    offerAddresses();

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("A&ddress:"), m_address);
    form->addRow(QString(), m_addressHint);
    form->addRow(tr("I&nterface:"), m_interface);
    form->addRow(QString(), m_interfaceHint);
    form->addRow(tr("Address i&d:"), m_id);
    form->addRow(tr("&Port:"), m_port);
    form->addRow(QString(), m_portHint);
    body()->addLayout(form);
    body()->addWidget(headingLabel(tr("Flags"), this));
    body()->addWidget(m_flags);

    connect(m_address, &QComboBox::currentTextChanged, this, &AddEndpointDialog::followAddress);
    connect(m_address, &QComboBox::currentTextChanged, this, &AddEndpointDialog::validate);
    connect(m_interface, &QComboBox::currentIndexChanged, this, &AddEndpointDialog::validate);
    connect(m_flags, &FlagBox::changed, this, &AddEndpointDialog::validate);
    followAddress();
    validate();
    m_address->setFocus();
    m_address->lineEdit()->selectAll();
}

void AddEndpointDialog::offerAddresses()
{
    const World &world = m_client.world();
    const auto isEndpoint = [&world](const Address &address) {
        return std::any_of(world.endpoints().cbegin(), world.endpoints().cend(),
                           [&address](const auto &entry) { return entry.second.address == address; });
    };
    for (const auto &[index, interface] : world.interfaces()) {
        for (const InterfaceAddress &candidate : interface.addresses) {
            const Address &address = candidate.address;
            if (!address.isLoopback() && !address.isLinkLocal() && !isEndpoint(address))
                m_address->addItem(address.toString(), index);
        }
    }
}

void AddEndpointDialog::offerInterfaces()
{
    m_interface->addItem(tr("Any"), 0);
    for (const auto &[index, interface] : m_client.world().interfaces()) {
        if (interface.type != Interface::Type::Loopback)
            m_interface->addItem(interface.name, index);
    }
}

void AddEndpointDialog::followAddress()
{
    const Address address = Address::fromString(m_address->currentText().trimmed());
    for (const auto &[index, interface] : m_client.world().interfaces()) {
        if (!address.isNull() && interface.hasAddress(address))
            m_interface->setCurrentIndex(std::max(0, m_interface->findData(index)));
    }
}

void AddEndpointDialog::validate()
{
    const QString text = m_address->currentText().trimmed();
    const bool valid = !Address::fromString(text).isNull();
    m_addressHint->setText(text.isEmpty() || valid ? QString() : tr("“%1” is not an IPv4 or IPv6 address.").arg(text));
    m_addressHint->setVisible(!m_addressHint->text().isEmpty());
    m_interfaceHint->setText(tr("Without an interface its packets leave wherever the routes send them, which may be another path."));
    m_interfaceHint->setVisible(m_interface->currentData().toInt() == 0);

    const EndpointFlags flags = m_flags->flags();
    const bool portAllowed = hasFlag(flags, EndpointFlag::Signal) && !hasFlag(flags, EndpointFlag::Subflow);
    m_port->setEnabled(portAllowed);
    m_portHint->setText(tr("A port goes only with Signal and without Subflow: peers connect to it."));
    m_portHint->setVisible(!portAllowed);
    setAcceptable(valid);
}

Endpoint AddEndpointDialog::endpoint() const
{
    Endpoint endpoint;
    endpoint.id = static_cast<std::uint8_t>(m_id->value());
    endpoint.address = Address::fromString(m_address->currentText().trimmed());
    endpoint.port = m_port->isEnabledTo(m_port->parentWidget()) ? static_cast<std::uint16_t>(m_port->value()) : std::uint16_t{0};
    endpoint.flags = m_flags->flags();
    endpoint.interfaceIndex = m_interface->currentData().toInt();
    return endpoint;
}

void AddEndpointDialog::send()
{
    const Endpoint requested = endpoint();
    whenFinished(m_client.addEndpoint(requested), this, [this, requested](const Result<std::uint8_t> &result) {
        if (!result) {
            refused(result.error());
            return;
        }
        Endpoint given = requested;
        given.id = *result;
        Q_EMIT added(given);
        succeeded();
    });
}

}  // namespace manypath
