// SPDX-License-Identifier: GPL-3.0-or-later
// Exam rooms that are not there, drawn from a seed: walls, desks, people who move, light, a lens
// and a sensor. The same seed is the same room to the last pixel.
#pragma once

#include <array>
#include <opencv2/core.hpp>
#include <vector>

namespace kaochang::tests::watch {

inline const cv::Size Canvas{960, 540}; // more than the camera sees, so that it can be turned
inline const cv::Size View{640, 360};   // what it sees; a 1080p camera's picture at a third

// Colour is no light: how far it is from grey, orange above 0 and blue below.
enum class Band { Visible, Infrared, Colour };

// The room and its people, evenly lit.
class Room final
{
public:
    explicit Room(uint64_t seed);
    cv::Mat draw(double second, Band band) const; // Canvas, CV_8U; Colour: CV_32F

private:
    struct Person
    {
        cv::Point2d seat;
        double size = 20; // of the head, pixels
        int head = 0;     // materials
        int coat = 0;
        double pace = 1;
        double phase = 0;
        double walk = 0; // pixels either way; 0: sits
    };

    void colour(uint64_t seed);
    cv::Scalar tone(int material, Band band) const;
    static cv::Scalar plain(double grey, Band band); // without colour
    void paint(cv::Mat &canvas, Band band, cv::RNG &rng) const;
    void paintWall(cv::Mat &canvas, Band band, cv::RNG &rng) const;
    void paintDesks(cv::Mat &canvas, Band band, cv::RNG &rng) const;
    void seatPeople(cv::RNG &rng);
    void drawPerson(cv::Mat &canvas, const Person &person, double second, Band band) const;

    int m_horizon = 0;
    int m_rows = 0;
    int m_columns = 0;
    std::vector<std::array<double, 3>> m_tones; // by Band
    cv::Mat m_empty[3];                         // by Band
    std::vector<Person> m_people;
};

// How the camera stands and what light there is at one moment.
struct Look
{
    cv::Point2d pan;  // pixels of the View
    double angle = 0; // degrees
    double light = 1;
    double shade = 0; // 0 to 1: how much darker the unlit side is
    Band band = Band::Visible;

    bool operator==(const Look &) const = default;
};

// A lens and a sensor with their own faults; from the room's light to the picture.
class Lens final
{
public:
    explicit Lens(uint64_t seed);
    cv::Mat aim(const cv::Mat &canvas, const Look &look) const;       // View, CV_32F, lit
    void expose(cv::Mat &picture, double gain, uint64_t frame) const; // adds the sensor's noise
    double softness() const { return m_softness; }                    // sigma of its blur

private:
    double m_softness = 0.6;
    double m_noise = 2;
    cv::Mat m_vignette;
    cv::Mat m_torch; // of the camera's infrared lamps
    cv::Mat m_shade;
    cv::Mat m_grain; // larger than View; a window of it is one picture's noise
};

} // namespace kaochang::tests::watch
