// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diary/diarystore.h"

#include "core/json_fields.h"
#include "gui/diary/diarytext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <map>

namespace manypath::json {

template <>
struct Names<DiaryEntry::Kind> {
    using enum DiaryEntry::Kind;
    static constexpr std::array values{InterfaceLost, ConnectionsMoved, FellBack, SubflowFailed, ConnectionDropped,
                                       PolicyChanged, RoleChanged, SettingChanged, EndpointsChanged, HelperLost};
    [[nodiscard]] static QString name(DiaryEntry::Kind kind) { return diaryKindName(kind); }
};

struct TypesCodec {
    [[nodiscard]] static QJsonValue write(const QMap<QString, Interface::Type> &value)
    {
        QJsonObject object;
        for (auto entry = value.constBegin(); entry != value.constEnd(); ++entry)
            object.insert(entry.key(), interfaceTypeName(entry.value()));
        return object;
    }
    [[nodiscard]] static Result<QMap<QString, Interface::Type>> read(const QJsonValue &json, const Place &)
    {
        QMap<QString, Interface::Type> map;
        const QJsonObject object = json.toObject();
        for (auto entry = object.constBegin(); entry != object.constEnd(); ++entry)
            map.insert(entry.key(), interfaceTypeFromName(entry.value().toString()));
        return map;
    }
};

template <>
inline constexpr auto fields<DiaryEntry> = std::tuple{
    field("number"_L1, &DiaryEntry::number),
    field("kind"_L1, &DiaryEntry::kind),
    field("time_us"_L1, &DiaryEntry::timeUs),
    field("end_us"_L1, &DiaryEntry::endUs),
    field("end_unseen"_L1, &DiaryEntry::endUnseen),
    field("times"_L1, &DiaryEntry::times),
    field("interface"_L1, &DiaryEntry::interface),
    field<ListCodec<QString>>("moved_to"_L1, &DiaryEntry::movedTo),
    field<TypesCodec>("types"_L1, &DiaryEntry::types),
    field("connections"_L1, &DiaryEntry::connections),
    field("moved"_L1, &DiaryEntry::moved),
    field("dropped"_L1, &DiaryEntry::dropped),
    field("standby"_L1, &DiaryEntry::standby),
    field<OptionalCodec<Token, TokenCodec>>("token"_L1, &DiaryEntry::token),
    field("application"_L1, &DiaryEntry::application),
    field("remote"_L1, &DiaryEntry::remote),
    field("subject"_L1, &DiaryEntry::subject),
    field("value"_L1, &DiaryEntry::value),
    field("reason"_L1, &DiaryEntry::reason),
};

}  // namespace manypath::json

namespace manypath {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(manypath::DiaryStore)
};

QByteArray lineOf(const DiaryEntry &entry)
{
    return QJsonDocument(toJson(entry)).toJson(QJsonDocument::Compact) + '\n';
}

Error unwritable(const QString &file, const QString &reason)
{
    Error error;
    error.kind = Error::Kind::Unavailable;
    error.message = Words::tr("The diary can't be kept: %1: %2", "a file, an error").arg(file, reason);
    return error;
}

}  // namespace

QJsonObject toJson(const DiaryEntry &entry)
{
    return json::writeObject(entry);
}

Result<DiaryEntry> diaryEntryFromJson(const QJsonObject &object)
{
    Result<DiaryEntry> entry = json::readObject<DiaryEntry>(object, {});
    if (entry && (entry->number == 0 || entry->timeUs == 0))
        return invalidArgument(QStringLiteral("an entry has a number and a time"));
    return entry;
}

DiaryStore::DiaryStore(const QString &file)
    : m_file(file)
    , m_lock(file + QStringLiteral(".lock"))
{
    m_lock.setStaleLockTime(0);
}

DiaryStore::Reading DiaryStore::open(int most)
{
    Reading reading;
    const QString folder = QFileInfo(m_file).path();
    if (!QDir().mkpath(folder))
        reading.problem = unwritable(folder, Words::tr("the folder can't be made"));
    else if (!m_lock.tryLock(0))
        reading.problem = unwritable(m_file, m_lock.error() == QLockFile::LockFailedError ? Words::tr("another Manypath keeps it already")
                                                                                          : Words::tr("the folder can't be written to"));
    QFile file(m_file);
    if (!file.exists())
        return reading;
    if (!file.open(QIODevice::ReadOnly)) {
        reading.problem = unwritable(m_file, file.errorString());
        return reading;
    }
    std::map<std::uint64_t, DiaryEntry> entries;
    const QByteArray text = file.readAll();
    for (const QByteArray &line : text.split('\n')) {
        m_lines += !line.isEmpty();
        const Result<DiaryEntry> entry = diaryEntryFromJson(QJsonDocument::fromJson(line).object());
        if (entry)
            entries.insert_or_assign(entry->number, *entry);
    }
    m_damaged = !text.isEmpty() && !text.endsWith('\n');
    while (static_cast<int>(entries.size()) > most)
        entries.erase(entries.begin());
    for (const auto &[number, entry] : entries)
        reading.entries.append(entry);
    return reading;
}

Result<void> DiaryStore::append(const QList<DiaryEntry> &changed, const QList<DiaryEntry> &all)
{
    if (m_damaged || m_lines + changed.size() > 2 * all.size() + 1000)
        return rewrite(all);
    QFile file(m_file);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return unwritable(m_file, file.errorString());
    QByteArray lines;
    for (const DiaryEntry &entry : changed)
        lines += lineOf(entry);
    if (file.write(lines) != lines.size()) {
        m_damaged = true;
        return unwritable(m_file, file.errorString());
    }
    m_lines += changed.size();
    return {};
}

Result<void> DiaryStore::rewrite(const QList<DiaryEntry> &all)
{
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(m_file, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    for (const DiaryEntry &entry : all)
        file.write(lineOf(entry));
    if (!file.commit())
        return unwritable(m_file, file.errorString());
    m_lines = all.size();
    m_damaged = false;
    return {};
}

}  // namespace manypath
