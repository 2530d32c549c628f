#include "cli/commands.h"

#include "analysis/sentences.h"
#include "base/folding.h"
#include "cli/alike.h"
#include "cli/terminal.h"
#include "drawing/dotwriter.h"
#include "drawing/drawmap.h"
#include "drawing/picturefile.h"
#include "drawing/picturetable.h"
#include "drawing/savedview.h"
#include "exchange/answertable.h"
#include "exchange/csvwriter.h"
#include "exchange/listimport.h"
#include "exchange/plainline.h"
#include "report/description.h"
#include "store/mapheader.h"
#include "store/wholemap.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <new>

namespace copse::cli {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(copse::cli)
};

/// A map, and what it is called.
struct NamedMap
{
    Snapshot records;
    QString name;
    Id<Group> group; ///< the one asked for, null: all
};

int fail(const Error &error)
{
    say(error.message);
    return exitCode(error);
}

/// The end of a command that gives a result.
int give(const QByteArray &result)
{
    if (writeOut(result))
        return 0;
    return fail({ErrorKind::File, Words::tr("The result could not be written to the end."), {}});
}

bool isMapFile(const QString &path)
{
    // What a file is says its beginning, not its name. A pipe is not looked into: what is taken from it to
    // look at is gone.
    const QFileInfo info(path);
    QFile file(path);
    const bool isDatabase =
        info.isFile() && file.open(QIODevice::ReadOnly) && file.peek(16).startsWith("SQLite format 3");
    return isDatabase || info.suffix().compare(QLatin1StringView("copse"), Qt::CaseInsensitive) == 0;
}

Result<NamedMap> readList(const Arguments &arguments, IdSource ids)
{
    const Progress progress(Words::tr("Reading %1...").arg(QFileInfo(arguments.input).fileName()));
    ListOptions options;
    options.split = arguments.lists.split;
    options.group = arguments.group;
    options.today = PartialDate::fromDate(QDate::currentDate());
    const ListFiles files{arguments.lists.memberships,   arguments.lists.groups,      arguments.lists.people,
                          arguments.lists.organisations, arguments.lists.disciplines, arguments.lists.ties};
    Result<ProposedImport> proposed = readLists(files, options, {}, ids);
    if (!proposed)
        return proposed.error();
    for (const ImportNote &note : proposed->summary.notes)
        say(note.toLine());
    if (arguments.command == Command::Import) {
        for (const QString &line : proposed->summary.lines())
            say(line);
    }
    NamedMap map;
    map.records.apply(std::move(proposed->edit));
    map.name = QFileInfo(arguments.input).completeBaseName();
    return map;
}

Result<NamedMap> readMapOrList(const Arguments &arguments)
{
    const QFileInfo info(arguments.input);
    if (!info.exists())
        return Error{ErrorKind::File, Words::tr("There is no file %1.").arg(arguments.input), {}};
    if (!isMapFile(arguments.input)) {
        // Read, answered and forgotten: the same ids each time, so that the same list gives the same picture.
        return readList(arguments, IdSource(1));
    }
    const std::pair<QLatin1StringView, QString> ofLists[] = {
        {QLatin1StringView("--groups"), arguments.lists.groups},
        {QLatin1StringView("--people"), arguments.lists.people},
        {QLatin1StringView("--organisations"), arguments.lists.organisations},
        {QLatin1StringView("--disciplines"), arguments.lists.disciplines},
        {QLatin1StringView("--ties"), arguments.lists.ties},
        {QLatin1StringView("--split"), arguments.lists.split},
    };
    for (const auto &[option, value] : ofLists) {
        if (!value.isEmpty())
            return Error{ErrorKind::Call,
                         Words::tr("%1 goes with a list; a map like %2 has all of it inside.")
                             .arg(option, info.fileName()),
                         {}};
    }
    const Progress progress(Words::tr("Reading %1...").arg(info.fileName()));
    Result<Snapshot> records = readMap(arguments.input);
    if (!records)
        return records.error();
    return NamedMap{std::move(*records), info.completeBaseName()};
}

Result<Id<Group>> findGroup(const Snapshot &map, const QString &name)
{
    if (name.isEmpty())
        return Id<Group>{};
    const QString folded = foldName(name);
    for (const auto &[id, group] : map.all<Group>()) {
        if (foldName(group.name) == folded)
            return id;
    }
    return Error{ErrorKind::Data, Words::tr("There is no group \"%1\" in it.").arg(name), {}};
}

