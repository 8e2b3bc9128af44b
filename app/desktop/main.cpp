// SPDX-License-Identifier: GPL-3.0-or-later
// kaochang: the desktop program. Opens a data folder, then hands the monitor to ui::Screen.
#include "house.h"
#include "sample.h"
#include "ui/ask.h"
#include "ui/desk.h"
#include "ui/error_text.h"
#include "ui/preferences.h"
#include "ui/screen.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QMessageBox>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::app;

namespace {

struct Wish // what the command line asked for
{
    QString folder;
    bool isSample = false;
};

Wish wishOf(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        {{u"data"_s, QApplication::translate("Desktop", "The site's data folder."), u"DIR"_s},
         {u"sample"_s, QApplication::translate("Desktop", "Open the demonstration site.")}});
    parser.process(arguments);
    const QString home = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const bool isSample = parser.isSet(u"sample"_s);
    const QString usual = home + (isSample ? u"/sample"_s : u"/site"_s);
    return {parser.isSet(u"data"_s) ? parser.value(u"data"_s) : usual, isSample};
}

Result<std::unique_ptr<House>> openOrBuild(const Wish &wish, const Clock &clock)
{
    if (House::isAt(wish.folder) || !wish.isSample)
        return House::open({wish.folder, qEnvironmentVariable("KAOCHANG_PASSPHRASE")}, clock);
    return buildSample(wish.folder, clock);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Kaochang"_s);
    QApplication::setApplicationVersion(QStringLiteral(KAOCHANG_VERSION));
    const Wish wish = wishOf(QApplication::arguments());
    ui::Preferences preferences(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                                + u"/preferences.ini"_s);
    ui::speak(preferences.language());

    const SystemClock clock;
    Lane storeLane(u"store"_s); // owns the only connection from here on
    auto house = storeLane.post([&] { return openOrBuild(wish, clock); }).takeResult();
    if (!house) {
        QMessageBox::critical(nullptr, QApplication::applicationName(),
                              ui::errorText(house.error()));
        return 1;
    }
    ui::Dialogs ask;
    ui::Desk desk({storeLane, *(*house)->store, clock, ask, preferences, (*house)->folder.path});
    int outcome = 0;
    {
        ui::Screen screen(desk);
        screen.show();
        outcome = QApplication::exec();
    }
    storeLane.post([&house] { house->reset(); }).waitForFinished();
    return outcome;
}
