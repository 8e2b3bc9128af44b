// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print_model.h"

#include "site/rooms.h"
#include "site/sittings.h"

namespace kaochang::ui {
namespace {

using Places = std::vector<site::Room>;

Result<Places> roomsOf(const store::Reader &reader, const site::SittingId &id)
{
    TRY_LET(sitting, site::sittings::byId(reader, id));
    Places rooms;
    for (const site::RoomId &each : sitting.rooms) {
        TRY_LET(room, site::rooms::byId(reader, each));
        rooms.push_back(room);
    }
    return rooms;
}

} // namespace

PrintModel::PrintModel(Desk &desk, results::DayPaper first, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_print(desk.store())
{
    m_state.change([&](State &next) {
        next.busy = true;
        next.wish = {first, desk.sitting(), desk.room()};
    });
    m_desk.read(
        this, [id = desk.sitting()](const store::Reader &reader) { return roomsOf(reader, id); },
        [this](const Result<Places> &rooms) {
            m_state.end(rooms, [](State &next, const Places &all) {
                next.rooms = all;
                if (next.wish.room.isNull() && !all.empty())
                    next.wish.room = all.front().id;
            });
            if (rooms)
                wish(m_state->wish);
        });
}

void PrintModel::choose(results::DayPaper paper)
{
    results::PaperWish wanted = m_state->wish;
    wanted.paper = paper;
    wish(wanted);
}

void PrintModel::chooseRoom(const site::RoomId &room)
{
    results::PaperWish wanted = m_state->wish;
    wanted.room = room;
    wish(wanted);
}

void PrintModel::reveal()
{
    if (m_state->isHeldBack())
        fill();
}

void PrintModel::wish(const results::PaperWish &wanted)
{
    m_state.change([&wanted](State &next) {
        next.busy = false;
        next.wish = wanted;
        next.form.reset();
        next.problem.reset();
    });
    if (!results::showsNumbers(wanted.paper))
        fill();
}

void PrintModel::fill()
{
    m_state.begin();
    const auto print = [print = m_print, by = m_desk.actor(), wish = m_state->wish] {
        return print.print(by, wish);
    };
    const auto take = [this, wish = m_state->wish](const Result<results::Form> &form) {
        this->take(wish, form);
    };
    if (results::showsNumbers(m_state->wish.paper))
        m_desk.write(this, print, take);
    else
        m_desk.read(
            this, [print](const store::Reader &) { return print(); }, take);
}

// An answer to what is no longer asked is dropped.
void PrintModel::take(const results::PaperWish &wish, const Result<results::Form> &form)
{
    if (wish == m_state->wish)
        m_state.end(form, [](State &next, const results::Form &set) {
            next.form = std::make_shared<const results::Form>(set);
        });
}

} // namespace kaochang::ui
