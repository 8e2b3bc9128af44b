// SPDX-License-Identifier: GPL-3.0-or-later
// Watches one camera's picture for what makes it worthless as evidence: ten kinds of harm. What
// belongs to an exam day (light, infrared, a crowd, somebody close, shaking) raises nothing.
#pragma once

#include <QImage>
#include <memory>
#include <optional>

namespace kaochang::video {

enum class AlarmKind {
    Black,
    White,
    Covered,
    PartlyCovered,
    Defocused,
    Moved, // turned or pushed; also a picture of another place
    Rotated,
    Frozen, // the same picture again and again
    Noise,
    Sprayed // spots on the lens
};
QStringView alarmWord(AlarmKind kind); // the stable word: "partly_covered"
std::optional<AlarmKind> alarmNamed(QStringView word);

// Seconds, grey levels 0 to 255, and shares 0 to 1. A textured block is one of 16×9 whose learnt
// picture has something to recognise.
struct WatchRules
{
    double warmUp = 20;         // s of learning before anything is said
    double hold = 3;            // s that a harm must last
    double clear = 3;           // s that the picture must be well again
    double learn = 60;          // s in which the learnt picture follows slow change
    double relight = 4;         // the same after lights or infrared were switched
    double adopt = 90;          // s after which a small change of the room belongs to it
    double blackShare = 0.9;    // of pixels at 20 or less
    double whiteShare = 0.85;   // of pixels at 235 or more
    double noiseLevel = 7;      // grey levels, standard deviation of what is finer than any thing
    double noiseRatio = 2.5;    // to the learnt level
    double frozenRatio = 0.46;  // of a block's learnt change from picture to picture
    double frozenShare = 0.6;   // of the blocks that usually change
    double keptScore = 0.5;     // correlation above which a block shows what it showed
    double movedShare = 0.1;    // of textured blocks lost and still
    double sprayedShare = 0.1;  // the same
    double sprayedArea = 0.165; // of all blocks altered and still
    double partlyShare = 0.05;  // of textured blocks lost and still
    double partlyArea = 0.1;    // of all blocks altered and still
    double defocusRatio = 0.52; // of the learnt detail
    double movedPixels = 4;     // of 320
    double rotatedDegrees = 2.5;

    bool operator==(const WatchRules &) const = default;
};

struct Glance // what one picture said
{
    std::optional<AlarmKind> started; // stands from now on
    std::optional<AlarmKind> ended;
    int motion = 0; // permille of the picture that moved since the one before

    bool operator==(const Glance &) const = default;
};

// One camera, pictures in order, from any one thread at a time.
class Watch final
{
public:
    explicit Watch(const WatchRules &rules = {});
    ~Watch();
    Q_DISABLE_COPY_MOVE(Watch)

    // Format_Grayscale8, best 320×180 (others are resized), one to two a second; mono in ms of the
    // steady clock; colour: what nine tenths of the picture do not exceed of |Cb − 128| +
    // |Cr − 128|, by which infrared is known. About 1 ms. One alarm stands at a time: the first
    // that was sure.
    static constexpr double Unknown = -1; // colour: nobody measured it
    Glance look(const QImage &grey, qint64 mono, double colour = Unknown);
    std::optional<AlarmKind> standing() const;
    // From now on the picture is as it should be: learns it anew. An alarm that stands ends
    // without a word.
    void accept();

private:
    class Mind;
    std::unique_ptr<Mind> m_mind;
};

} // namespace kaochang::video
