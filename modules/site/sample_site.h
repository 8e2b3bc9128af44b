// SPDX-License-Identifier: GPL-3.0-or-later
// The demonstration site: two institutions, three rooms, a person for every role and two sittings
// today. Invented people only (county 9901 does not exist); labelled 演示数据 for ever.
#pragma once

#include "site/sitting.h"
#include "site/staff.h"
#include "store/store.h"

namespace kaochang::site {

struct SamplePerson
{
    Staff staff; // staff.user is the id the account is to be made with
    QString login;
};

struct SampleSitting
{
    Institution institution;
    Plan plan;
    Sitting sitting;
    QByteArray roster; // the 33-column sheet of its candidates as CSV, for the roster's own import
};

struct SampleSite
{
    std::vector<SamplePerson> people;
    std::vector<SampleSitting> sittings; // 电工 level 4 under Tianjin, 焊工 level 3 under Jilin
};

// Through the acts a person would use, as `by`. Only into an empty site: site.not_empty. Store
// lane.
Result<SampleSite> buildSampleSite(store::Store &store, const Clock &clock, const Actor &by);

} // namespace kaochang::site
