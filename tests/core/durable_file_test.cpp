// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/durable_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kaochang;
using namespace Qt::StringLiterals;

class DurableFileTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString at(const QString &name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void replacesWholeAndLeavesNothingBeside()
    {
        const QString path = at(u"成绩.json"_s);
        QVERIFY(writeDurably(path, "one"));
        QVERIFY(writeDurably(path, "two, and longer"));
        QCOMPARE(readWhole(path, 1000).value(), QByteArray("two, and longer"));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), 1);
    }

    void keepsTheOldFileWhenTheNewOneCannotStand()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"full/inside"_s));
        // A folder that is not empty cannot be renamed over: the last step fails.
        const auto written = writeDurably(at(u"full"_s), "new");
        QCOMPARE(written.error().code, "file.cannot_write");
        QVERIFY(QDir(at(u"full/inside"_s)).exists());
        QVERIFY(QDir(m_folder.path()).entryList({u"*.part"_s}, QDir::Files).isEmpty());
    }

    void saysSoWhenTheFolderIsMissingOrTheDiskIsFull()
    {
        QCOMPARE(writeDurably(at(u"nowhere/a"_s), "x").error().code, "file.cannot_write");
        QCOMPARE(syncFile(at(u"nowhere"_s)).error().code, "file.cannot_write");
#ifdef Q_OS_LINUX
        QCOMPARE(syncFolder(at(u"nowhere"_s)).error().code, "file.cannot_write");
        QVERIFY(syncFolder(m_folder.path()));
#endif
    }

    void readsNoMoreThanItIsAllowed()
    {
        const QString path = at(u"ten"_s);
        QVERIFY(writeDurably(path, "0123456789"));
        QCOMPARE(readWhole(path, 10).value(), QByteArray("0123456789"));
        QCOMPARE(readWhole(path, 9).error().code, "file.too_large");
        QCOMPARE(readWhole(at(u"none"_s), 9).error().code, "file.cannot_read");
        QCOMPARE(readWhole(m_folder.path(), 9).error().code, "file.cannot_read");
    }

    void writesAnEmptyFileToo()
    {
        QVERIFY(writeDurably(at(u"empty"_s), {}));
        QCOMPARE(readWhole(at(u"empty"_s), 0).value(), QByteArray());
    }
};

QTEST_GUILESS_MAIN(DurableFileTest)
#include "durable_file_test.moc"
