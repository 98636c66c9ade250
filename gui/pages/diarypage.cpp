// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/diarypage.h"

#include "gui/diary/diaryexport.h"
#include "gui/diary/diarymodel.h"
#include "gui/diary/diarytext.h"
#include "gui/diary/diaryview.h"
#include "gui/session/player.h"
#include "gui/session/sessionmodels.h"
#include "gui/widgets/card.h"
#include "gui/widgets/labels.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace manypath {

namespace {

constexpr DiaryEntry::Kind kinds[] = {
    DiaryEntry::Kind::InterfaceLost, DiaryEntry::Kind::ConnectionsMoved, DiaryEntry::Kind::ConnectionDropped, DiaryEntry::Kind::SubflowFailed,
    DiaryEntry::Kind::FellBack,      DiaryEntry::Kind::PolicyChanged,    DiaryEntry::Kind::RoleChanged,       DiaryEntry::Kind::SettingChanged,
    DiaryEntry::Kind::EndpointsChanged, DiaryEntry::Kind::HelperLost,
};

}  // namespace

DiaryPage::DiaryPage(SessionModels &models, QWidget *parent)
    : Page(parent)
    , m_models(models)
    , m_session(models.session())
    , m_diary(models.diary())
    , m_filter(new DiaryFilterModel(this))
    , m_search(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_interface(new QComboBox(this))
    , m_export(new QPushButton(tr("&Export…"), this))
    , m_summary(quietLabel({}, this))
    , m_focusRow(new QWidget(this))
    , m_focusText(new QLabel(m_focusRow))
    , m_showAll(new QPushButton(tr("Show &all"), m_focusRow))
    , m_view(new DiaryView(models.colors(), this))
{
    addTools();
    m_filter->setSourceModel(&m_diary);
    m_view->setModel(m_filter);
    m_view->setObjectName(QStringLiteral("diary"));
    m_view->setAccessibleName(tr("Diary"));
    m_summary->setObjectName(QStringLiteral("diarySummary"));
    m_summary->setWordWrap(true);

    auto *tools = new QHBoxLayout;
    tools->setSpacing(10);
    tools->addWidget(m_search, 1);
    tools->addWidget(m_kind);
    tools->addWidget(m_interface);
    tools->addWidget(m_export);
    auto *focusRow = new QHBoxLayout(m_focusRow);
    focusRow->setContentsMargins(0, 0, 0, 0);
    focusRow->addWidget(m_focusText, 1);
    focusRow->addWidget(m_showAll);
    auto *card = new Card(this);
    card->body()->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(tools);
    layout->addWidget(m_focusRow);
    layout->addWidget(m_summary);
    layout->addWidget(card, 1);
    setFocusProxy(m_view);

    auto *copy = new QAction(tr("&Copy"), m_view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(copy);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, &DiaryPage::copySelected);
    connect(m_view, &QAbstractItemView::activated, this, &DiaryPage::goThere);
    connect(&models.focus(), &Focus::changed, this, &DiaryPage::showFocus);
    connect(m_showAll, &QPushButton::clicked, &models.focus(), &Focus::clear);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&m_diary, signal, this, &DiaryPage::fillInterfaces);
        connect(&m_diary, signal, this, &DiaryPage::showSummary);
    }
    connect(&m_diary, &QAbstractItemModel::dataChanged, this, &DiaryPage::showSummary);
    fillInterfaces();
    showFocus();
}

void DiaryPage::addTools()
{
    m_search->setObjectName(QStringLiteral("diarySearch"));
    m_search->setPlaceholderText(tr("Search: interface, application, address, words"));
    m_search->setAccessibleName(tr("Search the diary"));
    m_search->setToolTip(tr("Ctrl+F"));
    m_search->setClearButtonEnabled(true);
    m_search->setTextMargins(4, 1, 4, 1);
    m_kind->setObjectName(QStringLiteral("diaryKind"));
    m_kind->setAccessibleName(tr("What is shown"));
    m_kind->addItem(tr("Everything", "all kinds of entries"));
    for (const DiaryEntry::Kind kind : kinds)
        m_kind->addItem(diaryKindText(kind), static_cast<int>(kind));
    m_interface->setObjectName(QStringLiteral("diaryInterface"));
    m_interface->setAccessibleName(tr("Interface"));
    m_interface->addItem(tr("All interfaces"));
    m_interface->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_interface->view()->setAccessibleName(m_interface->accessibleName());  // which that policy makes at once
    m_export->setObjectName(QStringLiteral("diaryExport"));
    m_export->setAutoDefault(false);
    m_showAll->setObjectName(QStringLiteral("diaryShowAll"));
    m_focusText->setTextFormat(Qt::PlainText);
    m_focusText->setWordWrap(true);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setSearch(text);
        showPlaceholder();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant kind = m_kind->currentData();
        m_filter->setKind(kind.isValid() ? std::optional(static_cast<DiaryEntry::Kind>(kind.toInt())) : std::nullopt);
        showPlaceholder();
    });
    connect(m_interface, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setInterface(m_interface->currentData().toString());
        showPlaceholder();
    });
    connect(m_export, &QPushButton::clicked, this, &DiaryPage::askForExport);
}

