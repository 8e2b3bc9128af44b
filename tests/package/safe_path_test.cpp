// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/safe_path.h"

#include <QTest>

using namespace kaochang::package;
using namespace Qt::StringLiterals;

class SafePathTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsPlainNamesPass()
    {
        for (const char *good :
             {"data/register.pdf", "data/video/rec-1/cam_2/000001_20260501T010203004Z_5.avi",
              "data/CONTENTS.txt", "data/COM.txt", "data/a..b"})
            QVERIFY2(checkPath(QString::fromLatin1(good)), good);
    }

    void refusesWhatMeansSomethingElseSomewhere_data()
    {
        QTest::addColumn<QString>("path");
        const QStringList bad{u""_s,
                              u"/etc/passwd"_s,
                              u"data/../x"_s,
                              u".."_s,
                              u"data/./x"_s,
                              u"data//x"_s,
                              u"data/"_s,
                              u"~/x"_s,
                              u"data/~root"_s,
                              u"C:/x"_s,
                              u"data/a:b"_s,
                              u"data\\x"_s,
                              u"\\\\server\\x"_s,
                              u"data/.hidden"_s,
                              u"data/x."_s,
                              u"data/x "_s,
                              u"data/x y"_s,
                              u"data/成绩.pdf"_s,
                              u"data/é"_s,
                              u"data/e\u0301"_s,
                              u"data/CON"_s,
                              u"data/nul.txt"_s,
                              u"data/Com1.tar.gz"_s,
                              u"data/lpt9/x"_s,
                              u"data/a\nb"_s,
                              u"data/%41"_s,
                              u"data/$HOME"_s,
                              u"data/a\u200bb"_s,
                              u"data/"_s + QString(101, u'x'),
                              u"data/"_s + u"xxxxxxxxx/"_s.repeated(20) + u"x"_s,
                              u"a/"_s.repeated(20) + u"x"_s};
        for (const QString &path : bad)
            QTest::newRow(qPrintable(path.isEmpty() ? u"empty"_s : path)) << path;
    }

    void refusesWhatMeansSomethingElseSomewhere()
    {
        QFETCH(QString, path);
        const auto checked = checkPath(path);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, "package.unsafe_path");
        QCOMPARE(checked.error().detail, path);
    }

    void seesTwins()
    {
        QCOMPARE(foldedPath(u"data/README"_s), foldedPath(u"data/readme"_s));
        QCOMPARE(foldedPath(u"N\u00fa\u00f1ez"_s), foldedPath(u"nu\u0301n\u0303ez"_s));
        QCOMPARE(foldedPath(u"ΟΔΟΣ"_s), foldedPath(u"οδος"_s));
        QVERIFY(foldedPath(u"a"_s) != foldedPath(u"b"_s));
    }
};

QTEST_GUILESS_MAIN(SafePathTest)
#include "safe_path_test.moc"
