// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/helperclient.h"
#include "gui/models/endpointmodel.h"
#include "gui/models/interfacemodel.h"

#include <QWidget>

namespace manypath {

class EndpointPanel;
class InterfacePanel;
class LimitsPanel;
class PathColors;
class PolicyPanel;

/// Interfaces, endpoints, policy and limits: what paths there are, what the kernel may do with them, and what happens by itself.
class PathsPage : public QWidget {
    Q_OBJECT

public:
    /// All outlive the page.
    PathsPage(HelperClient &client, InterfaceModel &interfaces, EndpointModel &endpoints, const PathColors &colors, QWidget *parent = nullptr);

    /// To be called after each sync of the models.
    void refresh();

    void saveLayout() const;  ///< to QSettings
    void restoreLayout();

Q_SIGNALS:
    /// Something the user should know, a sentence or two.
    void notice(const QString &text);

private:
    InterfacePanel *m_interfaces;
    EndpointPanel *m_endpoints;
    PolicyPanel *m_policy;
    LimitsPanel *m_limits;
};

}  // namespace manypath