void DiaryPage::refresh(const StateLine & /*line*/)
{
    m_view->setToday(m_session.isRecording() ? QDate() : QDateTime::fromMSecsSinceEpoch(m_session.nowUs() / 1000).date());
    showSummary();
}

void DiaryPage::showSummary()
{
    m_summary->setText(m_session.isRecording() ? recordingSummary(m_session.diary().entries())
                                               : diarySummary(m_session.diary().entries(), m_session.nowUs()));
    m_summary->setVisible(m_diary.rowCount() > 0);
    showPlaceholder();
}

bool DiaryPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void DiaryPage::showFocus()
{
    const Selection &selection = m_models.focus().selection();
    m_filter->setSelection(selection);
    QStringList parts;
    if (!selection.application.isEmpty())
        parts << selection.application;
    if (!selection.interface.isEmpty())
        parts << selection.interface;
    if (!selection.remote.isEmpty())
        parts << selection.remote;
    if (selection.connection)
        parts << tr("connection %1", "a token").arg(tokenToString(*selection.connection));
    m_focusText->setText(tr("Only what concerns %1.", "an application, an interface, an address").arg(parts.join(QStringLiteral(", "))));
    m_focusRow->setVisible(!selection.isEmpty());
    showPlaceholder();
}

void DiaryPage::showPlaceholder()
{
    m_export->setEnabled(m_filter->rowCount() > 0);
    if (m_diary.rowCount() > 0)
        m_view->setPlaceholder(tr("Nothing in the diary matches."));
    else if (m_session.isRecording())
        m_view->setPlaceholder(tr("Up to here, the recording has nothing to tell."));
    else
        m_view->setPlaceholder(tr("Nothing has happened yet.\nWhen a path is lost and connections move on, when something fails or somebody changes "
                                  "how paths are used, you can read it here."));
}

// Those that entries name; the choice stays.
void DiaryPage::fillInterfaces()
{
    QStringList names;
    for (int row = 0; row < m_diary.rowCount(); ++row) {
        for (const QString &name : m_diary.entryAt(m_diary.index(row, 0))->interfaces()) {
            if (!names.contains(name))
                names.append(name);
        }
    }
    names.sort();
    QStringList shown;
    for (int item = 1; item < m_interface->count(); ++item)
        shown.append(m_interface->itemText(item));
    if (names == shown)
        return;
    const QString chosen = m_interface->currentData().toString();
    const QSignalBlocker blocker(m_interface);
    while (m_interface->count() > 1)
        m_interface->removeItem(1);
    for (const QString &name : std::as_const(names))
        m_interface->addItem(name, name);
    m_interface->setCurrentIndex(std::max(0, m_interface->findData(chosen)));
    m_filter->setInterface(m_interface->currentData().toString());
}

QList<DiaryEntry> DiaryPage::selectedEntries() const
{
    QModelIndexList indexes = m_view->selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    QList<DiaryEntry> entries;
    for (const QModelIndex &index : std::as_const(indexes))
        entries.append(*m_filter->entryAt(index));
    return entries;
}

void DiaryPage::copySelected()
{
    const QList<DiaryEntry> entries = selectedEntries();
    if (!entries.isEmpty())
        QApplication::clipboard()->setText(diaryLines(entries));
}

void DiaryPage::goThere(const QModelIndex &index)
{
    const DiaryEntry *entry = m_filter->entryAt(index);
    if (entry && m_session.player())
        m_session.player()->seek(entry->timeUs);
}

void DiaryPage::askForExport()
{
    auto *dialog = new QFileDialog(this, tr("Export the diary"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString csv = tr("Table (*.csv)");
    dialog->setNameFilters({csv, tr("JSON (*.json)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("manypath-diary.csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, csv](const QString &filter) {
        dialog->setDefaultSuffix(filter == csv ? QStringLiteral("csv") : QStringLiteral("json"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        if (const Result<void> done = exportTo(file); !done)
            Q_EMIT notice(done.error().message);
    });
    dialog->open();
}

Result<void> DiaryPage::exportTo(const QString &file) const
{
    const QList<DiaryEntry> entries = m_filter->entries();
    const bool json = file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    const QByteArray text = json ? diaryJson(entries) : diaryCsv(entries);
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size() || !out.commit())
        return invalidArgument(tr("%1 can't be written: %2", "a file, an error").arg(file, out.errorString()));
    return {};
}

}  // namespace manypath
