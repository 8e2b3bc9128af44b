// SPDX-License-Identifier: GPL-3.0-or-later
// The locked day, published on the spot; the inspector and a chief assessor marked nothing of it.
#pragma once

#include "results/publicity/appeals.h"
#include "results/publicity/hear_appeals.h"
#include "results/publicity/publicities.h"
#include "results/publicity/publish_results.h"
#include "results/scored_day.h"

namespace kaochang::tests {

inline const Actor Chief{UserId(QStringLiteral("chief")), Role::ChiefAssessor};

struct PublishingDay : LockedDay
{
    results::PublishResults publishing{*store, clock};
    results::HearAppeals hearing{*store, clock};

    using LockedDay::LockedDay;

    results::PublicityWish wish() const
    {
        return {sitting.id, clock.today(), 0, QStringLiteral("022-00000000")};
    }
    void publish() { must(publishing.publish(Shen, wish())); }
    void passDays(int days) { clock.advance(days * 24LL * 3600); }
    results::Publicity standing() const
    {
        return *must(results::publicities::standing(store->reader(), sitting.id));
    }
    results::PublicityState state() const
    {
        return must(results::publicityOf(store->reader(), sitting.id));
    }
    Result<> mayCertify() const { return results::mayCertify(store->reader(), sitting.id); }

    results::Appeal objection(size_t place) const
    {
        results::Appeal appeal;
        appeal.enrolment = id(place);
        appeal.saidBy = QStringLiteral("本人");
        appeal.channel = results::Channel::InWriting;
        appeal.saidOn = clock.today();
        appeal.what = QStringLiteral("理论成绩与估分相差较大，请复核");
        return appeal;
    }
    results::Appeal receive(size_t place) const
    {
        return must(hearing.receive(Clerk, objection(place)));
    }
    // Given to the inspector by a score keeper.
    results::Appeal assigned(size_t place) const
    {
        return must(hearing.assign(Shen, receive(place).id, Inspector.user));
    }
};

struct PublishedDay : PublishingDay
{
    explicit PublishedDay(store::FaultPlan faults = {}, store::Gate gate = {})
        : PublishingDay(std::move(faults), std::move(gate))
    {
        publish();
    }
};

} // namespace kaochang::tests
