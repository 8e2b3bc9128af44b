// SPDX-License-Identifier: GPL-3.0-or-later
// What every page stands at: the rooms behind it, who is signed in, which sitting is on the table.
#pragma once

#include "core/actor.h"
#include "core/clock.h"
#include "core/lane.h"
#include "store/store.h"
#include "ui/theme.h"

#include <QObject>

#include <functional>
#include <optional>

namespace kaochang::site {
using SittingId = Id<struct SittingTag>;
}

namespace kaochang::ui {

class Ask;
class Preferences;

// Built once by app/house.cpp; all of it outlives the desk.
struct Rooms
{
    Lane &storeLane;
    store::Store &store; // belongs to storeLane: hand it to acts, call them inside Desk::write()
    const Clock &clock;
    Ask &ask;
    Preferences &preferences;
    QString dataFolder;
};

struct Person
{
    Actor actor;
    QString name;

    bool operator==(const Person &) const = default;
};

// A word in passing, bottom right; what was done may be taken back from there.
struct Toast
{
    Status status = Status::Ok;
    QString text;
    QString verb;              // "Undo"; empty for none
    std::function<void()> act; // what the verb does
};

class Desk final : public QObject
{
    Q_OBJECT

public:
    explicit Desk(const Rooms &rooms, QObject *parent = nullptr);

    const Clock &clock() const { return m_rooms.clock; }
    Ask &ask() const { return m_rooms.ask; }
    Preferences &preferences() const { return m_rooms.preferences; }
    store::Store &store() const { return m_rooms.store; }
    const QString &dataFolder() const { return m_rooms.dataFolder; }

    // Looks on the store lane: work is (const store::Reader &) -> T, the future holds T.
    template <typename Work>
    auto read(Work work)
    {
        return m_rooms.storeLane.post([&store = m_rooms.store, work = std::move(work)]() mutable {
            return work(store.reader());
        });
    }

    // Acts on the store lane: work is () -> Result<T>. Says saved() here before the future's then()
    // runs.
    template <typename Work>
    auto write(Work work)
    {
        using Answer = std::invoke_result_t<Work>;
        return m_rooms.storeLane.post(std::move(work)).then(this, [this](const Answer &answer) {
            if (answer)
                noteSaved();
            return answer;
        });
    }

    const std::optional<Person> &person() const { return m_person; }
    const Actor &actor() const
    {
        return m_person->actor;
    } // pages exist only while somebody is signed in
    void signIn(const Person &person);
    void signOut();

    const site::SittingId &sitting() const { return m_sitting; } // null: none is chosen
    void chooseSitting(const site::SittingId &sitting);

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
    std::optional<Person> m_person;
    site::SittingId m_sitting;
};

} // namespace kaochang::ui
