// Writes a list of members such as a large network has, the same for the same arguments. A few groups are
// large, most are small; the further groups of a person are mostly of one family with the first (its parent,
// its sub-groups, those beside it), so that there are communities, and some people who bridge them.

#include <QCommandLineParser>
#include <QFile>
#include <QString>
#include <QTextStream>

#include <cstdio>
#include <random>

namespace {

constexpr const char *firstNames[] = {
    "Ama", "Ben", "Chloé", "Dara",  "Eli",    "Fay",   "Gus",  "Hana",   "Ivo",  "Jun",  "Kai",  "Lea",
    "Max", "Nia", "Oto",   "Pia",   "Quyên",  "Rex",   "Sol",  "Tao",    "Uma",  "Vik",  "Wen",  "Xia",
    "Yao", "Zoë", "Amina", "Björn", "Carlos", "Diego", "Esra", "Fatima", "Guus", "Hugo", "Inés", "Joitske"};
constexpr const char *lastNames[] = {"Diallo", "Okafor", "Smith", "García", "van Dijk", "Nguyễn", "Haddad",
                                     "Silva",  "Müller", "Rossi", "Kone",   "Traoré",   "Chen",   "Singh",
                                     "Mensah", "Abebe",  "Jones", "Dubois", "Pereira",  "Bakker"};
constexpr const char *disciplines[] = {"Mathematics",
                                       "Computer and information sciences",
                                       "Physical sciences",
                                       "Chemical sciences",
                                       "Earth and related environmental sciences",
                                       "Biological sciences",
                                       "Civil engineering",
                                       "Mechanical engineering",
                                       "Environmental engineering",
                                       "Basic medicine",
                                       "Clinical medicine",
                                       "Health sciences",
                                       "\"Agriculture, forestry, and fisheries\"",
                                       "Animal and dairy science",
                                       "Veterinary science",
                                       "Economics and business",
                                       "Education",
                                       "Sociology",
                                       "Law",
                                       "Political science",
                                       "Media and communications",
                                       "History and archaeology",
                                       "Hydrology",
                                       "Soil science",
                                       "Agronomy",
                                       "Nutrition",
                                       "Epidemiology",
                                       "Nursing",
                                       "Gender studies",
                                       "Water law",
                                       "Sanitation",
                                       "Microfinance",
                                       "Rural development",
                                       "Forestry",
                                       "Fisheries",
                                       "Climatology",
                                       "Geography",
                                       "Journalism",
                                       "Evaluation",
                                       "Facilitation"};
constexpr const char *roles[] = {
    "", "", "", "member", "member", "chair", "secretary", "facilitator", "contributor"};
constexpr const char *levels[] = {"",           "core",       "active",     "active",     "occasional",
                                  "occasional", "peripheral", "peripheral", "peripheral", "transactional"};

class Generator
{
public:
    Generator(int people, int groups, unsigned seed)
        : m_people(people)
        , m_groups(groups)
        , m_organisations(std::max(5, people * 15 / 1000))
        , m_chance(seed)
        , m_kinship(seed + 1)
    {}

    void write(QTextStream &out, bool withLevel)
    {
        out << "person,organisation,discipline,group,role,from,to" << (withLevel ? ",level\n" : "\n");
        for (int person = 0; person < m_people; ++person)
            writePerson(out, person, withLevel);
    }

    void writeGroups(QTextStream &out)
    {
        out << "group,parent,kind\n";
        for (int group = 0; group < m_groups; ++group) {
            out << groupName(group) << ',';
            if (group >= tops)
                out << groupName(parentOf(group));
            out << ',' << (group < tops ? "network" : group < 45 ? "community" : "working group") << '\n';
        }
    }

private:
    // Skewed as real ones are: a few are large, most are small.
    int skewed(int count)
    {
        const double chance = std::uniform_real_distribution<>(0, 1)(m_chance);
        return std::min(count - 1, int(count * chance * chance));
    }
    static constexpr int tops = 5;
    static constexpr int subGroups = 8;
    static int parentOf(int group) { return (group - tops) / subGroups; }

    /// A group near that one: four times in five of its family, else the group given.
    int relativeOf(int group, int otherwise)
    {
        const int family = group < tops ? group : parentOf(group);
        const int place = std::uniform_int_distribution<>(0, subGroups)(m_kinship);
        const int relative = place == 0 ? family : tops + family * subGroups + place - 1;
        const bool strays = std::uniform_int_distribution<>(0, 4)(m_kinship) == 0;
        return strays || relative >= m_groups ? otherwise : relative;
    }

