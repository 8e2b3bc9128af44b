// SPDX-License-Identifier: GPL-3.0-or-later
// 考生: a person who sits here, known by one document.
#pragma once

#include "core/id.h"
#include "rules/identity.h"

#include <QMap>

namespace kaochang::roster {

using CandidateId = Id<struct CandidateTag>;

struct Candidate
{
    CandidateId id; // null: not kept yet
    QString name;   // full Unicode as on the card, "·" (U+00B7) between parts
    // The normal number; birth and sex as the number tells them, else as the roster says.
    rules::Document document;
    QString phone; // may be empty
    QString employer;
    QMap<QString, QString>
        more;        // the roster's other columns: their word (roster_columns.h) and text
    int version = 0; // how often it was kept before; two plans for one row do not mix

    bool operator==(const Candidate &) const = default;
};

// Who it probably is when the documents differ (居住证 and 通行证): name, birth and phone; empty
// where one of them is unknown.
inline QString likeness(const Candidate &candidate)
{
    const auto &birth = candidate.document.birth;
    return birth && !candidate.phone.isEmpty()
               ? candidate.name + u'|' + birth->toString(Qt::ISODate) + u'|' + candidate.phone
               : QString();
}

} // namespace kaochang::roster
