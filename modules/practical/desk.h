// SPDX-License-Identifier: GPL-3.0-or-later
// The assessor's desk: one's own marks under a drawn code, and nothing of anybody else's, no name
// and no pass line, until the whole panel has submitted the paper.
#pragma once

#include "practical/opened.h"

namespace kaochang::practical {

struct PaperLine
{
    PaperId paper;
    QString code;
    int marked = 0; // aspects I gave a mark for
    int aspects = 0;
    bool isSubmitted = false; // by me
    bool isOpen = false;      // by everybody

    bool operator==(const PaperLine &) const = default;
};

struct PaperView
{
    PaperLine line;
    std::vector<Mark> marks; // mine, in the order of keying: the last one is what undo takes
    std::optional<rules::ScoreState> submittedAs;
    std::optional<Opened> opened;

    bool operator==(const PaperView &) const = default;
};

namespace desk {

// All: Denied practical.not_in_panel for whoever does not mark there.
Result<std::vector<PaperLine>> papers(const store::Reader &reader, const Actor &asker,
                                      const PanelId &panel); // by code
Result<PaperView> paper(const store::Reader &reader, const Actor &asker, const PaperId &id);
// The room it is sat in, for a look through its cameras; null: no seat drawn yet.
Result<site::RoomId> roomOf(const store::Reader &reader, const Actor &asker, const PaperId &id);

// Whose code is which, for those who hand the codes out at the door. Denied practical.blind to the
// panel and to every assessor.
struct DrawnCode
{
    QString code;
    roster::EnrolmentId enrolment;

    bool operator==(const DrawnCode &) const = default;
};
Result<std::vector<DrawnCode>> codes(const store::Reader &reader, const Actor &asker,
                                     const PanelId &panel);

} // namespace desk
} // namespace kaochang::practical
