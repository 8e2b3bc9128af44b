// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/figures.h"

#include <algorithm>
#include <ctime>

namespace kaochang::tests::watch {
namespace {

constexpr double After = 1.5; // seconds an alarm may lag behind the end of its event

const Event *harmAt(const Script &script, double second)
{
    for (const Event &event : script.events)
        if (isHarm(event.what) && second >= event.from && second < event.to + After)
            return &event;
    return nullptr;
}

int whatWentOn(const Script &script, double second)
{
    int what = Harms + Distractions;
    for (const Event &event : script.events) // the latest that began
        if (!isHarm(event.what) && second >= event.from && second < event.to + 10)
            what = int(event.what);
    return what;
}

} // namespace

int Figures::events() const
{
    int sum = 0;
    for (const KindFigures &kind : kinds)
        sum += kind.events;
    return sum;
}

int Figures::found() const
{
    int sum = 0;
    for (const KindFigures &kind : kinds)
        sum += kind.found;
    return sum;
}

int Figures::falseAlarms() const
{
    int sum = 0;
    for (const int each : falseIn)
        sum += each;
    return sum;
}

double Figures::recall() const
{
    return events() == 0 ? 1 : found() / double(events());
}

double Figures::precision() const
{
    const int said = found() + falseAlarms();
    return said == 0 ? 1 : found() / double(said);
}

double Figures::secondsP(double share) const
{
    if (seconds.empty())
        return 0;
    std::vector<double> sorted = seconds;
    std::ranges::sort(sorted);
    return sorted[std::min(sorted.size() - 1, size_t(share * double(sorted.size())))];
}

void Figures::add(const Figures &other)
{
    for (size_t i = 0; i < kinds.size(); ++i) {
        kinds[i].events += other.kinds[i].events;
        kinds[i].found += other.kinds[i].found;
        kinds[i].named += other.kinds[i].named;
    }
    for (size_t i = 0; i < falseIn.size(); ++i)
        falseIn[i] += other.falseIn[i];
    for (size_t i = 0; i < distractions.size(); ++i)
        distractions[i] += other.distractions[i];
    seconds.insert(seconds.end(), other.seconds.begin(), other.seconds.end());
    hours += other.hours;
    cpuMs =
        (cpuMs * pictures + other.cpuMs * other.pictures) / std::max(1, pictures + other.pictures);
    pictures += other.pictures;
}

std::vector<Spoken> watched(const Reel &reel, bool isGrey, double *cpuMs)
{
    video::Watch watch;
    std::vector<Spoken> spoken;
    const std::clock_t start = std::clock();
    for (int i = 0; i < reel.count(); ++i) {
        const double second = i * reel.step;
        const double colour = isGrey ? video::Watch::Unknown : reel.colour(i);
        if (const auto kind = watch.look(reel.at(i), qint64(second * 1000), colour).started)
            spoken.push_back({second, *kind});
    }
    *cpuMs = 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC / std::max(1, reel.count());
    return spoken;
}

Figures judge(const Script &script, const std::vector<Spoken> &spoken)
{
    Figures figures;
    double harmed = 0;
    std::vector<const Event *> found;
    for (const Event &event : script.events) {
        if (isHarm(event.what)) {
            ++figures.kinds[size_t(event.what)].events;
            harmed += event.to - event.from;
        } else {
            ++figures.distractions[size_t(event.what) - Harms];
        }
    }
    for (const Spoken &each : spoken) {
        const Event *event = harmAt(script, each.second);
        if (!event)
            ++figures.falseIn[size_t(whatWentOn(script, each.second))];
        if (!event || std::ranges::count(found, event) > 0)
            continue;
        found.push_back(event);
        KindFigures &kind = figures.kinds[size_t(event->what)];
        ++kind.found;
        kind.named += int(each.kind) == int(event->what);
        figures.seconds.push_back(each.second - event->from);
    }
    figures.hours = (script.seconds - harmed) / 3600;
    return figures;
}

} // namespace kaochang::tests::watch
