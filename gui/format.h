// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How values read to people: one place for words, units and numbers. Numbers follow QLocale's default.

#include "core/application/application.h"
#include "core/connection.h"
#include "core/endpoint.h"
#include "core/interface.h"
#include "core/steering.h"

#include <QStringList>

#include <cstdint>

namespace manypath {

/// "41.0 Mb/s", or "5.1 MB/s" where Units says so; "0" where nothing flows.
[[nodiscard]] QString rateText(double bytesPerSecond);
/// "20 Mb/s": a round rate, as on an axis, without needless zeros. In the unit of Units per second.
[[nodiscard]] QString roundRateText(double rate);
/// "2.5", "20": two decimals at most, none that are zero.
[[nodiscard]] QString roundNumberText(double value);
/// "3.1 GB" (powers of 1000).
[[nodiscard]] QString bytesText(std::uint64_t bytes);
/// "4.2 ms", "1.2 s"; empty for 0, which is: not measured yet.
[[nodiscard]] QString rttText(std::uint32_t microseconds);
/// "65 %" of a share of 0..1.
[[nodiscard]] QString shareText(double share);

/// "established", "created", "closing", or "TCP (fallback)".
[[nodiscard]] QString stateText(const Connection &connection);
/// What that state means, in a sentence.
[[nodiscard]] QString stateExplanation(const Connection &connection);
[[nodiscard]] QString stateText(const Subflow &subflow);
/// "initial", "normal", "backup", "backup by peer", or several of them.
[[nodiscard]] QString roleText(const Subflow &subflow);
/// Which side opened the connection: "client" or "server".
[[nodiscard]] QString sideText(const Connection &connection);
[[nodiscard]] QString pathManagerText(PathManager pathManager);
/// "local → remote"
[[nodiscard]] QString subflowText(const SubflowKey &key);
/// "Firefox", or "unknown" as long as nobody could tell.
[[nodiscard]] QString applicationText(const Application &application);
/// What else is known of who is behind it: unit, process and user, a line each. None as long as the application is unknown.
[[nodiscard]] QStringList applicationFacts(const Application &application, const Connection &connection);
/// "alice (1000)", or the number alone where there is no name for it.
[[nodiscard]] QString userText(std::uint32_t uid, const QString &name);

[[nodiscard]] QString interfaceTypeText(const Interface &interface);
/// What a person calls it: its type where that tells, "Wi-Fi", else its name, "br0".
[[nodiscard]] QString interfaceTitle(const Interface &interface);
/// The one of type and name that interfaceTitle() is not.
[[nodiscard]] QString interfaceSubtitle(const Interface &interface);
/// "up", "no link" or "down".
[[nodiscard]] QString interfaceStateText(const Interface &interface);
/// The addresses with their prefix lengths, link-local ones last.
[[nodiscard]] QString addressesText(const Interface &interface);
/// The gateways of the default routes; "none" where there is no such route.
[[nodiscard]] QString defaultRouteText(const Interface &interface);
/// The flags' names as `ip mptcp` has them; "none" for none.
[[nodiscard]] QString flagsText(EndpointFlags flags);
/// Who made an endpoint: "Manypath (policy)", "NetworkManager", …
[[nodiscard]] QString ownerText(EndpointOwner owner);
/// What that means for who wants to change it, in a sentence or two.
[[nodiscard]] QString ownerExplanation(EndpointOwner owner);
/// "automatic", "preferred", "backup" or "never".
[[nodiscard]] QString roleText(Role role);
/// What the policy does with an interface of that role, in a sentence.
[[nodiscard]] QString roleExplanation(Role role);

/// The words that a column of a table may have, a line each, so that it can be made wide enough in any language.
[[nodiscard]] QString interfaceTypeWords();
[[nodiscard]] QString interfaceStateWords();
[[nodiscard]] QString roleWords();
[[nodiscard]] QString ownerWords();
[[nodiscard]] QString connectionStateWords();
[[nodiscard]] QString subflowRoleWords();

[[nodiscard]] QString connectionsText(int count);  ///< "1 connection", "3 connections"
[[nodiscard]] QString subflowsText(int count);
[[nodiscard]] QString interfacesText(int count);

}  // namespace manypath
