// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/detail/avi.h"
#include "video/pictures.h"
#include "video/playback.h"

#include <QTemporaryDir>
#include <QTest>
#include <opencv2/videoio.hpp>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::tests;
using namespace kaochang::video;
using detail::AviWriter;

namespace {

struct SegmentFile
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"a.avi"_s);

    // pictures 0, 1, 2 …, every fifth shown twice
    int write(int pictures, bool finish) const
    {
        AviWriter writer = AviWriter::create(path, {Small, 10}).value();
        int steps = 0;
        for (int number = 0; number < pictures; ++number) {
            steps += writer.add(picture(number)).has_value();
            if (number % 5 == 4)
                steps += writer.add({}).has_value();
        }
        if (finish && !writer.finish())
            return -1;
        return steps;
    }
    QByteArray bytes() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void replace(const QByteArray &content) const
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
    }
};

// What a reader that is not ours makes of it: distinct pictures and the time of the last.
std::pair<int, double> readByFfmpeg(const QString &path)
{
    cv::VideoCapture capture(path.toStdString(), cv::CAP_FFMPEG);
    int pictures = 0;
    double last = 0;
    cv::Mat picture;
    while (capture.read(picture)) {
        ++pictures;
        last = capture.get(cv::CAP_PROP_POS_MSEC);
    }
    return {pictures, last};
}

} // namespace

class SegmentFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClosedFileIsReadByOthers()
    {
        const SegmentFile file;
        QCOMPARE(file.write(20, true), 24);
        const auto [pictures, last] = readByFfmpeg(file.path);
        QCOMPARE(pictures, 20);
        QCOMPARE(last, 2200.0); // repeats take their time: picture 19 is the 23rd step
        const auto index = detail::indexAvi(file.path);
        QVERIFY(index && index->closed);
        QCOMPARE(index->pictures.size(), size_t(24));
        QCOMPARE(index->durationMs(), 2400);
    }

    void aTornFileKeepsEveryWholePictureWhereverItEnds()
    {
        const SegmentFile file;
        file.write(6, false);
        const QByteArray whole = file.bytes();
        const auto all = detail::indexAvi(file.path)->pictures;
        for (qsizetype length = 0; length <= whole.size(); length += 97) {
            file.replace(whole.first(length));
            const auto index = detail::indexAvi(file.path);
            if (length < 224) {
                QVERIFY(!index);
                continue;
            }
            const auto fits = std::ranges::count_if(
                all, [&](const auto &p) { return p.offset + p.size <= length; });
            QCOMPARE(index->pictures.size(), size_t(fits));
            const auto closed = detail::closeTornAvi(file.path);
            QCOMPARE(closed.has_value(), fits > 0);
            if (!closed)
                QCOMPARE(closed.error().code, std::string_view("video.no_picture"));
            else
                QVERIFY(detail::indexAvi(file.path)->closed);
        }
    }

    void aClosedTornFileIsTheFileThatWouldHaveBeenWritten()
    {
        const SegmentFile torn, closed;
        closed.write(12, true);
        torn.write(12, false);
        torn.replace(torn.bytes() + "00dc\xff\xff\x01\x00\xff\xd8half a picture");
        QVERIFY(detail::closeTornAvi(torn.path));
        QCOMPARE(torn.bytes(), closed.bytes());
    }

    void blocksAPowerCutLeftEmptyAreNoPictures()
    {
        const SegmentFile file;
        file.write(3, false);
        QByteArray bytes = file.bytes();
        const auto last = detail::indexAvi(file.path)->pictures.back();
        bytes.replace(last.offset, last.size, QByteArray(last.size, '\0'));
        file.replace(bytes + QByteArray(8192, '\0'));
        QCOMPARE(detail::closeTornAvi(file.path)->pictures.size(), size_t(2));
        QCOMPARE(readByFfmpeg(file.path).first, 2);
    }

    void refusesWhatIsNotASegment()
    {
        const SegmentFile file;
        for (const QByteArray &bytes :
             {QByteArray(), QByteArray(1000, 'x'), QByteArray(1000, '\0')}) {
            file.replace(bytes);
            QCOMPARE(detail::indexAvi(file.path).error().code,
                     std::string_view("video.not_a_segment"));
            QCOMPARE(file.bytes(), bytes);
        }
        QCOMPARE(detail::indexAvi(u"/nowhere.avi"_s).error().code,
                 std::string_view("video.cannot_read"));
    }

    void neverWritesOverAnotherFile()
    {
        const SegmentFile file;
        file.write(1, true);
        const QByteArray before = file.bytes();
        QCOMPARE(AviWriter::create(file.path, {Small, 10}).error().code,
                 std::string_view("video.cannot_write"));
        QCOMPARE(file.bytes(), before);
    }

    void playsAnyPictureByItsTime()
    {
        const SegmentFile file;
        file.write(10, true);
        auto playback = Playback::open(file.path);
        QVERIFY(playback);
        QCOMPARE(playback->durationMs(), 1200);
        QCOMPARE(playback->pictures(), 12);
        const std::vector<std::pair<qint64, int>> expected{
            {0, 0},   {99, 0},   {100, 1},   {400, 4}, {500, 4},  {599, 4}, {600, 5},
            {250, 2}, {1199, 9}, {99999, 9}, {-5, 0},  {1000, 9}, {300, 3}};
        for (const auto &[ms, number] : expected)
            QCOMPARE(pictureNumber(playback->at(ms).value()), number);
    }

    void playsATornFileWithoutTouchingIt()
    {
        const SegmentFile file;
        file.write(10, false);
        const QByteArray before = file.bytes();
        auto playback = Playback::open(file.path);
        QCOMPARE(pictureNumber(playback->at(700).value()), 6);
        QCOMPARE(file.bytes(), before);
    }

    void saysWhenAPictureCannotBeRead()
    {
        const SegmentFile file;
        file.write(3, true);
        QByteArray bytes = file.bytes();
        const auto second = detail::indexAvi(file.path)->pictures[1];
        bytes.replace(second.offset + 2, 40, QByteArray(40, 'x'));
        file.replace(bytes);
        auto playback = Playback::open(file.path);
        QVERIFY(playback->at(0));
        QCOMPARE(playback->at(100).error().code, std::string_view("video.bad_picture"));
        QVERIFY(playback->at(200));
    }
};

QTEST_GUILESS_MAIN(SegmentFileTest)
#include "segment_file_test.moc"
