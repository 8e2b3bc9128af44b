// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/scene.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace kaochang::tests::watch {
namespace {

constexpr int Materials = 64;
enum Material { Wall, Floor, Frame, Pane, Board, Desk, Leg, Paper, Screen, Lamp, FirstOther };

int other(cv::RNG &rng)
{
    return rng.uniform(int(FirstOther), Materials);
}

// Plaster, carpet, wood: unevenness at three sizes.
void roughen(cv::Mat &canvas, cv::RNG &rng)
{
    cv::Mat sum;
    canvas.convertTo(sum, CV_32F);
    for (const int step : {1, 4, 16}) {
        cv::Mat grain(canvas.rows / step + 1, canvas.cols / step + 1, CV_32F);
        rng.fill(grain, cv::RNG::NORMAL, 0, 4);
        cv::Mat wide;
        cv::resize(grain, wide, canvas.size(), 0, 0, cv::INTER_CUBIC);
        sum += wide;
    }
    sum.convertTo(canvas, CV_8U);
}

void scribble(cv::Mat &canvas, const cv::Rect &place, const cv::Scalar &ink, cv::RNG &rng)
{
    for (int y = place.y + 8; y < place.br().y - 6; y += 9)
        for (int x = place.x + 6; x < place.br().x - 16;) {
            const int length = rng.uniform(3, 14);
            cv::line(canvas, {x, y + rng.uniform(-2, 3)}, {x + length, y + rng.uniform(-2, 3)}, ink,
                     2);
            x += length + rng.uniform(3, 9);
        }
}

} // namespace

Room::Room(uint64_t seed)
{
    cv::RNG rng(seed);
    m_horizon = rng.uniform(170, 260);
    m_rows = rng.uniform(2, 5);
    m_columns = rng.uniform(4, 8);
    const double wall = rng.uniform(120., 190.);
    for (int i = 0; i < Materials; ++i) {
        const double visible = i == Wall    ? wall
                               : i == Floor ? rng.uniform(70., 140.)
                               : i == Pane  ? rng.uniform(200., 235.)
                               : i == Paper ? rng.uniform(200., 230.)
                                            : rng.uniform(25., 210.);
        m_tones.push_back({visible, 0.55 * visible + 0.45 * rng.uniform(30., 220.), 0});
    }
    colour(seed);
    const uint64_t furniture = rng.next();
    for (const Band band : {Band::Visible, Band::Infrared, Band::Colour}) {
        cv::RNG again(furniture); // the same furniture in every band
        m_empty[int(band)].create(Canvas, band == Band::Colour ? CV_32F : CV_8U);
        paint(m_empty[int(band)], band, again);
    }
    seatPeople(rng);
}

// Rooms are painted from nearly grey to gaudy; walls and floors least of all.
void Room::colour(uint64_t seed)
{
    cv::RNG rng(seed ^ 0xc0104);
    const double gaudy = rng.uniform(0.12, 1.);
    for (int i = 0; i < Materials; ++i) {
        const double most = i == Wall || i == Floor ? 14 : i == Pane || i == Paper ? 5 : 50;
        m_tones[size_t(i)][int(Band::Colour)] = gaudy * rng.uniform(-most, most);
    }
}

cv::Scalar Room::tone(int material, Band band) const
{
    return cv::Scalar::all(m_tones[size_t(material)][size_t(band)]);
}

cv::Scalar Room::plain(double grey, Band band)
{
    return cv::Scalar::all(band == Band::Colour ? 0 : grey);
}

void Room::paint(cv::Mat &canvas, Band band, cv::RNG &rng) const
{
    canvas(cv::Rect(0, 0, Canvas.width, m_horizon)).setTo(tone(Wall, band));
    canvas(cv::Rect(0, m_horizon, Canvas.width, Canvas.height - m_horizon))
        .setTo(tone(Floor, band));
    cv::rectangle(canvas, {0, m_horizon - 8, Canvas.width, 8}, tone(Frame, band), cv::FILLED);
    for (int x = -600; x < Canvas.width + 600; x += 90) // joints of the floor
        cv::line(canvas, {Canvas.width / 2 + (x - Canvas.width / 2) / 3, m_horizon},
                 {x, Canvas.height}, tone(Floor, band) * 0.9, 1);
    paintWall(canvas, band, rng);
    paintDesks(canvas, band, rng);
    if (band != Band::Colour)
        roughen(canvas, rng);
}

