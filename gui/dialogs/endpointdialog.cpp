// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/endpointdialog.h"

#include "gui/dialogs/flagbox.h"
#include "gui/format.h"
#include "gui/models/endpointmodel.h"
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
    AddressDelegate(const Session &session, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_session(session)
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QString interface = m_session.world().interfaceName(index.data(interfaceRole).toInt());
        if (!interface.isEmpty())
            option->text = EndpointDialog::tr("%1  (%2)", "address, interface").arg(option->text, interface);
    }

private:
    const Session &m_session;
};

QLabel *hint(QWidget *parent)
{
    QLabel *label = quietLabel({}, parent);
    label->setWordWrap(true);
    return label;
}

}  // namespace

EndpointDialog::EndpointDialog(Session &session, StepHistory &history, QWidget *parent)
    : EndpointDialog(session, history, std::nullopt, parent)
{
}

EndpointDialog::EndpointDialog(Session &session, StepHistory &history, const Endpoint &endpoint, QWidget *parent)
    : EndpointDialog(session, history, std::optional(endpoint), parent)
{
}

EndpointDialog::EndpointDialog(Session &session, StepHistory &history, const std::optional<Endpoint> &original, QWidget *parent)
    : RequestDialog(original ? tr("Change endpoint %1").arg(original->id) : tr("Add an endpoint"), original ? tr("&Change") : tr("&Add"), parent)
    , m_session(session)
    , m_history(history)
    , m_original(original)
    , m_address(new QComboBox(this))
    , m_addressHint(hint(this))
    , m_interface(new QComboBox(this))
    , m_interfaceHint(hint(this))
    , m_id(new QSpinBox(this))
    , m_port(new QSpinBox(this))
    , m_portHint(hint(this))
    , m_flags(new FlagBox({EndpointFlag::Subflow, EndpointFlag::Signal, EndpointFlag::Backup, EndpointFlag::Fullmesh, EndpointFlag::Laminar},
                          this))
    , m_stepHint(hint(this))
    , m_warning(new QLabel(this))
{
    m_address->setObjectName(QStringLiteral("address"));
    m_address->setEditable(true);
    m_address->setInsertPolicy(QComboBox::NoInsert);
    m_address->setCompleter(nullptr);
    m_address->setItemDelegate(new AddressDelegate(session, m_address));
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
    m_warning->setObjectName(QStringLiteral("ownerWarning"));
    m_warning->setWordWrap(true);
    m_warning->hide();
    body()->addWidget(m_warning);
    body()->addLayout(form);
    body()->addWidget(headingLabel(tr("Flags"), this));
    body()->addWidget(m_flags);
    body()->addWidget(m_stepHint);
    m_stepHint->setObjectName(QStringLiteral("stepHint"));
    offerTrial(StepHistory::trialSeconds);

    if (m_original)
        fill(*m_original);
    else
        followAddress();
    connect(m_address, &QComboBox::currentTextChanged, this, &EndpointDialog::followAddress);
    connect(m_address, &QComboBox::currentTextChanged, this, &EndpointDialog::validate);
    connect(m_interface, &QComboBox::currentIndexChanged, this, &EndpointDialog::validate);
    connect(m_flags, &FlagBox::changed, this, &EndpointDialog::validate);
    connect(m_id, &QSpinBox::valueChanged, this, &EndpointDialog::validate);
    connect(m_port, &QSpinBox::valueChanged, this, &EndpointDialog::validate);
    validate();
    m_address->setFocus();
    m_address->lineEdit()->selectAll();
}

void EndpointDialog::offerAddresses()
{
    const World &world = m_session.world();
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

void EndpointDialog::offerInterfaces()
{
    m_interface->addItem(tr("Any"), 0);
    for (const auto &[index, interface] : m_session.world().interfaces()) {
        if (interface.type != Interface::Type::Loopback)
            m_interface->addItem(interface.name, index);
    }
}

void EndpointDialog::followAddress()
{
    const Address address = Address::fromString(m_address->currentText().trimmed());
    for (const auto &[index, interface] : m_session.world().interfaces()) {
        if (!address.isNull() && interface.hasAddress(address))
            m_interface->setCurrentIndex(std::max(0, m_interface->findData(index)));
    }
}

void EndpointDialog::validate()
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
    explainStep();
}

void EndpointDialog::warn(const QString &text)
{
    m_warning->setText(text);
    m_warning->setVisible(!text.isEmpty());
}

void EndpointDialog::fill(const Endpoint &endpoint)
{
    m_address->setEditText(endpoint.address.toString());
    if (endpoint.interfaceIndex != 0 && m_interface->findData(endpoint.interfaceIndex) < 0)
        m_interface->addItem(tr("gone (%1)", "interface index").arg(endpoint.interfaceIndex), endpoint.interfaceIndex);
    m_interface->setCurrentIndex(std::max(0, m_interface->findData(endpoint.interfaceIndex)));
    m_id->setValue(endpoint.id);
    m_port->setValue(endpoint.port);
    m_flags->setFlags(endpoint.flags);
    m_flags->setFixed(endpoint.flags & static_cast<EndpointFlags>(EndpointFlag::Implicit));
}

// What the change means for the subflows there are.
void EndpointDialog::explainStep()
{
    QStringList sentences;
    if (m_original) {
        const Endpoint wanted = endpoint();
        const int subflows = subflowsUsing(m_session.world(), *m_original);
        if (changesInPlace(*m_original, wanted))
            sentences << tr("The change holds for connections there are as well.");
        else
            sentences << tr("The kernel can't change this in place: the endpoint is removed and added anew.");
        if (!changesInPlace(*m_original, wanted) && subflows > 0)
            sentences << (subflows == 1 ? tr("The subflow that leaves from it is closed.")
                                        : tr("The %n subflows that leave from it are closed.", nullptr, subflows));
    }
    if (const Risk risk = riskOf(step(), m_session.world(), m_session.metrics()))
        sentences << riskText(risk) << tr("So it goes back by itself unless you keep it within %1 s.").arg(StepHistory::trialSeconds);
    m_stepHint->setText(sentences.join(u' '));
    m_stepHint->setVisible(!sentences.isEmpty());
}

Endpoint EndpointDialog::endpoint() const
{
    Endpoint endpoint = m_original.value_or(Endpoint{});  // with flags that nobody offers, and the owner
    const EndpointFlags offered = EndpointFlag::Subflow | EndpointFlag::Signal | EndpointFlag::Backup | EndpointFlag::Fullmesh | EndpointFlag::Laminar;
    endpoint.id = static_cast<std::uint8_t>(m_id->value());
    endpoint.address = Address::fromString(m_address->currentText().trimmed());
    endpoint.port = m_port->isEnabledTo(m_port->parentWidget()) ? static_cast<std::uint16_t>(m_port->value()) : std::uint16_t{0};
    endpoint.flags = (endpoint.flags & ~offered) | m_flags->flags();
    endpoint.interfaceIndex = m_interface->currentData().toInt();
    return endpoint;
}

EndpointsStep EndpointDialog::step() const
{
    return {m_original ? QList<Endpoint>{*m_original} : QList<Endpoint>(), {endpoint()}};
}

void EndpointDialog::send()
{
    if (m_original == endpoint()) {
        succeeded();
        return;
    }
    m_history.apply(step(), onTrial() ? StepHistory::Mode::OnTrial : StepHistory::Mode::ForGood, this, [this](const Result<Step> &result) {
        if (!result) {
            refused(result.error());
            return;
        }
        Q_EMIT added(std::get<EndpointsStep>(*result).after.constFirst());
        succeeded();
    });
}

}  // namespace manypath
