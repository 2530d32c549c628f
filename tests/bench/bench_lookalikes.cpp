// How long finding names that look alike takes, beside comparing every pair letter by letter as a script
// would; or, with --pairs, the pairs themselves. A list: one organisation a line.

#include "analysis/lookalikes.h"
#include "base/folding.h"
#include "base/typingslips.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>

using namespace copse;

namespace {

QStringList linesOf(const char *path)
{
    QFile file(QString::fromLocal8Bit(path));
    if (!file.open(QFile::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

double secondsOf(const auto &work)
{
    double best = 1e9;
    for (int round = 0; round < 3; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, double(timer.nsecsElapsed()) / 1e9);
    }
    return best;
}

} // namespace

int main(int count, char **arguments)
{
    if (count < 2) {
        std::fputs("usage: bench_lookalikes NAMES.txt [--pairs | --people]\n", stderr);
        return 2;
    }
    const QStringList names = linesOf(arguments[1]);
    const bool isPeople = count > 2 && qstrcmp(arguments[2], "--people") == 0;
    IdSource ids(1);
    Edit edit;
    for (const QString &name : names) {
        if (isPeople)
            edit.put(ids.next<Person>(), Person{.name = tidyName(name)});
        else
            edit.put(ids.next<Organisation>(), Organisation{.name = tidyName(name)});
    }
    Snapshot map;
    map.apply(std::move(edit));
    const auto print = [&]<class T>(const std::vector<LookAlike<T>> &pairs) {
        for (const LookAlike<T> &pair : pairs)
            std::printf("%.2f\t%d\t%s\t%s\n", pair.score, int(pair.why),
                        qPrintable(map.find(pair.first)->name), qPrintable(map.find(pair.second)->name));
    };
    if (count > 2) {
        isPeople ? print(peopleAlike(map)) : print(organisationsAlike(map));
        for (const TwoInOne &two : twoInOneNames(map))
            std::printf("two in one\t%s\n", qPrintable(two.parts.join(QStringLiteral(" | "))));
        return 0;
    }
    size_t found = 0;
    const double ours = secondsOf([&] { found = organisationsAlike(map).size(); });
    QStringList folded;
    for (const QString &name : names)
        folded += foldForFind(name);
    size_t near = 0;
    const double plain = secondsOf([&] {
        near = 0;
        for (qsizetype i = 0; i < folded.size(); ++i) {
            for (qsizetype j = i + 1; j < folded.size(); ++j)
                near += slipsBetween(folded[i], folded[j], 3) <= 3;
        }
    });
    std::printf("%lld names: %zu pairs in %.3f s; every pair letter by letter: %zu in %.3f s; ratio %.3f\n",
                (long long)(names.size()), found, ours, near, plain, ours / plain);
    return 0;
}