    int below(int count) { return std::uniform_int_distribution<>(0, count - 1)(m_chance); }
    bool oneIn(int count) { return below(count) == 0; }
    template<size_t size>
    const char *any(const char *const (&texts)[size])
    {
        return texts[below(int(size))];
    }

    static QString groupName(int group)
    {
        return QStringLiteral("Group %1").arg(group + 1, 4, 10, QChar(u'0'));
    }
    QString organisation()
    {
        if (oneIn(20))
            return {};
        if (oneIn(40))
            return oneIn(2) ? QStringLiteral("independent") : QStringLiteral("Self-employed");
        const int which = skewed(m_organisations);
        return which % 50 == 7 ? QStringLiteral("\"Institute %1, Regional Office\"").arg(which)
                               : QStringLiteral("Organisation %1").arg(which);
    }
    QString discipline()
    {
        if (oneIn(8))
            return oneIn(10) ? QStringLiteral("n/a") : QString();
        return QString::fromUtf8(disciplines[skewed(int(std::size(disciplines)))]);
    }

    void writePerson(QTextStream &out, int person, bool withLevel)
    {
        const QString name = QStringLiteral("%1 %2 %3")
                                 .arg(QString::fromUtf8(any(firstNames)), QString::fromUtf8(any(lastNames)))
                                 .arg(person + 1);
        const QString home = organisation();
        const QString field = discipline();
        const int memberships = oneIn(100) ? 8 : oneIn(3) ? 2 : 1;
        int first = 0;
        for (int i = 0; i < memberships; ++i) {
            const bool otherHat = i > 0 && oneIn(10);
            const int from = oneIn(3) ? 0 : 2015 + below(10);
            const int to = from && oneIn(4) ? from + 1 + below(3) : 0;
            out << name << ',' << (otherHat ? organisation() : home) << ',' << field << ',';
            const int anywhere = skewed(m_groups);
            const int group = i == 0 ? anywhere : relativeOf(first, anywhere);
            if (i == 0)
                first = group;
            out << groupName(group) << ',' << any(roles) << ',';
            writeDate(out, from);
            out << ',';
            writeDate(out, to);
            if (withLevel)
                out << ',' << any(levels);
            out << '\n';
        }
        if (oneIn(25))
            out << name << ',' << organisation() << ",,,,2010,2014" << (withLevel ? ",\n" : "\n");
    }

    void writeDate(QTextStream &out, int year)
    {
        if (year == 0)
            return;
        out << year;
        if (!oneIn(3))
            out << QStringLiteral("-%1-%2")
                       .arg(1 + below(12), 2, 10, QChar(u'0'))
                       .arg(1 + below(28), 2, 10, QChar(u'0'));
    }

    int m_people;
    int m_groups;
    int m_organisations;
    std::mt19937 m_chance;
    std::mt19937 m_kinship; // of its own, so that all but the groups is as without it
};

} // namespace

int main(int count, char **arguments)
{
    QStringList words;
    for (int i = 0; i < count; ++i)
        words << QString::fromLocal8Bit(arguments[i]);
    QCommandLineParser parser;
    const QCommandLineOption level(QStringLiteral("level"));
    const QCommandLineOption ofGroups(QStringLiteral("groups"), {}, QStringLiteral("number"));
    parser.addOptions({level, ofGroups});
    const bool isUnderstood = parser.parse(words);
    const QStringList given = parser.positionalArguments();
    const int people = given.value(0).toInt();
    if (!isUnderstood || people <= 0 || given.size() < 3 || given.size() > 4) {
        std::fputs(
            "usage: generate_list PEOPLE SEED MEMBERSHIPS.csv [GROUPS.csv] [--level] [--groups NUMBER]\n",
            stderr);
        return 2;
    }
    const int groups = parser.isSet(ofGroups) ? parser.value(ofGroups).toInt() : people / 50;
    Generator generator(people, std::max(5, groups), given[1].toUInt());
    const auto write = [](const QString &path, auto fill) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return false;
        QTextStream out(&file);
        fill(out);
        out.flush();
        return out.status() == QTextStream::Ok;
    };
    bool written = write(given[2], [&](QTextStream &out) { generator.write(out, parser.isSet(level)); });
    if (given.size() > 3)
        written &= write(given[3], [&](QTextStream &out) { generator.writeGroups(out); });
    return written ? 0 : 1;
}
