// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// manypath-probe: the real window before the helper at DBUS_SYSTEM_BUS_ADDRESS, told what to do and asked what it shows by
// lines on standard input, for the lab's tests. Each line is answered with one of JSON.
//   show                 the sentence on top, the tree of connections with what is expanded and selected, the tables
//   select TOKEN N       expands a connection and selects its N-th subflow
//   diary                what the diary has, oldest first, of what is shown: the kind of each entry, its words, and whether it lasts
//   replay FILE [MS]     shows a recording, at its end or MS milliseconds after its beginning; answers what is wrong with it, if anything
//   live                 shows this computer again
//   add ADDRESS IF       adds an endpoint by the dialog, pressing what a person would press; answers the refusal, if any
//   policy NAME          chooses a policy on its page and activates it; answers what it was said to do, and what is in force then
//   journal              the rows of the journal

#include "gui/diary/diary.h"
#include "gui/diary/diarytext.h"
#include "gui/mainwindow.h"
#include "gui/models/roles.h"
#include "gui/session/player.h"
#include "gui/widgets/messagebar.h"

#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSocketNotifier>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <cstdio>

#include <unistd.h>

using namespace manypath;

namespace {

QJsonArray texts(const QAbstractItemModel &model, const QModelIndex &row)
{
    QJsonArray cells;
    for (int column = 0; column < model.columnCount(row.parent()); ++column)
        cells.append(row.siblingAtColumn(column).data().toString());
    return cells;
}

QJsonArray table(const QTreeView &view)
{
    QJsonArray rows;
    for (int row = 0; row < view.model()->rowCount(); ++row)
        rows.append(texts(*view.model(), view.model()->index(row, 0)));
    return rows;
}

class Probe : public QObject {
public:
    Probe(MainWindow &window, Session &session)
        : m_window(window)
        , m_session(session)
        , m_tree(*window.findChild<QTreeView *>(QStringLiteral("connections")))
        , m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_input, &QSocketNotifier::activated, this, &Probe::read);
    }

