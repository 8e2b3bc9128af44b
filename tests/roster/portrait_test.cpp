// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/portrait.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang::roster;

namespace {

// A drawn head with eyes, mouth and a striped shirt.
QImage portrait(QSize size = {358, 441})
{
    QImage image(358, 441, QImage::Format_RGB32);
    image.fill(QColor(0x43, 0x8e, 0xdb));
    QPainter painter(&image);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xe3, 0xbc, 0x9b));
    painter.drawEllipse(104, 90, 150, 200);
    painter.setBrush(QColor(0x20, 0x18, 0x14));
    painter.drawEllipse(140, 165, 20, 12);
    painter.drawEllipse(198, 165, 20, 12);
    painter.drawRect(150, 245, 58, 6);
    for (int stripe = 0; stripe < 12; ++stripe)
        painter.drawRect(90 + stripe * 15, 310, 8, 131);
    painter.end();
    return image.scaled(size);
}

// Every channel: from + value * share.
QImage relit(QImage image, double share, int from)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QRgb was = image.pixel(x, y);
            const auto lit = [&](int value) {
                return std::clamp(int(from + value * share), 0, 255);
            };
            image.setPixel(x, y, qRgb(lit(qRed(was)), lit(qGreen(was)), lit(qBlue(was))));
        }
    return image;
}

QImage blurred(const QImage &image)
{
    return image.scaledToWidth(22, Qt::SmoothTransformation)
        .scaled(image.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace

class PortraitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsDoubtful_data()
    {
        QTest::addColumn<QImage>("picture");
        QTest::addColumn<QByteArray>("doubts");
        QTest::newRow("good") << portrait() << QByteArray();
        QTest::newRow("smallest accepted") << portrait({300, 370}) << QByteArray();
        QTest::newRow("lying") << portrait({441, 358}) << QByteArray("roster.photo_landscape");
        QTest::newRow("night") << relit(portrait(), 0.2, 0) << QByteArray("roster.photo_dark");
        QTest::newRow("sun") << relit(portrait(), 0.35, 180) << QByteArray("roster.photo_bright");
        QTest::newRow("fog") << relit(portrait(), 0.08, 120) << QByteArray("roster.photo_flat");
        QTest::newRow("moved") << blurred(portrait()) << QByteArray("roster.photo_blurred");
        QTest::newRow("one colour") << relit(portrait(), 0, 120) << QByteArray("roster.photo_flat");
    }
    void saysWhatIsDoubtful()
    {
        QFETCH(QImage, picture);
        QFETCH(QByteArray, doubts);
        QByteArray said;
        for (const std::string_view code : portraitDoubts(picture))
            said += (said.isEmpty() ? "" : " ") + QByteArray(code.data(), qsizetype(code.size()));
        QCOMPARE(said, doubts);
    }

    void measuresWhateverFormatItComesIn()
    {
        for (const QImage::Format format :
             {QImage::Format_Grayscale8, QImage::Format_RGB888, QImage::Format_Indexed8,
              QImage::Format_ARGB32_Premultiplied})
            QVERIFY(portraitDoubts(portrait().convertToFormat(format)).empty());
        QVERIFY(!portraitDoubts(QImage(400, 1, QImage::Format_RGB32)).empty());
    }
};

QTEST_GUILESS_MAIN(PortraitTest)
#include "portrait_test.moc"
