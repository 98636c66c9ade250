// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json_codec.h"

#include "core/digits.h"

namespace manypath::json {

namespace {

std::optional<quint32> hexNumber(const QString &text)
{
    if (!hexDigitsOnly(text) || text.size() > 8)
        return std::nullopt;
    return text.toUInt(nullptr, 16);
}

}  // namespace

QString Place::path() const
{
    const QString before = parent ? parent->path() : QString();
    if (index >= 0)
        return before + u'[' + QString::number(index) + u']';
    return before.isEmpty() ? key.toString() : before + u'.' + key.toString();
}

Error malformed(const Place &place, const QString &expected)
{
    return invalidArgument(QStringLiteral("\"%1\" is not %2").arg(place.path(), expected));
}

std::optional<qint64> signedInteger(const QJsonValue &value)
{
    if (value.isDouble()) {
        // toInteger() has no other way to say that the number is no integer.
        const qint64 number = value.toInteger(0);
        return number == value.toInteger(1) ? std::optional(number) : std::nullopt;
    }
    const QString text = value.toString();
    if (!decimalDigitsOnly(text.startsWith(u'-') ? QStringView(text).mid(1) : QStringView(text)))
        return std::nullopt;
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

std::optional<quint64> unsignedInteger(const QJsonValue &value)
{
    if (value.isDouble()) {
        const auto number = signedInteger(value);
        return number && *number >= 0 ? std::optional(static_cast<quint64>(*number)) : std::nullopt;
    }
    const QString text = value.toString();
    if (!decimalDigitsOnly(text))
        return std::nullopt;
    bool ok = false;
    const quint64 number = text.toULongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

Result<bool> Codec<bool>::read(const QJsonValue &json, const Place &place)
{
    if (!json.isBool())
        return malformed(place, QStringLiteral("true or false"));
    return json.toBool();
}

Result<QString> Codec<QString>::read(const QJsonValue &json, const Place &place)
{
    if (!json.isString())
        return malformed(place, QStringLiteral("a string"));
    return json.toString();
}

Result<Address> Codec<Address>::read(const QJsonValue &json, const Place &place)
{
    const QString text = json.toString();
    const Address address = Address::fromString(text);
    if (!json.isString() || (address.isNull() && !text.isEmpty()))
        return malformed(place, QStringLiteral("an IPv4 or IPv6 address, nor the empty string for none"));
    return address;
}

QJsonValue Codec<QMap<QString, QString>>::write(const QMap<QString, QString> &value)
{
    QJsonObject object;
    for (auto entry = value.constBegin(); entry != value.constEnd(); ++entry)
        object.insert(entry.key(), entry.value());
    return object;
}

Result<QMap<QString, QString>> Codec<QMap<QString, QString>>::read(const QJsonValue &json, const Place &place)
{
    if (!json.isObject())
        return malformed(place, QStringLiteral("an object"));
    const QJsonObject object = json.toObject();
    QMap<QString, QString> map;
    for (auto entry = object.constBegin(); entry != object.constEnd(); ++entry) {
        const QString key = entry.key();
        const auto value = Codec<QString>::read(entry.value(), Place{&place, key});
        if (!value)
            return value.error();
        map.insert(key, *value);
    }
    return map;
}

Result<Token> TokenCodec::read(const QJsonValue &json, const Place &place)
{
    const auto token = hexNumber(json.toString());
    if (!token)
        return malformed(place, QStringLiteral("a token of eight hexadecimal digits"));
    return *token;
}

Result<EndpointFlags> EndpointFlagsCodec::read(const QJsonValue &json, const Place &place)
{
    const auto names = Codec<QList<QString>>::read(json, place);
    if (!names)
        return names.error();
    EndpointFlags flags = 0;
    for (qsizetype i = 0; i < names->size(); ++i) {
        const QString &name = names->at(i);
        if (const auto flag = endpointFlagFromName(name))
            flags |= static_cast<EndpointFlags>(*flag);
        else if (const auto bits = hexNumber(name))
            flags |= *bits;
        else
            return malformed(Place{&place, {}, i}, QStringLiteral("the name of an endpoint flag, nor bits as a hexadecimal number"));
    }
    return flags;
}

}  // namespace manypath::json
