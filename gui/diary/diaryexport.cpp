// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diary/diaryexport.h"

#include "gui/diary/diarystore.h"
#include "gui/diary/diarytext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace manypath {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(manypath::DiarySummary)
};

QDateTime timeOf(std::int64_t timeUs)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(timeUs / 1000);
    return local.toOffsetFromUtc(local.offsetFromUtc());
}

QString isoText(std::int64_t timeUs)
{
    return timeUs == 0 ? QString() : timeOf(timeUs).toString(Qt::ISODateWithMs);
}

QString quoted(QString cell)
{
    const bool plain = !cell.contains(u'"') && !cell.contains(u',') && !cell.contains(u'\n') && !cell.contains(u'\r');
    return plain ? cell : u'"' + cell.replace(QLatin1String("\""), QLatin1String("\"\"")) + u'"';
}

QString csvLine(const QStringList &cells)
{
    QStringList quotedCells;
    for (const QString &cell : cells)
        quotedCells.append(quoted(cell));
    return quotedCells.join(u',') + QStringLiteral("\r\n");
}

struct Sums {
    int losses = 0;
    int saved = 0;
    int dropped = 0;
};

template <typename Counts>
Sums sumUp(const QList<DiaryEntry> &entries, Counts counts)
{
    Sums sums;
    for (const DiaryEntry &entry : entries) {
        if (!counts(entry))
            continue;
        sums.losses += entry.kind == DiaryEntry::Kind::InterfaceLost ? entry.times : 0;
        sums.saved += entry.kind == DiaryEntry::Kind::InterfaceLost ? entry.moved : 0;
        sums.dropped += entry.dropped;
    }
    return sums;
}

QString savedText(int count)
{
    return count == 1 ? Words::tr("1 connection saved") : Words::tr("%n connections saved", nullptr, count);
}

QString lossesText(int count)
{
    return count == 1 ? Words::tr("1 loss of a path") : Words::tr("%n losses of paths", nullptr, count);
}

QString droppedText(int count)
{
    return count == 0 ? Words::tr("none dropped", "connections") : Words::tr("%n dropped", "connections", count);
}

}  // namespace

QString diaryLines(const QList<DiaryEntry> &entries)
{
    QStringList lines;
    for (const DiaryEntry &entry : entries)
        lines.append(timeOf(entry.timeUs).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss  ")) + diaryText(entry));
    return lines.join(u'\n');
}

QByteArray diaryCsv(const QList<DiaryEntry> &entries)
{
    QString text = csvLine({QStringLiteral("time"), QStringLiteral("end"), QStringLiteral("kind"), QStringLiteral("text"),
                            QStringLiteral("times"), QStringLiteral("interface"), QStringLiteral("moved_to"), QStringLiteral("connections"),
                            QStringLiteral("moved"), QStringLiteral("dropped"), QStringLiteral("application"), QStringLiteral("remote")});
    for (const DiaryEntry &entry : entries) {
        text += csvLine({isoText(entry.timeUs), isoText(entry.endUs), diaryKindName(entry.kind), diaryText(entry), QString::number(entry.times),
                         entry.interface, entry.movedTo.join(u' '), QString::number(entry.connections), QString::number(entry.moved),
                         QString::number(entry.dropped), entry.application, entry.remote});
    }
    return text.toUtf8();
}

QByteArray diaryJson(const QList<DiaryEntry> &entries)
{
    QJsonArray array;
    for (const DiaryEntry &entry : entries) {
        QJsonObject object = toJson(entry);
        object.insert(QStringLiteral("time"), isoText(entry.timeUs));
        object.insert(QStringLiteral("text"), diaryText(entry));
        array.append(object);
    }
    return QJsonDocument(array).toJson();
}

QString diarySummary(const QList<DiaryEntry> &entries, std::int64_t nowUs)
{
    const QDate today = timeOf(nowUs).date();
    const Sums sums = sumUp(entries, [today](const DiaryEntry &entry) {
        const QDate day = timeOf(entry.timeUs).date();
        return day.year() == today.year() && day.month() == today.month();
    });
    if (sums.losses == 0)
        return Words::tr("This month: no path was lost while connections used it.");
    if (sums.saved == 0)
        return Words::tr("This month: %1, %2.", "losses, connections dropped").arg(lossesText(sums.losses), droppedText(sums.dropped));
    return Words::tr("This month: %1 in %2, %3.", "connections saved, losses, connections dropped")
        .arg(savedText(sums.saved), lossesText(sums.losses), droppedText(sums.dropped));
}

QString recordingSummary(const QList<DiaryEntry> &entries)
{
    const Sums sums = sumUp(entries, [](const DiaryEntry &) { return true; });
    if (sums.losses == 0)
        return Words::tr("Up to here: no path was lost while connections used it.");
    if (sums.saved == 0)
        return Words::tr("Up to here: %1, %2.", "losses, connections dropped").arg(lossesText(sums.losses), droppedText(sums.dropped));
    return Words::tr("Up to here: %1 in %2, %3.", "connections saved, losses, connections dropped")
        .arg(savedText(sums.saved), lossesText(sums.losses), droppedText(sums.dropped));
}

}  // namespace manypath
