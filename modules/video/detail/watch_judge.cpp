// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/detail/watch_judge.h"

#include "video/detail/watch_position.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace kaochang::video::detail {
namespace {

constexpr float Changing = 0.15F;  // grey levels: a block that never changes says nothing by rest
constexpr float Dead = 0.45F;      // of the learnt detail
constexpr float Relit = 0.1F;      // of a level: another light
constexpr double Everywhere = 0.4; // of what is recognised
constexpr double Little = 0.07;    // of the textured blocks
constexpr double Few = 0.055;      // of all blocks
constexpr double Recognised = 0.5; // kept: it is the same room
constexpr double Nowhere = 0.25;   // kept: it is not
constexpr double Steady = 0.65;    // of what is altered
constexpr float Foreign = 0.12F;   // of a level: a flat block shows something else
constexpr int Enough = 12;         // textured blocks, to judge by shares of them

double share(const Mask &some, const Mask &of)
{
    const int all = cv::countNonZero(of);
    return all == 0 ? 0 : cv::countNonZero(some & of) / double(all);
}

// floor: what says nothing.
double middleRatio(const Grid &now, const Grid &learnt, const Mask &where, double floor = 0)
{
    std::vector<float> ratios;
    for (int i = 0; i < int(where.total()); ++i)
        if (where(i))
            ratios.push_back((now(i) + float(floor)) / (learnt(i) + float(floor)));
    if (ratios.empty())
        return 1;
    const auto half = ratios.begin() + std::ptrdiff_t(ratios.size() / 2);
    std::nth_element(ratios.begin(), half, ratios.end());
    return double(*half);
}

// A dimmer room has less detail, and is not dead.
Mask dead(const Seen &seen, const Learnt &learnt)
{
    return mask(seen.now.detail < Dead * seen.dimmed * learnt.detail());
}

Mask relit(const Grid &now, const Grid &learnt, float by)
{
    const cv::Mat step = cv::abs(now - learnt);
    return mask(step > by * learnt + 2);
}

Grid novelty(const cv::Mat &edges, const cv::Mat &learnt)
{
    cv::Mat known;
    cv::dilate(learnt, known, cv::Mat::ones(5, 5, CV_8U));
    return pooled(cv::max(edges - 1.3 * known - 3, 0));
}

// How many blocks lie on the wrong side of the best line across this direction.
int fewestWrong(const Mask &held, const Mask &kept, const cv::Point2d &direction)
{
    std::vector<std::pair<double, bool>> along;
    for (int i = 0; i < int(held.total()); ++i)
        if (held(i) || kept(i))
            along.emplace_back(direction.dot(cv::Point2d(i % held.cols, i / held.cols)),
                               held(i) != 0);
    std::ranges::sort(along);
    int wrong = cv::countNonZero(kept); // the line before all of them
    int fewest = wrong;
    for (const auto &[place, isHeld] : along) {
        wrong += isHeld ? 1 : -1;
        fewest = std::min(fewest, wrong);
    }
    return fewest;
}

// One straight line parts what is held from what is kept: something came before the lens from one
// side. Spots and people do not part so.
bool isOneSided(const Mask &held, const Mask &kept)
{
    constexpr int Directions = 24;
    const double most = 0.4 * cv::countNonZero(held);
    for (int i = 0; i < Directions; ++i) {
        const double angle = 2 * CV_PI * i / Directions;
        if (fewestWrong(held, kept, {std::cos(angle), std::sin(angle)}) <= most)
            return true;
    }
    return false;
}

std::optional<AlarmKind> placeOf(const Seen &seen, const Learnt &learnt, const WatchRules &rules)
{
    const auto position = positionOf(seen.now.edges, learnt.edges());
    if (position && std::abs(position->angle) >= rules.rotatedDegrees)
        return AlarmKind::Rotated;
    if (position && position->shift >= rules.movedPixels)
        return AlarmKind::Moved;
    return {};
}

} // namespace

