// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/helperclient.h"
#include "gui/dialogs/requestdialog.h"

namespace manypath {

class FlagBox;

/// Changes what the kernel lets change of an endpoint: backup and fullmesh. Deletes itself when it closes.
class ChangeEndpointDialog : public RequestDialog {
    Q_OBJECT

public:
    /// `client` outlives the dialog.
    ChangeEndpointDialog(HelperClient &client, const Endpoint &endpoint, QWidget *parent = nullptr);

protected:
    void send() override;

private:
    HelperClient &m_client;
    Endpoint m_endpoint;
    FlagBox *m_flags;
};

}  // namespace manypath
