// SPDX-License-Identifier: GPL-3.0-or-later
// kaochang: the desktop program. Opens a data folder on the store lane, then hands the monitor to
// ui::Screen.
#include "hand_over.h"
#include "sample.h"
#include "sync/engine.h"
#include "ui/ask.h"
#include "ui/desk.h"
#include "ui/error_text.h"
#include "ui/preferences.h"
#include "ui/screen.h"
#include "video/record_rooms.h"

#include <QApplication>
#include <QCommandLineParser>
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
    if (wish.isSample)
        return openSample(wish.folder, clock);
    return House::open({wish.folder, qEnvironmentVariable("KAOCHANG_PASSPHRASE")}, clock);
}

// What every account of a demonstration opens with; of a real site, nothing.
QString passphraseOf(const House &house)
{
    return house.keyring.lock() == security::Lock::Demonstration ? SamplePassphrase.toString()
                                                                 : QString();
}

// Everything that stands on an open house, on its right thread, from first page to last.
class Premises final
{
public:
    Premises(House &house, Lane &storeLane, ui::Preferences &preferences)
        : m_recording(
            *house.store, house.clock, house.folder.video(), {},
            [this, &storeLane] { storeLane.post([this] { return m_recording.keepWaiting(); }); })
        , m_carrier(*house.store,
                    storeLane.post([&house] { return house.identity(); }).takeResult().value(),
                    House::machine())
        , m_sync(m_carrier, storeLane, house.clock)
        , m_desk({storeLane, *house.store, house.clock, m_ask, preferences, house.folder.path,
                  &m_recording, &m_sync,
                  [&house](const package::HandOverWish &wish, const package::Progress &progress) {
                      return handOver(house, wish, progress);
                  },
                  passphraseOf(house)})
    {
        QObject::connect(&m_desk, &ui::Desk::saved, &m_sync, &sync::SyncEngine::notice);
        m_sync.start();
    }

    ui::Desk &desk() { return m_desk; }

private:
    video::RecordRooms m_recording;
    sync::Desk m_carrier;
    sync::SyncEngine m_sync;
    ui::Dialogs m_ask;
    ui::Desk m_desk;
};

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
    int outcome = 0;
    {
        Premises premises(**house, storeLane, preferences);
        ui::Screen screen(premises.desk());
        screen.show();
        outcome = QApplication::exec();
    }
    storeLane.post([&house] { house->reset(); }).waitForFinished();
    return outcome;
}
