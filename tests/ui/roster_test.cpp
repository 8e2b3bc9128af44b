// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster_page.h"

#include "roster/sheet.h"
#include "store/audit.h"
#include "ui/desk_fixture.h"
#include "ui/import_dialog.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace kaochang;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    tests::DeskFixture site{tests::DeskFixture::Site::Sample, Role::ExamStaff};
    ui::RosterPage page{site.desk};

    Desk()
    {
        ui::speak(ui::Language::English);
        site.desk.chooseSitting(site.sample.sittings[0].sitting.id);
        page.show();
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(site.folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    ui::ImportDialog *import(const QByteArray &bytes)
    {
        site.ask.text = write(u"roster.csv"_s, bytes);
        auto *button = page.findChild<QPushButton *>(u"import"_s);
        if (!QTest::qWaitFor([&] { return button->isEnabled(); }))
            qFatal("the roster never opened");
        QTest::mouseClick(button, Qt::LeftButton);
        return page.findChild<ui::ImportDialog *>();
    }
    int shown() { return page.findChild<QTableView *>()->model()->rowCount(); }
    qint64 auditSize()
    {
        return tests::onLane(site.lane,
                             [this] { return store::audit::head(site.store->reader())->size; });
    }
    QByteArray sample() const { return site.sample.sittings[0].roster; }
};

QPushButton *importButton(ui::ImportDialog *dialog)
{
    return dialog->findChild<QPushButton *>(u"import"_s);
}

QString summary(ui::ImportDialog *dialog)
{
    return dialog->findChild<QLabel *>(u"summary"_s)->text();
}

// The sample with the second candidate's document number made wrong in its last place.
QByteArray withOneBadRow(const QByteArray &csv)
{
    QList<QByteArray> lines = csv.split('\n');
    for (QByteArray &line : lines) {
        const auto digits = QRegularExpression(u"\\d{17}[\\dX]"_s).match(QString::fromUtf8(line));
        if (!digits.hasMatch())
            continue;
        const QByteArray number = digits.captured().toLatin1();
        QByteArray wrong = number;
        wrong[17] = wrong[17] == '1' ? '2' : '1';
        line.replace(number, wrong);
        break;
    }
    return lines.join('\n');
}

} // namespace

class RosterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWrittenBeforeImport()
    {
        Desk desk;
        const qint64 before = desk.auditSize();
        auto *dialog = desk.import(desk.sample());
        QTRY_VERIFY(importButton(dialog)->isEnabled());
        QVERIFY(summary(dialog).startsWith(u"Nothing is written yet."_s));
        QCOMPARE(desk.auditSize(), before);
        dialog->reject();
        QCOMPARE(desk.auditSize(), before);
        QCOMPARE(desk.shown(), 0);
    }

    void anImportFillsTheListAndMasksNumbers()
    {
        Desk desk;
        auto *dialog = desk.import(desk.sample());
        QTRY_VERIFY(importButton(dialog)->isEnabled());
        QTest::mouseClick(importButton(dialog), Qt::LeftButton);
        QTRY_VERIFY(desk.shown() > 0);
        QTRY_VERIFY(summary(dialog).startsWith(u"Imported:"_s));
        const auto *model = desk.page.findChild<QTableView *>()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            QVERIFY(model->index(row, 3).data().toString().contains(u'*'));
    }

    void whoIsWithdrawnIsGoneFromTheListWithAReason()
    {
        Desk desk;
        auto *dialog = desk.import(desk.sample());
        QTRY_VERIFY(importButton(dialog)->isEnabled());
        QTest::mouseClick(importButton(dialog), Qt::LeftButton);
        QTRY_VERIFY(desk.shown() > 0);
        const int before = desk.shown();
        auto *withdraw = desk.page.findChild<QPushButton *>(u"withdraw"_s);
        QVERIFY(!withdraw->isEnabled());
        desk.page.findChild<QTableView *>()->selectRow(1);
        QVERIFY(withdraw->isEnabled());

        desk.site.ask.text.clear(); // changes their mind
        QTest::mouseClick(withdraw, Qt::LeftButton);
        QCOMPARE(desk.shown(), before);
        desk.site.ask.text = u"asked for it"_s;
        QTest::mouseClick(withdraw, Qt::LeftButton);
        QTRY_COMPARE(desk.shown(), before - 1);
    }

    void importingTheSameAgainFindsNothingToDo()
    {
        Desk desk;
        auto *first = desk.import(desk.sample());
        QTRY_VERIFY(importButton(first)->isEnabled());
        QTest::mouseClick(importButton(first), Qt::LeftButton);
        QTRY_VERIFY(desk.shown() > 0);
        delete first;
        auto *again = desk.import(desk.sample());
        QTRY_VERIFY(summary(again).contains(u" 0 new, 0 changed"_s));
        QVERIFY(!importButton(again)->isEnabled());
    }

    void whatIsWrongIsToldByCellAndSavedToBeCorrected()
    {
        Desk desk;
        auto *dialog = desk.import(withOneBadRow(desk.sample()));
        QTRY_VERIFY(summary(dialog).contains(u"1 cannot be imported"_s));
        auto *failed = dialog->findChild<QPushButton *>(u"failed"_s);
        QVERIFY(failed->isVisible());
        const QString path = desk.site.folder.filePath(u"failed.xlsx"_s);
        desk.site.ask.text = path;
        QTest::mouseClick(failed, Qt::LeftButton);
        const auto sheet = roster::readSheetFile(path);
        QVERIFY(sheet.has_value());
        QCOMPARE(sheet->rows.size(), size_t(2)); // the header and the row
        QVERIFY(sheet->rows[1].cells.last().contains(u"identity card"_s));
    }

    void aFileThatIsNoSheetIsRefusedInWords()
    {
        Desk desk;
        auto *dialog = desk.import(QByteArray("\x7f"
                                              "ELF\0\0\0\1",
                                              8));
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"problem"_s)->text().contains(u"(roster."_s));
        QVERIFY(!importButton(dialog)->isEnabled());
    }

    void typingFindsACandidate()
    {
        Desk desk;
        auto *dialog = desk.import(desk.sample());
        QTRY_VERIFY(importButton(dialog)->isEnabled());
        QTest::mouseClick(importButton(dialog), Qt::LeftButton);
        QTRY_VERIFY(desk.shown() > 1);
        delete dialog;
        QApplication::setActiveWindow(&desk.page);
        auto *view = desk.page.findChild<QTableView *>();
        const QString name = view->model()->index(0, 1).data().toString();
        auto *search = desk.page.findChild<QLineEdit *>(u"search"_s);
        QTest::keyClick(&desk.page, Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(search->hasFocus());
        search->setText(name);
        QVERIFY(view->model()->rowCount() >= 1);
        for (int row = 0; row < view->model()->rowCount(); ++row)
            QVERIFY(view->model()->index(row, 1).data().toString().contains(name));
        search->setText(u"nobody is called so"_s);
        QCOMPARE(view->model()->rowCount(), 0);
    }

    void seatsAreDrawnOnceAndAgainOnlyAfterAsking()
    {
        Desk desk;
        desk.site.enrolEverybody();
        Q_EMIT desk.site.desk.saved(desk.site.clock.now());
        auto *draw = desk.page.findChild<QPushButton *>(u"draw"_s);
        QTRY_VERIFY(draw->isVisible());
        QTest::mouseClick(draw, Qt::LeftButton);
        QTRY_COMPARE(draw->text(), u"Draw again…"_s);
        QTRY_VERIFY(draw->isEnabled()); // the draw is done, not only told
        const qint64 drawn = desk.auditSize();
        QTest::mouseClick(draw, Qt::LeftButton);
        QCOMPARE(desk.site.ask.asked.size(), 1);
        QCOMPARE(desk.auditSize(), drawn); // no is no
        desk.site.ask.sayYes = true;
        QTest::mouseClick(draw, Qt::LeftButton);
        QTRY_VERIFY(desk.auditSize() > drawn);
    }

    void theTemplateHasTheOfficialColumns()
    {
        Desk desk;
        const QString path = desk.site.folder.filePath(u"template.xlsx"_s);
        desk.site.ask.text = path;
        for (QPushButton *each : desk.page.findChildren<QPushButton *>()) {
            if (each->text().startsWith(u"Template"_s))
                QTest::mouseClick(each, Qt::LeftButton);
        }
        const auto sheet = roster::readSheetFile(path);
        QVERIFY(sheet.has_value());
        QCOMPARE(sheet->rows[0].cells, roster::templateHeader());
    }
};

QTEST_MAIN(RosterTest)
#include "roster_test.moc"
