// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print_dialog.h"

#include "store/audit.h"
#include "ui/check_in_page.h"
#include "ui/roster_page.h"
#include "ui/running_desk.h"
#include "ui/today_page.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace kaochang;
using namespace Qt::StringLiterals;
using results::DayPaper;

namespace {

struct PrintRoom
{
    tests::RunningDesk site;
    QWidget window;
    ui::PrintDialog *dialog = nullptr;

    explicit PrintRoom(DayPaper first = DayPaper::Seating)
    {
        ui::speak(ui::Language::English);
        site.signIn("mengxiao");
        dialog = new ui::PrintDialog(site.desk, first, &window);
        dialog->show();
        site.settle();
    }
    template <typename Widget = QPushButton>
    Widget *find(const char *name)
    {
        return dialog->findChild<Widget *>(QLatin1String(name));
    }
    void choose(DayPaper paper)
    {
        find<QListWidget>("papers")->setCurrentRow(int(paper));
        site.settle();
    }
    bool isSet() { return find("pdf")->isEnabled() && find("paper")->isEnabled(); }
    QString words() { return find<QLabel>("words")->text(); }
    std::vector<store::AuditLine> lines()
    {
        return tests::onLane(site.lane, [this] {
            return store::audit::after(site.store->reader(), 0, 100'000).value();
        });
    }
};

} // namespace

class PrintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPaperOfTheDayIsSetOnPages()
    {
        PrintRoom room;
        QCOMPARE(room.find<QListWidget>("papers")->count(), int(results::DayPapers.size()));
        for (const DayPaper paper : results::DayPapers) {
            room.choose(paper);
            if (results::showsNumbers(paper))
                room.find("reveal")->click();
            QVERIFY2(QTest::qWaitFor([&] { return room.isSet(); }), qPrintable(room.words()));
        }
    }

    void theArrowsChooseAndNothingElseIsNeeded()
    {
        PrintRoom room;
        QTRY_VERIFY(room.isSet());
        auto *list = room.find<QListWidget>("papers");
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentRow(), int(DayPaper::SignIn));
        QTRY_VERIFY(room.isSet());
    }

    void wholeNumbersWaitUntilSomebodyAsksForThem()
    {
        PrintRoom room;
        const size_t before = room.lines().size();
        room.choose(DayPaper::Admission);
        QVERIFY(!room.isSet());
        QVERIFY(room.find("reveal")->isVisible());
        QCOMPARE(room.lines().size(), before);
        room.find("reveal")->click();
        QTRY_VERIFY(room.isSet());
        QVERIFY(!room.find("reveal")->isVisible());
        const auto lines = room.lines();
        QCOMPARE(lines.size(), before + 1);
        QCOMPARE(lines.back().what, u"roster.reveal"_s);
        QCOMPARE(lines.back().on, room.site.sitting().id.toString());
        QCOMPARE(lines.back().by, room.site.clerk());
    }

    void leavingAPaperAndComingBackHoldsItBackAgain()
    {
        PrintRoom room(DayPaper::Admission);
        room.find("reveal")->click();
        QTRY_VERIFY(room.isSet());
        room.choose(DayPaper::Seating);
        room.choose(DayPaper::Admission);
        QVERIFY(!room.isSet());
        QVERIFY(room.find("reveal")->isVisible());
    }

    void aPdfIsSavedWhereThePersonSays()
    {
        PrintRoom room;
        QTRY_VERIFY(room.isSet());
        room.find("pdf")->click(); // and gives up
        const QString path = room.site.folder.filePath(u"seating.pdf"_s);
        room.site.ask.text = path;
        room.find("pdf")->click();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        QVERIFY(room.words().contains(path));
        room.site.ask.text = u"/nowhere/seating.pdf"_s;
        room.find("pdf")->click();
        QVERIFY2(room.words().contains(u"file.cannot_write"_s), qPrintable(room.words()));
    }

    void whoMayNotRevealIsToldSoAndGetsNoPaper()
    {
        PrintRoom room(DayPaper::Admission);
        room.site.signIn("liqiang"); // an assessor
        room.find("reveal")->click();
        QTRY_VERIFY2(room.words().contains(u"security.not_allowed"_s), qPrintable(room.words()));
        QVERIFY(!room.isSet());
    }

    void aSittingWithSeveralRoomsAsksForWhich()
    {
        PrintRoom room;
        auto *rooms = room.find<QComboBox>("room");
        QTRY_COMPARE(rooms->count(), int(room.site.sitting().rooms.size()));
        QCOMPARE(rooms->isVisible(), rooms->count() > 1);
        room.choose(DayPaper::Staff);
        QVERIFY(!rooms->isVisible());
    }

    void everyPageOfTheDayLeadsHere()
    {
        tests::RunningDesk site;
        const auto leads = [&site](QWidget &page) {
            page.show();
            auto *print = page.findChild<QPushButton *>(u"print"_s);
            if (!QTest::qWaitFor([print] { return print->isVisible(); }))
                return false;
            print->click();
            site.settle();
            return page.findChild<ui::PrintDialog *>() != nullptr;
        };
        ui::TodayPage today(site.desk);
        ui::RosterPage roster(site.desk);
        ui::CheckInPage door(site.desk);
        QVERIFY(leads(today));
        QVERIFY(leads(roster));
        QVERIFY(leads(door));
    }
};

QTEST_MAIN(PrintTest)
#include "print_test.moc"
