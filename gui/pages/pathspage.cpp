// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/pathspage.h"

#include "gui/pages/endpointpanel.h"
#include "gui/pages/interfacepanel.h"
#include "gui/pages/limitspanel.h"
#include "gui/pages/policypanel.h"
#include "gui/session/sessionmodels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace manypath {

PathsPage::PathsPage(SessionModels &models, QWidget *parent)
    : Page(parent)
    , m_interfaces(new InterfacePanel(models.session().client(), models.interfaces(), models.colors(), this))
    , m_endpoints(new EndpointPanel(models.session().client(), models.endpoints(), models.colors(), this))
    , m_policy(new PolicyPanel(models.session().client(), this))
    , m_limits(new LimitsPanel(models.session().client(), this))
{
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(10);
    bottom->addWidget(m_policy, 1);
    bottom->addWidget(m_limits);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_interfaces, 1);
    layout->addWidget(m_endpoints, 1);
    layout->addLayout(bottom);

    connect(m_interfaces, &InterfacePanel::notice, this, &Page::notice);
    connect(m_endpoints, &EndpointPanel::notice, this, &Page::notice);
    connect(m_policy, &PolicyPanel::notice, this, &Page::notice);
    connect(m_limits, &LimitsPanel::notice, this, &Page::notice);
}

void PathsPage::refresh(const StateLine & /*line*/)
{
    m_interfaces->refresh();
    m_endpoints->refresh();
    m_policy->refresh();
    m_limits->refresh();
}

void PathsPage::saveLayout() const
{
    m_interfaces->saveLayout();
    m_endpoints->saveLayout();
}

void PathsPage::restoreLayout()
{
    m_interfaces->restoreLayout();
    m_endpoints->restoreLayout();
}

}  // namespace manypath
