// SPDX-License-Identifier: GPL-3.0-or-later
// What a supervisor looks back on: one room of the sitting on the table, its time axis, the
// bookmarks and findings written so far.
#pragma once

#include "site/room.h"
#include "supervision/review.h"
#include "supervision/room_record.h"
#include "ui/motion_strip.h"
#include "ui/shown.h"
#include "ui/sitters.h"

#include <QMap>
#include <QObject>

namespace kaochang::ui {

class ReviewModel final : public QObject
{
    Q_OBJECT

public:
    struct State
    {
        bool loaded = false;
        bool busy = false;
        std::vector<site::Room> rooms; // of the sitting
        site::RoomId room;             // the one looked at
        supervision::Timeline timeline;
        Motions motions;
        std::vector<supervision::Bookmark> bookmarks; // of the room, by moment
        std::vector<supervision::Finding> findings;   // of the sitting, as written
        std::vector<Sitter> sitters;
        QMap<QString, QString> people; // names by user id
        std::optional<Error> problem;

        QString nameOf(const UserId &user) const { return people.value(user.toString()); }
        bool operator==(const State &) const = default;
    };

    explicit ReviewModel(Desk &desk, QObject *parent = nullptr);

    const State &state() const { return *m_state; }
    void refresh();
    void chooseRoom(const site::RoomId &room);
    void addBookmark(const QDateTime &at, const std::optional<video::CameraId> &camera,
                     const QString &note);
    void writeFinding(supervision::Finding draft); // of this sitting
    void signFinding(const supervision::FindingId &id);
    bool maySign(const supervision::Finding &finding) const; // mine, and not signed yet

Q_SIGNALS:
    void changed();

private:
    Desk &m_desk;
    supervision::Review m_review;
    Shown<State> m_state{m_desk, *this};
};

} // namespace kaochang::ui