void Room::paintWall(cv::Mat &canvas, Band band, cv::RNG &rng) const
{
    for (int x = rng.uniform(0, 60); x < Canvas.width - 100;) {
        const int width = rng.uniform(70, 170);
        const cv::Rect place(x, rng.uniform(20, 60), width, m_horizon - rng.uniform(80, 110));
        const int what = rng.uniform(0, 4);
        const int ink = other(rng);
        cv::rectangle(canvas, place,
                      tone(what == 0   ? Pane
                           : what == 1 ? Board
                                       : other(rng),
                           band),
                      cv::FILLED);
        cv::rectangle(canvas, place, tone(Frame, band), 4);
        if (what == 0) {
            const int middle = place.x + place.width / 2;
            cv::line(canvas, {middle, place.y}, {middle, place.br().y}, tone(Frame, band), 5);
            cv::line(canvas, {place.x, place.y + 40}, {place.br().x, place.y + 40},
                     tone(Frame, band), 3);
        } else {
            scribble(canvas, place, tone(ink, band), rng);
        }
        x += width + rng.uniform(20, 90);
    }
    for (int lamp = 0; lamp < 4; ++lamp)
        cv::rectangle(canvas, {60 + lamp * 240, 4, 120, 10}, plain(235, band), cv::FILLED);
}

void Room::paintDesks(cv::Mat &canvas, Band band, cv::RNG &rng) const
{
    for (int row = 0; row < m_rows; ++row) {
        const double near = 0.55 + 0.45 * (row + 1.0) / m_rows;
        const int y = m_horizon + int((Canvas.height - m_horizon - 40) * (row + 0.6) / m_rows);
        const int step = Canvas.width / m_columns;
        for (int column = 0; column < m_columns; ++column) {
            const int width = int(step * 0.72 * near);
            const int height = int(34 * near);
            const cv::Rect top(step * column + (step - width) / 2, y, width, height);
            cv::rectangle(canvas, top, tone(Desk, band), cv::FILLED);
            cv::rectangle(canvas, top, tone(Leg, band), 2);
            for (const int x : {top.x + 4, top.br().x - 6})
                cv::line(canvas, {x, top.br().y}, {x, top.br().y + int(30 * near)}, tone(Leg, band),
                         4);
            const cv::Rect sheet(top.x + rng.uniform(8, std::max(9, width / 2)), top.y + 6,
                                 width / 4, height / 2);
            cv::rectangle(canvas, sheet, tone(Paper, band), cv::FILLED);
            const cv::Rect thing(top.x + rng.uniform(0, width / 2), top.y - int(16 * near),
                                 width / 4, int(22 * near));
            cv::rectangle(canvas, thing, tone(rng.uniform(0, 2) ? int(Screen) : other(rng), band),
                          cv::FILLED);
        }
    }
}

void Room::seatPeople(cv::RNG &rng)
{
    const double taken = rng.uniform(0.4, 0.95);
    for (int row = 0; row < m_rows; ++row)
        for (int column = 0; column < m_columns; ++column) {
            if (rng.uniform(0., 1.) > taken)
                continue;
            const double near = 0.55 + 0.45 * (row + 1.0) / m_rows;
            const double y =
                m_horizon + (Canvas.height - m_horizon - 40) * (row + 0.6) / m_rows - 22 * near;
            m_people.push_back({{Canvas.width * (column + 0.5) / m_columns, y},
                                19 * near,
                                other(rng),
                                other(rng),
                                rng.uniform(0.05, 0.6),
                                rng.uniform(0., 6.28),
                                0});
        }
    for (int walker = rng.uniform(1, 4); walker > 0; --walker)
        m_people.push_back({{rng.uniform(200., 760.), m_horizon + rng.uniform(0., 200.)},
                            rng.uniform(15., 24.),
                            other(rng),
                            other(rng),
                            rng.uniform(0.02, 0.12),
                            rng.uniform(0., 6.28),
                            rng.uniform(100., 400.)});
}