Result<NamedMap> readInput(const Arguments &arguments)
{
    Result<NamedMap> map = readMapOrList(arguments);
    if (!map)
        return map;
    const Result<Id<Group>> group = findGroup(map->records, arguments.group);
    if (!group)
        return group.error();
    map->group = *group;
    return map;
}

/// The question as asked, with the date: as said, or today, or any time when every membership has ended.
Question questionFor(const Arguments &arguments, const Snapshot &map)
{
    Question question = arguments.question;
    if (arguments.asOf) {
        question.asOf = *arguments.asOf;
    } else {
        question.asOf = defaultAsOf(map, PartialDate::fromDate(QDate::currentDate()));
        if (question.asOf.isAnyTime())
            say(Words::tr("All memberships have ended: members at any time are counted."));
    }
    return question;
}

/// What is read is never written over, whatever else was asked for; another map where that was asked for. A
/// picture can be drawn again.
Result<void> checkOutput(const Arguments &arguments)
{
    const QFileInfo output(arguments.output);
    for (const QString &input :
         {arguments.input, arguments.lists.groups, arguments.lists.people, arguments.lists.organisations,
          arguments.lists.disciplines, arguments.lists.ties}) {
        if (!input.isEmpty() && output.exists() && QFileInfo(input) == output)
            return Error{ErrorKind::Call,
                         Words::tr("%1 is read and cannot be written too; choose another name for --output.")
                             .arg(arguments.output),
                         {}};
    }
    if (arguments.command == Command::Import && output.exists() && !arguments.replace)
        return Error{
            ErrorKind::File,
            Words::tr("There is a file %1 already. It was left as it is. Choose another name, or add "
                      "--replace.")
                .arg(arguments.output),
            {}};
    return {};
}

int runImport(const Arguments &arguments)
{
    if (Result<void> checked = checkOutput(arguments); !checked)
        return fail(checked.error());
    Result<NamedMap> map = readList(arguments, IdSource());
    if (!map)
        return fail(map.error());
    const Progress progress(Words::tr("Writing %1...").arg(QFileInfo(arguments.output).fileName()));
    const Replace replace = arguments.replace ? Replace::Yes : Replace::No;
    if (Result<void> written = writeMap(arguments.output, map->records, replace); !written)
        return fail(written.error());
    return 0;
}

int runVerdict(const Arguments &arguments)
{
    Result<NamedMap> map = readInput(arguments);
    if (!map)
        return fail(map.error());
    const Question question = questionFor(arguments, map->records);
    std::vector<LookAlike<Organisation>> alike;
    if (arguments.compareNames)
        alike = organisationsAlike(map->records);
    std::vector<GroupAnswer> found;
    if (map->group.isNull() || arguments.compareNames)
        found = answers(map->records, question, nullptr, alike);
    else
        found.push_back(answer(map->records, question, map->group));
    if (!map->group.isNull())
        std::erase_if(found, [&](const GroupAnswer &one) { return one.group != map->group; });
    const Sentences sentences(map->records, question);
    switch (arguments.format) {
    case Format::Json:
        return give(answersAsJson(map->records, found, sentences));
    case Format::Csv:
        return give(answersAsCsv(map->records, found, sentences));
    case Format::Text:
        return give(answersAsText(map->records, found, sentences).toUtf8());
    }
    Q_UNREACHABLE();
}

int runAlike(const Arguments &arguments)
{
    Result<NamedMap> map = readInput(arguments);
    if (!map)
        return fail(map.error());
    const Showing showing{Audience::File, arguments.view.names,
                          arguments.said.contains(QStringLiteral("names"))};
    return give(alikeAs(arguments.format, map->records, findLookAlikes(map->records), showing));
}

/// The picture as words. Spreadsheets know by the first bytes that it is UTF-8.
QByteArray asCsv(const PictureTable &table)
{
    QByteArray csv("\xEF\xBB\xBF");
    csv += csvRow(table.headings);
    for (const QStringList &row : table.rows)
        csv += csvRow(row);
    return csv;
}

QString viewTitles(const Snapshot &map)
{
    QStringList titles;
    for (const auto &[id, view] : map.all<View>())
        titles << view.title;
    return titles.isEmpty() ? Words::tr("none") : titles.join(QStringLiteral(", "));
}

