// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/endpointarguments.h"
#include "cli/steeringarguments.h"
#include "cli/subflowarguments.h"
#include "cli/words.h"
#include "core/dbus/wirepolicy.h"

#include <limits>

namespace manypath::cli {

namespace {

// What the options before and between the words ask for.
struct Options {
    bool json = false;
    bool pretty = false;
    bool details = false;
    bool follow = false;
    bool help = false;
    bool version = false;
    std::optional<std::uint32_t> trialSeconds;
    QString recording;
    std::optional<std::uint32_t> speed;
    QStringList words;
};

// A negative number is a word: it is refused where it stands, with what is allowed there.
bool isOption(const QString &argument)
{
    return argument.size() > 1 && argument.startsWith(u'-') && !argument.at(1).isDigit();
}

// Some options have a value: the next word.
Result<Options> withRecording(Options options, Words &words)
{
    const Result<QString> file = words.takeValue(QStringLiteral("--recording"));
    if (!file)
        return file.error();
    if (file->isEmpty())
        return invalidArgument(QStringLiteral("\"--recording\" needs the name of a file"));
    options.recording = *file;
    return options;
}

Result<Options> withTrial(Options options, Words &words)
{
    const Result<std::uint32_t> seconds = words.takeNumber(QStringLiteral("--trial"), Trial::shortestSeconds, Trial::longestSeconds);
    if (!seconds)
        return seconds.error();
    options.trialSeconds = *seconds;
    return options;
}

Result<Options> withSpeed(Options options, Words &words)
{
    constexpr std::uint32_t fastest = 1000;
    const Result<std::uint32_t> speed = words.takeNumber(QStringLiteral("--speed"), 0, fastest);
    if (!speed)
        return speed.error();
    options.speed = *speed;
    return options;
}

Result<Options> withOption(Options options, const QString &argument, Words &words)
{
    const QString name = argument.mid(argument.startsWith(QLatin1String("--")) ? 2 : 1);
    const auto option = firstMatch(name, wordList({"json", "pretty", "details", "follow", "recording", "speed", "trial", "help", "version", "Version"}));
    if (!option) {
        return invalidArgument(QStringLiteral("\"%1\" is no option: --json, --pretty, --details, --follow, --recording, --speed, --trial, --help and --version are")
                                   .arg(argument));
    }
    if (*option == QLatin1String("trial"))
        return withTrial(options, words);
    if (*option == QLatin1String("recording"))
        return withRecording(options, words);
    if (*option == QLatin1String("speed"))
        return withSpeed(options, words);
    if (*option == QLatin1String("json"))
        options.json = true;
    else if (*option == QLatin1String("pretty"))
        options.pretty = true;
    else if (*option == QLatin1String("details"))
        options.details = true;
    else if (*option == QLatin1String("follow"))
        options.follow = true;
    else if (*option == QLatin1String("help"))
        options.help = true;
    else
        options.version = true;
    return options;
}

Result<Options> separateOptions(const QStringList &arguments)
{
    Options options;
    Words words(arguments);
    bool onlyWords = false;  // behind "--"
    while (!words.atEnd()) {
        const QString argument = words.take();
        if (onlyWords || !isOption(argument)) {
            options.words.append(argument);
            continue;
        }
        if (argument == QLatin1String("--")) {
            onlyWords = true;
            continue;
        }
        const Result<Options> next = withOption(options, argument, words);
        if (!next)
            return next;
        options = *next;
    }
    return options;
}

// What org.manypath.Trials1 can take back.
bool canBeOnTrial(const Command &command)
{
    return std::visit(
        []<typename T>(const T &) {
            return std::same_as<T, AddEndpoint> || std::same_as<T, RemoveEndpoint> || std::same_as<T, ChangeEndpoint>
                || std::same_as<T, FlushEndpoints> || std::same_as<T, SetLimits> || std::same_as<T, SetSetting>
                || std::same_as<T, SetSubflowsPerConnection> || std::same_as<T, SetPolicy> || std::same_as<T, SetRole>
                || std::same_as<T, ForgetRole>;
        },
        command);
}

Result<Command> alone(const Words &words, const QString &name, const Command &command)
{
    const Result<void> end = words.expectEnd(name);
    if (!end)
        return end.error();
    return command;
}

// What the kernel allows is the kernel's to say. The D-Bus contract carries the numbers signed.
Result<LimitWish> takeLimit(const QString &option, Words &words)
{
    if (!words.atEnd() && words.peek() == QLatin1String("auto")) {
        words.take();
        return LimitWish::automatic();
    }
    const bool missing = words.atEnd();
    const Result<std::uint32_t> number = words.takeNumber(option, 0, std::numeric_limits<std::int32_t>::max());
    if (number)
        return LimitWish(*number);
    return missing ? number.error() : invalidArgument(number.error().message + QStringLiteral(", and \"auto\""));
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
        const Result<LimitWish> limit = takeLimit(*option, words);
        if (!limit)
            return limit.error();
        (*option == QLatin1String("subflows") ? command.subflows : command.addAddressAccepted) = *limit;
    }
    if (command.subflows.stays() && command.addAddressAccepted.stays())
        return invalidArgument(QStringLiteral("\"limits set\" needs \"subflows\" or \"add_addr_accepted\" and a number or \"auto\""));
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

Result<Command> parseOwnSetting(const QString &key, Words &words)
{
    const QString known = QStringLiteral("manypath.subflows_per_connection");
    if (key != known)
        return invalidArgument(QStringLiteral("\"%1\" is no setting of Manypath: %2 is").arg(key, known));
    const Result<std::uint32_t> number = words.takeNumber(key, 0, Steering::maximumSubflowsPerConnection);
    if (!number)
        return number.error();
    return alone(words, QStringLiteral("settings set KEY VALUE"), SetSubflowsPerConnection{*number});
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
    if (command.key.startsWith(QLatin1String("manypath.")))
        return parseOwnSetting(command.key, words);
    if (const QString prefix = QStringLiteral("net.mptcp."); command.key.startsWith(prefix))
        command.key = command.key.mid(prefix.size());
    const Result<QString> value = words.takeValue(command.key);
    if (!value)
        return value.error();
    command.value = *value;
    return alone(words, QStringLiteral("settings set KEY VALUE"), command);
}

Result<Command> parseRecord(Words words)
{
    constexpr std::uint32_t longestSeconds = 7 * 24 * 3600;
    Record command;
    if (words.atEnd() || words.peek().isEmpty())
        return invalidArgument(QStringLiteral("\"record\" needs the name of a file"));
    command.file = words.take();
    if (words.atEnd())
        return Command(command);
    const Result<std::uint32_t> seconds = words.takeNumber(QStringLiteral("record FILE"), 1, longestSeconds);
    if (!seconds)
        return seconds.error();
    command.seconds = *seconds;
    return alone(words, QStringLiteral("record FILE SECONDS"), command);
}

Result<Command> parseReplay(Words words)
{
    if (words.atEnd() || words.peek().isEmpty())
        return invalidArgument(QStringLiteral("\"replay\" needs the name of a file"));
    PlayRecording command;
    command.file = words.take();
    return alone(words, QStringLiteral("replay FILE"), command);
}

Result<Command> parseWords(Words words)
{
    const QStringList names = wordList({"status", "endpoint", "limits", "monitor", "connection", "subflow", "announce", "withdraw", "policy",
                                        "role", "settings", "trial", "record", "replay", "help"});
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
    if (*name == QLatin1String("policy"))
        return parsePolicyCommand(words);
    if (*name == QLatin1String("role"))
        return parseRoleCommand(words);
    if (*name == QLatin1String("settings"))
        return parseSettings(words);
    if (*name == QLatin1String("trial"))
        return parseTrialCommand(words);
    if (*name == QLatin1String("record"))
        return parseRecord(words);
    if (*name == QLatin1String("replay"))
        return parseReplay(words);
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
    Result<Command> command = parseWords(Words(options->words));
    if (!command)
        return command.error();
    CommandLine line{formatOf(*options), *command, options->trialSeconds};
    if (auto *show = std::get_if<ShowEndpoints>(&line.command))
        show->details = options->details;
    if (auto *tried = std::get_if<TryPolicy>(&line.command))
        tried->recording = options->recording;
    else if (!options->recording.isEmpty())
        return invalidArgument(QStringLiteral("\"--recording\" is not allowed with \"%1\": only with \"policy try\"").arg(options->words.join(u' ')));
    if (auto *replay = std::get_if<PlayRecording>(&line.command))
        replay->speed = options->speed.value_or(replay->speed);
    else if (options->speed)
        return invalidArgument(QStringLiteral("\"--speed\" is not allowed with \"%1\": only with \"replay\"").arg(options->words.join(u' ')));
    if (auto *log = std::get_if<ShowJournal>(&line.command))
        log->follow = options->follow;
    else if (options->follow)
        return invalidArgument(QStringLiteral("\"--follow\" is not allowed with \"%1\": only with \"policy log\"").arg(options->words.join(u' ')));
    if (line.trialSeconds && !canBeOnTrial(line.command)) {
        return invalidArgument(QStringLiteral("\"--trial\" is not allowed with \"%1\": only changes of endpoints, limits, settings, policy "
                                              "and roles can be on trial")
                                   .arg(options->words.join(u' ')));
    }
    return line;
}

QString helpText()
{
    return QStringLiteral(
        "Usage: manypathctl [OPTION]... COMMAND\n"
        "\n"
        "  status                                   the state of MPTCP on this machine, on one screen\n"
        "  endpoint show [id N]\n"
        "  endpoint add ADDR [dev IF] [id N] [port N] [subflow|signal|backup|fullmesh|laminar]...\n"
        "  endpoint change (id N | ADDR) (backup|nobackup|fullmesh|nofullmesh)...\n"
        "  endpoint delete id N [ADDR]\n"
        "  endpoint flush\n"
        "  limits show\n"
        "  limits set [subflows (N|auto)] [add_addr_accepted (N|auto)]\n"
        "  monitor                                  events of the path manager as they come\n"
        "  connection list                          all connections and their subflows\n"
        "  connection show TOKEN\n"
        "  subflow create TOKEN [local ADDR[:PORT]] [lid N] remote ADDR:PORT [rid N] [dev IF] [backup]\n"
        "  subflow (destroy|backup|nobackup) TOKEN local ADDR:PORT remote ADDR:PORT\n"
        "  announce TOKEN ADDR id N [dev IF] [port N] [listen]\n"
        "  withdraw TOKEN id N\n"
        "  policy list                              what can happen by itself; * is in force\n"
        "  policy show NAME                         its parameters, and what it leaves undone\n"
        "  policy set NAME [KEY=VALUE]...\n"
        "  policy try NAME [KEY=VALUE]...           what it would do now\n"
        "  policy try NAME [KEY=VALUE]... --recording FILE\n"
        "                                           what it would have done then\n"
        "  policy log [--follow]                    what was decided, why, and what came of it\n"
        "  role show                                what each interface may be used for\n"
        "  role set IF (automatic|preferred|backup|never)\n"
        "  role forget IF\n"
        "  settings show                            the kernel's net.mptcp settings and Manypath's\n"
        "  settings set KEY VALUE\n"
        "  trial show                               changes that go back unless confirmed\n"
        "  trial confirm ID\n"
        "  trial revert ID\n"
        "  record FILE [SECONDS]                    how things are, and what happens from now on\n"
        "  replay FILE                              what happened then, in its time\n"
        "  help\n"
        "\n"
        "endpoint, limits and monitor speak as \"ip mptcp\" does. TOKEN is eight hexadecimal digits; IPv6 takes brackets before a port.\n"
        "For roles, IF may be a pattern with *, ? and [...].\n"
        "subflow, announce and withdraw are for connections of the userspace path manager (\"settings set path_manager userspace\").\n"
        "\n"
        "  -j, --json        print JSON\n"
        "  -p, --pretty      indent it\n"
        "  -d, --details     endpoint show: with who made each endpoint\n"
        "  -f, --follow      policy log: goes on as it grows\n"
        "      --speed N     replay: N times as fast as it was; 0: all at once\n"
        "      --trial SECONDS\n"
        "                    the change goes back after that time unless confirmed\n"
        "  -h, --help        print this\n"
        "  -V, --version     print the version\n"
        "\n"
        "Exit status: 0 done, 1 the kernel or the helper refused, 2 usage, 3 no helper, 4 not authorised.\n");
}

}  // namespace manypath::cli
