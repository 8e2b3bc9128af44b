// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervision/coverage.h"

#include <algorithm>
#include <map>

namespace kaochang::supervision {
namespace {

struct Stretch // [from, to) in ms since 1970 UTC
{
    qint64 from = 0;
    qint64 to = 0;
};
using Stretches = std::vector<Stretch>;

Stretch stretch(const video::Span &span)
{
    return {span.startedAt.toMSecsSinceEpoch(), span.endedAt.toMSecsSinceEpoch()};
}

qint64 overlap(const Stretch &a, const Stretch &b)
{
    return std::max<qint64>(0, std::min(a.to, b.to) - std::max(a.from, b.from));
}

Stretches joined(Stretches list)
{
    std::ranges::sort(list, {}, &Stretch::from);
    Stretches out;
    for (const Stretch &next : list) {
        if (!out.empty() && next.from - out.back().to <= GrainMs)
            out.back().to = std::max(out.back().to, next.to);
        else
            out.push_back(next);
    }
    return out;
}

Stretches without(const Stretches &list, const Stretch &hole)
{
    Stretches out;
    for (const Stretch &part : list) {
        if (overlap(part, hole) == 0) {
            out.push_back(part);
            continue;
        }
        if (part.from < hole.from)
            out.push_back({part.from, hole.from});
        if (hole.to < part.to)
            out.push_back({hole.to, part.to});
    }
    return out;
}

// What each camera recorded. A gap inside a segment counts against it: its file shows an old
// picture there.
std::map<video::CameraId, Stretches> recorded(std::span<const video::KeptLine> lines)
{
    std::map<video::CameraId, Stretches> cameras;
    for (const video::KeptLine &kept : lines)
        if (kept.line.segment())
            cameras[kept.line.camera].push_back(stretch(kept.line.span));
    for (auto &[camera, stretches] : cameras)
        stretches = joined(std::move(stretches));
    for (const video::KeptLine &kept : lines)
        if (const auto camera = cameras.find(kept.line.camera);
            kept.line.gap() && camera != cameras.end())
            camera->second = without(camera->second, stretch(kept.line.span));
    return cameras;
}

// Where fewer than `needed` cameras recorded.
Stretches holes(const Stretch &wanted, const std::map<video::CameraId, Stretches> &cameras,
                int needed)
{
    std::map<qint64, int> steps{{wanted.from, 0}, {wanted.to, 0}};
    for (const auto &[camera, stretches] : cameras) {
        for (const Stretch &part : stretches) {
            if (overlap(part, wanted) == 0)
                continue;
            ++steps[std::max(part.from, wanted.from)];
            --steps[std::min(part.to, wanted.to)];
        }
    }
    Stretches out;
    int recording = 0;
    for (auto step = steps.begin(); std::next(step) != steps.end(); ++step) {
        recording += step->second;
        if (recording < needed && !out.empty() && out.back().to == step->first)
            out.back().to = std::next(step)->first;
        else if (recording < needed)
            out.push_back({step->first, std::next(step)->first});
    }
    std::erase_if(out, [](const Stretch &hole) { return hole.to - hole.from <= GrainMs; });
    return out;
}

video::Cause causeOf(const Stretch &hole, std::span<const video::KeptLine> lines)
{
    std::map<video::Cause, qint64> explained;
    for (const video::KeptLine &kept : lines)
        if (const video::Gap *gap = kept.line.gap())
            explained[gap->cause] += overlap(hole, stretch(kept.line.span));
    const auto most =
        std::ranges::max_element(explained, {}, [](const auto &entry) { return entry.second; });
    return most != explained.end() && most->second > 0 ? most->first : video::Cause::NotRecording;
}

} // namespace

Coverage coverage(const Interval &wanted, std::span<const video::KeptLine> lines, int camerasNeeded)
{
    Coverage result{wanted, wanted.lengthMs(), {}};
    if (result.coveredMs == 0)
        return result;
    const Stretch whole{wanted.from.toMSecsSinceEpoch(), wanted.to.toMSecsSinceEpoch()};
    for (const Stretch &hole : holes(whole, recorded(lines), camerasNeeded)) {
        result.gaps.push_back({{fromMs(hole.from), fromMs(hole.to)}, causeOf(hole, lines)});
        result.coveredMs -= hole.to - hole.from;
    }
    return result;
}

} // namespace kaochang::supervision