/// The view of the map that was asked for, changed by what was said besides.
ViewSpec changedView(const View &kept, const Arguments &arguments, const NamedMap &map)
{
    ViewSpec view = viewSpecOf(kept);
    const ViewSpec &said = arguments.view;
    const auto take = [&](const char *option, auto &member, const auto &value) {
        if (arguments.said.contains(QString::fromLatin1(option)))
            member = value;
    };
    take("picture", view.picture, said.picture);
    take("names", view.names, said.names);
    take("theme", view.theme, said.theme);
    take("colour-by", view.colourBy, said.colourBy);
    take("shape-by", view.shapeBy, said.shapeBy);
    take("outline-by", view.outlineBy, said.outlineBy);
    take("size-by", view.sizeBy, said.sizeBy);
    take("layout", view.engine, said.engine);
    take("only", view.filter, said.filter);
    take("backbone", view.backbone, said.backbone);
    take("group", view.group, map.group);
    take("on", view.question.asOf, arguments.asOf.value_or(AsOf()));
    take("scope", view.question.scope, arguments.question.scope);
    take("organisation-level", view.question.organisationLevel, arguments.question.organisationLevel);
    take("discipline-level", view.question.disciplineLevel, arguments.question.disciplineLevel);
    take("independents", view.question.independents, arguments.question.independents);
    view.page = view.theme.isLarge ? QSizeF(960, 540) : ViewSpec().page;
    view.transparent = said.transparent;
    return view;
}

int runDraw(const Arguments &arguments)
{
    const QString suffix = QFileInfo(arguments.output).suffix().toLower();
    const bool isDot = suffix == QLatin1StringView("dot");
    const bool isCsv = suffix == QLatin1StringView("csv");
    const bool isText = suffix == QLatin1StringView("txt");
    if (!isDot && !isCsv && !isText && !isPictureFile(arguments.output))
        return fail({ErrorKind::Call,
                     Words::tr("A picture's name ends in .svg, .pdf, .png, .dot, .csv or .txt; %1 does not.")
                         .arg(arguments.output),
                     {}});
    if (Result<void> checked = checkOutput(arguments); !checked)
        return fail(checked.error());
    Result<NamedMap> map = readInput(arguments);
    if (!map)
        return fail(map.error());

    ViewSpec view = arguments.view;
    view.question = questionFor(arguments, map->records);
    view.group = map->group;
    const QStringList fields = ownFieldNames(map->records);
    for (const LookRule &rule : {view.colourBy, view.shapeBy, view.outlineBy, view.sizeBy}) {
        if (rule.fact == LookRule::Fact::Own && !fields.contains(rule.field))
            return fail({ErrorKind::Call,
                         Words::tr("The map has no field \"%1\" of its own; it has: %2.")
                             .arg(rule.field,
                                  fields.isEmpty() ? Words::tr("none") : fields.join(QStringLiteral(", "))),
                         {}});
    }
    Drawn kept; // where things stand in the view
    if (!arguments.viewTitle.isEmpty()) {
        const std::optional<Id<View>> id = findView(map->records, arguments.viewTitle);
        if (!id)
            return fail({ErrorKind::Call,
                         Words::tr("The map has no view \"%1\"; it has: %2.")
                             .arg(arguments.viewTitle, viewTitles(map->records)),
                         {}});
        view = changedView(*map->records.find(*id), arguments, *map);
        kept.arrangement = storedArrangement(map->records, *id, view, {});
    }
    QStringList unused = arguments.unused;
    for (const auto &[option, rule] :
         {std::pair("--colour-by", view.colourBy), std::pair("--shape-by", view.shapeBy),
          std::pair("--outline-by", view.outlineBy), std::pair("--size-by", view.sizeBy)}) {
        if (isForDeskOnly(map->records, rule))
            unused << QString::fromLatin1(option) + u' ' + lookRuleCode(rule);
    }
    if (!unused.isEmpty())
        say(Words::tr("Without effect on this file: %1").arg(unused.join(QLatin1Char(' '))));
    view.title = arguments.title.value_or(map->name);
    view.audience = Audience::File;
    view.areNamesChosen = arguments.said.contains(QStringLiteral("names"));
    double dpi = arguments.dpi;
    if (arguments.size) {
        view.page = *arguments.size;
        if (!arguments.isPaperSize && suffix == QLatin1StringView("png")) {
            // Pixels at the screen's 96 to the inch, so that type has the size that screens give it.
            dpi = 96;
            view.page = *arguments.size * 72 / dpi;
        }
    }
    const Progress progress(Words::tr("Drawing %1...").arg(QFileInfo(arguments.output).fileName()));
    if (isDot || isCsv || isText) {
        const std::vector<GroupAnswer> all = answers(map->records, view.question);
        const Diagram diagram = makeDiagram(map->records, view, all);
        const QByteArray bytes = isDot   ? toDot(diagram, nullptr)
                                 : isCsv ? asCsv(pictureTable(diagram))
                                         : describePicture(map->records, view, all, diagram).toUtf8() + '\n';
        if (Result<void> written = writeWhole(arguments.output, bytes); !written)
            return fail(written.error());
        return 0;
    }
    const Result<Drawn> drawn = drawMap(map->records, view, &kept);
    if (!drawn)
        return fail(drawn.error());
    if (drawn->suggestsMatrix)
        say(Words::tr("Many groups overlap; a matrix shows them better: add %1.")
                .arg(QStringLiteral("--picture matrix")));
    if (Result<void> written = writePicture(fitted(drawn->picture, view.page), arguments.output, dpi);
        !written)
        return fail(written.error());
    return 0;
}

