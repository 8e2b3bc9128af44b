// SPDX-License-Identifier: GPL-3.0-or-later
// The practical_paper table, which alone knows whose paper a code is. No other file in the house
// names it, and no other room may include it: what leaves this room goes through desk.h and
// opened.h.
#pragma once

#include "practical/panel.h"
#include "roster/enrolment.h"
#include "store/store.h"

namespace kaochang::practical::detail {

struct Paper
{
    PaperId id;
    PanelId panel;
    roster::EnrolmentId enrolment;
    QString code;

    bool operator==(const Paper &) const = default;
};

namespace papers {

Result<Paper> byId(const store::Reader &reader, const PaperId &id); // practical.no_such_paper
Result<std::vector<Paper>> of(const store::Reader &reader, const PanelId &panel); // by code
Result<> add(store::Writer &writer, const Paper &paper);
Result<> clear(store::Writer &writer, const PanelId &panel);

} // namespace papers
} // namespace kaochang::practical::detail
