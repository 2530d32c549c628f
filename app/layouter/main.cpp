// copse-layout MEMORY MILLISECONDS: reads one LayoutRequest from standard input, writes one LayoutResult to
// standard output (see drawing/layoutrequest.h) and ends. Exit code 0: the result is whole; 1: standard error
// says why not. MEMORY is in bytes. Not meant to be called by people.

#include "drawing/layoutrequest.h"
#include "layouter/graphlayout.h"
#include "layouter/processlimits.h"

#include <QFile>

#include <cstdlib>

namespace {

// Skips the tear-down of libraries, which costs time and can fail.
[[noreturn]] void end(int code)
{
    std::fflush(nullptr);
    std::_Exit(code);
}

[[noreturn]] void fail(const QString &why)
{
    std::fprintf(stderr, "copse-layout: %s\n", why.toUtf8().constData());
    end(EXIT_FAILURE);
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace copse;
    using namespace Qt::Literals::StringLiterals;

    crashQuietly();
    endWithParent();
    const qint64 memory = argc == 3 ? QByteArray(argv[1]).toLongLong() : 0;
    const int milliseconds = argc == 3 ? QByteArray(argv[2]).toInt() : 0;
    if (memory <= 0 || milliseconds <= 0)
        fail(u"usage: copse-layout MEMORY MILLISECONDS"_s);
    limitTime(milliseconds);
#ifndef COPSE_SANITIZED // sanitizers reserve terabytes
    if (!limitMemory(memory))
        std::fprintf(stderr, "copse-layout: no limit of memory on this system\n");
#endif
    std::FILE *const answer = takeStandardOutput();
    if (!answer)
        fail(u"no standard output"_s);

    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        fail(u"no standard input"_s);
    const Result<LayoutRequest> request = requestFromBytes(input.readAll());
    if (!request)
        fail(request.error().message + u" "_s + request.error().detail);
    const Result<LayoutResult> result = layOut(*request);
    if (!result)
        fail(result.error().detail);

    const QByteArray bytes = toBytes(*result);
    const bool written =
        std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), answer) == std::size_t(bytes.size());
    if (!written || std::fflush(answer) != 0)
        fail(u"the answer could not be written"_s);
    end(EXIT_SUCCESS);
}
