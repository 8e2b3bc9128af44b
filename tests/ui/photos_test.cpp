// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/photos_dialog.h"

#include "roster/candidate_photos.h"
#include "roster/roll.h"
#include "store/audit.h"
#include "ui/picture_view.h"
#include "ui/roster_page.h"
#include "ui/running_desk.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSemaphore>
#include <QTableView>

using namespace kaochang;
using namespace Qt::StringLiterals;

namespace {

struct Folder
{
    tests::RunningDesk site;
    ui::RosterPage page{site.desk};
    QTemporaryDir pictures;

    Folder()
    {
        ui::speak(ui::Language::English);
        site.signIn("mengxiao");
        page.show();
        site.settle();
    }
    QString numberOf(size_t place)
    {
        return tests::onLane(site.lane, [&] {
            return roster::rollLine(site.store->reader(), site.id(place))
                .value()
                .candidate.document.number;
        });
    }
    void add(const QString &name, int width = 358)
    {
        QImage image(width, width * 7 / 5, QImage::Format_RGB32);
        image.fill(Qt::lightGray);
        if (!image.save(pictures.filePath(name)))
            qFatal("cannot save %s", qPrintable(name));
    }
    ui::PhotosDialog *open()
    {
        site.ask.text = pictures.path();
        page.findChild<QPushButton *>(u"photos"_s)->click();
        auto *dialog = page.findChild<ui::PhotosDialog *>();
        if (!QTest::qWaitFor([dialog] { return !summary(dialog).startsWith(u"Reading"_s); }))
            qFatal("the folder was never read");
        return dialog;
    }
    size_t kept()
    {
        return tests::onLane(site.lane, [this] {
            return roster::candidate_photos::withPhoto(site.store->reader())->size();
        });
    }
    qint64 acts()
    {
        return tests::onLane(site.lane,
                             [this] { return store::audit::head(site.store->reader())->size; });
    }
    static QString summary(const ui::PhotosDialog *dialog)
    {
        return dialog->findChild<QLabel *>(u"summary"_s)->text();
    }
    static QPushButton *import(const ui::PhotosDialog *dialog)
    {
        return dialog->findChild<QPushButton *>(u"import"_s);
    }
    static QAbstractItemModel *rows(const ui::PhotosDialog *dialog, const char *name)
    {
        return dialog->findChild<QTableView *>(QLatin1String(name))->model();
    }
};

} // namespace

class PhotosTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWrittenBeforeImport()
    {
        Folder folder;
        folder.add(folder.numberOf(0) + u".jpg"_s);
        const qint64 before = folder.acts();
        ui::PhotosDialog *dialog = folder.open();
        QVERIFY(folder.summary(dialog).startsWith(u"Nothing is written yet."_s));
        QCOMPARE(folder.import(dialog)->text(), u"Import 1 photo"_s);
        dialog->reject();
        folder.site.settle();
        QCOMPARE(folder.acts(), before);
        QCOMPARE(folder.kept(), size_t(0));
    }

    void matchesAndDoubtsStandApart()
    {
        Folder folder;
        folder.add(folder.numberOf(0) + u".jpg"_s);
        folder.add(u"无名氏-"_s + folder.numberOf(1) + u".png"_s); // another name
        folder.add(folder.numberOf(2) + u".png"_s, 200);           // too narrow
        folder.add(u"合影.jpg"_s);
        ui::PhotosDialog *dialog = folder.open();
        QCOMPARE(folder.rows(dialog, "matched")->rowCount(), 1);
        QCOMPARE(folder.rows(dialog, "passed_over")->rowCount(), 3);
        for (int row = 0; row < 3; ++row)
            QVERIFY(!folder.rows(dialog, "passed_over")->index(row, 1).data().toString().isEmpty());
        const int without = int(folder.site.enrolled.size()) - 1;
        QVERIFY2(folder.summary(dialog).contains(QString::number(without)),
                 qPrintable(folder.summary(dialog)));
    }

    void aDoubtfulPictureIsMarkedAndStillAPersonDecides()
    {
        Folder folder;
        folder.add(folder.numberOf(0) + u".jpg"_s); // one colour all over
        ui::PhotosDialog *dialog = folder.open();
        QVERIFY(folder.rows(dialog, "matched")
                    ->index(0, 4)
                    .data()
                    .toString()
                    .contains(u"hardly any contrast"_s));
        QVERIFY(folder.import(dialog)->isEnabled());
    }

    void anImportKeepsThemAndSaysWhoHasNone()
    {
        Folder folder;
        for (size_t place = 0; place < folder.site.enrolled.size(); ++place)
            folder.add(folder.numberOf(place) + u".jpg"_s);
        ui::PhotosDialog *dialog = folder.open();
        folder.import(dialog)->click();
        QTRY_COMPARE(folder.kept(), folder.site.enrolled.size());
        QTRY_VERIFY(folder.summary(dialog).contains(u"Every candidate of this sitting has one."_s));
        QVERIFY(!folder.import(dialog)->isVisible());
        dialog->close();
        delete dialog;
        ui::PhotosDialog *again = folder.open();
        QCOMPARE(folder.rows(again, "matched")->index(0, 3).data().toString(), u"replaces one"_s);
    }

    void thePictureIsLookedAtBeforeItIsTaken()
    {
        Folder folder;
        folder.add(folder.numberOf(0) + u".jpg"_s);
        ui::PhotosDialog *dialog = folder.open();
        const auto *portrait = dialog->findChild<ui::PictureView *>(u"portrait"_s);
        QCOMPARE(portrait->accessibleName(),
                 folder.rows(dialog, "matched")->index(0, 1).data().toString());
        QVERIFY(!portrait->accessibleName().isEmpty());
    }

    void anEmptyFolderSaysHowFilesAreNamed()
    {
        Folder folder;
        ui::PhotosDialog *dialog = folder.open();
        QVERIFY(folder.summary(dialog).contains(u"119901199001010017.jpg"_s));
        QVERIFY(!folder.import(dialog)->isEnabled());
    }

    void whatRunsIsStoppedAndNothingIsKept()
    {
        Folder folder;
        folder.add(folder.numberOf(0) + u".jpg"_s);
        ui::PhotosDialog *dialog = folder.open();
        QSemaphore door;
        folder.site.lane.post([&door] { door.acquire(); }); // the lane is busy
        folder.import(dialog)->click();
        QCOMPARE(folder.summary(dialog), u"Importing…"_s);
        dialog->findChild<QPushButton *>(u"close"_s)->click();
        door.release();
        auto *problem = dialog->findChild<QLabel *>(u"problem"_s);
        QTRY_VERIFY(problem->text().contains(u"roster.cancelled"_s));
        QCOMPARE(folder.kept(), size_t(0));
        QVERIFY(folder.import(dialog)->isEnabled()); // once more, if they like
    }

    void whoMayNotIsToldSo()
    {
        Folder folder;
        folder.add(folder.numberOf(0) + u".jpg"_s);
        folder.site.signIn("liqiang"); // an assessor
        ui::PhotosDialog *dialog = folder.open();
        folder.import(dialog)->click();
        QTRY_VERIFY(
            dialog->findChild<QLabel *>(u"problem"_s)->text().contains(u"security.not_allowed"_s));
        QCOMPARE(folder.kept(), size_t(0));
    }
};

QTEST_MAIN(PhotosTest)
#include "photos_test.moc"
