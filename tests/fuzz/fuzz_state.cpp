// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The files of the state folder: any JSON may be read, and what was taken for one of them is written and read as the same.
#include "helper/state/ledger.h"
#include "helper/state/runtimestate.h"
#include "helper/state/trialrecord.h"

#include <QJsonDocument>

#include <cstdio>
#include <cstdlib>

using namespace manypath;

namespace {

void require(bool condition, const char *what)
{
    if (condition)
        return;
    std::fprintf(stderr, "not so: %s\n", what);
    std::abort();
}

QJsonObject throughText(const QJsonObject &object)
{
    return QJsonDocument::fromJson(QJsonDocument(object).toJson(QJsonDocument::Compact)).object();
}

template <typename T>
std::optional<T> readTwice(const QJsonObject &json, Result<T> (*read)(const QJsonObject &))
{
    const Result<T> value = read(json);
    if (!value) {
        require(!value.error().message.isEmpty(), "what can't be read has a reason");
        return std::nullopt;
    }
    const Result<T> same = read(throughText(toJson(*value)));
    require(same.ok() && *same == *value, "a value is read as it was written");
    return *value;
}

void readLedger(const QJsonObject &json)
{
    std::optional<Ledger> ledger = readTwice(json, &ledgerFromJson);
    if (!ledger)
        return;
    // A kernel that has all of it, with ids for those that wait for one.
    QList<Endpoint> kernel = ledger->endpoints;
    for (Endpoint &endpoint : kernel) {
        endpoint.id = endpoint.id == 0 ? std::uint8_t{255} : endpoint.id;
        endpoint.owner = EndpointOwner::Other;
    }
    ledger->settleEndpoints(kernel);
    for (const Endpoint &endpoint : ledger->endpoints)
        require(endpoint.ours() && endpoint.id != 0, "what is recognised is ours and has its id");
    const Ledger once = *ledger;
    ledger->settleEndpoints(kernel);
    require(*ledger == once, "what is settled stays");
    ledger->settleLimits({4, 4});
    require(ledger->limitsOfOthers({4, 4}) == once.limitsOfOthers({4, 4}), "settling limits changes nothing about others'");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    // Half surrogate pairs are no text. Qt reads them from escapes; what it writes has none.
    const QJsonObject json = throughText(QJsonDocument::fromJson(text).object());
    if (const auto state = readTwice(json, &runtimeStateFromJson))
        (void)layerOf(*state, QStringLiteral("f"), Available());
    readTwice(json, &trialRecordFromJson);
    readLedger(json);
    return 0;
}
