// SPDX-License-Identifier: GPL-3.0-or-later
// A room that is not there: drawn, moving, and marked as a drill in every picture.
#include "video/detail/camera.h"

#include "core/clock.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <chrono>
#include <opencv2/imgproc.hpp>
#include <thread>

using namespace Qt::StringLiterals;

namespace kaochang::video::detail {
namespace {

constexpr std::chrono::milliseconds Step{100};
const cv::Size Picture(1280, 720);

cv::Mat emptyRoom()
{
    cv::Mat room(Picture, CV_8UC3, cv::Scalar(200, 205, 208));
    cv::rectangle(room, {0, 480, Picture.width, 240}, cv::Scalar(150, 160, 168), cv::FILLED);
    for (int desk = 0; desk < 10; ++desk) {
        const cv::Rect top(60 + desk % 5 * 240, 330 + desk / 5 * 180, 170, 70);
        cv::rectangle(room, top, cv::Scalar(120, 150, 185), cv::FILLED);
        cv::rectangle(room, top, cv::Scalar(80, 100, 130), 2);
    }
    return room;
}

void write(cv::Mat &picture, const std::string &text, cv::Point at)
{
    cv::putText(picture, text, at, cv::FONT_HERSHEY_SIMPLEX, 1.4, cv::Scalar(255, 255, 255), 7,
                cv::LINE_AA);
    cv::putText(picture, text, at, cv::FONT_HERSHEY_SIMPLEX, 1.4, cv::Scalar(20, 20, 20), 2,
                cv::LINE_AA);
}

// OpenCV's own letters are Latin; a name in others is drawn by Qt where the program has fonts.
void writeName(cv::Mat &room, const QString &name, cv::Point at)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance())) {
        QString latin = name;
        latin.removeIf([](QChar letter) { return letter < u' ' || letter > u'~'; });
        return write(room, latin.toStdString(), at);
    }
    QImage image(room.data, room.cols, room.rows, qsizetype(room.step), QImage::Format_BGR888);
    QPainter painter(&image);
    QFont font;
    font.setPixelSize(44);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(QColor(20, 20, 20));
    painter.drawText(at.x, at.y, name);
}

class DrawnCamera final : public Camera
{
public:
    explicit DrawnCamera(const QString &label)
        : m_room(emptyRoom())
    {
        write(m_room, "DRILL", {40, 80});
        writeName(m_room, label, {220, 80});
    }

    bool grab() override
    {
        m_due = std::max(m_due + Step, std::chrono::steady_clock::now());
        std::this_thread::sleep_until(m_due);
        ++m_count;
        return true;
    }
    bool retrieve(cv::Mat &picture) override
    {
        m_room.copyTo(picture);
        for (int desk = 0; desk < 10; ++desk) // heads that nod, each in its own time
            drawHead(picture,
                     {145 + desk % 5 * 240, 300 + desk / 5 * 180 + (m_count + desk * 7) % 20});
        const QDateTime now = siteTime(SystemClock().now());
        write(picture, now.toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s).toStdString(), {40, 140});
        return true;
    }

private:
    static void drawHead(cv::Mat &picture, cv::Point at)
    {
        cv::circle(picture, at, 34, cv::Scalar(140, 175, 215), cv::FILLED, cv::LINE_AA);
    }
    cv::Mat m_room;
    int m_count = 0;
    std::chrono::steady_clock::time_point m_due = std::chrono::steady_clock::now();
};

} // namespace

std::unique_ptr<Camera> drawnCamera(const QString &label)
{
    return std::make_unique<DrawnCamera>(label);
}

} // namespace kaochang::video::detail
