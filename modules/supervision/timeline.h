// SPDX-License-Identifier: GPL-3.0-or-later
// One room on one time axis: what each camera recorded, where it did not and why, and what happened
// when.
#pragma once

#include "supervision/coverage.h"
#include "video/recording.h"

namespace kaochang::supervision {

enum class MarkerKind { CheckIn, HandIn, Mark, Bookmark, Incident };

struct Marker
{
    QDateTime at; // UTC
    MarkerKind kind = MarkerKind::Mark;
    QString label;                         // in the words of whoever gives it; shown, never judged
    QString subject;                       // the id of the thing: an enrolment, a mark, a bookmark
    std::optional<video::CameraId> camera; // nothing: the whole room

    bool operator==(const Marker &) const = default;
};

struct Stretch // of a camera's lane that has a picture
{
    Interval interval;
    video::Segment segment;

    bool operator==(const Stretch &) const = default;
};

struct Track
{
    video::RecordedCamera camera;
    std::vector<Stretch> stretches; // in order of time
    std::vector<Uncovered> gaps;    // everything else between the timeline's ends

    bool operator==(const Track &) const = default;
};

struct Timeline
{
    Interval span; // from the first thing known to the last
    std::vector<Track> tracks;
    std::vector<Marker> markers; // in order of time

    bool operator==(const Timeline &) const = default;
};

// Pure. lines: of all these recordings of one room.
Timeline timeline(const std::vector<video::Recording> &recordings,
                  std::span<const video::KeptLine> lines, std::vector<Marker> markers);

struct Place // a picture in a file
{
    video::Segment segment;
    qint64 offsetMs = 0;

    bool operator==(const Place &) const = default;
};

// The picture of that moment; nothing inside a gap.
std::optional<Place> placeAt(const Track &track, const QDateTime &at);
// The first picture at or after that moment: where playing goes on behind a gap.
std::optional<Place> nextPlace(const Track &track, const QDateTime &at);
QDateTime momentOf(const Track &track,
                   const Place &place); // null when the segment is not this track's

} // namespace kaochang::supervision
