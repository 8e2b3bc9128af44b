// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/clips.h"
#include "video/detail/decoder.h"
#include "video/detail/looks.h"

#include <QTest>
#include <opencv2/imgproc.hpp>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::tests;
using namespace kaochang::video::detail;

namespace {

struct Watched
{
    cv::Mat grey;
    double colour = -2;
    Looks looks{640, [this](const cv::Mat &seen, double much, qint64) {
                    grey = seen.clone();
                    colour = much;
                }};
};

} // namespace

class LooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresTheColourOfAPicture_data()
    {
        QTest::addColumn<cv::Scalar>("bgr");
        QTest::addColumn<double>("colour"); // ITU-R BT.601, by hand
        QTest::newRow("grey") << cv::Scalar(90, 90, 90) << 0.0;
        QTest::newRow("black") << cv::Scalar(0, 0, 0) << 0.0;
        QTest::newRow("red") << cv::Scalar(0, 0, 255) << 43.0 + 127;
        QTest::newRow("blue") << cv::Scalar(255, 0, 0) << 127.0 + 21;
    }
    void measuresTheColourOfAPicture()
    {
        QFETCH(const cv::Scalar, bgr);
        Watched watched;
        watched.looks.see(cv::Mat(360, 640, CV_8UC3, bgr), 0);
        QCOMPARE(watched.grey.size(), cv::Size(320, 180));
        QCOMPARE(watched.grey.type(), CV_8UC1);
        QFETCH(const double, colour);
        QCOMPARE(qRound(watched.colour), qRound(colour));
    }

    void measuresTheColourOfAStream_data()
    {
        QTest::addColumn<QString>("clip");
        QTest::addRow("H.264") << u"room.h264"_s;
        QTest::addRow("H.265") << u"room.h265"_s;
    }
    void measuresTheColourOfAStream()
    {
        QFETCH(const QString, clip);
        const Packet key = filmed(clip, 1, {}).front();
        Watched stream;
        stream.looks.see(key);
        Decoder decoder(key.coded->format->codec, key.coded->format->parameterSets,
                        Decoder::Care::Full);
        QVERIFY(decoder.decodeKey(key.bytes));
        Watched picture; // every pixel of it, by another way
        picture.looks.see(decoder.scaled(decoder.size(), Decoder::Pixels::Bgr), 0);
        QVERIFY2(picture.colour > 5, qPrintable(QString::number(picture.colour)));
        QVERIFY2(std::abs(stream.colour / picture.colour - 1) < 0.25,
                 qPrintable(u"%1 %2"_s.arg(stream.colour).arg(picture.colour)));
    }
};

QTEST_GUILESS_MAIN(LooksTest)
#include "looks_test.moc"
