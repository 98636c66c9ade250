// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/state/configfile.h"

#include "helper/state/inifile.h"
#include "helper/state/trustedfile.h"

#include <QDir>

#include <algorithm>

namespace manypath {

using namespace Qt::StringLiterals;

namespace {

constexpr auto policyPrefix = "policy "_L1;

/// Builds the layer of a file, entry by entry.
class Builder {
public:
    Builder(const QString &file, const Available &available) : m_file(file), m_available(available) {}

    void take(const IniSection &section)
    {
        if (section.name == "manypath"_L1)
            each(section, &Builder::takeGeneral);
        else if (section.name == "roles"_L1)
            each(section, &Builder::takeRole);
        else if (section.name == "limits"_L1)
            each(section, &Builder::takeLimit);
        else if (section.name == "settings"_L1)
            each(section, &Builder::takeSetting);
        else if (section.name.startsWith(policyPrefix))
            takePolicy(section);
        else
            complain(section.line, u"\"%1\" is no section: manypath, policy NAME, roles, limits or settings is; its lines are passed over"_s.arg(section.name));
    }

    [[nodiscard]] ConfigurationLayer layer() const { return m_layer; }
    [[nodiscard]] QList<Problem> problems() const { return m_problems; }

private:
    using Taker = Result<void> (Builder::*)(const IniEntry &);

    void complain(int line, const QString &text) { m_problems.append({m_file, line, text}); }

    void each(const IniSection &section, Taker taker)
    {
        for (const IniEntry &entry : section.entries)
            accept(section, entry, (this->*taker)(entry));
    }

    void takePolicy(const IniSection &section)
    {
        const Result<QString> name = policyNameFromText(m_available, section.name.mid(policyPrefix.size()));
        if (!name)
            return complain(section.line, name.error().message + u"; the lines of its section are passed over"_s);
        const PolicyInfo *policy = m_available.policy(*name);
        for (const IniEntry &entry : section.entries) {
            const Result<QString> value = parameterFromText(*policy, entry.key, entry.value);
            if (value)
                m_layer.parameters[*name].insert(entry.key, sourced(*value, entry));
            accept(section, entry, value ? Result<void>() : Result<void>(value.error()));
        }
    }

    /// Says what was wrong with an entry, or that it takes the place of another.
    void accept(const IniSection &section, const IniEntry &entry, const Result<void> &taken)
    {
        if (!taken)
            return complain(entry.line, taken.error().message);
        int &line = m_lines[{section.name, entry.key}];
        if (line != 0)
            complain(entry.line, u"\"%1\" is there twice: this line counts, not line %2"_s.arg(entry.key).arg(line));
        line = entry.line;
    }

    template <typename T>
    Sourced<T> sourced(const T &value, const IniEntry &entry) const
    {
        return {value, {Origin::Source::File, m_file, entry.line}};
    }

    template <typename T>
    Result<void> put(std::optional<Sourced<T>> ConfigurationLayer::*member, const Result<T> &value, const IniEntry &entry)
    {
        if (!value)
            return value.error();
        m_layer.*member = sourced(*value, entry);
        return {};
    }

    Result<void> takeGeneral(const IniEntry &entry)
    {
        if (entry.key == "policy"_L1)
            return put(&ConfigurationLayer::policy, policyNameFromText(m_available, entry.value), entry);
        if (entry.key == "subflows-per-connection"_L1)
            return put(&ConfigurationLayer::subflowsPerConnection, subflowsPerConnectionFromText(entry.value), entry);
        if (entry.key == "on-stop"_L1)
            return put(&ConfigurationLayer::onStop, onStopFromText(entry.value), entry);
        if (entry.key == "plugin-folder"_L1)
            return put(&ConfigurationLayer::pluginFolder, pluginFolderFromText(entry.value), entry);
        return invalidArgument(u"\"%1\" is no key of [manypath]: policy, subflows-per-connection, on-stop or plugin-folder is"_s.arg(entry.key));
    }

    Result<void> takeRole(const IniEntry &entry)
    {
        const Result<RoleRule> rule = roleRuleFromText(entry.key, entry.value);
        if (!rule)
            return rule.error();
        m_layer.roles.removeIf([&rule](const Sourced<RoleRule> &other) { return other.value.pattern == rule->pattern; });
        m_layer.roles.append(sourced(*rule, entry));
        return {};
    }

    Result<void> takeLimit(const IniEntry &entry)
    {
        if (entry.key == "subflows"_L1)
            return put(&ConfigurationLayer::subflowLimit, limitFromText(entry.key, entry.value), entry);
        if (entry.key == "add-addr-accepted"_L1)
            return put(&ConfigurationLayer::addAddressLimit, limitFromText(entry.key, entry.value), entry);
        return invalidArgument(u"\"%1\" is no key of [limits]: subflows or add-addr-accepted is"_s.arg(entry.key));
    }

    Result<void> takeSetting(const IniEntry &entry)
    {
        const Result<QString> value = settingFromText(m_available, entry.key, entry.value);
        if (!value)
            return value.error();
        m_layer.settings.insert(entry.key, sourced(*value, entry));
        return {};
    }

    QString m_file;
    const Available &m_available;
    ConfigurationLayer m_layer;
    QList<Problem> m_problems;
    QMap<std::pair<QString, QString>, int> m_lines;  // where a section's key was seen last
};

/// A file laid over the layer of those before it.
LayerReading withFile(LayerReading reading, const QString &path, const Available &available)
{
    const Result<std::optional<QByteArray>> text = readTrustedFile(path);
    if (!text) {
        reading.problems.append({path, 0, text.error().message});
        return reading;
    }
    if (!*text)
        return reading;
    const LayerReading file = parseConfiguration(**text, path, available);
    return {overlaid(file.layer, reading.layer), reading.problems + file.problems};
}

}  // namespace

LayerReading parseConfiguration(const QByteArray &text, const QString &file, const Available &available)
{
    const IniReading ini = readIni(text, file);
    Builder builder(file, available);
    for (const IniSection &section : ini.sections)
        builder.take(section);
    QList<Problem> problems = ini.problems + builder.problems();
    std::stable_sort(problems.begin(), problems.end(), [](const Problem &a, const Problem &b) { return a.line < b.line; });
    return {builder.layer(), problems};
}

LayerReading readConfiguration(const QString &folder, const Available &available)
{
    LayerReading reading;
    if (Result<void> trusted = checkTrustedFolder(folder); !trusted) {
        reading.problems.append({folder, 0, trusted.error().message});
        return reading;
    }
    reading = withFile(reading, folder + "/manypath.conf"_L1, available);

    const QString dropIns = folder + "/manypath.conf.d"_L1;
    if (Result<void> trusted = checkTrustedFolder(dropIns); !trusted) {
        reading.problems.append({dropIns, 0, trusted.error().message});
        return reading;
    }
    QStringList names = QDir(dropIns).entryList({u"*.conf"_s}, QDir::Files | QDir::System, QDir::Unsorted);
    std::sort(names.begin(), names.end());  // by code point: the same in every locale
    for (const QString &name : names)
        reading = withFile(reading, dropIns + u'/' + name, available);
    return reading;
}

}  // namespace manypath
