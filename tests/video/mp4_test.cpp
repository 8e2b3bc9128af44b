// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/digest.h"
#include "video/clips.h"
#include "video/detail/mp4.h"
#include "video/detail/mp4_index.h"
#include "video/detail/stream_clock.h"
#include "video/playback.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <opencv2/videoio.hpp>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::tests;
using namespace kaochang::video;
using namespace kaochang::video::detail;

namespace {

struct File
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"a.mp4"_s);

    QByteArray write(int pictures, const QString &clip = u"room.h264"_s) const
    {
        const auto packets = filmed(clip, pictures, {0, 1000});
        auto reel = startReel(path, packets.front(), {}).value();
        for (const Packet &packet : packets)
            if (!reel->add(packet))
                return {};
        return reel->finish().value_or(QByteArray());
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

} // namespace

class Mp4Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatWasPutIn_data()
    {
        QTest::addColumn<QString>("clip");
        QTest::addRow("H.264") << u"room.h264"_s;
        QTest::addRow("H.265") << u"room.h265"_s;
    }
    void holdsWhatWasPutIn()
    {
        QFETCH(const QString, clip);
        const File file;
        const QByteArray digest = file.write(60, clip);
        QCOMPARE(*seal::sha256OfFile(file.path), digest); // made while writing
        const auto index = indexMp4(file.path);
        QVERIFY(index && !index->isTorn);
        QCOMPARE(index->samples.size(), size_t(60));
        QCOMPARE(index->durationMs(), 2400);
        QCOMPARE(index->size, QSize(640, 360));
        QCOMPARE(std::ranges::count_if(index->samples, &Mp4Index::Sample::isKey), 3);
        cv::VideoCapture other(file.path.toStdString(), cv::CAP_FFMPEG); // a reader not ours
        cv::Mat picture;
        int pictures = 0;
        while (other.read(picture))
            ++pictures;
        QCOMPARE(pictures, 60);
    }

    void tagsH265AsPlayersWantIt()
    {
        const File file;
        file.write(10, u"room.h265"_s);
        QVERIFY(file.bytes().contains("hvc1"));
    }

    void everyPictureIsFoundByItsTime()
    {
        const File file;
        file.write(60);
        auto forward = Playback::open(file.path).value();
        auto jumping = Playback::open(file.path).value();
        QList<QImage> pictures;
        for (int n = 0; n < 60; ++n)
            pictures << forward.at(n * 40 + 5).value();
        for (int n : {59, 3, 26, 25, 24, 0, 50})
            QCOMPARE(jumping.at(n * 40 + 39).value(), pictures[n]);
        QCOMPARE(jumping.at(100'000).value(), pictures.back());
        QCOMPARE(jumping.at(-5).value(), pictures.front());
        QVERIFY(pictures[10] != pictures[11]);
    }

    // Wherever a kill or a power cut ends the file, closing it leaves the file it would have been.
    void aTornFileIsAWholeOneCutShort()
    {
        const File file;
        file.write(80);
        const QByteArray whole = file.bytes();
        const auto all = indexMp4(file.path);
        QRandomGenerator random(7);
        for (int n = 0; n < 60; ++n) {
            const qint64 cut = random.bounded(int(whole.size()));
            file.replace(whole.first(cut));
            const auto closed = closeTornMp4(file.path);
            if (!closed) {
                QCOMPARE(closed.error().code, std::string_view("video.no_picture"));
                continue;
            }
            QVERIFY(closed->end <= cut && !closed->isTorn);
            QCOMPARE(file.bytes(), whole.first(closed->end));
            QCOMPARE(closed->samples.size() % 25, size_t(0)); // a fragment a second
            QVERIFY(cut - closed->end < all->end / 3);
            QVERIFY(Playback::open(file.path)->at(0));
        }
        for (const int beginning : {0, 5, 20, 400, 900}) { // no fragment yet
            file.replace(whole.first(beginning));
            QCOMPARE(closeTornMp4(file.path).error().code, std::string_view("video.no_picture"));
            QCOMPARE(file.bytes().size(), beginning);
        }
    }

    void blocksThatNeverReachedTheDiskAreNotTakenForPictures()
    {
        const File file;
        file.write(60);
        QByteArray bytes = file.bytes();
        const qint64 whole = bytes.size();
        bytes.replace(whole - 3000, 3000, QByteArray(3000, '\0'));
        file.replace(bytes);
        QCOMPARE(closeTornMp4(file.path)->samples.size(), size_t(50));
    }

    void noDamageMakesTheReaderFall()
    {
        const File file;
        file.write(30);
        const QByteArray whole = file.bytes();
        QRandomGenerator random(11);
        for (int n = 0; n < 400; ++n) {
            QByteArray bytes = whole;
            for (int flips = 0; flips < 4; ++flips) // mostly in the tables
                bytes[random.bounded(n % 2 ? 1500 : int(bytes.size()))] = char(random.bounded(256));
            file.replace(bytes);
            if (auto playback = Playback::open(file.path))
                std::ignore = playback->at(random.bounded(2000));
            std::ignore = closeTornMp4(file.path);
        }
    }

    void aStreamKeepsItsPaceWhateverTheNetworkDoes()
    {
        StreamClock clock;
        QRandomGenerator random(5);
        qint64 before = 0;
        for (int n = 0; n < 50'000; ++n) { // 33 minutes of a camera whose clock is 50 ppm fast
            const qint64 truth = 1000 + n * 40;
            const qint64 stamp = 77 + n * 40 + n * 40 / 20'000;
            const qint64 late = random.bounded(100) == 0 ? 900 : 3 + random.bounded(30);
            const qint64 moment = clock.moment(stamp, truth + late);
            QVERIFY(moment > before);
            if (n > 50)
                QVERIFY2(std::abs(moment - truth) < 60,
                         qPrintable(QString::number(moment - truth)));
            before = moment;
        }
    }
};

QTEST_GUILESS_MAIN(Mp4Test)
#include "mp4_test.moc"
