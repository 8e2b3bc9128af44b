// SPDX-License-Identifier: GPL-3.0-or-later
// What exam staff choose a panel from: the schemes taken into use, the people with what forbids
// each of them, and the panel that stands.
#pragma once

#include "practical/panel.h"
#include "roster/roll.h"

namespace kaochang::practical {

struct Choosable
{
    site::Staff staff;
    std::optional<Error> refusal; // null: may sit in it; as SeatPanel::seat() would say

    bool mayLead() const { return !refusal && staff.isA(Role::ChiefAssessor); }
    bool operator==(const Choosable &) const = default;
};

struct PanelChoice
{
    site::Sitting sitting;
    rules::SubjectKind subject = rules::SubjectKind::Practical;
    int candidates = 0;            // enrolled for the subject: each gets a code
    std::vector<Scheme> schemes;   // adopted for it, newest version first
    std::vector<Choosable> people; // assessors by trade; who may sit comes first
    std::optional<Panel> seated;   // what stands
    bool hasBegun = false;         // its first mark was keyed: it stays as it is

    bool operator==(const PanelChoice &) const = default;
};

// On the store lane. site.no_such_sitting.
Result<PanelChoice> panelChoice(const store::Reader &reader, const site::SittingId &sitting,
                                rules::SubjectKind subject);

// domain.md 3.4: practical.too_few (three at least), practical.not_odd; detail is the number.
Result<> checkSize(size_t members);
// One person for one sitting: practical.no_account, those of site::mayAssess(), and Denied
// practical.must_avoid when anybody of the roll is named in their relations. Detail: the staff id
// where site says nothing else.
Result<> maySit(const site::Staff &staff, const site::Sitting &sitting,
                const std::vector<roster::RollLine> &roll);
// Those of the sitting enrolled for the subject.
Result<std::vector<roster::RollLine>>
rollFor(const store::Reader &reader, const site::SittingId &sitting, rules::SubjectKind subject);
// A mark was keyed, even one undone since, or a sheet handed in.
Result<bool> hasBegun(const store::Reader &reader, const PanelId &panel);

} // namespace kaochang::practical
