// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "video/motion.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::video;

namespace {

const QDateTime Start = fromMs(1'777'600'000'000);

int between(const Motion &motion, int first, int last)
{
    return motion.most(Start.addSecs(first), Start.addSecs(last));
}

} // namespace

class MotionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsASecondInAByte()
    {
        const QTemporaryDir folder;
        {
            KeepMotion keep(folder.path(), Start);
            keep.keep(0, 0);
            keep.keep(1, 120);
            keep.keep(1, 999); // that second was said
            keep.keep(40, 1000);
            keep.keep(3, 8); // and so was this one
        }
        const auto motion = readMotion(folder.path());
        QVERIFY(motion);
        QCOMPARE(motion->from, Start);
        QCOMPARE(motion->levels.size(), 41);
        QCOMPARE(between(*motion, 0, 1), 0);
        QCOMPARE(between(*motion, 0, 10), 120);
        QCOMPARE(between(*motion, 2, 40), -1);
        QCOMPARE(between(*motion, 39, 41), 1000);
        QCOMPARE(between(*motion, -50, 0), -1);
        QCOMPARE(between(*motion, 41, 500), -1);
        QCOMPARE(between(*motion, -50, 500), 1000);
    }

    void isThereBeforeTheRecordingEnds()
    {
        const QTemporaryDir folder;
        KeepMotion keep(folder.path(), Start);
        QVERIFY(!readMotion(folder.path()));
        for (int second = 0; second < 60; ++second)
            keep.keep(second, second);
        const auto motion = readMotion(folder.path());
        QVERIFY(motion && motion->levels.size() >= 50);
    }

    void waitsForAFolderThatIsNotThereYet()
    {
        const QTemporaryDir place;
        const QString folder = place.filePath(u"camera"_s);
        KeepMotion keep(folder, Start);
        for (int second = 0; second < 30; ++second)
            keep.keep(second, 40);
        QVERIFY(QDir().mkpath(folder));
        keep.keep(30, 80);
        const auto motion = readMotion(folder);
        QVERIFY(motion);
        QCOMPARE(motion->levels.size(), 31);
        QCOMPARE(between(*motion, 0, 30), 40);
        QCOMPARE(between(*motion, 30, 31), 80);
    }

    void readsNothingElse()
    {
        const QTemporaryDir folder;
        QVERIFY(!readMotion(folder.path()));
        for (const QByteArray &bytes : {""_ba, "KAOMOTN1"_ba, "something that is not it"_ba}) {
            QFile file(folder.filePath(u"motion"_s));
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(bytes);
            file.close();
            QVERIFY(!readMotion(folder.path()));
        }
    }
};

QTEST_GUILESS_MAIN(MotionTest)
#include "motion_test.moc"
