// Stands in for copse-layout and misbehaves in the way that COPSE_STRANGE names.

#include "drawing/layoutrequest.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <string>
#include <thread>

using namespace copse;

namespace {

void drainInput()
{
    char buffer[4096];
    while (std::fread(buffer, 1, sizeof buffer, stdin) > 0) {
    }
}

void answer(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

void flood(std::FILE *file)
{
    const std::string nonsense(65536, 'x');
    while (std::fwrite(nonsense.data(), 1, nonsense.size(), file) > 0) {
    }
}

} // namespace

int main()
{
    const char *const chosen = std::getenv("COPSE_STRANGE");
    const std::string way = chosen ? chosen : "";
    const LayoutResult two{{QPointF(0, 0), QPointF(1, 1)}};
    if (way == "deaf")
        return 0;
    if (way == "hang")
        std::this_thread::sleep_for(std::chrono::hours(1));
    drainInput();
    if (way == "crash")
        std::abort();
    if (way == "crash after answer") {
        answer(toBytes(two));
        std::abort();
    }
    if (way == "garbage")
        answer("These are forty bytes that mean nothing.");
    if (way == "truncated")
        answer(toBytes(two).chopped(1));
    if (way == "too few")
        answer(toBytes(LayoutResult{{QPointF(0, 0)}}));
    if (way == "not finite")
        answer(toBytes(LayoutResult{{QPointF(0, 0), QPointF(std::numeric_limits<double>::quiet_NaN(), 0)}}));
    if (way == "flood")
        flood(stdout);
    if (way == "flood of complaints")
        flood(stderr);
    if (way == "fails") {
        std::fputs("no memory for the matrix\n", stderr);
        answer(toBytes(two));
        return 1;
    }
    if (way == "sane")
        answer(toBytes(two));
    return 0;
}
