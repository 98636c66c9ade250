// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/helperclient.h"
#include "gui/dialogs/requestdialog.h"

class QComboBox;
class QLabel;
class QSpinBox;

namespace manypath {

class FlagBox;

/// Asks for a new endpoint. Deletes itself when it closes.
class AddEndpointDialog : public RequestDialog {
    Q_OBJECT

public:
    /// `client` outlives the dialog.
    explicit AddEndpointDialog(HelperClient &client, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The kernel took `requested`; its id is in it.
    void added(const manypath::Endpoint &requested);

protected:
    void send() override;

private:
    void offerAddresses();
    void offerInterfaces();
    void followAddress();
    void validate();
    [[nodiscard]] Endpoint endpoint() const;

    HelperClient &m_client;
    QComboBox *m_address;
    QLabel *m_addressHint;
    QComboBox *m_interface;
    QLabel *m_interfaceHint;
    QSpinBox *m_id;
    QSpinBox *m_port;
    QLabel *m_portHint;
    FlagBox *m_flags;
};

}  // namespace manypath
