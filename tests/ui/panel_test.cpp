// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel_page.h"

#include "practical/panels.h"
#include "practical/schemes.h"
#include "site/set_up_site.h"
#include "ui/running_desk.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace kaochang;
using namespace Qt::StringLiterals;

namespace {

// The sample's electricians are enrolled; nobody marks them yet.
struct Choosing
{
    tests::DeskFixture site{tests::DeskFixture::Site::Sample, Role::ExamStaff};
    std::unique_ptr<ui::PanelPage> page;

    Choosing()
    {
        ui::speak(ui::Language::English);
        site.enrolEverybody();
        site.desk.chooseSitting(sitting());
        open();
    }
    void open()
    {
        page = std::make_unique<ui::PanelPage>(site.desk);
        page->show();
        settle();
    }
    void settle()
    {
        for (int round = 0; round < 4; ++round) {
            tests::onLane(site.lane, [] {});
            QTest::qWait(1);
        }
    }
    const site::SittingId &sitting() const { return site.sample.sittings[0].sitting.id; }
    QPushButton *button(const char *name)
    {
        return page->findChild<QPushButton *>(QLatin1String(name));
    }
    QListWidget *people() { return page->findChild<QListWidget *>(u"people"_s); }
    QString text(const char *label)
    {
        return page->findChild<QLabel *>(QLatin1String(label))->text();
    }
    int rows(const char *table)
    {
        return page->findChild<QTableView *>(QLatin1String(table))->model()->rowCount();
    }
    QListWidgetItem *person(const QString &name)
    {
        const auto found = people()->findItems(name, Qt::MatchStartsWith);
        if (found.size() != 1)
            qFatal("%s stands %d times", qPrintable(name), int(found.size()));
        return found.front();
    }
    void tick(const QString &name)
    {
        people()->setFocus();
        people()->setCurrentItem(person(name));
        QTest::keyClick(people(), Qt::Key_Space);
    }
    void tickThree()
    {
        for (const QString &name : {u"李强"_s, u"王建国"_s, u"赵敏"_s})
            tick(name);
    }
    void press(const char *name)
    {
        button(name)->setFocus();
        QTest::keyClick(button(name), Qt::Key_Space);
        settle();
    }
    // A change of the staff that the page has not heard of yet.
    void keepStaff(const QString &login, const std::function<void(site::Staff &)> &change)
    {
        tests::onLane(site.lane, [&] {
            for (const site::SamplePerson &each : site.sample.people) {
                site::Staff staff = each.staff;
                if (each.login != login)
                    continue;
                change(staff);
                tests::RunningDesk::must(
                    site::SetUpSite(*site.store, site.clock).keepStaff(site.desk.actor(), staff));
            }
        });
    }
    std::vector<practical::Panel> panels()
    {
        return tests::onLane(site.lane, [this] {
            return practical::panels::of(site.store->reader(), sitting()).value();
        });
    }
    QString write(const QByteArray &scheme)
    {
        QFile file(site.folder.filePath(u"scheme.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(scheme) != scheme.size())
            qFatal("cannot write");
        return file.fileName();
    }
    void import(practical::Scheme scheme)
    {
        site.ask.text = write(practical::schemeJson(scheme).value());
        press("import_scheme");
    }
};

practical::Scheme electricians()
{
    return practical::sampleSchemes().front();
}

} // namespace

class PanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSchemeIsLookedAtBeforeItIsAdopted()
    {
        Choosing at;
        const auto scheme = electricians();
        QCOMPARE(at.rows("aspects"), int(scheme.aspects().size() + scheme.sections.size()));
        QVERIFY(!at.button("seat")->isEnabled());
        at.press("adopt");
        const auto adopted = tests::onLane(at.site.lane, [&] {
            return practical::schemes::of(at.site.store->reader(), scheme.occupation, scheme.level,
                                          scheme.subject)
                .value();
        });
        QCOMPARE(adopted.size(), size_t(1));
        QVERIFY(!at.button("adopt")->isVisible());
        QCOMPARE(at.page->findChild<QComboBox *>(u"schemes"_s)->count(), 1);
    }

    void threeAreSeatedByTheKeyboardUnderTheirChief()
    {
        Choosing at;
        at.press("adopt");
        at.tickThree();
        QCOMPARE(at.page->findChild<QComboBox *>(u"chief"_s)->currentText(), u"王建国"_s);
        QVERIFY(at.button("seat")->isEnabled());
        at.press("seat");
        const auto panels = at.panels();
        QCOMPARE(panels.size(), size_t(1));
        QCOMPARE(panels[0].members.size(), size_t(3));
        QCOMPARE(at.person(u"王建国"_s)->data(Qt::UserRole).toString(),
                 panels[0].chief().staff.toString());
        QVERIFY(at.rows("codes") > 0); // for the door
    }

