// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of an exam day by name: filled, set on pages, and recorded where they show whole
// document numbers.
#pragma once

#include "results/form.h"
#include "site/sitting.h"
#include "store/store.h"

#include <array>

namespace kaochang::results {

enum class DayPaper {
    Seating,       // 考场座次表
    SignIn,        // 考生签到表, numbers masked
    SignInNumbers, // 考生签到表, numbers whole
    Admission,     // 准考证, numbers whole: it is the candidate's own sheet
    Staff,         // 监考人员签到表
    RoomRecord     // 考场情况记录单
};
inline constexpr std::array DayPapers{DayPaper::Seating,       DayPaper::SignIn,
                                      DayPaper::SignInNumbers, DayPaper::Admission,
                                      DayPaper::Staff,         DayPaper::RoomRecord};

QStringView paperTitle(DayPaper paper); // as it is printed over the paper
bool isPerRoom(DayPaper paper);
bool showsNumbers(DayPaper paper);

struct PaperWish
{
    DayPaper paper = DayPaper::Seating;
    site::SittingId sitting;
    site::RoomId room; // of a paper that is one a room

    bool operator==(const PaperWish &) const = default;
};

class PrintPaper final
{
public:
    explicit PrintPaper(store::Store &store)
        : m_store(store)
    {}

    // On the store lane. A paper that shows whole numbers is an act roster.reveal of the sitting:
    // its purpose, the paper's title, is the reason (decision 0120). Any other only reads. Codes:
    // site.no_such_sitting, site.no_such_room, those of Form::fill() and of the gate.
    Result<Form> print(const Actor &by, const PaperWish &wish) const;

private:
    Result<Form> reveal(const Actor &by, const PaperWish &wish) const;

    store::Store &m_store;
};

} // namespace kaochang::results
