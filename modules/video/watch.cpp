// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/watch.h"

#include "video/detail/watch_band.h"
#include "video/detail/watch_judge.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace kaochang::video {
namespace {

constexpr int Kinds = 10;
constexpr std::array<QStringView, Kinds> Words{
    u"black", u"white",   u"covered", u"partly_covered", u"defocused",
    u"moved", u"rotated", u"frozen",  u"noise",          u"sprayed"};
constexpr double Sure = 0.7;    // of the textured blocks kept: what is learnt may follow
constexpr double Well = 0.75;   // the same: an alarm may end
constexpr double Relit = 0.5;   // of what is kept: it may be the other light
constexpr double Settled = 4;   // s after which another light is believed
constexpr double Showing = 0.5; // of the learnt detail: more than a lens that is covered
constexpr double Dim = 24;      // grey levels on the whole: darker ones tell no colours
constexpr int Moving = 14;      // grey levels a pixel changes by when something moves there

cv::Mat greyOf(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const cv::Mat whole(grey.height(), grey.width(), CV_8U, const_cast<uchar *>(grey.constBits()),
                        size_t(grey.bytesPerLine()));
    cv::Mat small;
    cv::resize(whole, small, detail::Small, 0, 0, cv::INTER_AREA);
    return small;
}

int permilleMoving(const cv::Mat &one, const cv::Mat &other)
{
    cv::Mat difference;
    cv::absdiff(one, other, difference);
    return cv::countNonZero(difference > Moving) * 1000 / int(one.total());
}

} // namespace

QStringView alarmWord(AlarmKind kind)
{
    return Words[size_t(kind)];
}

std::optional<AlarmKind> alarmNamed(QStringView word)
{
    const auto found = std::ranges::find(Words, word);
    return found == Words.end() ? std::nullopt : std::optional(AlarmKind(found - Words.begin()));
}

// What one watcher remembers.
class Watch::Mind final
{
public:
    explicit Mind(const WatchRules &given)
        : rules(given)
    {}

    Glance look(const cv::Mat &grey, qint64 mono, double colour)
    {
        detail::Measured now = detail::measure(grey);
        const double lit = colour * 128 / std::max(now.mean, Dim); // a dark room has less of it
        Glance glance;
        if (m_before.empty()) {
            m_band = detail::Band(lit);
            m_room.learnt.take(now, detail::Grid(detail::Blocks, 1.F), {});
        } else {
            const double seconds = std::clamp(double(mono - m_mono) / 1000, 0.0, 5.0);
            m_age += seconds;
            glance.motion = permilleMoving(grey, m_before);
            followBand(now, lit, seconds);
            judge(recognise(now, detail::change(grey, m_before)), seconds, glance);
        }
        m_before = grey;
        m_mono = mono;
        return glance;
    }

    const WatchRules rules;
    std::optional<AlarmKind> standing;

private:
    struct Room // as it was learnt
    {
        detail::Learnt learnt;
        detail::Learnt otherLight; // before the light was switched
        detail::Learnt beforeLight;
        double newLightFor = 0;
        double steadyFor = 0;
    };

    // By day and in infrared the same room looks so different that each is learnt for itself, and
    // kept for when it comes back. While an alarm stands, nothing new is believed.
    void followBand(const detail::Measured &now, double colour, double seconds)
    {
        const double detail = cv::sum(now.detail)[0];
        const bool showsSomething = detail > Showing * cv::sum(m_room.learnt.detail())[0];
        const bool mayChange = !standing || !m_otherBand.learnt.isEmpty();
        m_settling = std::max(0.0, m_settling - seconds);
        if (!m_band.changes(colour, seconds, showsSomething && mayChange)) {
            if (!standing)
                m_band.learn(colour, 1 - std::exp(-seconds / rules.learn));
            return;
        }
        std::swap(m_room, m_otherBand);
        m_for.fill(-1);
        m_alteredFor.setTo(-1);
        if (!m_room.learnt.isEmpty())
            return;
        m_room.learnt.take(now, m_otherBand.learnt.change(), {});
        m_settling = Settled;
    }

    // Against the room as it was learnt, or as it was learnt in the other light.
    detail::Seen recognise(const detail::Measured &now, const detail::Grid &change)
    {
        detail::Seen seen = detail::compare(now, change, m_room.learnt, rules);
        if (m_room.otherLight.isEmpty() || seen.relit < Relit)
            return seen;
        detail::Seen other = detail::compare(now, change, m_room.otherLight, rules);
        if (other.relit > Relit / 2 || other.kept < Well)
            return seen;
        std::swap(m_room.learnt, m_room.otherLight);
        return other;
    }

    void judge(const detail::Seen &seen, double seconds, Glance &glance)
    {
        const std::array<bool, Kinds> signs = signsOf(seen);
        const bool isDoubtful = std::ranges::count(signs, true) > 0;
        follow(seen, signs, seconds);
        if (!standing && m_age > rules.warmUp)
            glance.started = standing = sure(isDoubtful, seen);
        else if (standing)
            clear(seen.kept > Well && !isDoubtful, seconds, glance);
        learn(seen, seconds, isDoubtful);
    }

