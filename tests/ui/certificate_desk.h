// SPDX-License-Identifier: GPL-3.0-or-later
// The locked desk a month later: six passed after all, published and closed, a hundred blanks came.
#pragma once

#include "results/certificates/keep_blanks.h"
#include "results/publicity/publish_results.h"
#include "ui/published_desk.h"

namespace kaochang::tests {

struct CertificateDesk : LockedDesk
{
    static constexpr size_t Passed = 6;

    CertificateDesk()
    {
        onLane(lane, [this] {
            for (size_t place = 0; place < Passed; ++place)
                pass(id(place));
            const results::PublishResults publicity(*store, clock);
            must(publicity.publish(
                as("shenjing"), {sitting().id, clock.today(), 0, QStringLiteral("022-00000000")}));
            clock.advance(30LL * 24 * 3600);
            must(publicity.close(as("shenjing"), sitting().id));
            const results::KeepBlanks blanks(*store, clock);
            must(blanks.receive(as("shenjing"), 100, QStringLiteral("新印")));
        });
        Q_EMIT desk.saved(clock.now());
    }

private:
    // Voided by mistake: 80 points, by two people.
    void pass(const roster::EnrolmentId &enrolment)
    {
        const results::CorrectResults correct(*store, clock);
        results::Correction wanted;
        wanted.enrolment = enrolment;
        wanted.kind = rules::SubjectKind::Practical;
        wanted.ofVersion = 1;
        wanted.points = 80'00;
        wanted.why = QStringLiteral("停考登记有误");
        const auto proposed = must(correct.propose(as("shenjing"), wanted));
        must(correct.confirm(as("sumin"), proposed.id));
    }
};

} // namespace kaochang::tests
