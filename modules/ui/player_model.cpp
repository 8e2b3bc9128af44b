// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player_model.h"

#include "video/playback.h"
#include "video/verify_ledger.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

using supervision::Place;
using supervision::Stretch;
using supervision::Track;
using supervision::Uncovered;

constexpr int BeatMs = 33;
constexpr qint64 GapShownMs = 1500; // playing says why nothing is there, then goes on behind it

std::optional<Uncovered> gapAt(const Track &track, const QDateTime &at)
{
    const auto found = std::ranges::find_if(track.gaps, [&](const Uncovered &gap) {
        return gap.interval.from <= at && at < gap.interval.to;
    });
    return found == track.gaps.end() ? std::nullopt : std::optional(*found);
}

// The last moment before that one which has a picture; null: none.
QDateTime before(const Track &track, const QDateTime &at)
{
    const auto later = std::ranges::find_if(
        track.stretches, [&](const Stretch &each) { return each.interval.from >= at; });
    return later == track.stretches.begin() ? QDateTime()
                                            : std::prev(later)->interval.to.addMSecs(-1);
}

// The first moment at or behind that one which has a picture; null: none.
QDateTime behind(const Track &track, const QDateTime &at)
{
    const auto place = nextPlace(track, at);
    return place ? momentOf(track, *place) : QDateTime();
}

} // namespace

// The file last opened; the next picture is mostly in it too.
struct PlayerModel::Reel
{
    QString file;
    std::optional<video::Playback> playback;

    Result<Frame> at(const QString &folder, const Place &place)
    {
        if (file != place.segment.file || !playback) {
            playback.reset();
            file = place.segment.file;
            TRY_LET(opened, video::Playback::open(folder + u'/' + file));
            playback = std::move(opened);
        }
        TRY_LET(image, playback->at(place.offsetMs));
        return Frame{image, playback->fps()};
    }
};

