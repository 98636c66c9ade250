// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/unitname.h"

#include "core/application/printable.h"

#include <QRegularExpression>

#include <array>

namespace manypath {

namespace {

using Kind = UnitName::Kind;

bool matches(const QString &unit, const QRegularExpression &pattern)
{
    return pattern.match(unit).hasMatch();
}

// systemd's escape: \xNN stands for a byte of UTF-8.
QString unescape(QStringView escaped)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < escaped.size(); ++i) {
        if (escaped.mid(i).startsWith(u"\\x") && i + 3 < escaped.size()) {
            bool isNumber = false;
            const uint byte = escaped.mid(i + 2, 2).toUInt(&isNumber, 16);
            if (isNumber) {
                bytes.append(static_cast<char>(byte));
                i += 3;
                continue;
            }
        }
        bytes.append(escaped.mid(i, 1).toUtf8());
    }
    return printable(QString::fromUtf8(bytes));
}

QStringView withoutSuffix(QStringView unit)
{
    return unit.left(unit.lastIndexOf(u'.'));
}

QStringView beforeInstance(QStringView name)
{
    const qsizetype at = name.indexOf(u'@');
    return at < 0 ? name : name.left(at);
}

// Who runs there is for its processes to say.
bool saysNothing(const QString &unit)
{
    static const QRegularExpression session(QStringLiteral(R"(^(session-[^.]+\.scope|user@\d+\.service|init\.scope)$)"));
    static const QRegularExpression terminal(QStringLiteral(R"(^([a-z]+-spawn-.+|kitty-\d+-\d+)\.scope$)"));
    static const QRegularExpression transient(QStringLiteral(R"(^run-(u\d+|r[0-9a-f]+|\d+|p\d+-i\d+)\.(scope|service)$)"));
    return matches(unit, session) || matches(unit, terminal) || matches(unit, transient) || unit.endsWith(u".slice");
}

// app[-LAUNCHER]-ID-RANDOM.scope, app[-LAUNCHER]-ID[@RANDOM].service. By the rules there is no "-" in LAUNCHER and ID, but
// not all launchers escape it; whether there is such a desktop entry decides.
UnitName readApplication(const QString &unit)
{
    QList<QStringView> parts = beforeInstance(withoutSuffix(unit)).split(u'-').mid(1);
    if (unit.endsWith(u".scope") && parts.size() > 1)
        parts.removeLast();
    UnitName result{Kind::Application, {}, {}};
    const auto add = [&](const QList<QStringView> &words) {
        QStringList texts;
        for (const QStringView word : words)
            texts.append(unescape(word));
        result.desktopIds.append(texts.join(u'-'));
    };
    if (parts.size() > 1)
        add(parts.mid(1));
    add(parts);
    result.name = result.desktopIds.constFirst();
    return result;
}

// dbus-:1.2-org.example.App@0.service, started for the sake of a D-Bus name that often is a desktop entry's as well.
UnitName readActivated(const QString &unit)
{
    const QStringView name = beforeInstance(withoutSuffix(unit));
    const QString id = unescape(name.mid(name.indexOf(u'-', 6) + 1));
    return {Kind::Application, id, {id}};
}

// snap.NAME.APP-UUID.scope (or with a dot), snap.NAME.APP.service
UnitName readSnap(const QString &unit)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^snap\.([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+?)([.-][0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.scope|\.service)$)"));
    const QRegularExpressionMatch match = pattern.match(unit);
    if (!match.hasMatch())
        return {};
    const QString app = match.captured(2);
    return {unit.endsWith(u".scope") ? Kind::Application : Kind::Service, app, {match.captured(1) + u'_' + app}};
}

UnitName readContainer(const QString &unit)
{
    struct Engine {
        const char *pattern;
        const char *name;
    };
    static constexpr std::array<Engine, 5> engines{{{"docker", "docker"}, {"nerdctl", "nerdctl"}, {"libpod(?:-conmon)?", "podman"},
                                                    {"crio(?:-conmon)?", "cri-o"}, {"cri-containerd", "containerd"}}};
    for (const Engine &engine : engines) {
        const QRegularExpression pattern(QStringLiteral(R"(^%1-([0-9a-f]{12})[0-9a-f]*\.scope$)").arg(QLatin1String(engine.pattern)));
        const QRegularExpressionMatch match = pattern.match(unit);
        if (match.hasMatch())  // twelve digits are what the engines' own lists show
            return {Kind::Container, QStringLiteral("%1 %2").arg(QLatin1String(engine.name), match.captured(1)), {}};
    }
    static const QRegularExpression machine(QStringLiteral(R"(^(?:machine-(.+)\.scope|systemd-nspawn@(.+)\.service)$)"));
    static const QRegularExpression libvirt(QStringLiteral(R"(^(?:qemu|lxc)-\d+-(.+)$)"));
    const QRegularExpressionMatch match = machine.match(unit);
    if (!match.hasMatch())
        return {};
    const QString name = unescape(match.captured(match.lastCapturedIndex()));
    const QRegularExpressionMatch domain = libvirt.match(name);
    return {Kind::Container, domain.hasMatch() ? domain.captured(1) : name, {}};
}

UnitName readService(const QString &unit)
{
    const QString name = unescape(withoutSuffix(unit));
    const QString id = unescape(beforeInstance(withoutSuffix(unit)));
    // Named the way D-Bus names are, as GNOME does: that is what its desktop entry is called, if it has one.
    return {Kind::Service, name, id.count(u'.') >= 2 ? QStringList{id} : QStringList()};
}

}  // namespace

UnitName readUnitName(const QString &unit)
{
    if (!unit.contains(u'.') || saysNothing(unit))
        return {};
    if (unit.startsWith(u"app-"))
        return readApplication(unit);
    if (unit.startsWith(u"dbus-:"))
        return readActivated(unit);
    if (const UnitName snap = readSnap(unit); snap.kind != Kind::None)
        return snap;
    if (const UnitName container = readContainer(unit); container.kind != Kind::None)
        return container;
    return readService(unit);
}

}  // namespace manypath
