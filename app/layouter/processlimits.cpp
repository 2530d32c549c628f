#include "layouter/processlimits.h"

#include <chrono>
#include <cstdlib>
#include <thread>

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#else
#include <sys/resource.h>
#ifdef __linux__
#include <csignal>
#include <sys/prctl.h>
#endif
#include <unistd.h>
#endif

namespace copse {

#ifdef _WIN32

bool limitMemory(std::int64_t bytes)
{
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_PROCESS_MEMORY;
    limits.ProcessMemoryLimit = SIZE_T(bytes);
    const HANDLE job = CreateJobObjectW(nullptr, nullptr);
    return job && SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits) &&
           AssignProcessToJobObject(job, GetCurrentProcess());
}

void crashQuietly() { SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX); }

std::FILE *takeStandardOutput()
{
    const int answer = _dup(1);
    if (answer < 0 || _dup2(2, 1) < 0)
        return nullptr;
    _setmode(0, _O_BINARY);
    _setmode(answer, _O_BINARY);
    return _fdopen(answer, "wb");
}

#else

bool limitMemory(std::int64_t bytes)
{
    const rlimit limit{rlim_t(bytes), rlim_t(bytes)};
    return setrlimit(RLIMIT_AS, &limit) == 0;
}

void crashQuietly()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

std::FILE *takeStandardOutput()
{
    const int answer = dup(1);
    if (answer < 0 || dup2(2, 1) < 0)
        return nullptr;
    return fdopen(answer, "wb");
}

#endif

void endWithParent()
{
#ifdef __linux__
    prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
}

void limitTime(int milliseconds)
{
    std::thread([milliseconds] {
        std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
        std::_Exit(EXIT_FAILURE);
    }).detach();
}

} // namespace copse
