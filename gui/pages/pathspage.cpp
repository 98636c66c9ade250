// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/pathspage.h"

#include "gui/pages/endpointpanel.h"
#include "gui/pages/interfacepanel.h"
#include "gui/pages/limitspanel.h"
#include "gui/pages/settingspanel.h"
#include "gui/widgets/undobar.h"

#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace manypath {

PathsPage::PathsPage(SessionModels &models, QWidget *parent)
    : Page(parent)
    , m_tabs(new QTabWidget(this))
    , m_interfaces(new InterfacePanel(models, this))
    , m_endpoints(new EndpointPanel(models, this))
    , m_limits(new LimitsPanel(models, this))
    , m_settings(new SettingsPanel(models, this))
{
    auto *paths = new QWidget(this);
    auto *tables = new QVBoxLayout(paths);
    tables->setContentsMargins(0, 10, 0, 0);
    tables->setSpacing(10);
    tables->addWidget(m_interfaces, 1);
    tables->addWidget(m_endpoints, 1);

    auto *rules = new QWidget(this);
    auto *cards = new QVBoxLayout(rules);
    cards->setContentsMargins(0, 10, 6, 0);
    cards->setSpacing(10);
    cards->addWidget(m_limits);
    cards->addWidget(m_settings);
    cards->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Limits and settings"));
    scroll->setWidget(rules);
    for (QWidget *card : {static_cast<QWidget *>(m_limits), static_cast<QWidget *>(m_settings)})
        card->setMaximumWidth(fontMetrics().averageCharWidth() * 130);  // a field stays near its words
    scroll->viewport()->setAutoFillBackground(false);
    rules->setAutoFillBackground(false);

    m_tabs->setObjectName(QStringLiteral("pathTabs"));
    m_tabs->setAccessibleName(tr("Paths"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(paths, tr("&Interfaces and endpoints"));
    m_tabs->addTab(scroll, tr("Limi&ts and settings"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(new UndoBar(models.history(), this));

    connect(m_endpoints, &EndpointPanel::notice, this, &Page::notice);
    connect(m_settings, &SettingsPanel::notice, this, &Page::notice);
    connect(m_limits, &LimitsPanel::notice, this, &Page::notice);
}

void PathsPage::refresh(const StateLine & /*line*/)
{
    m_interfaces->refresh();
    m_endpoints->refresh();
    m_limits->refresh();
    m_settings->refresh();
}

void PathsPage::saveLayout() const
{
    m_interfaces->saveLayout();
    m_endpoints->saveLayout();
    m_settings->saveLayout();
}

void PathsPage::restoreLayout()
{
    m_interfaces->restoreLayout();
    m_endpoints->restoreLayout();
    m_settings->restoreLayout();
}

}  // namespace manypath
