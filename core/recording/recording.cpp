// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/recording.h"

#include "core/json.h"
#include "core/json_codec.h"

#include <QJsonDocument>

namespace manypath {

using namespace Qt::StringLiterals;

namespace {

constexpr auto formatKey = "format"_L1;
constexpr auto formatName = "manypath-recording"_L1;
constexpr auto versionKey = "version"_L1;
constexpr int version = 1;
constexpr auto timeKey = "time_us"_L1;
constexpr auto monotonicKey = "monotonic_us"_L1;
constexpr auto snapshotKey = "snapshot"_L1;

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Error lineError(qsizetype number, const QString &what)
{
    return invalidArgument(u"Line %1 of the recording can't be read: %2"_s.arg(number).arg(what));
}

Result<QJsonObject> objectOf(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return invalidArgument(u"%1 at column %2"_s.arg(error.errorString()).arg(error.offset + 1));
    if (!document.isObject())
        return invalidArgument(u"it is not an object"_s);
    return document.object();
}

Result<Recording> readHeader(const QByteArray &text)
{
    const Result<QJsonObject> object = objectOf(text);
    if (!object)
        return object.error();
    if (object->value(formatKey).toString() != formatName)
        return invalidArgument(u"\"%1\" is not \"%2\""_s.arg(formatKey, formatName));
    if (const QJsonValue found = object->value(versionKey); found.toInteger() != version)
        return invalidArgument(u"\"%1\" is %2, and this release reads %3"_s.arg(versionKey).arg(found.toInteger()).arg(version));
    const json::Place document;
    const auto timeUs = json::Codec<std::int64_t>::read(object->value(timeKey), json::Place{&document, timeKey});
    if (!timeUs)
        return timeUs.error();
    const auto monotonicUs = json::Codec<std::int64_t>::read(object->value(monotonicKey), json::Place{&document, monotonicKey});
    if (!monotonicUs)
        return monotonicUs.error();
    const QJsonValue snapshot = object->value(snapshotKey);
    if (!snapshot.isObject())
        return invalidArgument(u"\"%1\" is not an object"_s.arg(snapshotKey));
    Result<World> world = worldFromJson(snapshot.toObject());
    if (!world)
        return world.error();
    return Recording{*timeUs, *monotonicUs, std::move(world).value(), {}};
}

Result<Change> readChange(const QByteArray &text)
{
    const Result<QJsonObject> object = objectOf(text);
    if (!object)
        return object.error();
    return changeFromJson(*object);
}

}  // namespace

QByteArray recordingHeader(std::int64_t timeUs, std::int64_t monotonicUs, const World &world)
{
    return line({{formatKey, formatName},
                 {versionKey, version},
                 {timeKey, json::Codec<std::int64_t>::write(timeUs)},
                 {monotonicKey, json::Codec<std::int64_t>::write(monotonicUs)},
                 {snapshotKey, toJson(world)}});
}

QByteArray recordingLine(const Change &change)
{
    return line(toJson(change));
}

Result<RecordingReading> readRecording(const QByteArray &text)
{
    qsizetype end = text.indexOf('\n');
    Result<Recording> header = readHeader(text.left(end));
    if (!header)
        return lineError(1, header.error().message);
    RecordingReading reading{std::move(header).value(), {}};
    for (qsizetype number = 2; end >= 0 && end + 1 < text.size(); ++number) {
        const qsizetype begin = end + 1;
        end = text.indexOf('\n', begin);
        const Result<Change> change = readChange(text.mid(begin, end < 0 ? -1 : end - begin));
        if (!change) {
            reading.problem = lineError(number, end < 0 ? u"it is cut off (%1)"_s.arg(change.error().message) : change.error().message);
            break;
        }
        reading.recording.changes.append(*change);
    }
    return reading;
}

}  // namespace manypath
