// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/endpointarguments.h"

namespace manypath::cli {

namespace {

// The options of endpoint commands, which come in any order as with ip(8).
struct Options {
    std::optional<Address> address;
    std::optional<std::uint8_t> id;
    std::optional<QString> device;
    std::optional<std::uint16_t> port;
    EndpointFlags set = 0;      // by a flag's name
    EndpointFlags cleared = 0;  // by its name with "no" before it
};

// Which of them a command takes.
struct Grammar {
    QString command;
    bool address = false;
    QStringList valued;  // options that a value follows, in the order in which ip(8) tries them
    QStringList flags;
};

// "nobackup" and "nofullmesh" say nothing when adding, but ip(8) takes them, so scripts may have them.
Grammar addGrammar()
{
    return {QStringLiteral("endpoint add"), true, wordList({"id", "dev", "port"}),
            wordList({"signal", "subflow", "backup", "fullmesh", "laminar", "nobackup", "nofullmesh"})};
}

Grammar changeGrammar()
{
    return {QStringLiteral("endpoint change"), true, wordList({"id"}), wordList({"backup", "nobackup", "fullmesh", "nofullmesh"})};
}

Grammar deleteGrammar()
{
    return {QStringLiteral("endpoint delete"), true, wordList({"id"}), {}};
}

Grammar showGrammar()
{
    return {QStringLiteral("endpoint show"), false, wordList({"id"}), {}};
}

Error unknownWord(const QString &word, const Grammar &grammar)
{
    QStringList allowed;
    if (grammar.address)
        allowed.append(QStringLiteral("an address"));
    allowed += grammar.valued;
    allowed += grammar.flags;
    return invalidArgument(QStringLiteral("\"%1\" is not allowed in \"%2\": %3 may follow")
                               .arg(word, grammar.command, alternatives(allowed)));
}

Error twice(const QString &word, const Grammar &grammar)
{
    return invalidArgument(QStringLiteral("\"%1\" is one too many in \"%2\": only one is allowed").arg(word, grammar.command));
}

Result<Options> withFlag(Options options, const QString &word)
{
    const std::optional<EndpointFlag> flag = endpointFlagFromName(word);
    if (flag)
        options.set |= static_cast<EndpointFlags>(*flag);
    else if (const auto cleared = endpointFlagFromName(word.mid(2)))  // "nobackup"
        options.cleared |= static_cast<EndpointFlags>(*cleared);
    if ((options.set & options.cleared) != 0)
        return invalidArgument(QStringLiteral("\"%1\" contradicts a word before it: a flag is set or cleared, not both").arg(word));
    return options;
}

Result<Options> withDevice(Options options, Words &words, const Grammar &grammar)
{
    if (options.device)
        return twice(QStringLiteral("dev"), grammar);
    const Result<QString> name = words.takeDevice(QStringLiteral("dev"));
    if (!name)
        return name.error();
    options.device = *name;
    return options;
}

Result<Options> withNumber(Options options, const QString &option, Words &words, const Grammar &grammar)
{
    const bool isId = option == QLatin1String("id");
    if (isId ? options.id.has_value() : options.port.has_value())
        return twice(option, grammar);
    const Result<std::uint32_t> number = words.takeNumber(option, 0, isId ? 255 : 65535);
    if (!number)
        return number.error();
    if (isId)
        options.id = static_cast<std::uint8_t>(*number);
    else
        options.port = static_cast<std::uint16_t>(*number);
    return options;
}

Result<Options> withNextWord(Options options, Words &words, const Grammar &grammar)
{
    const QString word = words.take();
    if (grammar.flags.contains(word))
        return withFlag(options, word);
    if (const auto option = firstMatch(word, grammar.valued)) {
        return *option == QLatin1String("dev") ? withDevice(options, words, grammar) : withNumber(options, *option, words, grammar);
    }
    const Address address = Address::fromString(word);
    if (!grammar.address || address.isNull())
        return unknownWord(word, grammar);
    if (options.address)
        return twice(word, grammar);
    options.address = address;
    return options;
}

Result<Options> parseOptions(Words &words, const Grammar &grammar)
{
    Options options;
    while (!words.atEnd()) {
        const Result<Options> next = withNextWord(options, words, grammar);
        if (!next)
            return next;
        options = *next;
    }
    return options;
}

// What the kernel has to say about the endpoint itself is left to the kernel: its rules change between releases.
Result<Command> parseAdd(Words &words)
{
    const Result<Options> options = parseOptions(words, addGrammar());
    if (!options)
        return options.error();
    if (!options->address)
        return invalidArgument(QStringLiteral("\"endpoint add\" needs an address"));
    AddEndpoint command;
    command.endpoint.address = *options->address;
    command.endpoint.id = options->id.value_or(0);
    command.endpoint.port = options->port.value_or(0);
    command.endpoint.flags = options->set;
    command.device = options->device.value_or(QString());
    return Command(command);
}

Result<Command> parseDelete(Words &words)
{
    const Result<Options> options = parseOptions(words, deleteGrammar());
    if (!options)
        return options.error();
    if (!options->id)
        return invalidArgument(QStringLiteral("\"endpoint delete\" needs \"id\" and a number"));
    if (*options->id == 0 && !options->address)
        return invalidArgument(QStringLiteral("\"endpoint delete id 0\" needs the address too: every connection has an id 0 of its own"));
    return Command(RemoveEndpoint{*options->id, options->address.value_or(Address())});
}

Result<Command> parseChange(Words &words)
{
    const Result<Options> options = parseOptions(words, changeGrammar());
    if (!options)
        return options.error();
    if (!options->id && !options->address)
        return invalidArgument(QStringLiteral("\"endpoint change\" needs \"id\" and a number, or an address"));
    if (options->id == 0)
        return invalidArgument(QStringLiteral("\"0\" is not allowed for id: a number from 1 to 255 is"));
    const EndpointFlags mask = options->set | options->cleared;
    if (mask == 0)
        return invalidArgument(QStringLiteral("\"endpoint change\" needs one of %1").arg(changeGrammar().flags.join(QStringLiteral(", "))));
    return Command(ChangeEndpoint{options->id.value_or(0), options->address.value_or(Address()), mask, options->set});
}

Result<Command> parseShow(Words &words)
{
    const Result<Options> options = parseOptions(words, showGrammar());
    if (!options)
        return options.error();
    return Command(ShowEndpoints{options->id});
}

}  // namespace

Result<Command> parseEndpointCommand(Words rest)
{
    if (rest.atEnd())
        return Command(ShowEndpoints{});
    const QStringList verbs = wordList({"add", "change", "delete", "show", "flush"});
    const QString word = rest.take();
    const std::optional<QString> verb = firstMatch(word, verbs);
    if (!verb)
        return invalidArgument(QStringLiteral("\"%1\" is not allowed after \"endpoint\": %2 is").arg(word, alternatives(verbs)));
    if (*verb == QLatin1String("add"))
        return parseAdd(rest);
    if (*verb == QLatin1String("change"))
        return parseChange(rest);
    if (*verb == QLatin1String("delete"))
        return parseDelete(rest);
    if (*verb == QLatin1String("show"))
        return parseShow(rest);
    const Result<void> end = rest.expectEnd(QStringLiteral("endpoint flush"));
    if (!end)
        return end.error();
    return Command(FlushEndpoints{});
}

}  // namespace manypath::cli
