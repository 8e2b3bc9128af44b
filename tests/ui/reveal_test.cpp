// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reveal_strip.h"

#include "roster/candidates.h"
#include "store/audit.h"
#include "ui/check_in_page.h"
#include "ui/roster_page.h"
#include "ui/running_desk.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace kaochang;
using namespace Qt::StringLiterals;

namespace {

// A page of the running site with its first candidate chosen.
template <typename Page>
struct Chosen
{
    tests::RunningDesk site;
    Page page{site.desk};

    Chosen()
    {
        ui::speak(ui::Language::English);
        site.signIn("mengxiao");
        page.show();
        site.settle();
        choose(0);
    }
    void choose(int row)
    {
        if constexpr (std::is_same_v<Page, ui::RosterPage>) {
            page.template findChild<QTableView *>()->selectRow(row);
        } else {
            auto *field = page.template findChild<QLineEdit *>(u"door"_s);
            field->clear();
            for (const QChar sign : QString::number(row + 1)) { // the seat
                site.clock.advance(1);
                QTest::keyClick(field, sign.toLatin1());
            }
        }
        site.settle();
    }
    void press()
    {
        page.template findChild<QPushButton *>(u"reveal"_s)->click();
        site.settle();
    }
    QString shown()
    {
        const auto *label = page.template findChild<QLabel *>(u"revealed"_s);
        return label->isVisible() ? label->text().remove(u' ') : QString();
    }
    roster::Candidate first()
    {
        return tests::onLane(site.lane, [this] {
            return roster::candidates::byId(site.store->reader(), site.enrolled[0].candidate)
                .value();
        });
    }
    std::vector<store::AuditLine> reveals()
    {
        return tests::onLane(site.lane, [this] {
            return store::audit::on(site.store->reader(), site.enrolled[0].candidate.toString())
                .value();
        });
    }
};

template <typename Page>
void showsBothForAReasonAndHidesAgain()
{
    Chosen<Page> at;
    at.press(); // and gives no reason
    QCOMPARE(at.shown(), QString());
    QVERIFY(at.reveals().empty());
    at.site.ask.text = u"核对证件"_s;
    at.press();
    const roster::Candidate whole = at.first();
    QTRY_VERIFY2(at.shown().contains(whole.document.number), qPrintable(at.shown()));
    QVERIFY(whole.phone.isEmpty() || at.shown().contains(whole.phone));
    QCOMPARE(at.reveals().size(), size_t(1));
    QCOMPARE(at.reveals()[0].what, u"roster.reveal"_s);
    QCOMPARE(at.reveals()[0].why, u"核对证件"_s);
    at.site.clock.advance(ui::RevealModel::ShownSeconds - 1);
    QTest::qWait(450);
    QVERIFY(at.shown().contains(whole.document.number));
    at.site.clock.advance(1);
    QTRY_COMPARE(at.shown(), QString());
}

template <typename Page>
void goesWithThePersonAndWithThePage()
{
    Chosen<Page> at;
    at.site.ask.text = u"核对证件"_s;
    at.press();
    QTRY_VERIFY(!at.shown().isEmpty());
    at.choose(1);
    QTRY_COMPARE(at.shown(), QString());
    at.press();
    QTRY_VERIFY(!at.shown().isEmpty());
    at.page.hide();
    at.page.show();
    QCOMPARE(at.shown(), QString());
}

} // namespace

class RevealTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onTheRosterForAReasonAndForHalfAMinute()
    {
        showsBothForAReasonAndHidesAgain<ui::RosterPage>();
    }
    void atTheDoorForAReasonAndForHalfAMinute()
    {
        showsBothForAReasonAndHidesAgain<ui::CheckInPage>();
    }
    void onTheRosterItGoesWithThePersonAndThePage()
    {
        goesWithThePersonAndWithThePage<ui::RosterPage>();
    }
    void atTheDoorItGoesWithThePersonAndThePage()
    {
        goesWithThePersonAndWithThePage<ui::CheckInPage>();
    }

    void theButtonHidesItAtOnce()
    {
        Chosen<ui::RosterPage> at;
        at.site.ask.text = u"核对证件"_s;
        at.press();
        QTRY_VERIFY(!at.shown().isEmpty());
        at.page.findChild<QPushButton *>(u"conceal"_s)->click();
        QCOMPARE(at.shown(), QString());
    }

    void whoMayNotIsToldSo()
    {
        Chosen<ui::RosterPage> at;
        at.site.signIn("liqiang"); // an assessor
        at.site.ask.text = u"好奇"_s;
        at.press();
        QTRY_VERIFY(at.shown().contains(u"security.not_allowed"_s));
        QVERIFY(at.reveals().empty());
    }
};

QTEST_MAIN(RevealTest)
#include "reveal_test.moc"
