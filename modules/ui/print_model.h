// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of the sitting on the table: which one, for which room, and how it looks.
#pragma once

#include "results/print_paper.h"
#include "site/room.h"
#include "ui/shown.h"

#include <QObject>

#include <memory>

namespace kaochang::ui {

class PrintModel final : public QObject
{
    Q_OBJECT

public:
    struct State
    {
        bool busy = false;
        std::vector<site::Room> rooms; // of the sitting
        results::PaperWish wish;
        std::shared_ptr<const results::Form> form; // null: none yet
        std::optional<Error> problem;

        // Whole numbers are shown only when somebody asks for exactly that.
        bool isHeldBack() const { return !form && !busy && results::showsNumbers(wish.paper); }
        bool operator==(const State &) const = default;
    };

    PrintModel(Desk &desk, results::DayPaper first, QObject *parent = nullptr);

    const State &state() const { return *m_state; }
    void choose(results::DayPaper paper); // sets it on pages, unless it is held back
    void chooseRoom(const site::RoomId &room);
    void reveal(); // sets the paper that is held back; it is recorded who did

Q_SIGNALS:
    void changed();

private:
    void wish(const results::PaperWish &wanted);
    void fill();
    void take(const results::PaperWish &wish, const Result<results::Form> &form);

    Desk &m_desk;
    results::PrintPaper m_print;
    Shown<State> m_state{m_desk, *this};
};

} // namespace kaochang::ui
