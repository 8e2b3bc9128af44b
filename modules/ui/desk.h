// SPDX-License-Identifier: GPL-3.0-or-later
// What every page stands at: the rooms behind it, who is signed in, which sitting is on the table.
#pragma once

#include "site/sitting.h"
#include "ui/rooms.h"
#include "ui/toast.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace kaochang::ui {

class HandOverRun;

class Desk final : public QObject
{
    Q_OBJECT

public:
    explicit Desk(const Rooms &rooms, QObject *parent = nullptr);
    ~Desk() override; // stops a hand-over, waits until the lane has answered all asked here

    const Clock &clock() const { return m_rooms.clock; }
    Ask &ask() const { return m_rooms.ask; }
    Preferences &preferences() const { return m_rooms.preferences; }
    store::Store &store() const { return m_rooms.store; }
    const QString &dataFolder() const { return m_rooms.dataFolder; }
    video::RecordRooms *recording() const { return m_rooms.recording; }
    sync::SyncEngine *sync() const { return m_rooms.sync; }
    const package::HandOver &handOver() const { return m_rooms.handOver; }
    HandOverRun &handOverRun() { return *m_handOverRun; }
    const security::Keyring *keyring() const { return m_rooms.keyring; }
    const QString &demoPassphrase() const { return m_rooms.demoPassphrase; }

    // Works on any lane that ends before the desk: work is () -> T, then is (const T &), called on
    // this thread while context lives.
    template <typename Work, typename Then>
    void workOn(Lane &lane, QObject *context, Work work, Then then)
    {
        lane.ask(this, std::move(work),
                 [context = QPointer(context), then = std::move(then)](const auto &got) mutable {
                     if (context)
                         then(got);
                 });
    }

    // Looks on the store lane: work is (const store::Reader &) -> T, then is (const T &), called on
    // this thread while context lives.
    template <typename Work, typename Then>
    void read(QObject *context, Work work, Then then)
    {
        workOn(
            m_rooms.storeLane, context,
            [&store = m_rooms.store, work = std::move(work)]() mutable {
                return work(store.reader());
            },
            std::move(then));
    }

    // Acts on the store lane: work is () -> Result<T>. Says saved() before then is called.
    template <typename Work, typename Then>
    void write(QObject *context, Work work, Then then)
    {
        using Answer = std::invoke_result_t<Work>;
        const auto saidThen = [this, context = QPointer(context),
                               then = std::move(then)](const Answer &got) mutable {
            if (got)
                noteSaved();
            if (context)
                then(got);
        };
        workOn(m_rooms.storeLane, this, std::move(work), saidThen);
    }

    const std::optional<Person> &person() const { return m_person; }
    const Actor &actor() const { return m_person->actor; } // pages live while somebody is signed in
    void signIn(const Person &person);
    void signOut();

    const site::SittingId &sitting() const { return m_sitting; } // null: none is chosen
    void chooseSitting(const site::SittingId &sitting);
    const site::RoomId &room() const { return m_room; } // null: the sitting's first
    void chooseRoom(const site::RoomId &room) { m_room = room; }

    void goTo(const QString &page, const QString &thing = {}) { Q_EMIT pageWanted(page, thing); }
    void say(const Toast &toast) { Q_EMIT toastWanted(toast); }

Q_SIGNALS:
    void personChanged();
    void sittingChanged();
    void saved(const QDateTime &at); // something was written and fsynced: what you show may be old
    void pageWanted(const QString &page, const QString &thing);
    void toastWanted(const kaochang::ui::Toast &toast);

private:
    void noteSaved();

    Rooms m_rooms;
    std::unique_ptr<HandOverRun> m_handOverRun;
    std::optional<Person> m_person;
    site::SittingId m_sitting;
    site::RoomId m_room;
};

} // namespace kaochang::ui
