// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/endpointarguments.h"
#include "cli/subflowarguments.h"
#include "cli/words.h"

#include <limits>

namespace manypath::cli {

namespace {

// What the options before and between the words ask for.
struct Options {
    bool json = false;
    bool pretty = false;
    bool help = false;
    bool version = false;
    QStringList words;
};

// A negative number is a word: it is refused where it stands, with what is allowed there.
bool isOption(const QString &argument)
{
    return argument.size() > 1 && argument.startsWith(u'-') && !argument.at(1).isDigit();
}

Result<Options> separateOptions(const QStringList &arguments)
{
    Options options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == QLatin1String("--")) {
            options.words += arguments.mid(i + 1);
            break;
        }
        if (!isOption(argument)) {
            options.words.append(argument);
            continue;
        }
        const QString name = argument.mid(argument.startsWith(QLatin1String("--")) ? 2 : 1);
        const std::optional<QString> option = firstMatch(name, wordList({"json", "pretty", "help", "version", "Version"}));
        if (!option)
            return invalidArgument(QStringLiteral("\"%1\" is no option: --json, --pretty, --help and --version are").arg(argument));
        if (*option == QLatin1String("json"))
            options.json = true;
        else if (*option == QLatin1String("pretty"))
            options.pretty = true;
        else if (*option == QLatin1String("help"))
            options.help = true;
        else
            options.version = true;
    }
    return options;
}

Result<Command> alone(const Words &words, const QString &name, const Command &command)
{
    const Result<void> end = words.expectEnd(name);
    if (!end)
        return end.error();
    return command;
}

Result<Command> parseLimitsSet(Words &words)
{
    SetLimits command;
    while (!words.atEnd()) {
        const QString word = words.take();
        const std::optional<QString> option = firstMatch(word, wordList({"subflows", "add_addr_accepted"}));
        if (!option) {
            return invalidArgument(QStringLiteral("\"%1\" is not allowed in \"limits set\": subflows and add_addr_accepted are").arg(word));
        }
        // What the kernel allows is the kernel's to say. The D-Bus contract carries the numbers signed.
        const Result<std::uint32_t> number = words.takeNumber(*option, 0, std::numeric_limits<std::int32_t>::max());
        if (!number)
            return number.error();
        (*option == QLatin1String("subflows") ? command.subflows : command.addAddressAccepted) = *number;
    }
    if (!command.subflows && !command.addAddressAccepted)
        return invalidArgument(QStringLiteral("\"limits set\" needs \"subflows\" or \"add_addr_accepted\" and a number"));
    return Command(command);
}

Result<Command> parseLimits(Words words)
{
    if (words.atEnd())
        return Command(ShowLimits{});
    const QStringList verbs = wordList({"set", "show"});  // in this order "s" is "set", as with ip(8)
    const QString word = words.take();
    const std::optional<QString> verb = firstMatch(word, verbs);
    if (!verb)
        return invalidArgument(QStringLiteral("\"%1\" is not allowed after \"limits\": %2 is").arg(word, alternatives(verbs)));
    if (*verb == QLatin1String("set"))
        return parseLimitsSet(words);
    return alone(words, QStringLiteral("limits show"), ShowLimits{});
}

Result<Command> parseConnection(Words words)
{
    if (words.atEnd())
        return Command(ListConnections{});
    const Result<QString> verb = onlyMatch(words.take(), wordList({"list", "show"}), QStringLiteral("command of \"connection\""));
    if (!verb)
        return verb.error();
    if (*verb == QLatin1String("list"))
        return alone(words, QStringLiteral("connection list"), ListConnections{});
    if (words.atEnd())
        return invalidArgument(QStringLiteral("\"connection show\" needs a token: eight hexadecimal digits"));
    const Result<Token> token = tokenFromString(words.take());
    if (!token)
        return token.error();
    return alone(words, QStringLiteral("connection show TOKEN"), ShowConnection{*token});
}

