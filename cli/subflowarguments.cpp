// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subflowarguments.h"

namespace manypath::cli {

namespace {

// The options of these commands, which come in any order.
struct Options {
    std::optional<SocketAddress> local;
    std::optional<SocketAddress> remote;
    std::optional<std::uint8_t> localId;
    std::optional<std::uint8_t> remoteId;
    std::optional<std::uint8_t> id;
    std::optional<std::uint16_t> port;
    std::optional<QString> device;
    bool backup = false;
    bool listen = false;
};

Result<Token> takeToken(Words &words, const QString &command)
{
    if (words.atEnd())
        return invalidArgument(QStringLiteral("\"%1\" needs a token: eight hexadecimal digits").arg(command));
    return tokenFromString(words.take());
}

Result<std::uint8_t> takeId(Words &words, const QString &option)
{
    const Result<std::uint32_t> number = words.takeNumber(option, 0, 255);
    if (!number)
        return number.error();
    return static_cast<std::uint8_t>(*number);
}

Result<std::uint16_t> takePort(Words &words, const QString &option)
{
    const Result<std::uint32_t> number = words.takeNumber(option, 1, 65535);
    if (!number)
        return number.error();
    return static_cast<std::uint16_t>(*number);
}

Result<SocketAddress> takeSocket(Words &words, const QString &option)
{
    const Result<QString> text = words.takeValue(option);
    if (!text)
        return text.error();
    return SocketAddress::fromString(*text);
}

// Puts what `taken` has into `place`, which must be empty yet.
template <typename T>
Result<void> putOnce(std::optional<T> &place, const Result<T> &taken, const QString &option)
{
    if (place)
        return invalidArgument(QStringLiteral("\"%1\" is there twice: only one is allowed").arg(option));
    if (!taken)
        return taken.error();
    place = *taken;
    return {};
}

Result<void> takeOption(Options &options, const QString &option, Words &words)
{
    if (option == QLatin1String("local"))
        return putOnce(options.local, takeSocket(words, option), option);
    if (option == QLatin1String("remote"))
        return putOnce(options.remote, takeSocket(words, option), option);
    if (option == QLatin1String("lid"))
        return putOnce(options.localId, takeId(words, option), option);
    if (option == QLatin1String("rid"))
        return putOnce(options.remoteId, takeId(words, option), option);
    if (option == QLatin1String("id"))
        return putOnce(options.id, takeId(words, option), option);
    if (option == QLatin1String("port"))
        return putOnce(options.port, takePort(words, option), option);
    if (option == QLatin1String("dev"))
        return putOnce(options.device, words.takeDevice(option), option);
    (option == QLatin1String("listen") ? options.listen : options.backup) = true;
    return {};
}

Result<Options> takeOptions(Words &words, const QString &command, const QStringList &allowed)
{
    Options options;
    while (!words.atEnd()) {
        const Result<QString> option = onlyMatch(words.take(), allowed, QStringLiteral("option of \"%1\"").arg(command));
        if (!option)
            return option.error();
        if (const Result<void> taken = takeOption(options, *option, words); !taken)
            return taken.error();
    }
    return options;
}

Result<Command> parseCreate(Words &words)
{
    const QString command = QStringLiteral("subflow create");
    const Result<Token> token = takeToken(words, command);
    if (!token)
        return token.error();
    const Result<Options> options = takeOptions(words, command, wordList({"local", "lid", "remote", "rid", "dev", "backup"}));
    if (!options)
        return options.error();
    if (!options->remote)
        return invalidArgument(QStringLiteral("\"subflow create\" needs \"remote\" with an address and a port"));
    if (options->remote->port == 0) {
        return invalidArgument(QStringLiteral("\"%1\" is not allowed for remote: it needs a port").arg(options->remote->address.toString()));
    }
    return Command(CreateSubflow{*token, options->local.value_or(SocketAddress()), *options->remote, options->localId, options->remoteId,
                                 options->device.value_or(QString()), options->backup});
}

Result<SubflowKey> takeKey(Words &words, const QString &command)
{
    const Result<Options> options = takeOptions(words, command, wordList({"local", "remote"}));
    if (!options)
        return options.error();
    if (!options->local || !options->remote || options->local->port == 0 || options->remote->port == 0) {
        return invalidArgument(QStringLiteral("\"%1\" needs \"local\" and \"remote\", each with an address and a port").arg(command));
    }
    return SubflowKey{*options->local, *options->remote};
}

}  // namespace

Result<Command> parseSubflowCommand(Words words)
{
    const QStringList verbs = wordList({"create", "destroy", "backup", "nobackup"});
    if (words.atEnd())
        return invalidArgument(QStringLiteral("a command is missing after \"subflow\": there are %1").arg(alternatives(verbs)));
    const Result<QString> verb = onlyMatch(words.take(), verbs, QStringLiteral("command of \"subflow\""));
    if (!verb)
        return verb.error();
    if (*verb == QLatin1String("create"))
        return parseCreate(words);
    const QString command = QStringLiteral("subflow ") + *verb;
    const Result<Token> token = takeToken(words, command);
    if (!token)
        return token.error();
    const Result<SubflowKey> key = takeKey(words, command);
    if (!key)
        return key.error();
    if (*verb == QLatin1String("destroy"))
        return Command(DestroySubflow{*token, *key});
    return Command(SetSubflowBackup{*token, *key, *verb == QLatin1String("backup")});
}

Result<Command> parseAnnounce(Words words)
{
    const QString command = QStringLiteral("announce");
    const Result<Token> token = takeToken(words, command);
    if (!token)
        return token.error();
    const Result<QString> text = words.takeValue(QStringLiteral("announce TOKEN"));
    if (!text)
        return text.error();
    const Address address = Address::fromString(*text);
    if (address.isNull())
        return invalidArgument(QStringLiteral("\"%1\" is not an IPv4 or IPv6 address").arg(*text));
    const Result<Options> options = takeOptions(words, command, wordList({"id", "dev", "port", "listen"}));
    if (!options)
        return options.error();
    if (!options->id || *options->id == 0)
        return invalidArgument(QStringLiteral("\"announce\" needs \"id\" and a number from 1 to 255"));
    return Command(AnnounceAddress{*token, {address, options->port.value_or(0)}, *options->id, options->device.value_or(QString()), options->listen});
}

Result<Command> parseWithdraw(Words words)
{
    const QString command = QStringLiteral("withdraw");
    const Result<Token> token = takeToken(words, command);
    if (!token)
        return token.error();
    const Result<Options> options = takeOptions(words, command, wordList({"id"}));
    if (!options)
        return options.error();
    if (!options->id)
        return invalidArgument(QStringLiteral("\"withdraw\" needs \"id\" and a number from 0 to 255"));
    return Command(WithdrawAddress{*token, *options->id});
}

}  // namespace manypath::cli