private:
    void read()
    {
        char buffer[4096];
        const ssize_t length = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (length <= 0) {
            QApplication::quit();
            return;
        }
        m_pending.append(buffer, length);
        for (qsizetype end = m_pending.indexOf('\n'); end >= 0; end = m_pending.indexOf('\n')) {
            const QStringList words = QString::fromUtf8(m_pending.first(end)).split(u' ', Qt::SkipEmptyParts);
            m_pending.remove(0, end + 1);
            std::printf("%s\n", QJsonDocument(answer(words)).toJson(QJsonDocument::Compact).constData());
            std::fflush(stdout);
        }
    }

    QJsonObject answer(const QStringList &words)
    {
        if (words.value(0) == QLatin1String("show"))
            return show();
        if (words.value(0) == QLatin1String("select"))
            return select(words.value(1).toUInt(nullptr, 16), words.value(2).toInt());
        if (words.value(0) == QLatin1String("diary"))
            return diary();
        if (words.value(0) == QLatin1String("replay"))
            return replay(words.value(1), words.value(2));
        if (words.value(0) == QLatin1String("live")) {
            m_session.showLive();
            return {};
        }
        if (words.value(0) == QLatin1String("add"))
            return add(words.value(1), words.value(2));
        if (words.value(0) == QLatin1String("policy"))
            return activate(words.value(1));
        if (words.value(0) == QLatin1String("journal"))
            return journal();
        return {{QStringLiteral("error"), QStringLiteral("no such command")}};
    }

    // Applications are above them.
    QList<QModelIndex> connectionRows() const
    {
        QList<QModelIndex> rows;
        const QAbstractItemModel &model = *m_tree.model();
        for (int group = 0; group < model.rowCount(); ++group) {
            const QModelIndex application = model.index(group, 0);
            for (int row = 0; row < model.rowCount(application); ++row)
                rows.append(model.index(row, 0, application));
        }
        return rows;
    }

    QJsonObject show() const
    {
        QJsonObject connections;
        const QAbstractItemModel &model = *m_tree.model();
        for (const QModelIndex &connection : connectionRows()) {
            QJsonArray subflows;
            for (int subflow = 0; subflow < model.rowCount(connection); ++subflow)
                subflows.append(texts(model, model.index(subflow, 0, connection)));
            connections.insert(tokenToString(connection.data(TokenRole).toUInt()),
                               QJsonObject{{QStringLiteral("cells"), texts(model, connection)},
                                           {QStringLiteral("subflows"), subflows},
                                           {QStringLiteral("expanded"), m_tree.isExpanded(connection)}});
        }
        const QModelIndex selected = m_tree.currentIndex();
        return {{QStringLiteral("sentence"), m_window.findChild<QLabel *>(QStringLiteral("stateSentence"))->text()},
                {QStringLiteral("connections"), connections},
                {QStringLiteral("selected"), selected.siblingAtColumn(0).data().toString()},
                {QStringLiteral("interfaces"), table(*m_window.findChild<QTreeView *>(QStringLiteral("interfaces")))},
                {QStringLiteral("endpoints"), table(*m_window.findChild<QTreeView *>(QStringLiteral("endpoints")))}};
    }

    QJsonObject select(Token token, int subflow)
    {
        const QAbstractItemModel &model = *m_tree.model();
        for (const QModelIndex &connection : connectionRows()) {
            if (connection.data(TokenRole).toUInt() != token)
                continue;
            m_tree.expand(connection.parent());
            m_tree.expand(connection);
            m_tree.setCurrentIndex(model.index(subflow, 0, connection));
        }
        return show();
    }

    QJsonObject add(const QString &address, const QString &interface)
    {
        m_window.showPage(QStringLiteral("paths"));
        m_window.findChild<QPushButton *>(QStringLiteral("addEndpoint"))->click();
        QWidget *dialog = nullptr;
        if (!QTest::qWaitFor([&] { return (dialog = QApplication::activeModalWidget()) != nullptr; }))
            return {{QStringLiteral("error"), QStringLiteral("no dialog")}};
        dialog->findChild<QComboBox *>(QStringLiteral("address"))->setEditText(address);
        auto *interfaces = dialog->findChild<QComboBox *>(QStringLiteral("interface"));
        interfaces->setCurrentIndex(interfaces->findText(interface, Qt::MatchStartsWith));
        const auto *refusal = dialog->findChild<QLabel *>(QStringLiteral("refusal"));
        const QPointer<QWidget> open = dialog;
        dialog->findChild<QPushButton *>(QStringLiteral("accept"))->click();
        if (!QTest::qWaitFor([&] { return !open || !open->isVisible() || refusal->isVisible(); }))
            return {{QStringLiteral("error"), QStringLiteral("neither done nor refused")}};
        if (!open || !open->isVisible())
            return {};
        const QString text = refusal->text();
        open->close();
        return {{QStringLiteral("refusal"), text}};
    }

    QJsonObject activate(const QString &name)
    {
        m_window.showPage(QStringLiteral("policies"));
        auto *list = m_window.findChild<QListView *>(QStringLiteral("policies"));
        const auto found = [&] { return list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly); };
        if (!QTest::qWaitFor([&] { return !found().isEmpty(); }))
            return {{QStringLiteral("error"), QStringLiteral("no such policy")}};
        list->setCurrentIndex(found().constFirst());
        const auto *outlook = m_window.findChild<QLabel *>(QStringLiteral("dryRun"));
        auto *button = m_window.findChild<QPushButton *>(QStringLiteral("activatePolicy"));
        if (!QTest::qWaitFor([&] { return outlook->text().startsWith(QStringLiteral("Now ")) && button->isEnabled(); }))
            return {{QStringLiteral("error"), QStringLiteral("it can't be activated: ") + outlook->text()}};
        const QString said = outlook->text();
        button->click();
        const auto *badge = m_window.findChild<QAbstractButton *>(QStringLiteral("policyBadge"));
        if (!QTest::qWaitFor([&] { return badge->text() == name; }))
            return {{QStringLiteral("error"), QStringLiteral("it is not in force")}};
        return {{QStringLiteral("said"), said}, {QStringLiteral("inForce"), badge->text()}};
    }

    QJsonObject journal()
    {
        m_window.showPage(QStringLiteral("policies"));
        m_window.findChild<QTabWidget *>(QStringLiteral("policyTabs"))->setCurrentIndex(1);
        return {{QStringLiteral("rows"), table(*m_window.findChild<QTreeView *>(QStringLiteral("journal")))}};
    }

    QJsonObject diary() const
    {
        QJsonArray entries;
        for (const DiaryEntry &entry : m_session.diary().entries())
            entries.append(QJsonObject{{QStringLiteral("kind"), diaryKindName(entry.kind)},
                                       {QStringLiteral("interface"), entry.interface},
                                       {QStringLiteral("text"), diaryText(entry)},
                                       {QStringLiteral("lasts"), entry.lasts()}});
        return {{QStringLiteral("entries"), entries}};
    }

    QJsonObject replay(const QString &file, const QString &milliseconds)
    {
        m_window.openRecording(file);
        Player *player = m_session.player();
        if (player)
            player->seek(milliseconds.isEmpty() ? player->endUs() : player->beginUs() + milliseconds.toLongLong() * 1000);
        return {{QStringLiteral("problem"), m_window.findChild<MessageBar *>()->message()}};
    }

    MainWindow &m_window;
    Session &m_session;
    QTreeView &m_tree;
    QSocketNotifier m_input;
    QByteArray m_pending;
};

}  // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("manypath-probe"));
    QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    HelperClient client;
    Session session(client);
    MainWindow window(session);
    window.show();
    client.follow();
    const Probe probe(window, session);
    return QApplication::exec();
}
