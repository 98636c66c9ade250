// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/changeendpointdialog.h"

#include "gui/dialogs/flagbox.h"
#include "gui/whenfinished.h"
#include "gui/widgets/labels.h"

#include <QLabel>
#include <QVBoxLayout>

namespace manypath {

ChangeEndpointDialog::ChangeEndpointDialog(HelperClient &client, const Endpoint &endpoint, QWidget *parent)
    : RequestDialog(tr("Change endpoint %1").arg(endpoint.id), tr("&Change"), parent)
    , m_client(client)
    , m_endpoint(endpoint)
    , m_flags(new FlagBox({EndpointFlag::Backup, EndpointFlag::Fullmesh}, this))
{
    const EndpointFlags changeable = EndpointFlag::Backup | EndpointFlag::Fullmesh;
    m_flags->setFlags(endpoint.flags & changeable);
    m_flags->setFixed(endpoint.flags & ~changeable);
    QLabel *words = quietLabel(tr("The change holds for connections there are as well. To change anything else, remove the endpoint and add another."), this);
    words->setWordWrap(true);
    body()->addWidget(headingLabel(endpoint.address.toString(), this));
    body()->addWidget(m_flags);
    body()->addWidget(words);
}

void ChangeEndpointDialog::send()
{
    // Only what differs: someone else may have changed the other flag since this dialog opened.
    const EndpointFlags changeable = EndpointFlag::Backup | EndpointFlag::Fullmesh;
    const EndpointFlags mask = (m_flags->flags() ^ m_endpoint.flags) & changeable;
    if (mask == 0) {
        succeeded();
        return;
    }
    const auto answer = m_client.changeEndpoint(m_endpoint.id, m_endpoint.address, mask, m_flags->flags() & mask);
    whenFinished(answer, this, [this](const Result<void> &result) {
        if (result)
            succeeded();
        else
            refused(result.error());
    });
}

}  // namespace manypath
