// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check_in_page.h"

#include "roster/admissions.h"
#include "ui/command_palette.h"
#include "ui/main_window.h"
#include "ui/running_desk.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace kaochang;
using namespace Qt::StringLiterals;

namespace {

struct Door
{
    tests::RunningDesk site;
    ui::CheckInPage page{site.desk};

    Door()
    {
        ui::speak(ui::Language::English);
        site.signIn("mengxiao");
        page.show();
        QApplication::setActiveWindow(&page);
        site.settle();
    }

    template <typename Widget>
    Widget *find(const char *name)
    {
        return page.findChild<Widget *>(QLatin1String(name));
    }
    QString who() { return find<QLabel>("who")->text(); }
    QString problem() { return find<QLabel>("problem")->text(); }
    size_t present()
    {
        return tests::onLane(site.lane, [this] {
            const auto all = roster::admissions::of(site.store->reader(), site.sitting().id);
            return size_t(
                std::ranges::count_if(*all, [](const auto &each) { return !each.undone; }));
        });
    }
    void type(const QString &text)
    {
        for (const QChar sign : text) {
            site.clock.advance(1); // nobody types like a scanner
            QTest::keyClick(find<QLineEdit>("door"), sign.toLatin1());
        }
        site.settle();
    }
    void scan(QWidget *focus, const QString &text)
    {
        site.clock.advance(1);
        focus->setFocus();
        QTest::keyClicks(focus, text);
        QTest::keyClick(focus, Qt::Key_Return);
        site.settle();
    }
    QString number(size_t place) const { return site.enrolled[place].admissionNumber; }
};

} // namespace

class CheckInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScanLetsInAndSaysSoLarge()
    {
        Door door;
        door.scan(door.find<QLineEdit>("door"), door.number(0));
        QTRY_COMPARE(door.present(), size_t(1));
        QTRY_VERIFY(!door.who().isEmpty());
        QCOMPARE(door.find<QLineEdit>("door")->text(), QString());
        QVERIFY(door.find<QPushButton>("primary")->text().startsWith(u"Next"_s));
    }

    void aScanIsCaughtWhereverTheFocusIs()
    {
        Door door;
        door.scan(door.find<QTableView>("present"), door.number(1));
        QTRY_COMPARE(door.present(), size_t(1));
    }

    void aSecondScanSaysWhoWhereAndWhen()
    {
        Door door;
        door.scan(door.find<QLineEdit>("door"), door.number(0));
        QTRY_COMPARE(door.present(), size_t(1));
        door.scan(door.find<QLineEdit>("door"), door.number(0));
        QCOMPARE(door.present(), size_t(1));
        const auto *found = door.find<QTableView>("found")->model();
        QTRY_COMPARE(found->rowCount(), 1);
        QVERIFY(found->index(0, 3).data().toString().startsWith(u"Already in at"_s));
        QVERIFY(!door.find<QPushButton>("primary")->isEnabled());
    }

    void typingShowsWhoFitsAndEnterLetsIn()
    {
        Door door;
        door.type(u"1"_s); // seat 1
        QTRY_VERIFY(!door.who().isEmpty());
        QCOMPARE(door.present(), size_t(0));
        door.site.clock.advance(1);
        QTest::keyClick(door.find<QLineEdit>("door"), Qt::Key_Return);
        QTRY_COMPARE(door.present(), size_t(1));
    }

    void undoAsksForTheReason()
    {
        Door door;
        door.scan(door.find<QLineEdit>("door"), door.number(0));
        QTRY_COMPARE(door.present(), size_t(1));
        QTest::mouseClick(door.find<QPushButton>("undo"), Qt::LeftButton);
        door.site.settle();
        QCOMPARE(door.present(), size_t(1)); // gave no reason
        door.site.ask.text = u"选错考生"_s;
        QTest::mouseClick(door.find<QPushButton>("undo"), Qt::LeftButton);
        QTRY_COMPARE(door.present(), size_t(0));
    }

    void nobodyFoundIsSaidInWords()
    {
        Door door;
        door.scan(door.find<QLineEdit>("door"), u"9999999999999999999"_s);
        QTRY_VERIFY(door.problem().contains(u"roster.nobody_found"_s));
        QCOMPARE(door.present(), size_t(0));
    }

    void whoMayNotCheckInIsToldSo()
    {
        Door door;
        door.site.desk.signIn({{door.site.clerk().user, Role::Assessor}, u"考评员"_s});
        door.scan(door.find<QLineEdit>("door"), door.number(0));
        QTRY_VERIFY(door.problem().contains(u"security.not_allowed"_s));
        QCOMPARE(door.present(), size_t(0));
    }

    void slowTypingIsNoScan()
    {
        Door door;
        auto *list = door.find<QTableView>("present");
        list->setFocus();
        for (const QChar sign : door.number(0)) {
            door.site.clock.advance(1);
            QTest::keyClick(list, sign.toLatin1());
        }
        QTest::keyClick(list, Qt::Key_Return);
        door.site.settle();
        QCOMPARE(door.present(), size_t(0));
    }

    void theFinderFindsACandidateByNumber()
    {
        ui::speak(ui::Language::English);
        tests::RunningDesk site;
        ui::MainWindow window(site.desk);
        window.show();
        window.openPage(u"today"_s);
        window.finder().open();
        auto *field = window.findChild<QLineEdit *>(u"find"_s);
        field->setText(site.enrolled[2].admissionNumber);
        site.settle();
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(window.currentPage(), u"roster"_s);
    }
};

QTEST_MAIN(CheckInTest)
#include "check_in_test.moc"
