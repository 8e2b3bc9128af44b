// SPDX-License-Identifier: GPL-3.0-or-later
// The sample site with its electricians enrolled, seated and at work: the first sitting
// runs, and a panel of three marks its practical work.
#pragma once

#include "practical/adopt_scheme.h"
#include "practical/desk.h"
#include "practical/marking.h"
#include "practical/seat_panel.h"
#include "roster/enrolments.h"
#include "site/run_sitting.h"
#include "theory/key_in.h"
#include "ui/desk_fixture.h"

#include <QTest>

namespace kaochang::tests {

struct RunningDesk : DeskFixture
{
    std::vector<roster::Enrolment> enrolled;
    practical::Scheme scheme;
    practical::Panel panel;

    RunningDesk()
        : DeskFixture(Site::Sample)
    {
        enrolEverybody();
        onLane(lane, [this] {
            seatAll(sample.sittings[0]);
            const site::RunSitting run(*store, clock);
            must(run.open(clerk(), sitting().id));
            must(run.start(clerk(), sitting().id));
            seatPanel({"wangjianguo", "liqiang", "zhaomin"});
        });
        desk.chooseSitting(sitting().id);
    }

    const site::Sitting &sitting() const { return sample.sittings[0].sitting; }
    const roster::EnrolmentId &id(size_t place = 0) const { return enrolled[place].id; }
    Actor clerk() const { return as("mengxiao"); }
    // A person of the sample site in their first role.
    Actor as(const char *login) const { return find(login).first; }
    void signIn(const char *login)
    {
        const auto &[actor, name] = find(login);
        desk.signIn({actor, name});
    }
    // Until the lane has answered what was asked, and what came of that.
    void settle()
    {
        for (int round = 0; round < 4; ++round) {
            onLane(lane, [] {});
            QTest::qWait(1);
        }
    }
    template <typename T>
    static T must(Result<T> result)
    {
        if (!result)
            qFatal("%s: %s", result.error().code.data(), qPrintable(result.error().detail));
        if constexpr (!std::is_void_v<T>)
            return std::move(*result);
    }

    // Lets a person of the sample site sign in with Passphrase.
    void addAccount(const char *login)
    {
        onLane(lane, [&] {
            for (const site::SamplePerson &each : sample.people) {
                if (each.login == QLatin1String(login))
                    must(security::SignIn(*store, seal::Hardness::Test)
                             .addUser(
                                 as("zhengkai"),
                                 {each.staff.user, each.login, each.staff.name, each.staff.roles},
                                 Passphrase));
            }
        });
    }
    // Everybody gets 75 for theory, is voided in the practical, and the sitting ends.
    void scoreAndClose()
    {
        onLane(lane, [this] {
            const theory::KeyIn keyIn(*store, clock);
            for (const roster::Enrolment &each : enrolled) {
                must(keyIn.first(as("shenjing"), each.id, theory::scored(75'00)));
                must(keyIn.second(as("sumin"), each.id, theory::scored(75'00)));
            }
            const practical::Marking marking(*store, clock);
            for (const char *login : {"wangjianguo", "liqiang", "zhaomin"}) {
                for (const auto &line :
                     must(practical::desk::papers(store->reader(), as(login), panel.id)))
                    must(marking.submitAs(as(login), line.paper, rules::ScoreState::Voided,
                                          QStringLiteral("停考")));
            }
            clock.advance(3600);
            must(site::RunSitting(*store, clock)
                     .close(clerk(), sitting().id, QStringLiteral("全部交卷")));
        });
        Q_EMIT desk.saved(clock.now());
    }
    // Everybody of the panel marks and submits the first paper; each has taken that much off.
    void markFirstPaper(Centi chief, Centi second, Centi third)
    {
        onLane(lane, [&] {
            const auto paper =
                must(practical::desk::papers(store->reader(), as("wangjianguo"), panel.id)).front();
            for (const auto &[login, lost] :
                 {std::pair("wangjianguo", chief), {"liqiang", second}, {"zhaomin", third}})
                markPaper(as(login), paper.paper, lost);
        });
    }

private:
    void markPaper(const Actor &by, const practical::PaperId &paper, Centi lost)
    {
        const practical::Marking marking(*store, clock);
        for (const practical::Aspect &aspect : scheme.aspects()) {
            const Centi off = std::min(lost, aspect.maximum);
            lost -= off;
            practical::Mark mark;
            mark.aspect = aspect.number;
            mark.points = aspect.maximum - off;
            mark.note = off > 0 ? QStringLiteral("扣分") : QString();
            must(marking.mark(by, paper, mark));
        }
        must(marking.submit(by, paper));
    }
    void seatPanel(const std::vector<const char *> &logins)
    {
        scheme = must(practical::AdoptScheme(*store, clock)
                          .adopt(clerk(), practical::sampleSchemes().front()));
        practical::Seating seating{sitting().id, rules::SubjectKind::Practical, scheme.id, {}};
        for (const char *login : logins) {
            for (const site::SamplePerson &each : sample.people) {
                if (each.login == QLatin1String(login))
                    seating.members.push_back(each.staff.id);
            }
        }
        panel = must(practical::SeatPanel(*store, clock).seat(clerk(), seating));
    }
    std::pair<Actor, QString> find(const char *login) const
    {
        for (const site::SamplePerson &each : sample.people) {
            if (each.login == QLatin1String(login))
                return {{each.staff.user, each.staff.roles.front()}, each.staff.name};
        }
        qFatal("nobody is called %s", login);
    }
    void seatAll(const site::SampleSitting &at)
    {
        enrolled = must(roster::enrolments::of(store->reader(), at.sitting.id));
        const store::Act act{clerk(), QStringLiteral("roster.draw_seats"), {}, {}, {}};
        must(store->write(act, [&](store::Writer &writer) -> Result<> {
            int place = 0;
            for (roster::Enrolment &each : enrolled) {
                ++place;
                each.admissionNumber =
                    roster::admissionNumber(at.sitting.day(), at.institution.code, place);
                each.seat = roster::Seat{at.sitting.rooms.front(), place};
                TRY(roster::enrolments::place(writer, each));
            }
            return {};
        }));
    }
};

} // namespace kaochang::tests
