// SPDX-License-Identifier: GPL-3.0-or-later
// Walks what a screen reader sees, on every registered page: nothing that can be used is without a
// name.
#include "ui/command_palette.h"
#include "ui/desk_fixture.h"
#include "ui/first_morning.h"
#include "ui/main_window.h"
#include "ui/photos_dialog.h"
#include "ui/print_dialog.h"
#include "ui/sign_in_page.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace kaochang;
using namespace Qt::StringLiterals;

namespace {

bool needsName(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::List:
    case QAccessible::RadioButton:
    case QAccessible::Slider:
    case QAccessible::SpinBox:
    case QAccessible::Table:
    case QAccessible::Tree:
        return true;
    default:
        return false;
    }
}

void walk(QAccessibleInterface *thing, const QString &path, QStringList &nameless)
{
    if (!thing || thing->state().invisible)
        return;
    const QString name = thing->text(QAccessible::Name);
    const QObject *object = thing->object();
    const QString here =
        path + u'/' + (object ? QString::fromLatin1(object->metaObject()->className()) : name);
    if (needsName(thing->role()) && name.isEmpty())
        nameless << here + (object ? u'#' + object->objectName() : QString());
    if (thing->tableInterface())
        return; // cells speak for themselves
    for (int i = 0; i < thing->childCount(); ++i)
        walk(thing->child(i), here, nameless);
}

QString namelessIn(QWidget &window)
{
    QStringList nameless;
    walk(QAccessible::queryAccessibleInterface(&window), {}, nameless);
    return nameless.join(u'\n');
}

} // namespace

class AccessibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingUsableHasAName_data()
    {
        QTest::addColumn<QString>("page");
        for (const ui::Page &page : ui::pages())
            QTest::newRow(qPrintable(page.id)) << page.id;
    }

    void everythingUsableHasAName()
    {
        QFETCH(QString, page);
        tests::DeskFixture site(tests::DeskFixture::Site::Sample);
        ui::MainWindow window(site.desk);
        window.openPage(page);
        window.finder().open();
        window.show();
        QTest::qWait(50);
        QCOMPARE(window.currentPage(), page);
        QCOMPARE(namelessIn(window), QString());
    }

    void theSignInHasNames()
    {
        tests::DeskFixture site;
        ui::SignInPage page(site.desk);
        page.show();
        QCOMPARE(namelessIn(page), QString());
    }

    void theEntranceHasNamesAndFits_data()
    {
        QTest::addColumn<int>("step"); // 4: the unlock page
        for (int step = 0; step <= 4; ++step)
            QTest::addRow("step %d", step + 1) << step;
    }
    void theEntranceHasNamesAndFits()
    {
        QFETCH(int, step);
        tests::FirstMorning morning;
        if (step == 4) {
            morning.keychain.mood = tests::MemoryKeychain::Mood::Absent;
            morning.found();
        }
        for (const ui::Language language : {ui::Language::Chinese, ui::Language::English}) {
            morning.preferences.setLanguage(language);
            morning.arrive();
            if (step < 4)
                QVERIFY(morning.goTo(step));
            QTest::qWait(20);
            QWidget *window = morning.entrance->window();
            QCOMPARE(namelessIn(*window), QString());
            const QSize least = window->minimumSizeHint();
            QVERIFY2(least.width() <= 1366 && least.height() <= 740,
                     qPrintable(u"%1x%2"_s.arg(least.width()).arg(least.height())));
        }
    }

    void theDialogsHaveNames()
    {
        tests::DeskFixture site(tests::DeskFixture::Site::Sample);
        site.desk.chooseSitting(site.sample.sittings[0].sitting.id);
        QWidget window;
        for (QDialog *dialog : {static_cast<QDialog *>(new ui::PrintDialog(
                                    site.desk, results::DayPaper::Admission, &window)),
                                static_cast<QDialog *>(new ui::PhotosDialog(
                                    site.desk, site.folder.path(), &window))}) {
            dialog->show();
            QTest::qWait(50);
            QCOMPARE(namelessIn(*dialog), QString());
            QVERIFY(dialog->minimumSizeHint().width() <= 1366);
            QVERIFY(dialog->minimumSizeHint().height() <= 740);
        }
    }

    void theWalkSeesWhatIsNameless() // or the test above could not fail
    {
        QWidget window;
        new QPushButton(&window);
        window.show();
        QVERIFY(!namelessIn(window).isEmpty());
    }

    void everyPageFitsASmallScreen_data() { everythingUsableHasAName_data(); }

    void everyPageFitsASmallScreen()
    {
        QFETCH(QString, page);
        tests::DeskFixture site;
        for (const ui::Language language : {ui::Language::Chinese, ui::Language::English}) {
            ui::speak(language);
            ui::MainWindow window(site.desk);
            window.openPage(page);
            window.show();
            QTest::qWait(20);
            const QSize least = window.minimumSizeHint();
            QVERIFY2(least.width() <= 1366 && least.height() <= 740, // 768 less the title bar
                     qPrintable(u"%1x%2"_s.arg(least.width()).arg(least.height())));
        }
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    ui::theme::apply(app, ui::Scheme::Light);
    AccessibilityTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "accessibility_test.moc"
