// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/durable_file.h"
#include "theory/key_ins.h"
#include "theory/scores.h"
#include "ui/points_field.h"
#include "ui/running_desk.h"
#include "ui/theory_page.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace kaochang;
using namespace Qt::StringLiterals;

namespace {

struct Papers
{
    tests::RunningDesk site;
    std::unique_ptr<ui::TheoryPage> page;

    Papers()
    {
        ui::speak(ui::Language::English);
        sit("shenjing");
    }
    // Somebody signs in; a page is made for them, as the window does.
    void sit(const char *login)
    {
        site.signIn(login);
        page = std::make_unique<ui::TheoryPage>(site.desk);
        page->show();
        site.settle();
    }
    ui::PointsField *field() { return page->findChild<ui::PointsField *>(u"points"_s); }
    void type(const char *keys)
    {
        field()->setFocus();
        QTest::keyClicks(field(), QString::fromLatin1(keys));
        QTest::keyClick(field(), Qt::Key_Return);
        site.settle();
    }
    void press(const char *name)
    {
        page->findChild<QPushButton *>(QLatin1String(name))->click();
        site.settle();
    }
    std::optional<theory::Score> score(size_t place = 0)
    {
        return tests::onLane(site.lane, [&] {
            return theory::scores::current(site.store->reader(), site.id(place)).value();
        });
    }
    size_t keyed(size_t place = 0)
    {
        return tests::onLane(site.lane, [&] {
            return theory::key_ins::of(site.store->reader(), site.id(place))->size();
        });
    }
    QString everyCell()
    {
        const auto *model = page->findChild<QTableView *>()->model();
        QString all;
        for (int row = 0; row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                all += model->index(row, column).data().toString() + u'\n';
        return all;
    }
};

} // namespace

class TheoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoPeopleKeyAndAgreeByKeyboardAlone()
    {
        Papers papers;
        papers.type("86.5");
        papers.type("0");
        QCOMPARE(papers.keyed(0), size_t(1));
        QCOMPARE(papers.keyed(1), size_t(1)); // Enter went on to the next
        QVERIFY(!papers.score());

        papers.sit("sumin");
        papers.type("86.5");
        papers.type("0");
        QCOMPARE(papers.score(0)->entry, theory::scored(86'50));
        QCOMPARE(papers.score(1)->entry, theory::scored(0));
    }

    void theSecondPersonCannotSeeTheFirstNumber()
    {
        Papers papers;
        papers.type("86.5");
        QVERIFY(papers.everyCell().contains(u"86.5"_s)); // its own author may
        papers.sit("sumin");
        QVERIFY(!papers.everyCell().contains(u"86.5"_s));
        QCOMPARE(papers.field()->text(), QString());
    }

    void theSamePersonOnlyChangesTheFirstKeyIn()
    {
        Papers papers;
        papers.type("86.5");
        QTest::keyClick(papers.field(), Qt::Key_Up);
        papers.type("87");
        QCOMPARE(papers.keyed(), size_t(1));
        QVERIFY(!papers.score());
    }

    void keysOutsideTheRangeAreNotTaken()
    {
        Papers papers;
        papers.field()->setFocus();
        QTest::keyClicks(papers.field(), u"101"_s);
        QCOMPARE(papers.field()->text(), u"10"_s);
        QTest::keyClick(papers.field(), Qt::Key_Plus);
        QCOMPARE(papers.field()->text(), u"10.5"_s);
    }

    void lettersSayWhyThereIsNoScore()
    {
        Papers papers;
        QTest::keyClicks(papers.field(), u"a"_s);
        papers.site.settle();
        papers.sit("sumin");
        QTest::keyClicks(papers.field(), u"a"_s);
        papers.site.settle();
        QCOMPARE(papers.score()->entry.state, rules::ScoreState::Absent);
    }

    void whatDiffersStandsSideBySideUntilAnotherPersonDecides()
    {
        Papers papers;
        papers.type("86.5");
        papers.sit("sumin");
        papers.type("88.5");
        QVERIFY(papers.page->findChild<QWidget *>(u"dispute"_s)->isVisible());
        QVERIFY(!papers.score());

        papers.site.ask.text = u"checked"_s;
        papers.press("keep_second"); // her own: refused
        QVERIFY(!papers.score());
        QVERIFY(papers.page->findChild<QLabel *>(u"problem"_s)
                    ->text()
                    .contains(u"theory.own_key_in"_s));
        papers.press("keep_first");
        QCOMPARE(papers.score()->entry, theory::scored(86'50));
    }

    void aConfirmedScoreIsCorrectedWithAReasonAndByTwo()
    {
        Papers papers;
        papers.type("86.5");
        papers.sit("sumin");
        papers.type("86.5");
        papers.page->findChild<QTableView *>()->setCurrentIndex(
            papers.page->findChild<QTableView *>()->model()->index(0, 0));
        papers.site.ask.text = u"misread"_s;
        papers.press("correct");
        papers.type("68.5");
        QCOMPARE(papers.score()->entry, theory::scored(86'50)); // stands until a second person
        papers.sit("shenjing");
        papers.type("68.5");
        QCOMPARE(papers.score()->entry, theory::scored(68'50));
        QCOMPARE(papers.score()->version, 2);
    }

    void aTableWaitsForASecondPerson()
    {
        Papers papers;
        const QString path = papers.site.folder.filePath(u"scores.csv"_s);
        const QByteArray csv = u"准考证号,理论\n%1,77\n%2,abc\n"_s
                                   .arg(papers.site.enrolled[0].admissionNumber,
                                        papers.site.enrolled[1].admissionNumber)
                                   .toUtf8();
        QVERIFY(writeDurably(path, csv));
        papers.site.ask.text = path;
        papers.press("import");
        auto *dialog = papers.page->findChild<QDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QTableView *>()->model()->rowCount(), 1); // "abc"
        dialog->findChild<QPushButton *>(u"take"_s)->click();
        papers.site.settle();
        QVERIFY(!papers.page->findChild<QPushButton *>(u"accept"_s)->isEnabled()); // it is hers
        papers.sit("sumin");
        papers.press("accept");
        QCOMPARE(papers.score()->entry, theory::scored(77'00));
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    ui::theme::apply(app, ui::Scheme::Light);
    TheoryTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "theory_test.moc"