void Room::drawPerson(cv::Mat &canvas, const Person &person, double second, Band band) const
{
    const double turn = person.pace * second + person.phase;
    const double sway = person.walk > 0
                            ? person.walk * std::sin(turn)
                            : 0.35 * person.size * std::sin(turn) * std::sin(2.7 * turn);
    const double nod = 0.2 * person.size * std::sin(1.7 * turn);
    const auto at = [&](double x, double y) {
        return cv::Point(int(person.seat.x + sway + x * person.size),
                         int(person.seat.y + nod + y * person.size));
    };
    const auto size = [&](double x, double y) {
        return cv::Size(int(x * person.size), int(y * person.size));
    };
    const double body = person.walk > 0 ? 3.6 : 1.6;
    cv::ellipse(canvas, at(0, 0.8 + body), size(1.35, body), 0, 0, 360, tone(person.coat, band),
                cv::FILLED, cv::LINE_AA);
    cv::line(canvas, at(-1.1, 2.0), at(0.8 * std::sin(3.1 * turn), 3.2),
             tone(person.coat, band) * 0.7, std::max(2, int(person.size / 4)), cv::LINE_AA);
    cv::circle(canvas, at(0, 0), int(person.size), tone(person.head, band), cv::FILLED,
               cv::LINE_AA);
    cv::ellipse(canvas, at(0, -0.3), size(1.0, 0.75), 0, 180, 360, plain(30, band), cv::FILLED,
                cv::LINE_AA);
}

cv::Mat Room::draw(double second, Band band) const
{
    cv::Mat canvas = m_empty[int(band)].clone();
    for (const Person &person : m_people)
        drawPerson(canvas, person, second, band);
    return canvas;
}

Lens::Lens(uint64_t seed)
{
    cv::RNG rng(seed);
    m_softness = rng.uniform(0.4, 1.0);
    m_noise = rng.uniform(1.5, 4.5);
    m_grain.create(View.height + 128, View.width + 128, CV_32F);
    rng.fill(m_grain, cv::RNG::NORMAL, 0, 1);
    m_vignette.create(View, CV_32F);
    m_torch.create(View, CV_32F);
    m_shade.create(View, CV_32F);
    const double corner = rng.uniform(0.1, 0.35);
    const double slope = rng.uniform(-1., 1.);
    for (int y = 0; y < View.height; ++y)
        for (int x = 0; x < View.width; ++x) {
            const double u = 2. * x / View.width - 1;
            const double v = 2. * y / View.height - 1;
            m_vignette.at<float>(y, x) = float(1 - corner * (u * u + v * v) / 2);
            m_torch.at<float>(y, x) = float(1.25 - 0.45 * (u * u + v * v));
            m_shade.at<float>(y, x) =
                float(1 / (1 + std::exp(-4 * (u * slope + v * (1 - std::abs(slope))))));
        }
}

cv::Mat Lens::aim(const cv::Mat &canvas, const Look &look) const
{
    cv::Mat turn = cv::getRotationMatrix2D(cv::Point2f(480, 270), look.angle, 1);
    turn.at<double>(0, 2) += (View.width - Canvas.width) / 2. - look.pan.x;
    turn.at<double>(1, 2) += (View.height - Canvas.height) / 2. - look.pan.y;
    cv::Mat seen;
    cv::warpAffine(canvas, seen, turn, View, cv::INTER_LINEAR, cv::BORDER_REFLECT);
    cv::Mat picture;
    seen.convertTo(picture, CV_32F, look.light);
    cv::multiply(picture, look.band == Band::Infrared ? m_torch : m_vignette, picture);
    if (look.shade > 0)
        cv::multiply(picture, 1 - look.shade * m_shade, picture);
    return picture;
}

void Lens::expose(cv::Mat &picture, double gain, uint64_t frame) const
{
    cv::RNG rng(frame * 7919 + 17);
    const cv::Rect window({rng.uniform(0, 128), rng.uniform(0, 128)}, View);
    cv::scaleAdd(m_grain(window), m_noise * gain, picture, picture);
}

} // namespace kaochang::tests::watch
