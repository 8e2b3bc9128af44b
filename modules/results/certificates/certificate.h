// SPDX-License-Identifier: GPL-3.0-or-later
// 职业技能等级证书: one number given to one enrolment for ever, and everything that happened to it.
#pragma once

#include "roster/enrolment.h"
#include "rules/policy.h"

namespace kaochang::results {

using CertificateId = Id<struct CertificateTag>;

enum class NumberOrigin { Allocated, Imported }; // by the site in its series; by the centre
QStringView originWord(NumberOrigin origin);

enum class CertificateStep {
    Printing, // the page was made; nobody has said yet how it came out
    Printed,  // good: the blank sheet and the number are used up
    Spoiled,  // the sheet is lost, the number is printed again
    Reissue,  // lost by its owner: one more page with the same number
    Void,     // the number is never given again
    Reported, // to the centre; from here on publication, each with its day
    Received,
    Confirmed,
    Searchable // in one query target of the profile
};
QStringView stepWord(CertificateStep step); // the stable word in tables: "printing"
std::optional<CertificateStep> stepNamed(QStringView word);
bool isPublication(CertificateStep step);
QStringView queryWord(rules::QueryKind kind); // "national", "regional"
std::optional<rules::QueryKind> queryNamed(QStringView word);

struct CertificateEvent
{
    CertificateStep what = CertificateStep::Printing;
    QString detail; // Printed: the sheet's own number, may be empty; Searchable: queryWord
    std::optional<QDate> day; // of a publication step
    UserId by;
    QDateTime at; // UTC
    QString why;

    bool operator==(const CertificateEvent &) const = default;
};

enum class CertificateState { ToPrint, Printing, Issued, Void };
QStringView stateWord(CertificateState state); // "to_print", "printing", "issued", "void"

struct Certificate
{
    CertificateId id;
    roster::EnrolmentId enrolment;
    site::SittingId sitting;
    QString number; // 22 places
    NumberOrigin origin = NumberOrigin::Allocated;
    QDate issuedOn; // 发证日期, as on its face
    UserId by;      // who gave the number
    QDateTime at;
    std::vector<CertificateEvent> events; // oldest first

    int count(CertificateStep step) const;
    // The first of this step (and detail); null: it has not come to that.
    const CertificateEvent *find(CertificateStep step, QStringView detail = {}) const;
    int pages() const { return 1 + count(CertificateStep::Reissue); } // good ones it is to have
    CertificateState state() const;
    // The publication step reached last.
    std::optional<CertificateStep> published() const;
    bool operator==(const Certificate &) const = default;
};

} // namespace kaochang::results
