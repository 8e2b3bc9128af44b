// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/reel.h"

#include "watch/film.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace kaochang::tests::watch {
namespace {

constexpr QSize Small{320, 180};
constexpr int Bytes = 320 * 180;

// Every picture is a key frame, as those are what a lane decodes. Half of the streams keep the
// quality, half the bit rate: a frozen picture is then not quite the same each time.
QStringList encoding(const Script &script, double step)
{
    cv::RNG rng(script.seed ^ 0x264);
    const QString rate = QString::number(1 / step);
    QStringList words{u"-v"_s,       u"error"_s,    u"-f"_s,      u"rawvideo"_s, u"-pix_fmt"_s,
                      u"gray"_s,     u"-s"_s,       u"640x360"_s, u"-r"_s,       rate,
                      u"-i"_s,       u"pipe:0"_s,   u"-c:v"_s,    u"libx264"_s,  u"-preset"_s,
                      u"veryfast"_s, u"-threads"_s, u"1"_s,       u"-g"_s,       u"1"_s,
                      u"-pix_fmt"_s, u"yuv420p"_s};
    if (rng.uniform(0, 2))
        words << u"-crf"_s << QString::number(rng.uniform(22, 33));
    else
        words << u"-b:v"_s << QString::number(int(rng.uniform(110., 300.) / step)) + u'k';
    return words << u"-f"_s << u"h264"_s << u"-y"_s;
}

bool encode(const Script &script, double step, const QString &to)
{
    QProcess encoder;
    encoder.start(u"ffmpeg"_s, encoding(script, step) << to);
    if (!encoder.waitForStarted())
        return false;
    Film film(script);
    for (double second = 0; second < script.seconds; second += step) {
        const cv::Mat picture = film.picture(second);
        encoder.write(reinterpret_cast<const char *>(picture.data), qint64(picture.total()));
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
                                u"scale=320:180:flags=area"_s, u"-pix_fmt"_s, u"gray"_s, u"-f"_s,
                                u"rawvideo"_s, u"pipe:1"_s});
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

bool hasEncoder()
{
    return !QStandardPaths::findExecutable(u"ffmpeg"_s).isEmpty();
}

Reel reelOf(const Script &script, double step, const QString &folder)
{
    const QString kept =
        u"%1/%2-%3-%4.grey"_s.arg(folder).arg(script.seed).arg(script.seconds).arg(step);
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
