// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/helperclient.h"
#include "gui/models/endpointmodel.h"
#include "gui/models/interfacemodel.h"

#include <QWidget>

namespace manypath {

class EndpointPanel;
class LimitsPanel;
class PathColors;
class RowView;

/// Interfaces, endpoints and limits: what paths there are and what the kernel may do with them.
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
    RowView *m_interfaces;
    EndpointPanel *m_endpoints;
    LimitsPanel *m_limits;
};

}  // namespace manypath
