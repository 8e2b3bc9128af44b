// SPDX-License-Identifier: GPL-3.0-or-later
// The practical_score table. No other file in the house names it. A row exists only once the whole
// panel has submitted the paper.
#pragma once

#include "practical/panel_score.h"
#include "store/store.h"

namespace kaochang::practical::panel_scores {

Result<std::optional<PanelScore>> current(const store::Reader &reader, const PaperId &paper);
Result<std::vector<PanelScore>> history(const store::Reader &reader,
                                        const PaperId &paper); // oldest first
// As the next version, when it differs from the one that stands; answers with what stands now.
Result<PanelScore> keep(store::Writer &writer, PanelScore score);

} // namespace kaochang::practical::panel_scores
