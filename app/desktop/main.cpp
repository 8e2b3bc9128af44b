// SPDX-License-Identifier: GPL-3.0-or-later
// kaochang: the desktop program. Opens a data folder on the store lane, or stands at its entrance
// until one is open, then hands the monitor to ui::Screen.
#include "founding.h"
#include "hand_over.h"
#include "runtime_folder.h"
#include "sample.h"
#include "supervision/record_sitting.h"
#include "sync/engine.h"
#include "ui/ask.h"
#include "ui/desk.h"
#include "ui/entrance.h"
#include "ui/preferences.h"
#include "ui/screen.h"
#include "video/record_rooms.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::app;

namespace {

struct Wish // what the command line asked for
{
    QString folder;
    QString sampleFolder;
    bool isSample = false;
};

Wish wishOf(const QStringList &arguments, const QString &remembered)
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
    const QString sample = home + u"/sample"_s;
    const QString usual = isSample ? sample : remembered.isEmpty() ? home + u"/site"_s : remembered;
    const QString folder = parser.isSet(u"data"_s) ? parser.value(u"data"_s) : usual;
    return {folder, isSample ? folder : sample, isSample};
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
            [this, &storeLane, &house] {
                storeLane.post([this, &house] {
                    return supervision::RecordSitting(*house.store, m_recording).keepWaiting();
                });
            })
        , m_carrier(*house.store,
                    storeLane.post([&house] { return house.identity(); }).takeResult().value(),
                    House::machine())
        , m_sync(m_carrier, storeLane, house.clock)
        , m_desk({storeLane, *house.store, house.clock, m_ask, preferences, house.folder.path,
                  &m_recording, &m_sync,
                  [&house](const package::HandOverWish &wish, const package::Progress &progress) {
                      return handOver(house, wish, progress);
                  },
                  passphraseOf(house), &house.keyring})
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

// The monitor from start to end: the entrance while no house is open, then the screen.
class Program final : public QObject
{
public:
    Program(const Wish &wish, ui::Preferences &preferences)
        : m_wish(wish)
        , m_preferences(preferences)
        , m_frontDesk(m_clock, wish.sampleFolder)
        , m_doorstep({m_frontDesk, m_clock, m_storeLane, m_ask, preferences})
    {}
    ~Program() override
    {
        m_entrance.reset();
        m_screen.reset();
        m_premises.reset();
        m_storeLane.post([this] { m_frontDesk.house.reset(); }).waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Program)

    void start()
    {
        const QString passphrase = qEnvironmentVariable("KAOCHANG_PASSPHRASE");
        const auto opened = m_storeLane
                                .post([this, passphrase] {
                                    return m_wish.isSample
                                               ? m_frontDesk.openSample()
                                               : m_frontDesk.open(m_wish.folder, passphrase);
                                })
                                .takeResult();
        if (opened)
            return moveIn();
        m_entrance = std::make_unique<ui::Entrance>(m_doorstep, m_wish.folder, opened.error());
        connect(m_entrance.get(), &ui::Entrance::entered, this, &Program::moveIn);
        m_entrance->show();
    }

private:
    void moveIn()
    {
        m_premises = std::make_unique<Premises>(*m_frontDesk.house, m_storeLane, m_preferences);
        if (m_frontDesk.founder)
            m_premises->desk().signIn(*m_frontDesk.founder);
        m_screen = std::make_unique<ui::Screen>(m_premises->desk());
        m_screen->show();
        if (m_entrance)
            m_entrance.release()->deleteLater(); // it is its signal that led here
    }

    const Wish m_wish;
    ui::Preferences &m_preferences;
    const SystemClock m_clock;
    Lane m_storeLane{u"store"_s}; // owns the only connection
    FrontDesk m_frontDesk;
    ui::Dialogs m_ask;
    ui::Doorstep m_doorstep;
    std::unique_ptr<ui::Entrance> m_entrance;
    std::unique_ptr<Premises> m_premises;
    std::unique_ptr<ui::Screen> m_screen;
};

} // namespace

int main(int argc, char *argv[])
{
    giveRuntimeFolder();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Kaochang"_s);
    QApplication::setApplicationVersion(QStringLiteral(KAOCHANG_VERSION));
    ui::Preferences preferences(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                                + u"/preferences.ini"_s);
    ui::speak(preferences.language());
    Program program(wishOf(QApplication::arguments(), preferences.dataFolder()), preferences);
    program.start();
    return QApplication::exec();
}
