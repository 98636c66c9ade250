// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/journalpanel.h"

#include "gui/whenfinished.h"
#include "gui/widgets/labels.h"
#include "gui/widgets/rowview.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace manypath {

namespace {
const QString columnsKey = QStringLiteral("policies/journalColumns");
}

JournalPanel::JournalPanel(SessionModels &models, QWidget *parent)
    : Card(parent)
    , m_models(models)
    , m_policy(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_table(new RowView(models.colors(), this))
    , m_words(quietLabel({}, this))
{
    m_words->setObjectName(QStringLiteral("journalWords"));
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setContentsMargins(8, 2, 8, 2);
    m_words->hide();
    m_filtered.setSourceModel(&m_journal);
    m_table->setObjectName(QStringLiteral("journal"));
    m_table->setAccessibleName(tr("Journal"));
    m_table->setSortingEnabled(false);  // the newest first, always
    m_table->setModel(&m_filtered);
    m_table->fitColumns({QStringLiteral("23:59:59.999"), QStringLiteral("active-backup"),
                         QStringLiteral("Open a subflow by wlan0 to 198.51.100.90"), QStringLiteral("firefox → 198.51.100.90:873"),
                         QStringLiteral("the interface has a default route"), QStringLiteral("✗ refused: can't add the endpoint")});
    m_table->setElasticColumns({JournalModel::Action});
    m_policy->setObjectName(QStringLiteral("journalPolicy"));
    m_policy->setAccessibleName(tr("Decided by"));
    m_policy->view()->setAccessibleName(m_policy->accessibleName());
    m_policy->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_search->setObjectName(QStringLiteral("journalSearch"));
    m_search->setAccessibleName(tr("Search the journal"));
    m_search->setPlaceholderText(tr("Search: connection, address, reason"));
    m_search->setClearButtonEnabled(true);

    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(4, 2, 4, 2);
    tools->addWidget(m_search, 1);
    tools->addWidget(m_policy);
    body()->addLayout(tools);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_words);

    auto *escape = new QAction(m_search);
    escape->setShortcut(QKeySequence(Qt::Key_Escape));
    escape->setShortcutContext(Qt::WidgetShortcut);
    m_search->addAction(escape);
    connect(escape, &QAction::triggered, m_search, &QLineEdit::clear);
    connect(m_search, &QLineEdit::textChanged, &m_filtered, &JournalFilterModel::setSearch);
    connect(m_policy, &QComboBox::activated, this, [this](int index) { m_filtered.setPolicy(index <= 0 ? QString() : m_policy->itemText(index)); });
    connect(&m_journal, &JournalModel::policiesChanged, this, &JournalPanel::offerPolicies);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &JournalPanel::showWords);
    connect(m_table, &QAbstractItemView::clicked, this, &JournalPanel::focusOn);
    connect(m_table, &QAbstractItemView::activated, this, &JournalPanel::focusOn);
    connect(&m_models.session(), &Session::stateChanged, this, [this] {
        m_following = m_following && m_models.session().client().state() == HelperClient::State::Ready;
        follow();
    });
    connect(&m_models.session(), &Session::recordingChanged, this, &JournalPanel::refresh);
    connect(&m_models.session().client(), &HelperClient::journaled, this, &JournalPanel::take);
    offerPolicies();
}

void JournalPanel::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    m_wanted = true;
    follow();
}

void JournalPanel::follow()
{
    HelperClient &client = m_models.session().client();
    if (!m_wanted || m_following || client.state() != HelperClient::State::Ready)
        return;
    m_following = true;
    whenFinished(client.followJournal(), this, [this](const Result<QList<JournalRow>> &rows) {
        if (rows)
            take(*rows);
        else
            m_following = false;
    });
}

void JournalPanel::take(const QList<JournalRow> &rows)
{
    const Session &session = m_models.session();
    m_journal.append(rows, session.client().world(), session.applications().table());
}

void JournalPanel::refresh()
{
    const bool recording = m_models.session().isRecording();
    m_filtered.setHidden(recording);
    m_search->setEnabled(!recording);
    m_policy->setEnabled(!recording);
    if (recording)
        m_table->setPlaceholder(tr("A recording holds no journal."));
    else
        m_table->setPlaceholder(m_models.session().state() == HelperClient::State::Ready ? tr("Nothing was decided so far.") : QString());
}

void JournalPanel::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void JournalPanel::saveLayout() const
{
    m_table->saveColumns(columnsKey);
}

void JournalPanel::restoreLayout()
{
    m_table->restoreColumns(columnsKey);
}

void JournalPanel::offerPolicies()
{
    const QString chosen = m_policy->currentIndex() <= 0 ? QString() : m_policy->currentText();
    m_policy->clear();
    m_policy->addItem(tr("All policies"));
    m_policy->addItems(m_journal.policies());
    m_policy->setCurrentIndex(chosen.isEmpty() ? 0 : m_policy->findText(chosen));
}

// All of the current row, which the columns may be too narrow for.
void JournalPanel::showWords(const QModelIndex &index)
{
    QStringList words;
    for (const JournalModel::Column column : {JournalModel::Action, JournalModel::About, JournalModel::Reason, JournalModel::Answer}) {
        const QString text = index.siblingAtColumn(column).data().toString();
        if (!text.isEmpty())
            words.append(text);
    }
    m_words->setText(words.join(QStringLiteral(" · ")));
    m_words->setVisible(!words.isEmpty());
}

void JournalPanel::focusOn(const QModelIndex &index)
{
    const QVariant token = index.data(TokenRole);
    if (!token.isValid())
        return;
    Selection selection;
    selection.connection = token.toUInt();
    m_models.focus().select(selection);
}

}  // namespace manypath
