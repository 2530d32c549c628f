#include "cli/arguments.h"

#include "base/languages.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace copse::cli {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(copse::cli)
};

Error callError(const QString &message) { return {ErrorKind::Call, message, {}}; }

QString usage()
{
    return Words::tr("Usage: copse-cli COMMAND ...\n"
                     "\n"
                     "  copse-cli import  MEMBERSHIPS.csv --output MAP.copse [--replace]\n"
                     "  copse-cli verdict MAP.copse|MEMBERSHIPS.csv [--format text|csv|json]\n"
                     "  copse-cli alike   MAP.copse|MEMBERSHIPS.csv [--format text|csv|json]\n"
                     "  copse-cli draw    MAP.copse|MEMBERSHIPS.csv --output FILE.svg|.pdf|.png|.dot|.csv\n"
                     "  copse-cli info    MAP.copse\n"
                     "\n"
                     "copse-cli COMMAND --help lists the options of a command.\n");
}

template<class E>
QString allCodes()
{
    QStringList codes;
    for (const Choice<E> &choice : choices<E>())
        codes << QString::fromLatin1(choice.code);
    return codes.join(QLatin1Char('|'));
}

const QString ownRule = QStringLiteral("own:COLUMN");

QString kindRules() { return (kindCodes() << ownRule).join(QLatin1Char('|')); }

QString numberRules() { return (numberCodes() << ownRule).join(QLatin1Char('|')); }

QString allEngines()
{
    QStringList names;
    for (const LayoutEngine engine :
         {LayoutEngine::Sfdp, LayoutEngine::Neato, LayoutEngine::Fdp, LayoutEngine::Dot, LayoutEngine::Twopi,
          LayoutEngine::Circo, LayoutEngine::Osage})
        names << layoutEngineName(engine);
    return names.join(QLatin1Char('|'));
}

/// One command's options, and what they were set to.
class Reader
{
public:
    Reader(const QString &name, Command command)
        : m_name(name)
        , m_command(command)
    {
        m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
        add({{QStringLiteral("h"), QStringLiteral("help")}, Words::tr("Show this help.")});
        addValue(
            "language", Words::tr("CODE"),
            Words::tr("Language of words and messages: %1.").arg(languageCodes().join(QStringLiteral(", "))));
        if (command != Command::Info)
            addListOptions();
        if (command == Command::Verdict || command == Command::Draw)
            addQuestionOptions();
        switch (command) {
        case Command::Import:
            m_parser.addPositionalArgument(QStringLiteral("MEMBERSHIPS.csv"), Words::tr("The list to read."));
            addValue("output", QStringLiteral("MAP.copse"), Words::tr("The map file to write."));
            add({QStringLiteral("replace"), Words::tr("Replace the map file if it exists.")});
            break;
        case Command::Verdict:
            addInput();
            addValue("format", QStringLiteral("text|csv|json"), Words::tr("How to write the answers."));
            add({QStringLiteral("compare-names"),
                 Words::tr("Say where an answer depends on names that look alike.")});
            break;
        case Command::Alike:
            addInput();
            addValue("format", QStringLiteral("text|csv|json"), Words::tr("How to write the pairs."));
            addNames();
            break;
        case Command::Draw:
            addInput();
            addValue("output", QStringLiteral("FILE"),
                     Words::tr("The picture to write, in place of one that is there; its ending says the "
                               "format: .svg, .pdf, .png, .dot, "
                               ".csv for a table that says the same, or .txt for a description in words."));
            addValue("layout", allEngines(), Words::tr("The layout engine."));
            addValue("view", Words::tr("TITLE"),
                     Words::tr("A view of the map; what else is said changes it."));
            addValue("title", Words::tr("TITLE"),
                     Words::tr("What stands over the picture; without it, the name of the map."));
            addValue("picture", allCodes<PictureKind>(), Words::tr("What is drawn, and in which form."));
            addValue("theme", allCodes<PictureTheme>(), Words::tr("For which paper or screen."));
            addNames();
            addValue("colour-by", kindRules(), Words::tr("What the colours tell."));
            addValue("shape-by", kindRules(), Words::tr("What the shapes tell."));
            addValue("outline-by", kindRules(), Words::tr("What the outlines tell."));
            addValue("size-by", numberRules(), Words::tr("What the sizes tell."));
            addValue("backbone", QStringLiteral("0-1"),
                     Words::tr("How surprising a tie must be to be drawn; 0: by their number."));
            add({QStringLiteral("only"),
                 Words::tr("Whom it shows only; may be said several times: all fields count, and of each "
                           "field one of its values. - is recorded as none, ? not recorded. The answers stay "
                           "those of the whole groups."),
                 (filterFields() << ownRule).join(QLatin1Char('|')) + QStringLiteral("=VALUE")});
            addValue(
                "size", QStringLiteral("A4|A3|WxH"),
                Words::tr("A4 or A3 on its side, or width and height (pixels for PNG, points otherwise)."));
            addValue("dpi", QStringLiteral("N"),
                     Words::tr("Dots to the inch of a PNG of a paper size (150)."));
            add({QStringLiteral("transparent"), Words::tr("No background.")});
            break;
        default:
            m_parser.addPositionalArgument(QStringLiteral("MAP.copse"), Words::tr("The map file."));
        }
    }

