// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"

#include "core/json_fields.h"
#include "core/overloaded.h"

namespace manypath {

namespace {

using namespace json;

constexpr auto sequenceKey = "sequence"_L1;
constexpr auto timeKey = "time_us"_L1;
constexpr auto kindKey = "kind"_L1;
constexpr auto eventKey = "event"_L1;

template <typename Map>
auto rows(const Map &map)
{
    QList<typename Map::mapped_type> list;
    list.reserve(static_cast<qsizetype>(map.size()));
    for (const auto &[key, row] : map)
        list.append(row);
    return list;
}

template <std::integral T>
Result<T> readInteger(const QJsonObject &object, QLatin1StringView key, const Place &document, T missing)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() || value.isNull())
        return missing;
    return Codec<T>::read(value, Place{&document, key});
}

void writeEvent(QJsonObject &object, const Event &event)
{
    std::visit(
        [&object]<typename Kind>(const Kind &kind) {
            object.insert(kindKey, eventKind<Kind>);
            object.insert(eventKey, writeObject(kind));
        },
        event);
}

/// Finds the alternative of Event that a kind names.
template <typename Variant>
struct Alternatives;

template <typename... Kinds>
struct Alternatives<std::variant<Kinds...>> {
    static Result<Event> read(const QString &kind, const QJsonValue &json, const Place &document)
    {
        std::optional<Result<Event>> found;
        const bool known = ((kind == eventKind<Kinds> && (found = readKind<Kinds>(json, document), true)) || ...);
        if (!known)
            return malformed(Place{&document, kindKey}, QStringLiteral("a kind of event that this release knows"));
        return *std::move(found);
    }

private:
    template <typename Kind>
    static Result<Event> readKind(const QJsonValue &json, const Place &document)
    {
        if (json.isUndefined() || json.isNull())
            return Event(Kind{});
        Result<Kind> event = Codec<Kind>::read(json, Place{&document, eventKey});
        if (!event)
            return event.error();
        return Event(std::move(event).value());
    }
};

}  // namespace

QJsonObject toJson(const World &world)
{
    return writeObject(Snapshot{rows(world.connections()), rows(world.interfaces()), rows(world.endpoints()), world.limits(),
                                world.settings(), world.health(), world.steering()});
}

Result<World> worldFromJson(const QJsonObject &json)
{
    const auto snapshot = readObject<Snapshot>(json, Place{});
    if (!snapshot)
        return snapshot.error();
    return World(snapshot->connections, snapshot->interfaces, snapshot->endpoints, snapshot->limits, snapshot->settings,
                 snapshot->health, snapshot->steering);
}

QJsonObject toJson(const Change &change)
{
    QJsonObject object;
    object.insert(sequenceKey, Codec<std::uint64_t>::write(change.sequence));
    object.insert(timeKey, Codec<std::int64_t>::write(change.timeUs));
    writeEvent(object, change.event);
    return object;
}

Result<Change> changeFromJson(const QJsonObject &json)
{
    const Place document;
    const auto sequence = readInteger<std::uint64_t>(json, sequenceKey, document, 0);
    if (!sequence)
        return sequence.error();
    const auto timeUs = readInteger<std::int64_t>(json, timeKey, document, 0);
    if (!timeUs)
        return timeUs.error();
    auto event = Alternatives<Event>::read(json.value(kindKey).toString(), json.value(eventKey), document);
    if (!event)
        return event.error();
    return Change{*sequence, *timeUs, std::move(event).value()};
}

QJsonObject toJson(const Cause &cause)
{
    QJsonObject object;
    std::visit(Overloaded{
                   [&](const std::monostate &) { object.insert(kindKey, "unknown"_L1); },
                   [&](const WokenUp &) { object.insert(kindKey, "woken_up"_L1); },
                   [&](const DecidedOutside &) { object.insert(kindKey, "outside"_L1); },
                   [&](const Event &event) { writeEvent(object, event); },
               },
               cause);
    return object;
}

QJsonObject toJson(const Decision &decision)
{
    return {{"action"_L1, Codec<Action>::write(decision.action)}, {"reason"_L1, decision.reason}};
}

QJsonObject toJson(const JournalRow &row)
{
    QJsonObject object{{"number"_L1, Codec<std::uint64_t>::write(row.number)}, {"policy"_L1, row.policy}, {"cause"_L1, toJson(row.cause)},
                       {"action"_L1, Codec<Action>::write(row.action)},        {"reason"_L1, row.reason}};
    object.insert(timeKey, Codec<std::int64_t>::write(row.timeUs));
    if (row.outcome.id)
        object.insert("id"_L1, int(*row.outcome.id));
    if (row.outcome.error)
        object.insert("error"_L1, Codec<std::optional<Error>>::write(row.outcome.error));
    return object;
}

}  // namespace manypath
