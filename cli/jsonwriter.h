// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <concepts>
#include <cstdint>
#include <optional>

namespace manypath::cli {

/// Writes JSON with its keys in the order of the calls and in the layout of `ip -json` and `ip -json -pretty`, so that
/// the output can be compared with that byte for byte. (QJsonDocument sorts the keys.)
class JsonWriter {
public:
    explicit JsonWriter(bool pretty) : m_pretty(pretty) {}

    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    JsonWriter &key(const char *name);
    JsonWriter &key(const QString &name);

    JsonWriter &value(const QString &text);
    JsonWriter &value(bool truth);
    JsonWriter &null();
    JsonWriter &value(const char *) = delete;  // it would become a bool
    template <std::integral Integer>
        requires(!std::same_as<Integer, bool>)
    JsonWriter &value(Integer number)
    {
        return raw(QByteArray::number(number));
    }

    /// Nothing is null.
    template <typename Value>
    JsonWriter &value(const std::optional<Value> &content)
    {
        return content ? value(*content) : null();
    }

    /// key() and value() in one.
    template <typename Value>
    JsonWriter &member(const char *name, const Value &content)
    {
        return key(name).value(content);
    }

    /// What was written, with a line end.
    [[nodiscard]] QByteArray text() const { return m_text + '\n'; }

private:
    JsonWriter &raw(const QByteArray &text);
    void separate();
    void breakLine();
    void writeString(const QString &text);

    struct Level {
        bool object = false;
        bool empty = true;
    };

    QByteArray m_text;
    QList<Level> m_levels;
    bool m_pretty = false;
    bool m_afterKey = false;
};

}  // namespace manypath::cli