Seen compare(Measured now, const Grid &change, const Learnt &learnt, const WatchRules &rules)
{
    Seen seen;
    seen.change = change;
    const cv::Mat score =
        cv::max(correlation(now.smooth, learnt.smooth()), correlation(now.edges, learnt.edges()));
    seen.like = mask(score >= rules.keptScore);
    seen.still = mask(change < 2 * now.noise + 1.5);
    seen.novel = mask(novelty(now.edges, learnt.edges()) > 0.5);
    seen.novelty = cv::countNonZero(seen.novel & seen.still) / double(change.total());
    seen.textured = learnt.textured();
    seen.lost = mask(seen.textured & ~seen.like);
    const cv::Mat foreign = relit(now.level, learnt.level(), Foreign) & ~seen.textured;
    seen.altered = mask(seen.lost | foreign);
    const Mask kept = mask(seen.textured & seen.like);
    if (cv::countNonZero(seen.textured) >= Enough)
        seen.kept = share(kept, seen.textured);
    const Mask usual = mask(learnt.change() > Changing);
    if (cv::countNonZero(usual) >= Enough)
        seen.quiet = share(mask(change < rules.frozenRatio * learnt.change()), usual);
    seen.rest = cv::sum(change)[0] / std::max(1.0, cv::sum(learnt.change())[0]);
    if (seen.kept > Nowhere)
        seen.dimmed = std::min(1.0, middleRatio(now.level, learnt.level(), kept));
    seen.sharp = middleRatio(now.sharpness, learnt.sharpness(), seen.textured, now.noise);
    seen.busy = cv::sum(now.detail)[0] / std::max(1.0, cv::sum(learnt.detail())[0]);
    seen.coarse = coarseCorrelation(now.smooth, learnt.smooth());
    seen.relit = share(relit(now.level, learnt.level(), Relit), kept);
    const bool isIntact = seen.novelty < Few || 1 - seen.kept < Little;
    seen.isNewLight = seen.kept > Recognised && seen.relit > Everywhere && isIntact;
    seen.now = std::move(now);
    return seen;
}

bool isBlack(const Seen &seen, const WatchRules &rules)
{
    return seen.now.darkShare > rules.blackShare;
}

bool isWhite(const Seen &seen, const WatchRules &rules)
{
    return seen.now.brightShare > rules.whiteShare;
}

bool isNoise(const Seen &seen, const Learnt &learnt, const WatchRules &rules)
{
    return seen.now.noise > std::max(rules.noiseLevel, rules.noiseRatio * learnt.noise());
}

bool isFrozen(const Seen &seen, const WatchRules &rules)
{
    return seen.quiet > rules.frozenShare && seen.rest < rules.frozenRatio && seen.kept > Recognised
           && !seen.isNewLight;
}

bool isDefocused(const Seen &seen, const WatchRules &rules)
{
    const bool isSameRoom =
        seen.kept > 0.6 ? seen.coarse > 0.55 : seen.kept > Recognised - 0.05 && seen.coarse > 0.8;
    return seen.sharp < rules.defocusRatio * seen.dimmed && isSameRoom && !seen.isNewLight;
}

std::optional<AlarmKind> judgeAltered(const Seen &seen, const Learnt &learnt, const Mask &held,
                                      const WatchRules &rules)
{
    const Mask lost = mask(held & seen.lost);
    const double lostShare = share(lost, seen.textured);
    if (cv::countNonZero(seen.textured) < Enough || lostShare < rules.partlyShare)
        return {};
    const bool isElsewhere = seen.kept < Nowhere && lostShare > 0.5;
    if (isElsewhere && seen.busy < 0.5)
        return AlarmKind::Covered;
    if (lostShare >= rules.movedShare && !seen.isNewLight)
        if (const auto kind = placeOf(seen, learnt, rules))
            return kind;
    if (isElsewhere)
        return AlarmKind::Moved; // another place altogether
    Mask around;
    cv::dilate(held, around, cv::Mat::ones(3, 3, CV_8U));
    if (share(held, mask(seen.altered & around)) < Steady)
        return {}; // somebody moves there
    const double deadShare = share(mask(lost & dead(seen, learnt)), seen.textured);
    const double heldShare = cv::countNonZero(held) / double(held.total());
    const double lifeless = heldShare >= 2 * rules.partlyArea ? 0.5 : 0.7; // the more, the surer
    if (heldShare >= rules.partlyArea && deadShare > lifeless * lostShare
        && isOneSided(held, mask(seen.textured & seen.like)))
        return AlarmKind::PartlyCovered;
    const bool isSpotted =
        seen.novelty > Few && lostShare > rules.sprayedShare && heldShare > rules.sprayedArea;
    return isSpotted && !seen.isNewLight ? std::optional(AlarmKind::Sprayed) : std::nullopt;
}

} // namespace kaochang::video::detail
