// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that bears on one paper, gathered from the tables of this room.
#pragma once

#include "practical/detail/papers.h"
#include "practical/panel_score.h"

namespace kaochang::practical::detail {

struct PaperCase
{
    Paper paper;
    Panel panel;
    Scheme scheme;
};

// practical.no_such_paper.
Result<PaperCase> caseOf(const store::Reader &reader, const PaperId &id);

// The same, while the sitting runs or is closed: practical.not_started, practical.locked.
Result<PaperCase> openCase(const store::Reader &reader, const PaperId &id);

// Sheets in the order of the panel with their standing marks, rulings and the pass line: for this
// room only, it breaks the blind.
Result<PaperFacts> factsOf(const store::Reader &reader, const PaperCase &paperCase);

inline bool isOpen(const PaperFacts &facts)
{
    return facts.sheets.size() >= facts.panelSize;
}

// Keeps the panel's score as soon as nothing stands in its way, and tells the centre the whole
// paper. Nothing happens while somebody has not submitted.
Result<Assessment> settle(store::Writer &writer, const PaperCase &paperCase, const QDateTime &at);

} // namespace kaochang::practical::detail
