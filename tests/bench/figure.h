// SPDX-License-Identifier: GPL-3.0-or-later
// One measured figure: ours beside a named yardstick of the same run. Ratios carry over, absolutes
// do not.
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <algorithm>
#include <functional>
#include <vector>

namespace kaochang::bench {

struct Figure
{
    QString name;
    QString yardstick;
    double ours = 0;      // in unit
    double theirs = 0;    // the yardstick, in unit
    double mostRatio = 0; // 0: no bound on the ratio
    double mostOurs = 0;  // 0: no bound on the absolute
    QString unit = QStringLiteral("ms");

    double ratio() const { return theirs > 0 ? ours / theirs : 0; }
    bool holds() const
    {
        return (mostRatio <= 0 || ratio() <= mostRatio) && (mostOurs <= 0 || ours <= mostOurs);
    }
};

inline double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

inline double percentile(std::vector<double> sample, double share)
{
    std::ranges::sort(sample);
    return sample[std::min(sample.size() - 1, static_cast<size_t>(double(sample.size()) * share))];
}

inline double median(const std::vector<double> &sample)
{
    return percentile(sample, 0.5);
}

std::vector<Figure> importFigures();
std::vector<Figure> commitFigures();
std::vector<Figure> windowFigures(); // needs a QApplication

} // namespace kaochang::bench
