// SPDX-License-Identifier: GPL-3.0-or-later
// Plays one camera of a room along its time axis: pictures are decoded on one lane, hashes proved
// on another, and this thread only counts time and draws.
#pragma once

#include "core/lane.h"
#include "supervision/timeline.h"

#include <QElapsedTimer>
#include <QImage>
#include <QObject>
#include <QTimer>

namespace kaochang::ui {

enum class HashProof {
    None,
    Checking,
    Holds,
    Differs
}; // of the file that is shown, to its ledger line

class PlayerModel final : public QObject
{
    Q_OBJECT

public:
    struct State
    {
        std::optional<video::CameraId> camera; // nothing: the room has none
        QDateTime at;                          // null: nothing is known of this room
        bool isPlaying = false;
        double speed = 1;                          // below 0: backwards
        QString file;                              // what is played; empty in a gap
        std::optional<supervision::Place> shown;   // whose picture() it is
        std::optional<supervision::Uncovered> gap; // at this moment
        HashProof proof = HashProof::None;
        std::optional<Error> problem; // of the picture or of the proof

        bool operator==(const State &) const = default;
    };
    static constexpr double Slowest = 0.5;
    static constexpr double Fastest = 8;

    explicit PlayerModel(const QString &folder, QObject *parent = nullptr); // the video folder
    ~PlayerModel() override; // waits for the picture and the hash at work, at most one segment's

    const State &state() const { return m_state; }
    const QImage &picture() const { return m_picture; }
    const supervision::Track *track() const { return trackOf(m_state.camera); } // null: none

    void
    load(const supervision::Timeline &timeline); // the moment stays where the axis still has it
    void choose(const video::CameraId &camera);  // the moment stays
    void seek(const QDateTime &at);              // held to the axis
    // What led to a moment: from so long before it, or from the first picture after that.
    void leadUpTo(const QDateTime &at, qint64 leadMs);
    void setSpeed(double speed); // held to its bounds; the direction stays
    void toggle();               // Space
    void pause();                // K
    void shuttle(int direction); // J: -1, L: 1; again: twice as fast
    void step(int pictures);     // stands still, then one picture on or back

Q_SIGNALS:
    void changed();

private:
    struct Reel;
    struct Frame
    {
        QImage image;
        int fps = 10;
    };

    const supervision::Track *trackOf(const std::optional<video::CameraId> &camera) const;
    // At or behind that moment; where none is, that moment.
    QDateTime firstPicture(const std::optional<video::CameraId> &camera,
                           const QDateTime &from) const;
    void play(double speed);
    void tick();
    void skipGap();
    void place(State next); // finds what is to be seen at next.at, and shows that state
    void decode();
    void took(const supervision::Place &place, const Result<Frame> &frame);
    void prove();
    void show(State state);

    const QString m_folder;
    supervision::Timeline m_timeline;
    State m_state;
    QImage m_picture;
    int m_fps = 10;
    std::optional<supervision::Place> m_wanted;
    bool m_isDecoding = false;
    bool m_isProving = false;
    qint64 m_gapShownMs = 0;
    QTimer m_beat;
    QElapsedTimer m_since;
    std::shared_ptr<Reel> m_reel; // touched on m_pictures only
    Lane m_hashes;
    Lane m_pictures;
};

} // namespace kaochang::ui
