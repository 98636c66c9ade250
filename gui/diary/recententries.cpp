// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diary/recententries.h"

#include "core/world.h"

#include <algorithm>

namespace manypath {

namespace {

constexpr qsizetype mostRecent = 50;

// Whether one entry can stand for both.
bool saysTheSame(const DiaryEntry &a, const DiaryEntry &b)
{
    if (a.kind != b.kind || a.reason != b.reason)
        return false;
    switch (a.kind) {
    case DiaryEntry::Kind::FellBack:
        return a.application == b.application && a.remote == b.remote;
    case DiaryEntry::Kind::ConnectionsMoved:
        return a.interface == b.interface && a.movedTo == b.movedTo;
    case DiaryEntry::Kind::SubflowFailed:
        return a.interface == b.interface;
    case DiaryEntry::Kind::EndpointsChanged:
        return a.value == b.value;
    case DiaryEntry::Kind::InterfaceLost:
    case DiaryEntry::Kind::ConnectionDropped:
    case DiaryEntry::Kind::PolicyChanged:
    case DiaryEntry::Kind::RoleChanged:
    case DiaryEntry::Kind::SettingChanged:
    case DiaryEntry::Kind::HelperLost:
        return false;
    }
    return false;
}

}  // namespace

DiaryEntry RecentEntries::add(DiaryEntry entry)
{
    entry.number = nextNumber();
    m_recent.append(entry);
    if (m_recent.size() > mostRecent)
        m_recent.removeFirst();
    return entry;
}

DiaryEntry RecentEntries::fold(const DiaryEntry &entry, std::int64_t withinUs)
{
    const auto same = std::find_if(m_recent.begin(), m_recent.end(), [&](const DiaryEntry &each) {
        return saysTheSame(each, entry) && std::max(each.timeUs, each.endUs) + withinUs >= entry.timeUs;
    });
    if (same == m_recent.end())
        return add(entry);
    ++same->times;
    same->endUs = entry.timeUs;
    same->connections += entry.connections;
    same->moved += entry.moved;
    if (same->token != entry.token)
        same->token.reset();
    if (same->remote != entry.remote)
        same->remote.clear();
    if (same->application != entry.application)
        same->application.clear();
    if (same->subject != entry.subject)
        same->subject.clear();
    if (same->interface != entry.interface)
        same->interface.clear();
    return *same;
}

void addTypes(DiaryEntry &entry, const World &world)
{
    const auto isName = [](Interface::Type type) {
        return type == Interface::Type::Ethernet || type == Interface::Type::Wifi || type == Interface::Type::Mobile;
    };
    for (const QString &name : entry.interfaces()) {
        const Interface *named = world.interfaceByName(name);
        if (!named || !isName(named->type))
            continue;
        const auto alike = std::count_if(world.interfaces().begin(), world.interfaces().end(),
                                         [named](const auto &each) { return each.second.type == named->type; });
        if (alike == 1)
            entry.types.insert(name, named->type);
        else
            entry.types.remove(name);
    }
}

}  // namespace manypath
