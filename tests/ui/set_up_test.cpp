// SPDX-License-Identifier: GPL-3.0-or-later
// A real site is put on paper by keyboard, from nothing; what is refused stays as it was typed.
#include "rules/identity.h"
#include "security/users.h"
#include "site/filings.h"
#include "site/institutions.h"
#include "site/rooms.h"
#include "site/staff_list.h"
#include "ui/desk_fixture.h"
#include "ui/set_up/entry_form.h"
#include "ui/set_up/occupation_picker.h"
#include "ui/site_page.h"
#include "ui/terms.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace kaochang;
using namespace Qt::StringLiterals;

namespace {

struct Office
{
    tests::DeskFixture site;
    ui::SitePage page{site.desk};

    explicit Office(tests::DeskFixture::Site kind = tests::DeskFixture::Site::Empty,
                    Role role = Role::Admin)
        : site(kind, role)
    {
        ui::speak(ui::Language::English);
        page.resize(1160, 640);
        page.show();
    }

    QPushButton *button(const QString &name) { return page.findChild<QPushButton *>(name); }
    void press(QPushButton *wanted)
    {
        if (!QTest::qWaitFor([&] { return wanted->isVisible() && wanted->isEnabled(); }))
            qFatal("%s cannot be pressed", qPrintable(wanted->objectName()));
        wanted->setFocus();
        QTest::keyClick(wanted, Qt::Key_Space);
    }
    void show(const QString &kind) // its tab, as Ctrl+Tab would
    {
        auto *tabs = page.findChild<QTabWidget *>();
        tabs->setCurrentWidget(tabs->findChild<QTableView *>(kind)->parentWidget());
    }
    ui::EntryForm *open(const QString &kind, const QString &what = u"add_"_s)
    {
        show(kind);
        press(button(what + kind));
        auto *form = page.findChild<ui::EntryForm *>(u"form_"_s + kind);
        if (!QTest::qWaitFor([&] { return form->isVisible(); }))
            qFatal("no form for %s", qPrintable(kind));
        return form;
    }
    void type(ui::EntryForm *form, const QString &field, const QString &text)
    {
        auto *line = form->findChild<QLineEdit *>(field);
        line->setFocus();
        const bool isLatin = QString::fromLatin1(text.toLatin1())
                             == text; // Han comes from an input method, not by keys
        line->setText(isLatin ? QString() : text);
        if (isLatin)
            QTest::keyClicks(line, text);
    }
    void tick(ui::EntryForm *form, const QString &list, const QString &text)
    {
        auto *items = form->findChild<QListWidget *>(list);
        const auto found = items->findItems(text, Qt::MatchStartsWith);
        if (found.isEmpty())
            qFatal("%s offers no %s", qPrintable(list), qPrintable(text));
        items->setCurrentItem(found.front());
        QTest::keyClick(items, Qt::Key_Space);
    }
    void keep(ui::EntryForm *form) { press(form->findChild<QPushButton *>(u"keep"_s)); }
    QString problem(ui::EntryForm *form, const QString &field)
    {
        return form->findChild<QLabel *>(u"problem_of_"_s + field)->text();
    }
    int rows(const QString &kind)
    {
        return page.findChild<QTableView *>(kind)->model()->rowCount();
    }
    QString cell(const QString &kind, int row, int column)
    {
        return page.findChild<QTableView *>(kind)->model()->index(row, column).data().toString();
    }
    template <typename Read>
    auto kept(Read read)
    {
        return tests::onLane(site.lane, [&] { return read(site.store->reader()); });
    }

    void keepInstitution()
    {
        press(firstButton());
        auto *form = page.findChild<ui::EntryForm *>(u"form_institutions"_s);
        type(form, u"name"_s, u"海河机电有限公司"_s);
        type(form, u"credit_code"_s, u"91350100 m000100y43"_s);
        type(form, u"code"_s, u"Y000012000001"_s);
        auto *profile = form->findChild<QComboBox *>(u"profile"_s);
        profile->setCurrentIndex(profile->findData(u"tianjin"_s));
        keep(form);
        if (!QTest::qWaitFor([&] { return rows(u"institutions"_s) == 1; }))
            qFatal("no institution");
    }
    QPushButton *firstButton()
    {
        for (QPushButton *each : page.findChildren<QPushButton *>()) {
            if (each->text() == u"Add the institution"_s)
                return each;
        }
        return nullptr;
    }
    void pickElectrician(ui::EntryForm *form, const QString &typed = u"6-31-01-03"_s)
    {
        auto *picker = form->findChild<ui::OccupationPicker *>();
        picker->setEditText(typed);
    }
};

} // namespace

class SetUpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptySiteBeginsWithItsInstitution()
    {
        Office office;
        office.keepInstitution();
        const auto institutions = office.kept(site::institutions::all).value();
        QCOMPARE(institutions[0].name, u"海河机电有限公司"_s);
        QCOMPARE(institutions[0].creditCode, u"91350100M000100Y43"_s);
        QCOMPARE(institutions[0].data, site::DataKind::Real);
        QVERIFY(!office.page.findChild<ui::EntryForm *>(u"form_institutions"_s)->isVisible());
    }

    void aRefusalStandsAtItsFieldAndNothingTypedIsLost()
    {
        Office office;
        office.press(office.firstButton());
        auto *form = office.page.findChild<ui::EntryForm *>(u"form_institutions"_s);
        office.type(form, u"name"_s, u"Haihe"_s);
        office.type(form, u"code"_s, u"Y12"_s);
        QTest::keyClick(form->findChild<QLineEdit *>(u"code"_s), Qt::Key_Return);
        QTRY_VERIFY(office.problem(form, u"code"_s).contains(u"(site.bad_institution_code)"_s));
        QVERIFY(form->findChild<QLabel *>(u"problem_of_code"_s)->isVisible());
        QTRY_VERIFY(form->findChild<QLineEdit *>(u"code"_s)->hasFocus());
        QCOMPARE(office.problem(form, u"name"_s), QString());
        // Whatever else is saved meanwhile, what was typed stands.
        Q_EMIT office.site.desk.saved(office.site.clock.now());
        QTest::qWait(20);
        QCOMPARE(form->findChild<QLineEdit *>(u"name"_s)->text(), u"Haihe"_s);
        QCOMPARE(form->findChild<QLineEdit *>(u"code"_s)->text(), u"Y12"_s);
        office.type(form, u"credit_code"_s, u"9135"_s);
        office.keep(form);
        QTRY_VERIFY(office.problem(form, u"credit_code"_s).contains(u"(site.bad_credit_code)"_s));
        office.type(form, u"credit_code"_s, {});
        office.type(form, u"code"_s, u"S000012000001"_s);
        office.keep(form);
        QTRY_VERIFY(office.problem(form, u"kind"_s).contains(u"(site.kind_disagrees)"_s));
        QCOMPARE(office.problem(form, u"code"_s), QString());
        QTest::keyClick(form, Qt::Key_Escape);
        QTRY_VERIFY(!form->isVisible());
        QCOMPARE(office.kept(site::institutions::all)->size(), size_t{0});
    }

    void aFilingIsItsNumberDaysAndScope()
    {
        Office office;
        office.keepInstitution();
        auto *form = office.open(u"filings"_s);
        office.type(form, u"number"_s, u"津技评备001"_s);
        office.keep(form);
        QTRY_VERIFY(office.problem(form, u"scope"_s).contains(u"(site.empty_scope)"_s));
        office.pickElectrician(form, u"6-31"_s);
        office.press(form->findChild<QPushButton *>(u"add_occupation"_s));
        auto *inner = form->findChild<QLabel *>(u"problem_of_occupation"_s);
        QVERIFY(inner->text().contains(u"(rules.occupation_bad_code)"_s));
        office.pickElectrician(form);
        office.tick(form, u"levels"_s, rules::levelTitle(rules::Level::Four));
        office.press(form->findChild<QPushButton *>(u"add_occupation"_s));
        QCOMPARE(inner->text(), QString());
        office.keep(form);
        QTRY_COMPARE(office.rows(u"filings"_s), 1);
        const auto institution = office.kept(site::institutions::all)->front();
        const auto filing = office
                                .kept([&](const store::Reader &reader) {
                                    return site::filings::of(reader, institution.id);
                                })
                                ->front();
        QCOMPARE(filing.scope[0].occupation.name, u"电工"_s);
        QCOMPARE(filing.scope[0].levels, std::vector{rules::Level::Four});
        QCOMPARE(filing.from, office.site.clock.today());
        // 准入类 is kept, and said.
        auto *warnings = office.page.findChild<QLabel *>(u"warnings"_s);
        QTRY_VERIFY(warnings->isVisible());
    }

    void anOccupationIsFoundByAnyPartOfIt()
    {
        ui::OccupationPicker picker(nullptr, u"occupation"_s);
        for (const QString &part : {u"焊工"_s, u"6-18-02-04"_s, u"数据标注员"_s}) {
            picker.completer()->setCompletionPrefix(part);
            QVERIFY2(picker.completer()->completionCount() > 0, qPrintable(part));
        }
        picker.setEditText(u"6－31－01－03"_s); // full width, as sheets have it
        QCOMPARE(picker.chosen()->name, u"电工"_s);
        picker.setEditText(u"6-31-99-99 某工"_s); // what the catalogue has not
        QCOMPARE(picker.chosen()->name, u"某工"_s);
        picker.setEditText(u"某工"_s);
        QCOMPARE(picker.chosen().error().code, "rules.occupation_bad_code");
    }

    void aPersonHasRolesACardAndASealedPhone()
    {
        Office office;
        office.keepInstitution();
        auto *form = office.open(u"staff"_s);
        office.type(form, u"name"_s, u"王建国"_s);
        office.type(form, u"phone"_s, u"13912345678"_s);
        office.keep(form);
        QTRY_VERIFY(office.problem(form, u"roles"_s).contains(u"(site.no_role)"_s));
        office.tick(form, u"roles"_s, ui::roleText(Role::Assessor));
        auto *grade = form->findChild<QComboBox *>(u"grade"_s);
        grade->setCurrentIndex(grade->findData(int(site::CardGrade::Assessor)));
        office.keep(form);
        QTRY_VERIFY(office.problem(form, u"card_number"_s).contains(u"(site.bad_card)"_s));
        office.type(form, u"card_number"_s, u"K12-0007"_s);
        form->findChild<QDateEdit *>(u"expires"_s)->setDate(QDate(2027, 9, 30));
        office.pickElectrician(form);
        office.press(form->findChild<QPushButton *>(u"add_occupation"_s));
        office.type(form, u"avoids_0"_s, u"王小明、王小红"_s);
        office.keep(form);
        QTRY_COMPARE(office.rows(u"staff"_s), 1);
        QCOMPARE(office.cell(u"staff"_s, 0, 4), rules::maskDocument(u"13912345678"_s));
        const site::Staff first = office.kept(site::staff_list::all)->front();
        QCOMPARE(first.phone, u"13912345678"_s);
        QCOMPARE(first.card->occupations, QStringList{u"6-31-01-03"_s});
        QCOMPARE(first.avoids.size(), size_t{2});
        // Changed without touching the phone: the form never had it, and it stays.
        form = office.open(u"staff"_s, u"edit_"_s);
        QVERIFY(!form->findChild<QLineEdit *>(u"phone"_s)->text().contains(u"12345"_s));
        office.type(form, u"name"_s, u"王建军"_s);
        office.keep(form);
        QTRY_VERIFY(!form->isVisible());
        site::Staff expected = first;
        expected.name = u"王建军"_s;
        QCOMPARE(office.kept(site::staff_list::all)->front(), expected);
    }

    void aRoomAndItsCameraWhosePasswordNobodySees()
    {
        Office office;
        office.keepInstitution();
        auto *form = office.open(u"rooms"_s);
        office.type(form, u"name"_s, u"第一考场"_s);
        office.keep(form);
        QTRY_VERIFY(office.problem(form, u"places"_s).contains(u"(site.bad_places)"_s));
        form->findChild<QSpinBox *>(u"places"_s)->setValue(30);
        office.keep(form);
        QTRY_COMPARE(office.rows(u"rooms"_s), 1);

        form = office.open(u"cameras"_s);
        office.type(form, u"name"_s, u"前机位"_s);
        office.type(form, u"address"_s, u"camera 7"_s);
        office.keep(form);
        QTRY_VERIFY(office.problem(form, u"address"_s).contains(u"(video.unknown_address)"_s));
        office.type(form, u"address"_s, u"rtsp://10.0.0.8/1"_s);
        office.type(form, u"user"_s, u"li"_s);
        office.type(form, u"password"_s, u"geheim77"_s);
        office.keep(form);
        QTRY_COMPARE(office.rows(u"cameras"_s), 1);
        const auto address = [&] { return office.kept(site::rooms::cameras)->front().address; };
        QCOMPARE(address(), u"rtsp://li:geheim77@10.0.0.8/1"_s);
        form = office.open(u"cameras"_s, u"edit_"_s);
        for (QLineEdit *line : form->findChildren<QLineEdit *>())
            QVERIFY(!line->text().contains(u"geheim"_s));
        office.type(form, u"covers"_s, u"全部考位"_s);
        office.keep(form);
        QTRY_VERIFY(!form->isVisible());
        QCOMPARE(address(), u"rtsp://li:geheim77@10.0.0.8/1"_s);
    }

    void theTestButtonShowsWhatTheCameraSends()
    {
        Office office(tests::DeskFixture::Site::Sample);
        auto *form = office.open(u"cameras"_s, u"edit_"_s); // drawn by the program: a drill
        office.press(form->findChild<QPushButton *>(u"test_camera"_s));
        auto *found = form->findChild<QLabel *>(u"camera_found"_s);
        QTRY_VERIFY_WITH_TIMEOUT(found->text().contains(u"1280 × 720"_s), 15'000);
        office.type(form, u"address"_s, u"/nowhere/at/all.mp4"_s);
        office.press(form->findChild<QPushButton *>(u"test_camera"_s));
        QTRY_VERIFY_WITH_TIMEOUT(
            office.problem(form, u"address"_s).contains(u"(video.cannot_open)"_s), 15'000);
        QCOMPARE(form->findChild<QLineEdit *>(u"address"_s)->text(), u"/nowhere/at/all.mp4"_s);
    }

    void anAccountBelongsToAPersonAndIsNeverDeleted()
    {
        Office office;
        office.keepInstitution();
        auto *form = office.open(u"staff"_s);
        office.type(form, u"name"_s, u"周静"_s);
        office.tick(form, u"roles"_s, ui::roleText(Role::ExamStaff));
        office.keep(form);
        QTRY_COMPARE(office.rows(u"staff"_s), 1);

        form = office.open(u"accounts"_s);
        auto *staff = form->findChild<QComboBox *>(u"staff"_s);
        staff->setCurrentIndex(staff->findText(u"周静"_s));
        Q_EMIT staff->activated(staff->currentIndex());
        QCOMPARE(form->findChild<QLineEdit *>(u"name"_s)->text(), u"周静"_s);
        office.type(form, u"login"_s, u"zhoujing"_s);
        office.type(form, u"passphrase"_s, u"a long one"_s);
        office.type(form, u"repeated"_s, u"another one"_s);
        office.keep(form);
        QTRY_VERIFY(
            office.problem(form, u"repeated"_s).contains(u"(security.passphrases_differ)"_s));
        office.type(form, u"repeated"_s, u"a long one"_s);
        office.keep(form);
        QTRY_COMPARE(office.rows(u"accounts"_s), 2);
        const auto enters = [&] {
            return tests::onLane(office.site.lane, [&] {
                const auto in =
                    security::SignIn(*office.site.store).enter(u"zhoujing"_s, u"a long one"_s);
                return in ? std::string_view("in") : in.error().code;
            });
        };
        QCOMPARE(enters(), "in");
        const auto user = office.kept([](const store::Reader &reader) {
            return security::users::byLogin(reader, u"zhoujing"_s)->user;
        });
        QCOMPARE(office.kept(site::staff_list::all)->front().user, user.id);

        office.site.ask.text = u"离职"_s;
        auto *table = office.page.findChild<QTableView *>(u"accounts"_s);
        table->selectRow(office.cell(u"accounts"_s, 0, 0) == u"zhoujing"_s ? 0 : 1);
        office.press(office.button(u"turn_accounts"_s));
        QTRY_VERIFY(office.cell(u"accounts"_s, 1, 0).startsWith(u"zhoujing (out of use since"_s));
        QCOMPARE(enters(), "security.account_disabled");
    }

    void whatIsRetiredStaysListedAndComesBack()
    {
        Office office(tests::DeskFixture::Site::Sample);
        office.show(u"cameras"_s);
        QTRY_COMPARE(office.rows(u"cameras"_s), 3);
        office.site.ask.text = u"坏了"_s;
        office.press(office.button(u"turn_cameras"_s));
        const auto last = [&] { return office.cell(u"cameras"_s, 2, 0); };
        QTRY_VERIFY(last().contains(u"out of use since 2026-06-01"_s));
        office.page.findChild<QTableView *>(u"cameras"_s)->selectRow(2);
        office.press(office.button(u"turn_cameras"_s));
        QTRY_VERIFY(!last().contains(u"out of use"_s));
        // A room that a sitting needs stays, and the page says why.
        office.show(u"rooms"_s);
        office.press(office.button(u"turn_rooms"_s));
        auto *problem = office.page.findChild<QLabel *>(u"problem"_s);
        QTRY_VERIFY(problem->text().contains(u"(site.still_needed)"_s));
    }

    void everybodyIsOfferedWhatTheirRoleMayKeep()
    {
        Office office(tests::DeskFixture::Site::Sample, Role::ExamStaff);
        QTRY_COMPARE(office.rows(u"rooms"_s), 3);
        for (const QString &kind : {u"institutions"_s, u"filings"_s, u"accounts"_s}) {
            office.show(kind);
            QVERIFY2(!office.button(u"add_"_s + kind)->isVisible(), qPrintable(kind));
        }
        for (const QString &kind : {u"staff"_s, u"rooms"_s, u"cameras"_s}) {
            office.show(kind);
            QVERIFY2(office.button(u"add_"_s + kind)->isVisible(), qPrintable(kind));
        }
    }
};

QTEST_MAIN(SetUpTest)
#include "set_up_test.moc"
