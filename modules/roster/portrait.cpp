// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/portrait.h"

#include <QImage>

#include <algorithm>

namespace kaochang::roster {
namespace {

// Of 0 to 255, in the middle of the picture, where the face is. Bounds chosen wide: a doubt that
// is raised for every second photo is read by nobody.
constexpr double Darkest = 50;
constexpr double Brightest = 225;
constexpr double FlattestSpread = 15; // standard deviation
constexpr double LeastEdges = 12;     // variance of the Laplacian
constexpr int Width = 240;            // measured at one size, so that pixels mean the same

struct Moments
{
    double sum = 0;
    double squares = 0;
    int count = 0;

    void add(int value)
    {
        sum += value;
        squares += double(value) * value;
        ++count;
    }
    double mean() const { return sum / count; }
    double variance() const { return squares / count - mean() * mean(); }
};

int laplacian(const QImage &gray, int x, int y)
{
    const auto at = [&gray](int column, int row) { return int(gray.constScanLine(row)[column]); };
    return at(x - 1, y) + at(x + 1, y) + at(x, y - 1) + at(x, y + 1) - 4 * at(x, y);
}

} // namespace

std::vector<std::string_view> portraitDoubts(const QImage &picture)
{
    const QImage gray = picture.scaledToWidth(Width, Qt::SmoothTransformation)
                            .convertToFormat(QImage::Format_Grayscale8);
    if (gray.height() < 4)
        return {"roster.photo_landscape"};
    Moments light;
    Moments edges;
    for (int y = gray.height() / 4; y < gray.height() * 3 / 4; ++y) {
        for (int x = gray.width() / 4; x < gray.width() * 3 / 4; ++x) {
            light.add(gray.constScanLine(y)[x]);
            edges.add(laplacian(gray, x, y));
        }
    }
    std::vector<std::string_view> doubts;
    if (picture.width() >= picture.height())
        doubts.push_back("roster.photo_landscape");
    if (light.mean() < Darkest)
        doubts.push_back("roster.photo_dark");
    else if (light.mean() > Brightest)
        doubts.push_back("roster.photo_bright");
    else if (light.variance() < FlattestSpread * FlattestSpread)
        doubts.push_back("roster.photo_flat");
    else if (edges.variance() < LeastEdges)
        doubts.push_back("roster.photo_blurred");
    return doubts;
}

} // namespace kaochang::roster