Result<Command> parseSettings(Words words)
{
    if (words.atEnd())
        return Command(ShowSettings{});
    const Result<QString> verb = onlyMatch(words.take(), wordList({"show", "set"}), QStringLiteral("command of \"settings\""));
    if (!verb)
        return verb.error();
    if (*verb == QLatin1String("show"))
        return alone(words, QStringLiteral("settings show"), ShowSettings{});
    SetSetting command;
    if (words.atEnd())
        return invalidArgument(QStringLiteral("\"settings set\" needs a key and a value"));
    command.key = words.take();
    if (const QString prefix = QStringLiteral("net.mptcp."); command.key.startsWith(prefix))
        command.key = command.key.mid(prefix.size());
    const Result<QString> value = words.takeValue(command.key);
    if (!value)
        return value.error();
    command.value = *value;
    return alone(words, QStringLiteral("settings set KEY VALUE"), command);
}

Result<Command> parseWords(Words words)
{
    const QStringList names = wordList({"status", "endpoint", "limits", "monitor", "connection", "subflow", "announce", "withdraw", "settings", "help"});
    if (words.atEnd())
        return invalidArgument(QStringLiteral("a command is missing: there are %1").arg(alternatives(names)));
    const Result<QString> name = onlyMatch(words.take(), names, QStringLiteral("command"));
    if (!name)
        return name.error();
    if (*name == QLatin1String("endpoint"))
        return parseEndpointCommand(words);
    if (*name == QLatin1String("limits"))
        return parseLimits(words);
    if (*name == QLatin1String("connection"))
        return parseConnection(words);
    if (*name == QLatin1String("subflow"))
        return parseSubflowCommand(words);
    if (*name == QLatin1String("announce"))
        return parseAnnounce(words);
    if (*name == QLatin1String("withdraw"))
        return parseWithdraw(words);
    if (*name == QLatin1String("settings"))
        return parseSettings(words);
    if (*name == QLatin1String("monitor"))
        return alone(words, *name, FollowEvents{});
    if (*name == QLatin1String("status"))
        return alone(words, *name, ShowStatus{});
    return Command(ShowHelp{});
}

Format formatOf(const Options &options)
{
    if (!options.json)
        return Format::Text;
    return options.pretty ? Format::PrettyJson : Format::Json;
}

}  // namespace

Result<CommandLine> parseCommandLine(const QStringList &arguments)
{
    const Result<Options> options = separateOptions(arguments);
    if (!options)
        return options.error();
    if (options->help)
        return CommandLine{formatOf(*options), ShowHelp{}};
    if (options->version)
        return CommandLine{formatOf(*options), ShowVersion{}};
    const Result<Command> command = parseWords(Words(options->words));
    if (!command)
        return command.error();
    return CommandLine{formatOf(*options), *command};
}

QString helpText()
{
    return QStringLiteral(
        "Usage: manypathctl [--json] [--pretty] COMMAND\n"
        "\n"
        "  status                                   the state of MPTCP on this machine, on one screen\n"
        "  endpoint show [id N]\n"
        "  endpoint add ADDR [dev IF] [id N] [port N] [subflow|signal|backup|fullmesh|laminar]...\n"
        "  endpoint change (id N | ADDR) (backup|nobackup|fullmesh|nofullmesh)...\n"
        "  endpoint delete id N [ADDR]\n"
        "  endpoint flush\n"
        "  limits show\n"
        "  limits set [subflows N] [add_addr_accepted N]\n"
        "  monitor                                  events of the path manager as they come\n"
        "  connection list                          all connections and their subflows\n"
        "  connection show TOKEN\n"
        "  subflow create TOKEN [local ADDR[:PORT]] [lid N] remote ADDR:PORT [rid N] [dev IF] [backup]\n"
        "  subflow (destroy|backup|nobackup) TOKEN local ADDR:PORT remote ADDR:PORT\n"
        "  announce TOKEN ADDR id N [dev IF] [port N]\n"
        "  withdraw TOKEN id N\n"
        "  settings show                            the kernel's net.mptcp settings\n"
        "  settings set KEY VALUE\n"
        "  help\n"
        "\n"
        "endpoint, limits and monitor speak as \"ip mptcp\" does. TOKEN is eight hexadecimal digits; IPv6 takes brackets before a port.\n"
        "subflow, announce and withdraw are for connections of the userspace path manager (\"settings set path_manager userspace\").\n"
        "\n"
        "  -j, --json      print JSON\n"
        "  -p, --pretty    indent it\n"
        "  -h, --help      print this\n"
        "  -V, --version   print the version\n"
        "\n"
        "Exit status: 0 done, 1 the kernel or the helper refused, 2 usage, 3 no helper, 4 not authorised.\n");
}

}  // namespace manypath::cli