    std::array<bool, Kinds> signsOf(const detail::Seen &seen) const
    {
        std::array<bool, Kinds> signs{};
        const auto sign = [&](AlarmKind kind) -> bool & { return signs[size_t(kind)]; };
        sign(AlarmKind::Black) = detail::isBlack(seen, rules);
        sign(AlarmKind::White) = detail::isWhite(seen, rules);
        sign(AlarmKind::Noise) = detail::isNoise(seen, m_room.learnt, rules);
        sign(AlarmKind::Frozen) = detail::isFrozen(seen, rules);
        sign(AlarmKind::Defocused) = !sign(AlarmKind::Noise) && detail::isDefocused(seen, rules);
        return signs;
    }

    // How long each sign and each altered block has lasted.
    void follow(const detail::Seen &seen, const std::array<bool, Kinds> &signs, double seconds)
    {
        for (size_t kind = 0; kind < Kinds; ++kind)
            m_for[kind] = !signs[kind] ? -1 : m_for[kind] < 0 ? 0 : m_for[kind] + seconds;
        for (int i = 0; i < int(seen.altered.total()); ++i) {
            float &since = m_alteredFor(i);
            const bool isFresh = since < 0 || !seen.still(i);
            since = !seen.altered(i) ? -1 : isFresh ? 0 : since + float(seconds);
        }
    }

    std::optional<AlarmKind> sure(bool isDoubtful, const detail::Seen &seen) const
    {
        const auto held = std::ranges::find_if(m_for, [&](double s) { return s >= rules.hold; });
        if (held != m_for.end())
            return AlarmKind(held - m_for.begin());
        if (isDoubtful)
            return {};
        return detail::judgeAltered(seen, m_room.learnt, detail::mask(m_alteredFor >= rules.hold),
                                    rules);
    }

    void clear(bool isWell, double seconds, Glance &glance)
    {
        m_wellFor = isWell ? m_wellFor + seconds : 0;
        if (m_wellFor < rules.clear)
            return;
        glance.ended = std::exchange(standing, std::nullopt);
        m_wellFor = 0;
        m_for.fill(-1);
        m_alteredFor.setTo(-1);
    }

    // Another light is believed after a while; then what was learnt before it is kept for its end.
    bool isSettled(bool isNewLight, double seconds)
    {
        if (isNewLight && m_room.newLightFor == 0 && m_room.steadyFor >= rules.warmUp)
            m_room.beforeLight = m_room.learnt;
        m_room.newLightFor = isNewLight ? m_room.newLightFor + seconds : 0;
        m_room.steadyFor = isNewLight ? 0 : m_room.steadyFor + seconds;
        if (m_room.newLightFor < Settled)
            return false;
        m_room.otherLight = m_room.beforeLight;
        return true;
    }

    void learn(const detail::Seen &seen, double seconds, bool isDoubtful)
    {
        if (standing || isDoubtful || m_band.isDoubtful())
            return;
        const bool isRelit = isSettled(seen.isNewLight, seconds) || m_settling > 0;
        const double pace = isRelit ? rules.relight : std::min(rules.learn, m_age + seconds);
        detail::Grid weight(detail::Blocks, float(1 - std::exp(-seconds / pace)));
        if (m_age > rules.warmUp && !isRelit) {
            if (seen.kept < Sure)
                weight = 0;
            weight.setTo(0, seen.lost);
            weight.setTo(0.3F, m_alteredFor > rules.adopt);
        }
        m_room.learnt.take(seen.now, seen.change, weight);
        if (seen.kept >= Sure)
            m_room.learnt.trust(seen.like, 1 - std::exp(-seconds / rules.learn));
    }

    Room m_room;
    Room m_otherBand;
    detail::Band m_band{-1};
    double m_settling = 0; // seconds until a band never seen before is believed
    cv::Mat m_before;
    qint64 m_mono = 0;
    double m_age = 0;
    std::array<double, Kinds> m_for{}; // seconds each sign has lasted; -1: not there
    detail::Grid m_alteredFor = detail::Grid(detail::Blocks, -1.F);
    double m_wellFor = 0;
};

Watch::Watch(const WatchRules &rules)
    : m_mind(std::make_unique<Mind>(rules))
{}

Watch::~Watch() = default;

Glance Watch::look(const QImage &grey, qint64 mono, double colour)
{
    return grey.isNull() ? Glance{} : m_mind->look(greyOf(grey), mono, colour);
}

std::optional<AlarmKind> Watch::standing() const
{
    return m_mind->standing;
}

void Watch::accept()
{
    m_mind = std::make_unique<Mind>(m_mind->rules);
}

} // namespace kaochang::video