PlayerModel::PlayerModel(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_reel(std::make_shared<Reel>())
    , m_hashes(u"hashes"_s)
    , m_pictures(u"pictures"_s)
{
    m_beat.setInterval(BeatMs);
    m_beat.setTimerType(Qt::PreciseTimer);
    connect(&m_beat, &QTimer::timeout, this, &PlayerModel::tick);
}

PlayerModel::~PlayerModel() = default;

const Track *PlayerModel::trackOf(const std::optional<video::CameraId> &camera) const
{
    const auto found = std::ranges::find_if(
        m_timeline.tracks, [&](const Track &each) { return camera == each.camera.camera; });
    return found == m_timeline.tracks.end() ? nullptr : &*found;
}

void PlayerModel::load(const supervision::Timeline &timeline)
{
    if (timeline == m_timeline)
        return;
    m_timeline = timeline;
    State next = m_state;
    if (!track()) {
        m_beat.stop();
        next = {};
        if (!timeline.tracks.empty())
            next.camera = timeline.tracks.front().camera.camera;
    }
    if (next.at.isNull() || next.at < timeline.span.from || next.at > timeline.span.to)
        next.at = firstPicture(next.camera, timeline.span.from);
    place(std::move(next));
}

void PlayerModel::choose(const video::CameraId &camera)
{
    State next = m_state;
    next.camera = camera;
    place(std::move(next));
}

void PlayerModel::seek(const QDateTime &at)
{
    if (m_timeline.span.from.isNull())
        return;
    State next = m_state;
    next.at = std::clamp(at, m_timeline.span.from, m_timeline.span.to);
    place(std::move(next));
}

void PlayerModel::leadUpTo(const QDateTime &at, qint64 leadMs)
{
    const QDateTime start = at.addMSecs(-leadMs);
    const QDateTime first = firstPicture(m_state.camera, start);
    seek(first <= at ? first : start);
}

QDateTime PlayerModel::firstPicture(const std::optional<video::CameraId> &camera,
                                    const QDateTime &from) const
{
    const Track *here = trackOf(camera);
    const QDateTime first = here ? behind(*here, from) : QDateTime();
    return first.isValid() ? first : from;
}

void PlayerModel::setSpeed(double speed)
{
    State next = m_state;
    next.speed = std::copysign(std::clamp(std::abs(speed), Slowest, Fastest), next.speed);
    show(std::move(next));
}

void PlayerModel::toggle()
{
    if (m_state.isPlaying)
        pause();
    else
        play(m_state.speed);
}

void PlayerModel::pause()
{
    m_beat.stop();
    State next = m_state;
    next.isPlaying = false;
    show(std::move(next));
}

void PlayerModel::shuttle(int direction)
{
    const bool isSame = m_state.isPlaying && (m_state.speed > 0) == (direction > 0);
    play(direction * (isSame ? std::min(2 * std::abs(m_state.speed), Fastest) : 1.0));
}

void PlayerModel::step(int pictures)
{
    pause();
    seek(m_state.at.addMSecs(pictures * 1000 / m_fps));
}

void PlayerModel::play(double speed)
{
    if (!track())
        return;
    State next = m_state;
    next.isPlaying = true;
    next.speed = speed;
    show(std::move(next));
    m_gapShownMs = 0;
    m_since.start();
    m_beat.start();
}

void PlayerModel::tick()
{
    const qint64 passed = m_since.restart();
    if (m_state.gap) {
        m_gapShownMs += passed;
        return m_gapShownMs < GapShownMs ? void() : skipGap();
    }
    m_gapShownMs = 0;
    const QDateTime next = m_state.at.addMSecs(std::llround(double(passed) * m_state.speed));
    if (next <= m_timeline.span.from || next >= m_timeline.span.to)
        pause();
    seek(next);
    const bool isSeam = !m_state.gap && track() && !placeAt(*track(), m_state.at);
    if (isSeam && m_state.isPlaying) // a rounding of clocks between two files
        skipGap();
}

void PlayerModel::skipGap()
{
    const QDateTime next =
        m_state.speed > 0 ? behind(*track(), m_state.at) : before(*track(), m_state.at);
    if (next.isNull())
        return pause();
    seek(next);
}

void PlayerModel::place(State next)
{
    const Track *here = trackOf(next.camera);
    m_wanted = here && next.at.isValid() ? placeAt(*here, next.at) : std::nullopt;
    next.gap = here && !m_wanted ? gapAt(*here, next.at) : std::nullopt;
    next.file = m_wanted ? m_wanted->segment.file : QString();
    if (!m_wanted)
        next.shown.reset();
    if (next.file != m_state.file) {
        next.proof = m_wanted ? HashProof::Checking : HashProof::None;
        next.problem.reset();
    }
    show(std::move(next));
    decode();
    prove();
}

void PlayerModel::decode()
{
    if (m_isDecoding || !m_wanted || m_wanted == m_state.shown)
        return;
    m_isDecoding = true;
    m_pictures.ask(
        this,
        [reel = m_reel, folder = m_folder, place = *m_wanted] { return reel->at(folder, place); },
        [this, place = *m_wanted](const Result<Frame> &frame) {
            m_isDecoding = false;
            took(place, frame);
            decode(); // where it has gone meanwhile
        });
}

void PlayerModel::took(const Place &place, const Result<Frame> &frame)
{
    if (!m_wanted)
        return; // in a gap by now
    State next = m_state;
    next.shown = place;
    if (frame) {
        m_picture = frame->image;
        m_fps = std::max(1, frame->fps);
    } else {
        m_picture = {};
        next.problem = frame.error();
    }
    show(std::move(next));
}

void PlayerModel::prove()
{
    if (m_isProving || !m_wanted || m_state.proof != HashProof::Checking)
        return;
    m_isProving = true;
    m_hashes.ask(
        this,
        [folder = m_folder, segment = m_wanted->segment] {
            return video::verifySegment(segment, folder);
        },
        [this, segment = m_wanted->segment](const Result<> &proved) {
            m_isProving = false;
            if (!m_wanted || m_wanted->segment != segment)
                return prove();
            State next = m_state;
            next.proof = proved ? HashProof::Holds : HashProof::Differs;
            if (!proved)
                next.problem = proved.error();
            show(std::move(next));
        });
}

void PlayerModel::show(State state)
{
    if (state == m_state)
        return;
    m_state = std::move(state);
    Q_EMIT changed();
}

} // namespace kaochang::ui
