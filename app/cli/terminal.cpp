#include "cli/terminal.h"

#include "exchange/plainline.h"

#include <QStringList>

#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#else
#include <unistd.h>
#endif

namespace copse::cli {

namespace {

bool isWatched()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr));
#else
    return isatty(STDERR_FILENO);
#endif
}

} // namespace

bool writeOut(const QByteArray &bytes)
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stdout), _O_BINARY);
#endif
    const bool isTaken =
        std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size());
    return std::fflush(stdout) == 0 && isTaken;
}

void say(const QString &line)
{
    QStringList lines = line.split(QLatin1Char('\n'));
    for (QString &plain : lines)
        plain = withoutControls(plain);
    const QByteArray bytes = lines.join(QLatin1Char('\n')).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

Progress::Progress(const QString &doing)
{
    if (!isWatched())
        return;
    m_shown = doing.size();
    const QByteArray bytes = withoutControls(doing).toUtf8();
    std::fprintf(stderr, "%s", bytes.constData());
    std::fflush(stderr);
}

Progress::~Progress()
{
    if (m_shown > 0)
        std::fprintf(stderr, "\r%*s\r", int(m_shown), "");
}

} // namespace copse::cli
