// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How single values become JSON and come back. Which keys a struct has is said once, for both directions, in
// json_fields.h. Both headers are for core/json.cpp and the files in helper/state, and not for headers that others include.

#include "core/address.h"
#include "core/connection.h"
#include "core/endpoint.h"
#include "core/result.h"

#include <QAnyStringView>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QMap>

#include <array>
#include <concepts>
#include <limits>
#include <optional>
#include <tuple>
#include <type_traits>
#include <utility>

namespace manypath::json {

using namespace Qt::StringLiterals;

/// Where in the document a value is. Made a string only when something is wrong there.
struct Place {
    const Place *parent = nullptr;  ///< null: the document itself
    QAnyStringView key = {};
    qsizetype index = -1;           ///< of a row of a list, which has no key

    [[nodiscard]] QString path() const;  ///< "connections[3].local.port"
};

/// "PATH" is not EXPECTED
[[nodiscard]] Error malformed(const Place &place, const QString &expected);

/// What JSON's numbers hold exactly in every language.
inline constexpr std::int64_t largestNumber = std::int64_t{1} << 53;

[[nodiscard]] std::optional<qint64> signedInteger(const QJsonValue &value);
[[nodiscard]] std::optional<quint64> unsignedInteger(const QJsonValue &value);

/// A member of a struct: its key, and the codec of its value.
template <typename Struct, typename Member, typename Codec>
struct Field {
    QLatin1StringView key;
    Member Struct::*member;
};

/// The members of a struct that has a JSON form, as a tuple of Field. Specialised in json_fields.h.
template <typename Struct>
inline constexpr std::nullptr_t fields = nullptr;

template <typename T>
concept Described = !std::is_same_v<decltype(fields<T>), const std::nullptr_t>;

/// The values of an enum and `static QString name(Enum)`. Specialised in json_fields.h.
template <typename Enum>
struct Names;

/// write() makes JSON of a value, undefined for one that is left out; read() makes a value of JSON.
template <typename T>
struct Codec;

template <typename Struct, typename Member>
[[nodiscard]] constexpr auto field(QLatin1StringView key, Member Struct::*member)
{
    return Field<Struct, Member, Codec<Member>>{key, member};
}

template <typename ItsCodec, typename Struct, typename Member>
[[nodiscard]] constexpr auto field(QLatin1StringView key, Member Struct::*member)
{
    return Field<Struct, Member, ItsCodec>{key, member};
}

template <>
struct Codec<bool> {
    [[nodiscard]] static QJsonValue write(bool value) { return value; }
    [[nodiscard]] static Result<bool> read(const QJsonValue &json, const Place &place);
};

template <>
struct Codec<QString> {
    [[nodiscard]] static QJsonValue write(const QString &value) { return value; }
    [[nodiscard]] static Result<QString> read(const QJsonValue &json, const Place &place);
};

template <>
struct Codec<Address> {
    [[nodiscard]] static QJsonValue write(const Address &value) { return value.toString(); }
    [[nodiscard]] static Result<Address> read(const QJsonValue &json, const Place &place);
};

template <>
struct Codec<QMap<QString, QString>> {
    [[nodiscard]] static QJsonValue write(const QMap<QString, QString> &value);
    [[nodiscard]] static Result<QMap<QString, QString>> read(const QJsonValue &json, const Place &place);
};

struct TokenCodec {
    [[nodiscard]] static QJsonValue write(Token value) { return tokenToString(value); }
    [[nodiscard]] static Result<Token> read(const QJsonValue &json, const Place &place);
};

struct EndpointFlagsCodec {
    [[nodiscard]] static QJsonValue write(EndpointFlags value) { return QJsonArray::fromStringList(endpointFlagNames(value)); }
    [[nodiscard]] static Result<EndpointFlags> read(const QJsonValue &json, const Place &place);
};

template <typename T, typename ItsCodec = Codec<T>>
struct OptionalCodec {
    [[nodiscard]] static QJsonValue write(const std::optional<T> &value)
    {
        return value ? ItsCodec::write(*value) : QJsonValue(QJsonValue::Undefined);
    }
    [[nodiscard]] static Result<std::optional<T>> read(const QJsonValue &json, const Place &place)
    {
        Result<T> value = ItsCodec::read(json, place);
        if (!value)
            return value.error();
        return std::optional<T>(std::move(value).value());
    }
};

template <typename T>
struct Codec<std::optional<T>> : OptionalCodec<T> {};

template <std::integral T>
struct Codec<T> {
    [[nodiscard]] static QJsonValue write(T value)
    {
        if (std::cmp_less_equal(value, largestNumber) && std::cmp_greater_equal(value, -largestNumber))
            return QJsonValue(static_cast<qint64>(value));
        return QString::number(value);
    }
    [[nodiscard]] static Result<T> read(const QJsonValue &json, const Place &place)
    {
        if constexpr (std::is_signed_v<T>) {
            if (const auto number = signedInteger(json); number && std::in_range<T>(*number))
                return static_cast<T>(*number);
        } else {
            if (const auto number = unsignedInteger(json); number && std::in_range<T>(*number))
                return static_cast<T>(*number);
        }
        return malformed(place, QStringLiteral("a whole number from %1 to %2")
                                    .arg(std::numeric_limits<T>::min())
                                    .arg(std::numeric_limits<T>::max()));
    }
};

template <typename T>
    requires std::is_enum_v<T>
struct Codec<T> {
    [[nodiscard]] static QJsonValue write(T value) { return Names<T>::name(value); }
    [[nodiscard]] static Result<T> read(const QJsonValue &json, const Place &place)
    {
        const QString text = json.toString();
        QStringList allowed;
        for (const T value : Names<T>::values) {
            const QString name = Names<T>::name(value);
            if (json.isString() && text == name)
                return value;
            allowed.append(name);
        }
        return malformed(place, QStringLiteral("one of ") + allowed.join(QStringLiteral(", ")));
    }
};

template <typename T, typename ItsCodec = Codec<T>>
struct ListCodec {
    [[nodiscard]] static QJsonValue write(const QList<T> &rows)
    {
        QJsonArray array;
        for (const T &row : rows)
            array.append(ItsCodec::write(row));
        return array;
    }
    [[nodiscard]] static Result<QList<T>> read(const QJsonValue &json, const Place &place)
    {
        if (!json.isArray())
            return malformed(place, QStringLiteral("an array"));
        const QJsonArray array = json.toArray();
        QList<T> rows;
        rows.reserve(array.size());
        for (const QJsonValue row : array) {
            Result<T> value = ItsCodec::read(row, Place{&place, {}, rows.size()});
            if (!value)
                return value.error();
            rows.append(std::move(value).value());
        }
        return rows;
    }
};

template <typename T>
struct Codec<QList<T>> : ListCodec<T> {};

template <Described T>
[[nodiscard]] QJsonObject writeObject(const T &value)
{
    QJsonObject object;
    const auto write = [&]<typename Member, typename ItsCodec>(const Field<T, Member, ItsCodec> &field) {
        object.insert(field.key, ItsCodec::write(value.*field.member));
    };
    std::apply([&](const auto &...each) { (write(each), ...); }, fields<T>);
    return object;
}

/// A key that is missing or null leaves the member as a new T has it.
template <Described T>
[[nodiscard]] Result<T> readObject(const QJsonObject &object, const Place &place)
{
    T value;
    std::optional<Error> error;
    const auto read = [&]<typename Member, typename ItsCodec>(const Field<T, Member, ItsCodec> &field) {
        const QJsonValue json = object.value(field.key);
        if (json.isUndefined() || json.isNull())
            return true;
        Result<Member> member = ItsCodec::read(json, Place{&place, field.key});
        if (!member) {
            error = member.error();
            return false;
        }
        value.*field.member = std::move(member).value();
        return true;
    };
    std::apply([&](const auto &...each) { (read(each) && ...); }, fields<T>);
    if (error)
        return *error;
    return value;
}

template <Described T>
struct Codec<T> {
    [[nodiscard]] static QJsonValue write(const T &value) { return writeObject(value); }
    [[nodiscard]] static Result<T> read(const QJsonValue &json, const Place &place)
    {
        if (!json.isObject())
            return malformed(place, QStringLiteral("an object"));
        return readObject<T>(json.toObject(), place);
    }
};

/// What a kind is called in a list of several kinds. Specialised in json_fields.h.
template <typename Kind>
inline constexpr std::nullptr_t variantKind = nullptr;

/// One of several kinds: the kind's own keys beside "kind".
template <typename... Kinds>
struct Codec<std::variant<Kinds...>> {
    [[nodiscard]] static QJsonValue write(const std::variant<Kinds...> &value)
    {
        return std::visit(
            []<typename Kind>(const Kind &kind) {
                QJsonObject object = writeObject(kind);
                object.insert("kind"_L1, variantKind<Kind>);
                return object;
            },
            value);
    }
    [[nodiscard]] static Result<std::variant<Kinds...>> read(const QJsonValue &json, const Place &place)
    {
        const QString kind = json.toObject().value("kind"_L1).toString();
        std::optional<Result<std::variant<Kinds...>>> found;
        const bool known = ((kind == variantKind<Kinds> && (found = readKind<Kinds>(json, place), true)) || ...);
        if (!known)
            return malformed(Place{&place, "kind"}, QStringLiteral("one of ") + QStringList{QString(variantKind<Kinds>)...}.join(QStringLiteral(", ")));
        return *std::move(found);
    }

private:
    template <typename Kind>
    static Result<std::variant<Kinds...>> readKind(const QJsonValue &json, const Place &place)
    {
        Result<Kind> kind = Codec<Kind>::read(json, place);
        if (!kind)
            return kind.error();
        return std::variant<Kinds...>(std::move(kind).value());
    }
};

}  // namespace manypath::json
