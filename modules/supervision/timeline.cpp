// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervision/timeline.h"

#include <algorithm>

namespace kaochang::supervision {
namespace {

Interval spanOf(const std::vector<video::Recording> &recordings,
                std::span<const video::KeptLine> lines, const std::vector<Marker> &markers)
{
    Interval span;
    const auto include = [&span](const QDateTime &at) {
        span.from = span.from.isNull() ? at : std::min(span.from, at);
        span.to = span.to.isNull() ? at : std::max(span.to, at);
    };
    for (const video::Recording &recording : recordings) {
        include(recording.startedAt);
        if (recording.stoppedAt)
            include(*recording.stoppedAt);
    }
    for (const video::KeptLine &kept : lines) {
        include(kept.line.span.startedAt);
        include(kept.line.span.endedAt);
    }
    for (const Marker &marker : markers)
        include(marker.at);
    return span;
}

Track track(const video::RecordedCamera &camera, const Interval &span,
            std::span<const video::KeptLine> lines)
{
    std::vector<video::KeptLine> own;
    std::ranges::copy_if(lines, std::back_inserter(own), [&](const video::KeptLine &kept) {
        return kept.line.camera == camera.camera;
    });
    Track track{camera, {}, coverage(span, own).gaps};
    for (const video::KeptLine &kept : own)
        if (const video::Segment *segment = kept.line.segment())
            track.stretches.push_back(
                {{kept.line.span.startedAt, kept.line.span.endedAt}, *segment});
    std::ranges::stable_sort(track.stretches, {},
                             [](const Stretch &stretch) { return stretch.interval.from; });
    return track;
}

} // namespace

Timeline timeline(const std::vector<video::Recording> &recordings,
                  std::span<const video::KeptLine> lines, std::vector<Marker> markers)
{
    Timeline timeline{spanOf(recordings, lines, markers), {}, std::move(markers)};
    for (const video::Recording &recording : recordings) {
        for (const video::RecordedCamera &camera : recording.cameras) {
            const auto isSame = [&](const Track &known) {
                return known.camera.camera == camera.camera;
            };
            if (std::ranges::none_of(timeline.tracks, isSame))
                timeline.tracks.push_back(track(camera, timeline.span, lines));
        }
    }
    std::ranges::stable_sort(timeline.markers, {}, &Marker::at);
    return timeline;
}

std::optional<Place> placeAt(const Track &track, const QDateTime &at)
{
    const auto place = nextPlace(track, at);
    return place && momentOf(track, *place) == at ? place : std::nullopt;
}

std::optional<Place> nextPlace(const Track &track, const QDateTime &at)
{
    for (const Stretch &stretch : track.stretches)
        if (at < stretch.interval.to)
            return Place{stretch.segment, std::max<qint64>(0, stretch.interval.from.msecsTo(at))};
    return std::nullopt;
}

QDateTime momentOf(const Track &track, const Place &place)
{
    for (const Stretch &stretch : track.stretches)
        if (stretch.segment.file == place.segment.file)
            return stretch.interval.from.addMSecs(place.offsetMs);
    return {};
}

} // namespace kaochang::supervision
