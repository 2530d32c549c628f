// Edits a map at random until it is killed, and says on standard output what is on the disk:
// `<revision> <digest of the map>`. The map and the seed are its arguments.

#include "randomedits.h"
#include "store/digest.h"
#include "store/mapfile.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

using namespace copse;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    Snapshot map;
    auto file = MapFile::open(app.arguments().at(1), map, {.versionsFolder = {}});
    if (!file) {
        std::fprintf(stderr, "%s\n", qPrintable(file.error().message));
        return int(file.error().kind);
    }
    RandomEdits random(app.arguments().at(2).toUInt());
    std::vector<quint64> digests{mapDigest(map)};
    QObject::connect(file->get(), &MapFile::saved, &app, [&](quint64 revision) {
        std::printf("%llu %llx\n", static_cast<unsigned long long>(revision),
                    static_cast<unsigned long long>(digests[revision]));
        std::fflush(stdout);
    });
    std::printf("0 %llx\n", static_cast<unsigned long long>(digests[0]));
    std::fflush(stdout);
    for (int step = 0; step < 100'000; ++step) {
        const Edit edit = random.next(map);
        map.apply(edit);
        digests.push_back(mapDigest(map));
        (*file)->write(edit);
        if (step % 4 == 0) // let some wait together
            (*file)->flush();
        QCoreApplication::processEvents();
    }
    return 0;
}
