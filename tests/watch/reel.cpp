// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/reel.h"

#include "video/detail/colour.h"
#include "watch/film.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace kaochang::tests::watch {
namespace {

constexpr QSize Small{320, 180};
constexpr int Grey = 320 * 180;
constexpr int Bytes = Grey * 3 / 2;

// Every picture is a key frame, as those are what a lane decodes. Half of the streams keep the
// quality, half the bit rate: a frozen picture is then not quite the same each time.
QStringList encoding(const Script &script, double step)
{
    cv::RNG rng(script.seed ^ 0x264);
    const QString rate = QString::number(1 / step);
    QStringList words{u"-v"_s,       u"error"_s,    u"-f"_s,      u"rawvideo"_s, u"-pix_fmt"_s,
                      u"yuvj420p"_s, u"-s"_s,       u"640x360"_s, u"-r"_s,       rate,
                      u"-i"_s,       u"pipe:0"_s,   u"-c:v"_s,    u"libx264"_s,  u"-preset"_s,
                      u"veryfast"_s, u"-threads"_s, u"1"_s,       u"-g"_s,       u"1"_s,
                      u"-pix_fmt"_s, u"yuv420p"_s};
    if (rng.uniform(0, 2))
        words << u"-crf"_s << QString::number(rng.uniform(22, 33));
    else
        words << u"-b:v"_s << QString::number(int(rng.uniform(110., 300.) / step)) + u'k';
    return words << u"-f"_s << u"h264"_s << u"-y"_s;
}

void send(QProcess &encoder, const cv::Mat &plane)
{
    encoder.write(reinterpret_cast<const char *>(plane.data), qint64(plane.total()));
}

// What is orange is less blue.
cv::Mat planeOf(const cv::Mat &colour, double share)
{
    cv::Mat bytes;
    colour.convertTo(bytes, CV_8U, share, 128);
    return bytes;
}

bool encode(const Script &script, double step, const QString &to)
{
    QProcess encoder;
    encoder.start(u"ffmpeg"_s, encoding(script, step) << to);
    if (!encoder.waitForStarted())
        return false;
    Film film(script);
    for (double second = 0; second < script.seconds; second += step) {
        send(encoder, film.picture(second));
        send(encoder, planeOf(film.colour(), -0.7));
        send(encoder, planeOf(film.colour(), 0.7));
        while (encoder.bytesToWrite() > 0)
            if (!encoder.waitForBytesWritten())
                return false;
    }
    encoder.closeWriteChannel();
    return encoder.waitForFinished(-1) && encoder.exitCode() == 0;
}

QByteArray decode(const QString &from)
{
    QProcess decoder;
    decoder.start(u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-threads"_s, u"1"_s, u"-i"_s, from, u"-vf"_s,
                                u"scale=320:180:flags=area"_s, u"-pix_fmt"_s, u"yuvj420p"_s,
                                u"-f"_s, u"rawvideo"_s, u"pipe:1"_s});
    return decoder.waitForFinished(-1) ? decoder.readAllStandardOutput() : QByteArray();
}

} // namespace

int Reel::count() const
{
    return int(pictures.size() / Bytes);
}

QImage Reel::at(int number) const
{
    return {reinterpret_cast<const uchar *>(pictures.constData()) + qsizetype(number) * Bytes,
            Small.width(), Small.height(), Small.width(), QImage::Format_Grayscale8};
}

double Reel::colour(int number) const
{
    const auto *chroma =
        reinterpret_cast<const uchar *>(pictures.constData()) + qsizetype(number) * Bytes + Grey;
    constexpr int Plane = Grey / 4;
    video::detail::Colour colour;
    for (int i = 0; i < Plane; ++i)
        colour.add(chroma[i], chroma[Plane + i]);
    return colour.most();
}

bool hasEncoder()
{
    return !QStandardPaths::findExecutable(u"ffmpeg"_s).isEmpty();
}

Reel reelOf(const Script &script, double step, const QString &folder)
{
    const QString kept = u"%1/%2-%3-%4-%5.yuv"_s.arg(folder)
                             .arg(script.seed)
                             .arg(script.seconds)
                             .arg(script.events.size())
                             .arg(step);
    QFile before(kept);
    if (!folder.isEmpty() && before.open(QIODevice::ReadOnly))
        return {before.readAll(), step};
    const QTemporaryDir place;
    const QString stream = place.filePath(u"film.h264"_s);
    if (!encode(script, step, stream))
        return {{}, step};
    Reel reel{decode(stream), step};
    if (!folder.isEmpty() && before.open(QIODevice::WriteOnly))
        before.write(reel.pictures);
    return reel;
}

} // namespace kaochang::tests::watch