    Result<Arguments> read(const QStringList &words)
    {
        // QCommandLineParser expects the program's name first.
        if (!m_parser.parse(QStringList{QStringLiteral("copse-cli")} + words))
            return callError(
                m_parser.errorText() + QLatin1Char('\n') +
                Words::tr("copse-cli %1 knows %2.").arg(m_name, m_options.join(QLatin1Char(' '))));
        for (const QString &option : std::as_const(m_valueOptions)) {
            if (m_parser.values(option).size() > 1)
                return callError(Words::tr("--%1 stands there twice; say it once.").arg(option));
        }
        Arguments arguments;
        if (m_parser.isSet(QStringLiteral("help"))) {
            arguments.helpText = helpText();
            return arguments;
        }
        arguments.command = m_command;
        if (m_parser.positionalArguments().size() != 1)
            return callError(
                Words::tr("Say one file to read. copse-cli %1 --help lists the options.").arg(m_name));
        arguments.input = m_parser.positionalArguments().constFirst();
        arguments.language = value("language");
        if (!arguments.language.isEmpty() && !languageCodes().contains(arguments.language))
            return callError(Words::tr("There is no language \"%1\" here; there are %2.")
                                 .arg(arguments.language, languageCodes().join(QStringLiteral(", "))));
        if (m_command != Command::Info)
            readLists(arguments);
        if (m_command == Command::Verdict || m_command == Command::Draw) {
            if (Result<void> read = readQuestion(arguments); !read)
                return read.error();
        }
        arguments.output = value("output");
        if ((m_command == Command::Import || m_command == Command::Draw) && arguments.output.isEmpty())
            return callError(Words::tr("Say with --output which file to write."));
        arguments.replace = m_command == Command::Import && m_parser.isSet(QStringLiteral("replace"));
        arguments.compareNames =
            m_command == Command::Verdict && m_parser.isSet(QStringLiteral("compare-names"));
        if (m_command == Command::Verdict || m_command == Command::Alike) {
            if (Result<void> read = readFormat(arguments); !read)
                return read.error();
        }
        const QStringList said = m_parser.optionNames();
        arguments.said = QSet<QString>(said.begin(), said.end());
        if (m_command == Command::Alike) {
            if (Result<void> read = readChoice("names", arguments.view.names); !read)
                return read.error();
        }
        if (m_command == Command::Draw) {
            if (Result<void> read = readDrawing(arguments); !read)
                return read.error();
        }
        return arguments;
    }

private:
    void add(const QCommandLineOption &option)
    {
        m_parser.addOption(option);
        m_options << QStringLiteral("--") + option.names().constLast();
    }
    void addValue(const char *name, const QString &valueName, const QString &description)
    {
        add({QString::fromLatin1(name), description, valueName});
        m_valueOptions << QString::fromLatin1(name);
    }
    void addNames()
    {
        addValue("names", allCodes<NamesShown>(),
                 Words::tr("The names of people; without it, of those who agreed, and the initials of "
                           "the others."));
    }
    void addInput()
    {
        m_parser.addPositionalArgument(QStringLiteral("FILE"), Words::tr("A map, or a list of memberships."));
    }
    void addListOptions()
    {
        const QString file = Words::tr("FILE");
        addValue("groups", file, Words::tr("Table of groups: group, parent, kind."));
        addValue("people", file, Words::tr("Table of people: name and what else is known of them."));
        addValue("organisations", file,
                 Words::tr("Table of organisations: organisation, parent, link, type, country."));
        addValue("disciplines", file, Words::tr("Table of disciplines: discipline, parent."));
        addValue("ties", file,
                 Words::tr("Table of ties between people: from, to, kind, strength, from-date, to-date."));
        addValue("split", Words::tr("CHARACTERS"),
                 Words::tr("Characters between several values in one cell."));
        addValue("group", Words::tr("NAME"),
                 m_command == Command::Import
                     ? Words::tr("The group of a list without a group column.")
                     : Words::tr("Only this group; also names that of a list without a "
                                 "group column."));
    }
    void addQuestionOptions()
    {
        addValue("on", QStringLiteral("today|any|DATE"),
                 Words::tr("Members of which date: 2024, 2024-06, 2024-06-01."));
        addValue("scope", allCodes<Scope>(), Words::tr("Whether members of sub-groups count."));
        addValue("organisation-level", allCodes<OrganisationLevel>(),
                 Words::tr("What counts as one organisation."));
        addValue("discipline-level", allCodes<DisciplineLevel>(),
                 Words::tr("What counts as one discipline."));
        addValue("independents", allCodes<Independents>(),
                 Words::tr("How those who work for themselves count."));
    }

