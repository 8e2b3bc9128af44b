// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/camera_address.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang::site;

class CameraAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsNothingSecret_data()
    {
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("user");
        QTest::newRow("drill") << u"drill:101"_s << u"drill:101"_s << QString();
        QTest::newRow("device") << u"/dev/video0"_s << u"/dev/video0"_s << QString();
        QTest::newRow("file") << u"file:///a/b.mp4"_s << u"file:///a/b.mp4"_s << QString();
        QTest::newRow("password") << u"rtsp://li:secret@10.0.0.8:554/1"_s
                                  << u"rtsp://10.0.0.8:554/1"_s << u"li"_s;
        QTest::newRow("query") << u"http://10.0.0.8/v?pwd=secret"_s << u"http://10.0.0.8/v?…"_s
                               << QString();
        QTest::newRow("unreadable") << u"rtsp://li:se[cret@10.0.0.8/1"_s << QString() << QString();
    }
    void showsNothingSecret()
    {
        QFETCH(QString, kept);
        const CameraAddress shown = shownAddress(kept);
        QTEST(shown.address, "address");
        QTEST(shown.user, "user");
        QCOMPARE(shown.password, QString());
        QCOMPARE(wholeAddress(shown, kept), kept); // what nobody touched stays to the letter
    }

    void puts_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("whole");
        const QString shown = u"rtsp://10.0.0.8/1?…"_s; // of rtsp://li:secret@10.0.0.8/1?t=7
        QTest::newRow("new password")
            << shown << u"li"_s << u"p@ss:w"_s << u"rtsp://li:p%40ss:w@10.0.0.8/1?t=7"_s;
        QTest::newRow("other user, other password")
            << shown << u"wang"_s << u"new"_s << u"rtsp://wang:new@10.0.0.8/1?t=7"_s;
        QTest::newRow("other user never with the old password")
            << shown << u"wang"_s << QString() << u"rtsp://wang@10.0.0.8/1?t=7"_s;
        QTest::newRow("nobody") << shown << QString() << QString() << u"rtsp://10.0.0.8/1?t=7"_s;
        QTest::newRow("other path of the same camera keeps the password")
            << u"rtsp://10.0.0.8/2"_s << u"li"_s << QString() << u"rtsp://li:secret@10.0.0.8/2"_s;
        QTest::newRow("another camera never gets it")
            << u"rtsp://10.0.0.9/1"_s << u"li"_s << QString() << u"rtsp://li@10.0.0.9/1"_s;
        QTest::newRow("nor another port") << u"rtsp://10.0.0.8:8554/1"_s << u"li"_s << QString()
                                          << u"rtsp://li@10.0.0.8:8554/1"_s;
        QTest::newRow("typed whole")
            << u"rtsp://a:b@10.0.0.9/1"_s << QString() << QString() << u"rtsp://a:b@10.0.0.9/1"_s;
        QTest::newRow("a device now")
            << u" /dev/video0 "_s << u"li"_s << u"x"_s << u"/dev/video0"_s;
    }
    void puts()
    {
        QFETCH(QString, address);
        QFETCH(QString, user);
        QFETCH(QString, password);
        QTEST(wholeAddress({address, user, password}, u"rtsp://li:secret@10.0.0.8/1?t=7"_s),
              "whole");
    }
};

QTEST_APPLESS_MAIN(CameraAddressTest)
#include "camera_address_test.moc"
