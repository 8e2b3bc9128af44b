// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificates_page.h"

#include "results/certificates/requests.h"
#include "ui/certificate_desk.h"
#include "ui/form_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace kaochang;
using namespace Qt::StringLiterals;

namespace {

struct Office
{
    tests::CertificateDesk site;
    std::unique_ptr<ui::CertificatesPage> page;

    explicit Office(const char *login = "shenjing")
    {
        ui::speak(ui::Language::English);
        site.signIn(login);
        page = std::make_unique<ui::CertificatesPage>(site.desk);
        page->resize(1100, 700);
        page->show();
        site.settle();
    }
    template <typename Widget>
    Widget *find(const char *name)
    {
        return page->findChild<Widget *>(QLatin1String(name));
    }
    bool isEnabled(const char *name) { return find<QPushButton>(name)->isEnabled(); }
    void press(const char *name)
    {
        QVERIFY2(isEnabled(name), name);
        find<QPushButton>(name)->click();
        site.settle();
    }
    QTableView *table() { return page->findChild<QTableView *>(); }
    QString cell(int row, int column)
    {
        return table()->model()->index(row, column).data().toString();
    }
    QString problem() { return find<QLabel>("problem")->text(); }
    void choose(int row)
    {
        table()->selectionModel()->select(table()->model()->index(row, 0),
                                          QItemSelectionModel::ClearAndSelect
                                              | QItemSelectionModel::Rows);
        site.settle();
    }
    void chooseAll()
    {
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
        site.settle();
    }
    void draw(int sheets)
    {
        site.ask.text = u"本场打印"_s;
        site.ask.number = sheets;
        press("draw");
    }
    // Shown to be printed, and closed again.
    void print()
    {
        press("print");
        QVERIFY2(problem().isEmpty(), qPrintable(problem()));
        auto *dialog = page->findChild<ui::FormDialog *>();
        QVERIFY(dialog);
        delete dialog;
    }
    void sign(const QString &login)
    {
        find<QLineEdit>("second_login")->setText(login);
        find<QLineEdit>("second_passphrase")->setText(tests::Passphrase);
        press("second_sign");
        QVERIFY(QTest::qWaitFor(
            [this] {
                return !problem().isEmpty() || !find<QLineEdit>("second_login")->isVisible();
            },
            3000));
        site.settle();
    }
};

} // namespace

class CertificatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhoPassedAndGivesThemNumbers()
    {
        Office office;
        QCOMPARE(office.table()->model()->rowCount(), 6);
        QCOMPARE(office.cell(0, 2), u"No number yet"_s);
        office.press("assign");
        QVERIFY(office.cell(0, 1).endsWith(u"000001"_s));
        QVERIFY(office.cell(5, 1).endsWith(u"000006"_s));
        QCOMPARE(office.cell(0, 2), u"To print"_s);
        QVERIFY(!office.isEnabled("assign"));
    }

    void printsLooksAndCounts()
    {
        Office office;
        office.press("assign");
        office.chooseAll();
        office.press("print");
        QVERIFY2(office.problem().contains(u"results.not_in_hand"_s), qPrintable(office.problem()));
        office.draw(6);
        office.print();
        QCOMPARE(office.cell(3, 2), u"Page to be looked at"_s);
        QCOMPARE(office.page->findChild<QTableView *>()->selectionModel()->selectedRows().size(),
                 qsizetype(6)); // chosen still
        office.choose(3);
        office.press("page_spoiled");
        QCOMPARE(office.cell(3, 2), u"To print"_s);
        office.choose(0);
        office.find<QLineEdit>("sheet")->setText(u"LS0001"_s);
        office.press("page_good");
        QCOMPARE(office.cell(0, 2), u"Issued"_s);
        QVERIFY(office.find<QLabel>("hand")->text().contains(u"In hand for this sitting: 4"_s));
    }

    void reissuesWithTheSameNumber()
    {
        Office office;
        office.press("assign");
        office.draw(6);
        office.choose(0);
        office.print();
        office.press("page_good");
        const QString number = office.cell(0, 1);
        office.press("reissue");
        QCOMPARE(office.cell(0, 2), u"To print, page 2"_s);
        QCOMPARE(office.cell(0, 1), number);
        office.print();
        office.press("page_good");
        QCOMPARE(office.cell(0, 2), u"Issued, page 2"_s);
    }

    void voidsOnlyWithASecondPerson()
    {
        Office office;
        office.press("assign");
        office.choose(1);
        office.site.ask.text = u"姓名有误"_s;
        office.press("void");
        QVERIFY(office.find<QLineEdit>("second_login")->isVisible());
        office.sign(u"shenjing"_s);
        QVERIFY(office.problem().contains(u"results.same_person"_s));
        office.sign(u"sumin"_s);
        QCOMPARE(office.cell(1, 2), u"No number yet"_s);
        QVERIFY(office.cell(1, 4).contains(u"is void"_s));
        office.press("assign");
        QVERIFY(office.cell(1, 1).endsWith(u"000007"_s)); // never the same again
    }

    void notesThePublicationOfTheChosen()
    {
        Office office;
        office.press("assign");
        office.chooseAll();
        auto *step = office.find<QComboBox>("step");
        QCOMPARE(step->count(), 5); // Tianjin has two query targets
        office.press("note_step");
        QCOMPARE(office.cell(2, 4), u"Reported to the centre"_s);
        step->setCurrentIndex(3);
        office.press("note_step");
        QVERIFY(office.problem().contains(u"results.step_out_of_order"_s));
    }

    void savesTheReportAndReadsATable()
    {
        Office office;
        office.press("assign");
        const QString path = office.site.folder.filePath(u"report.xlsx"_s);
        office.site.ask.text = path;
        office.press("report");
        QVERIFY(QTest::qWaitFor([&] { return QFile::exists(path); }, 3000));
        office.press("import"); // what it says stands already
        auto *dialog = office.page->findChild<ui::NumberSheetDialog *>();
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QPushButton *>(u"take"_s)->isEnabled());
        delete dialog;
        office.press("used");
        dialog = office.page->findChild<ui::NumberSheetDialog *>();
        auto *take = dialog->findChild<QPushButton *>(u"take"_s);
        QVERIFY(QTest::qWaitFor([&] { return take->isEnabled(); }, 3000));
        take->click();
        office.site.settle();
    }

    void setsWhereTheSeriesGoesOn()
    {
        Office office;
        office.site.ask.text = u"原系统已用至 500"_s;
        office.site.ask.number = 501;
        office.press("start");
        office.press("assign");
        QVERIFY(office.cell(0, 1).endsWith(u"000501"_s));
    }

    void keepsTheLedgerOfBlanks()
    {
        Office office;
        office.draw(6);
        QVERIFY(office.find<QLabel>("stock")->text().contains(u"In stock 94"_s));
        office.site.ask.number = 2;
        office.press("spoil");
        office.press("give_back");
        office.press("destroy");
        office.sign(u"sumin"_s);
        QVERIFY(office.find<QLabel>("hand")->text().contains(u"In hand for this sitting: 2"_s));
        QVERIFY(office.find<QLabel>("stock")->text().contains(u"to destroy 0"_s));
        office.site.ask.number = 5;
        office.press("receive");
        QVERIFY(office.find<QLabel>("stock")->text().contains(u"In stock 101"_s));
    }
};

QTEST_MAIN(CertificatesTest)
#include "certificates_test.moc"