    void anEvenPanelAndOneWithoutAChiefWait()
    {
        Choosing at;
        at.press("adopt");
        at.tick(u"李强"_s);
        at.tick(u"王建国"_s);
        QVERIFY(!at.button("seat")->isEnabled());
        at.tick(u"赵敏"_s);
        QVERIFY(at.button("seat")->isEnabled());
        at.tick(u"王建国"_s);
        QVERIFY(!at.button("seat")->isEnabled());
    }

    void whoMayNotSitStandsThereWithTheReason()
    {
        Choosing at;
        at.keepStaff(u"liqiang"_s, [](site::Staff &staff) { staff.card->expires = {2026, 5, 1}; });
        at.open();
        QVERIFY(at.person(u"李强"_s)->text().contains(u"2026-05-01"_s));
        QVERIFY(!at.person(u"李强"_s)->flags().testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(at.person(u"刘洋"_s)->text().contains(u"other occupations"_s)); // a welder
        at.tick(u"李强"_s);
        QVERIFY(at.person(u"李强"_s)->checkState() != Qt::Checked);
    }

    void whatTheStoreRefusesIsSaidAtTheField()
    {
        Choosing at;
        at.press("adopt");
        at.tickThree();
        const QString candidate = tests::onLane(at.site.lane, [&] {
            return roster::roll(at.site.store->reader(), at.sitting())->front().candidate.name;
        });
        at.keepStaff(u"zhaomin"_s, [&](site::Staff &staff) {
            staff.avoids = {{site::RelationKind::Relative, candidate}};
        });
        at.press("seat");
        QVERIFY(at.text("people_problem").contains(u"practical.must_avoid"_s));
        QVERIFY(at.panels().empty());
        Q_EMIT at.site.desk.saved(at.site.clock.now());
        at.settle();
        QVERIFY(at.person(u"赵敏"_s)->text().contains(u"must not assess"_s));
        QVERIFY(!at.button("seat")->isEnabled());
    }

    void aSchemeComesFromAFile()
    {
        Choosing at;
        auto scheme = electricians();
        scheme.title = u"本单位评分表"_s;
        at.import(scheme);
        auto *box = at.page->findChild<QComboBox *>(u"schemes"_s);
        QVERIFY(box->currentText().startsWith(u"本单位评分表"_s));
        at.press("adopt");
        QVERIFY(box->currentText().contains(u"version 1"_s));
        at.import(scheme); // the same again is the one adopted
        QVERIFY(box->currentText().contains(u"version 1"_s));
        QVERIFY(!at.button("adopt")->isVisible());
    }

    void aSchemeThatDoesNotHoldIsRefusedAtItsField_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("code");
        const QByteArray good = practical::schemeJson(electricians()).value();
        QTest::newRow("no JSON") << QByteArray("{") << u"json.syntax"_s;
        QTest::newRow("a sum that is wrong")
            << QByteArray(good).replace("\"full\":10000", "\"full\":9000")
            << u"practical.bad_sum"_s;
        QTest::newRow("another subject")
            << QByteArray(good).replace("\"subject\":\"practical\"", "\"subject\":\"review\"")
            << u"practical.other_scheme"_s;
        QTest::newRow("another occupation")
            << practical::schemeJson(practical::sampleSchemes()[1]).value()
            << u"practical.other_scheme"_s;
    }

    void aSchemeThatDoesNotHoldIsRefusedAtItsField()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, code);
        Choosing at;
        at.site.ask.text = at.write(json);
        at.press("import_scheme");
        QVERIFY2(at.text("scheme_problem").contains(code), qPrintable(at.text("scheme_problem")));
    }

    void seatingAnewAsksFirst()
    {
        Choosing at;
        at.press("adopt");
        at.tickThree();
        at.press("seat");
        const auto first = at.panels();
        at.press("seat");
        QCOMPARE(at.site.ask.asked.size(), 1);
        QCOMPARE(at.panels(), first);
    }

    void theAssessorSeesNoCodesAndSeatsNobody()
    {
        ui::speak(ui::Language::English);
        tests::RunningDesk site;
        site.signIn("liqiang");
        ui::PanelPage page(site.desk);
        page.show();
        site.settle();
        QCOMPARE(page.findChild<QTableView *>(u"codes"_s)->model()->rowCount(), 0);
        QVERIFY(!page.findChild<QPushButton *>(u"seat"_s)->isVisible());
    }

    void onceMarkingHasBegunThePanelStays()
    {
        ui::speak(ui::Language::English);
        tests::RunningDesk site;
        site.markFirstPaper(0, 0, 0);
        site.signIn("mengxiao");
        ui::PanelPage page(site.desk);
        page.show();
        site.settle();
        QVERIFY(!page.findChild<QPushButton *>(u"seat"_s)->isVisible());
        const auto *people = page.findChild<QListWidget *>(u"people"_s);
        for (int row = 0; row < people->count(); ++row)
            QVERIFY(!people->item(row)->flags().testFlag(Qt::ItemIsUserCheckable));
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    ui::theme::apply(app, ui::Scheme::Light);
    PanelTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "panel_test.moc"