    /// The parser's, but for its first line: that has the path of the program and not the command.
    QString helpText() const
    {
        const QString text = m_parser.helpText();
        return Words::tr("Usage: copse-cli %1 [options] %2")
                   .arg(m_name, m_command == Command::Import ? QStringLiteral("MEMBERSHIPS.csv")
                                : m_command == Command::Info ? QStringLiteral("MAP.copse")
                                                             : QStringLiteral("MAP.copse|MEMBERSHIPS.csv")) +
               text.mid(text.indexOf(QLatin1Char('\n')));
    }

    QString value(const char *name) const
    {
        const QString option = QString::fromLatin1(name);
        return m_parser.optionNames().contains(option) ? m_parser.value(option) : QString();
    }

    Error wrongValue(const char *name, const QString &allowed) const
    {
        return callError(Words::tr("--%1 cannot be \"%2\"; it is one of %3.")
                             .arg(QString::fromLatin1(name), value(name), allowed));
    }

    template<class E>
    Result<void> readChoice(const char *name, E &choice) const
    {
        if (!m_parser.isSet(QString::fromLatin1(name)))
            return {};
        const std::optional<E> read = choiceFromCode<E>(value(name));
        if (!read)
            return wrongValue(name, allCodes<E>());
        choice = *read;
        return {};
    }

    Result<void> readRule(const char *name, LookRule &rule, const QString &allowed) const
    {
        if (!m_parser.isSet(QString::fromLatin1(name)))
            return {};
        const QString code = value(name);
        const std::optional<LookRule> read = lookRuleFromCode(code);
        if (!read || (read->fact != LookRule::Fact::Own && !allowed.split(QLatin1Char('|')).contains(code)))
            return wrongValue(name, allowed);
        rule = *read;
        return {};
    }

    void readLists(Arguments &arguments) const
    {
        arguments.lists = {arguments.input,      value("groups"), value("people"), value("organisations"),
                           value("disciplines"), value("ties"),   value("split")};
        arguments.group = value("group");
    }

    Result<void> readQuestion(Arguments &arguments) const
    {
        if (const QString on = value("on"); on == QLatin1StringView("any")) {
            arguments.asOf = AsOf::anyTime();
        } else if (on == QLatin1StringView("today")) {
            arguments.asOf = AsOf::today();
        } else if (m_parser.isSet(QStringLiteral("on"))) {
            const std::optional<PartialDate> date = PartialDate::fromIso(on);
            if (!date)
                return wrongValue("on", QStringLiteral("today, any, 2024, 2024-06, 2024-06-01"));
            arguments.asOf = AsOf::date(*date);
        }
        for (const Result<void> &read :
             {readChoice("scope", arguments.question.scope),
              readChoice("organisation-level", arguments.question.organisationLevel),
              readChoice("discipline-level", arguments.question.disciplineLevel),
              readChoice("independents", arguments.question.independents)}) {
            if (!read)
                return read;
        }
        return {};
    }

    Result<void> readFormat(Arguments &arguments) const
    {
        const QString format = value("format");
        if (format == QLatin1StringView("csv"))
            arguments.format = Format::Csv;
        else if (format == QLatin1StringView("json"))
            arguments.format = Format::Json;
        else if (m_parser.isSet(QStringLiteral("format")) && format != QLatin1StringView("text"))
            return wrongValue("format", QStringLiteral("text|csv|json"));
        return {};
    }

