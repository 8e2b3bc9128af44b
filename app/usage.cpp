// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage.h"

#ifdef Q_OS_WIN
#include <ctime>
#else
#include <sys/resource.h>
#endif

namespace kaochang::app {

#ifdef Q_OS_WIN
Usage usageSoFar()
{
    return {double(std::clock()) / CLOCKS_PER_SEC, 0};
}
#else
Usage usageSoFar()
{
#ifdef Q_OS_MACOS
    constexpr qint64 PerMegabyte = 1024 * 1024;
#else
    constexpr qint64 PerMegabyte = 1024;
#endif
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) {
        return double(time.tv_sec) + double(time.tv_usec) / 1e6;
    };
    return {seconds(usage.ru_utime) + seconds(usage.ru_stime), usage.ru_maxrss / PerMegabyte};
}
#endif

} // namespace kaochang::app
