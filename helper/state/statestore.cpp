// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/state/statestore.h"

#include "helper/state/jsonfile.h"

#include <QFile>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace manypath {

using namespace Qt::StringLiterals;

namespace {

Problem damaged(const QString &path, const Error &error)
{
    const Result<QString> name = setAside(path);
    return {path, 0,
            name ? u"It is damaged and was set aside as %1, so what it held is forgotten: %2"_s.arg(*name, error.message)
                 : u"It is damaged, so what it held is forgotten: %1; %2"_s.arg(error.message, name.error().message)};
}

/// `parse` is one of the …FromJson().
template <typename Parse>
auto load(const QString &path, Parse parse) -> Loaded<std::optional<std::decay_t<decltype(parse(QJsonObject()).value())>>>
{
    const Result<std::optional<QJsonObject>> object = readJsonFile(path);
    if (!object) {
        if (object.error().kind == Error::Kind::InvalidArgument)
            return {{}, {damaged(path, object.error())}};
        return {{}, {{path, 0, object.error().message}}};
    }
    if (!*object)
        return {};
    const auto value = parse(**object);
    if (!value)
        return {{}, {damaged(path, value.error())}};
    return {*value, {}};
}

}  // namespace

Result<void> StateStore::prepare() const
{
    const QByteArray folder = QFile::encodeName(m_folder);
    if (mkdir(folder.constData(), S_IRWXU) != 0 && errno != EEXIST)
        return kernelError(u"The state folder %1 can't be made, so changes will not survive the helper"_s.arg(m_folder), errno);
    if (access(folder.constData(), R_OK | W_OK | X_OK) != 0)
        return kernelError(u"The state folder %1 can't be used, so changes will not survive the helper"_s.arg(m_folder), errno);
    return {};
}

QString StateStore::statePath() const
{
    return m_folder + "/state.json"_L1;
}

Loaded<RuntimeState> StateStore::loadState() const
{
    const auto loaded = load(statePath(), &runtimeStateFromJson);
    return {loaded.value.value_or(RuntimeState()), loaded.problems};
}

Loaded<Ledger> StateStore::loadLedger(const Realm &here) const
{
    const auto loaded = load(m_folder + "/ledger.json"_L1, &ledgerFromJson);
    return {loaded.value.value_or(Ledger()).in(here), loaded.problems};
}

Loaded<std::optional<TrialRecord>> StateStore::loadTrial() const
{
    return load(m_folder + "/trial.json"_L1, &trialRecordFromJson);
}

Result<void> StateStore::save(const RuntimeState &state) const
{
    return writeJsonFile(statePath(), toJson(state), Durability::PowerLoss);
}

Result<void> StateStore::save(const Ledger &ledger) const
{
    return writeJsonFile(m_folder + "/ledger.json"_L1, toJson(ledger), Durability::Process);
}

Result<void> StateStore::save(const TrialRecord &trial) const
{
    return writeJsonFile(m_folder + "/trial.json"_L1, toJson(trial), Durability::PowerLoss);
}

Result<void> StateStore::removeTrial() const
{
    return removeFile(m_folder + "/trial.json"_L1);
}

}  // namespace manypath
