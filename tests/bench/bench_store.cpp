#include "model/fields.h"
#include "store/wholemap.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>

#include <ctime>

using namespace copse;

namespace {

/// About what a list of 142,000 rows about 100,000 people becomes.
Snapshot bigMap()
{
    constexpr quint32 people = 100'000;
    constexpr quint32 organisations = 4'000;
    constexpr quint32 disciplines = 200;
    constexpr quint32 groups = 2'000;
    QRandomGenerator random(1);
    IdSource ids;
    Edit edit;
    std::vector<Id<Organisation>> organisation;
    std::vector<Id<Discipline>> discipline;
    std::vector<Id<Group>> group;
    for (quint32 i = 0; i < organisations; ++i) {
        organisation.push_back(ids.next<Organisation>());
        edit.put(organisation.back(),
                 Organisation{.name = QStringLiteral("Organisation of place %1").arg(i)});
    }
    for (quint32 i = 0; i < disciplines; ++i) {
        discipline.push_back(ids.next<Discipline>());
        edit.put(discipline.back(), Discipline{.name = QStringLiteral("Discipline %1").arg(i)});
    }
    for (quint32 i = 0; i < groups; ++i) {
        group.push_back(ids.next<Group>());
        edit.put(group.back(), Group{.name = QStringLiteral("Working group %1").arg(i)});
    }
    const auto any = [&](const auto &all) { return all[random.bounded(quint32(all.size()))]; };
    for (quint32 i = 0; i < people; ++i) {
        const auto person = ids.next<Person>();
        edit.put(person, Person{.name = QStringLiteral("Given Family-name %1").arg(i)});
        const auto first = any(organisation);
        const auto second = any(organisation);
        const bool two = i % 5 == 0;
        edit.put(ids.next<Affiliation>(), Affiliation{.person = person, .organisation = first});
        if (two)
            edit.put(ids.next<Affiliation>(), Affiliation{.person = person, .organisation = second});
        const auto knows = any(discipline);
        edit.put(ids.next<Expertise>(), Expertise{.person = person, .discipline = knows});
        for (quint32 n = 0; n < (i % 50 < 21 ? 2u : 1u); ++n) {
            Membership membership{.person = person, .group = any(group)};
            membership.from = PartialDate::fromParts(int(2000 + random.bounded(20u)));
            if (two) {
                membership.organisations.values = {n == 0 ? first : second};
                membership.disciplines.values = {knows};
            }
            edit.put(ids.next<Membership>(), membership);
        }
    }
    Snapshot map;
    map.apply(std::move(edit));
    return map;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    const Snapshot map = bigMap();
    map.forEach([&]<class T>(const Table<T> &table) {
        if (!table.isEmpty())
            out << RecordInfo<T>::name << ' ' << table.size() << '\n';
    });
    const QTemporaryDir folder;
    const QString path = argc > 1 ? app.arguments().at(1) : folder.filePath(QStringLiteral("big.copse"));
    for (int run = 0; run < 3; ++run) {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t start = std::clock();
        const auto written = writeMap(path, map, Replace::Yes);
        const qint64 writing = timer.restart();
        const std::clock_t writingCpu = std::clock() - start;
        const auto read = readMap(path);
        const qint64 reading = timer.elapsed();
        if (!written || !read || !(*read == map)) {
            out << "failed: " << (written ? read.error().detail : written.error().detail) << '\n';
            return 1;
        }
        out << "writing " << writing << " ms (" << writingCpu * 1000 / CLOCKS_PER_SEC << " ms CPU), reading "
            << reading << " ms, " << QFileInfo(path).size() / 1024 << " KiB\n";
    }
    return 0;
}
