// SPDX-License-Identifier: GPL-3.0-or-later
// The door: who was found, who came in last, how many are there.
#pragma once

#include "roster/check_in.h"
#include "roster/door_search.h"
#include "ui/door_camera.h"
#include "ui/shown.h"

#include <QHash>
#include <QObject>

namespace kaochang::ui {

struct Entry // somebody who has come in
{
    roster::RollLine line;
    roster::Admission admission;

    bool operator==(const Entry &) const = default;
};

struct Faces // of whoever stands at the desk; a person decides whether they are one
{
    roster::EnrolmentId enrolment;
    QByteArray onFile; // the imported photo; empty: none
    QByteArray atDoor; // the newest still of the door; empty: none yet
    QDateTime takenAt;

    bool operator==(const Faces &) const = default;
};

class CheckInModel final : public QObject
{
    Q_OBJECT

public:
    struct State
    {
        bool loaded = false;
        bool busy = false;
        site::SittingState stage = site::SittingState::Planned;
        int enrolled = 0;
        std::vector<Entry> present; // latest first
        QHash<site::RoomId, QString> rooms;
        QHash<UserId, QString> people;
        int lateLimit = 0;         // minutes, by the sitting's policy
        roster::DoorAnswer found;  // of the last search
        std::optional<Entry> last; // the one just let in, until the next search
        bool hasCamera = false;    // this machine has one at the door
        Faces faces;
        std::optional<Error> problem;

        bool operator==(const State &) const = default;
    };

    explicit CheckInModel(Desk &desk, QObject *parent = nullptr);

    const State &state() const { return *m_state; }
    void search(const QString &text); // typed: shows who fits
    void scan(const QString &text);   // scanned: lets in whoever is the only one
    void admit(const roster::EnrolmentId &id);
    void undo(const roster::EnrolmentId &id, const QString &why);
    void turnAway(const roster::EnrolmentId &id, const QString &why);
    void next(); // clears the desk for who comes next
    // Whose pictures are wanted; nothing: nobody stands there.
    void stand(const roster::RollLine *line);
    // Keeps the picture of this moment as a still of whoever stands there; each one stays.
    void takePhoto();

    void watch(bool on); // the camera, while the page is seen
    QImage picture() const { return m_camera.picture(); }

Q_SIGNALS:
    void changed();
    void noPicture(); // the camera shows none just now: nothing was kept

private:
    enum class Then { Show, AdmitTheOnlyOne };

    void refresh();
    void find(const QString &text, Then then);

    Desk &m_desk;
    roster::CheckIn m_checkIn;
    DoorCamera m_camera;
    bool m_isWatching = false;
    Shown<State> m_state{m_desk, *this};
};

} // namespace kaochang::ui