int runInfo(const Arguments &arguments)
{
    const QString path = arguments.input;
    if (!QFileInfo::exists(path))
        return fail({ErrorKind::File, Words::tr("There is no file %1.").arg(path), {}});
    const Result<int> version = checkedSchemaVersion(path);
    if (!version)
        return fail(version.error());
    const Result<Snapshot> map = readMap(path);
    if (!map)
        return fail(map.error());

    PartialDate first;
    PartialDate last;
    bool goesOn = false;
    for (const auto &[id, membership] : map->all<Membership>()) {
        if (!membership.from.isNull() && (first.isNull() || membership.from < first))
            first = membership.from;
        last = std::max(last, membership.to);
        goesOn = goesOn || membership.to.isNull();
    }
    QStringList lines{
        Words::tr("Map: %1").arg(QFileInfo(path).completeBaseName()),
        Words::tr("File format: version %1").arg(*version),
        Words::tr("People: %1").arg(map->all<Person>().size()),
        Words::tr("Organisations: %1").arg(map->all<Organisation>().size()),
        Words::tr("Disciplines: %1").arg(map->all<Discipline>().size()),
        Words::tr("Groups: %1").arg(map->all<Group>().size()),
        Words::tr("Memberships: %1").arg(map->all<Membership>().size()),
    };
    if (const auto &ties = map->all<Tie>(); !ties.isEmpty())
        lines << Words::tr("Ties: %1").arg(ties.size());
    const QString until = goesOn ? Words::tr("today") : last.toIso();
    if (!first.isNull())
        lines << Words::tr("Memberships from %1 until %2").arg(first.toIso(), until);
    for (const auto &[id, source] : map->all<Source>()) {
        if (!source.link.isEmpty())
            lines << Words::tr("Read from %1 on %2").arg(source.link, source.date.toIso());
    }
    for (QString &line : lines)
        line = withoutControls(line);
    return give((lines.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8());
}

} // namespace

int exitCode(const Error &error) { return error.kind == ErrorKind::Call ? 2 : 1; }

namespace {

int runCommand(const Arguments &arguments)
{
    switch (arguments.command) {
    case Command::Help:
        return give(arguments.helpText.toUtf8());
    case Command::Version:
        return give(QByteArray("copse-cli " COPSE_VERSION "\n"));
    case Command::Import:
        return runImport(arguments);
    case Command::Verdict:
        return runVerdict(arguments);
    case Command::Alike:
        return runAlike(arguments);
    case Command::Draw:
        return runDraw(arguments);
    case Command::Info:
        return runInfo(arguments);
    }
    Q_UNREACHABLE();
}

} // namespace

int run(const Arguments &arguments)
{
    try {
        return runCommand(arguments);
    } catch (const std::bad_alloc &) {
        return fail({ErrorKind::Data, Words::tr("There is not enough memory for this."), {}});
    }
}

} // namespace copse::cli