    Result<void> readDrawing(Arguments &arguments) const
    {
        arguments.viewTitle = value("view");
        if (m_parser.isSet(QStringLiteral("title")))
            arguments.title = value("title");
        ViewSpec &view = arguments.view;
        PictureTheme theme = PictureTheme::Screen;
        for (const Result<void> &read :
             {readChoice("picture", view.picture), readChoice("theme", theme),
              readChoice("names", view.names), readRule("colour-by", view.colourBy, kindRules()),
              readRule("shape-by", view.shapeBy, kindRules()),
              readRule("outline-by", view.outlineBy, kindRules()),
              readRule("size-by", view.sizeBy, numberRules())}) {
            if (!read)
                return read;
        }
        view.theme = themeOf(theme);
        if (m_parser.isSet(QStringLiteral("layout"))) {
            view.engine = layoutEngineFromName(value("layout"));
            if (!view.engine)
                return wrongValue("layout", allEngines());
        }
        for (const QString &code : m_parser.values(QStringLiteral("only"))) {
            const std::optional<FilterValue> value = filterValueFromCode(code);
            if (!value)
                return wrongValue("only", (filterFields() << ownRule).join(QLatin1Char('|')) +
                                              QStringLiteral("=VALUE"));
            view.filter.push_back(*value);
        }
        if (m_parser.isSet(QStringLiteral("backbone"))) {
            bool isNumber = false;
            view.backbone = value("backbone").toDouble(&isNumber);
            if (!isNumber || !(view.backbone >= 0 && view.backbone <= 1))
                return wrongValue("backbone", QStringLiteral("0-1"));
        }
        if (view.theme.isLarge)
            view.page = QSizeF(960, 540);
        if (m_parser.isSet(QStringLiteral("size"))) {
            if (Result<void> read = readSize(arguments); !read)
                return read;
        }
        if (m_parser.isSet(QStringLiteral("dpi"))) {
            bool isNumber = false;
            arguments.dpi = value("dpi").toDouble(&isNumber);
            if (!isNumber || !(arguments.dpi >= 10 && arguments.dpi <= 2400))
                return wrongValue("dpi", QStringLiteral("10-2400"));
        }
        view.transparent = m_parser.isSet(QStringLiteral("transparent"));
        findUnused(arguments);
        return {};
    }

    void findUnused(Arguments &arguments) const
    {
        const auto unused = [&](const char *name) {
            if (const QString option = QString::fromLatin1(name); m_parser.isSet(option))
                arguments.unused << QStringLiteral("--") + option;
        };
        const QString suffix = QFileInfo(arguments.output).suffix().toLower();
        if (suffix == QLatin1StringView("dot")) {
            for (const char *name :
                 {"layout", "colour-by", "shape-by", "outline-by", "size-by", "theme", "size", "transparent"})
                unused(name);
        } else if (suffix == QLatin1StringView("csv") || suffix == QLatin1StringView("txt")) {
            for (const char *name : {"layout", "size-by", "theme", "size", "transparent"})
                unused(name);
        }
        if (suffix == QLatin1StringView("dot") || suffix == QLatin1StringView("csv"))
            unused("title");
        // Pixels are counted, and other formats have none.
        if (suffix != QLatin1StringView("png") || !arguments.isPaperSize)
            unused("dpi");
    }

    Result<void> readSize(Arguments &arguments) const
    {
        const QString size = value("size").toUpper();
        if (size == QLatin1StringView("A4")) {
            arguments.size = QSizeF(842, 595);
            return {};
        }
        if (size == QLatin1StringView("A3")) {
            arguments.size = QSizeF(1191, 842);
            return {};
        }
        static const QRegularExpression form(QStringLiteral("^([0-9]{2,5})X([0-9]{2,5})$"));
        const QRegularExpressionMatch match = form.match(size);
        const QSizeF asked(match.captured(1).toInt(), match.captured(2).toInt());
        if (!match.hasMatch() || asked.width() < 100 || asked.height() < 100)
            return wrongValue("size", QStringLiteral("A4, A3, 1600x1000 (>= 100x100)"));
        arguments.size = asked;
        arguments.isPaperSize = false;
        return {};
    }

    QString m_name;
    Command m_command;
    QStringList m_options;
    QStringList m_valueOptions;
    QCommandLineParser m_parser;
};

} // namespace

Result<Arguments> parseArguments(const QStringList &words)
{
    // The language may be said before the command.
    qsizetype start = 0;
    if (words.value(0) == QLatin1StringView("--language"))
        start = 2;
    else if (words.value(0).startsWith(QLatin1StringView("--language=")))
        start = 1;
    const QString first = words.value(start);
    if (first.isEmpty())
        return callError(usage());
    Arguments general;
    if (first == QLatin1StringView("--help") || first == QLatin1StringView("-h") ||
        first == QLatin1StringView("help")) {
        general.helpText = usage();
        return general;
    }
    if (first == QLatin1StringView("--version")) {
        general.command = Command::Version;
        return general;
    }
    static const std::pair<QLatin1StringView, Command> commands[] = {
        {QLatin1StringView("import"), Command::Import}, {QLatin1StringView("verdict"), Command::Verdict},
        {QLatin1StringView("alike"), Command::Alike},   {QLatin1StringView("draw"), Command::Draw},
        {QLatin1StringView("info"), Command::Info},
    };
    for (const auto &[name, command] : commands) {
        if (first == name)
            return Reader(first, command).read(words.first(start) + words.mid(start + 1));
    }
    return callError(Words::tr("There is no command \"%1\".").arg(first) + QStringLiteral("\n\n") + usage());
}

QString languageAsked(const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == QLatin1StringView("--language"))
            return words.value(i + 1);
        if (words[i].startsWith(QLatin1StringView("--language=")))
            return words[i].mid(11);
    }
    return {};
}

} // namespace copse::cli
