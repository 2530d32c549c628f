// How long reading a list takes, from the file to the edit and its application.

#include "exchange/listimport.h"
#include "exchange/listsheet.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace copse;

int main(int count, char **arguments)
{
    if (count < 2) {
        std::fputs("usage: bench_import MEMBERSHIPS.csv [GROUPS.csv]\n", stderr);
        return 2;
    }
    ListFiles files;
    files.memberships = QString::fromLocal8Bit(arguments[1]);
    if (count > 2)
        files.groups = QString::fromLocal8Bit(arguments[2]);
    qint64 bestCells = std::numeric_limits<qint64>::max(), best = bestCells, bestApply = bestCells;
    for (int round = 0; round < 7; ++round) {
        QElapsedTimer timer;
        timer.start();
        if (!ListSheet::open(ListTable::Memberships, files.memberships))
            return 1;
        bestCells = std::min(bestCells, timer.nsecsElapsed());
        IdSource ids;
        Snapshot map;
        timer.start();
        auto proposed = readLists(files, {}, map, ids);
        best = std::min(best, timer.nsecsElapsed());
        if (!proposed) {
            std::fputs(qPrintable(proposed.error().message + u'\n'), stderr);
            return 1;
        }
        if (round == 0) {
            for (const QString &line : proposed->summary.lines())
                std::printf("%s\n", qPrintable(line));
            std::printf("Notes: %zu\n", proposed->summary.notes.size());
        }
        timer.start();
        Edit inverse = map.apply(std::move(proposed->edit));
        bestApply = std::min(bestApply, timer.nsecsElapsed());
        if (inverse.isEmpty())
            return 1;
    }
    std::printf("cells of the list  %7.1f ms\nlist to edit       %7.1f ms\nedit to records    %7.1f ms\n",
                double(bestCells) / 1e6, double(best) / 1e6, double(bestApply) / 1e6);
    return 0;
}
