// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/detail/field_text.h"

using namespace Qt::StringLiterals;

namespace kaochang::roster::detail {

QString fieldText(Column column, const Candidate &candidate, const Enrolment &enrolment)
{
    const rules::Document &document = candidate.document;
    switch (column) {
    case Column::Serial:
    case Column::Occupation:
    case Column::Level:
        return {};
    case Column::Condition:
        return enrolment.condition;
    case Column::DocumentKind:
        return rules::documentTitle(document.kind).toString();
    case Column::DocumentNumber:
        return document.number;
    case Column::Name:
        return candidate.name;
    case Column::Sex:
        return !document.sex ? QString() : *document.sex == rules::Sex::Male ? u"男"_s : u"女"_s;
    case Column::Birth:
        return document.birth ? document.birth->toString(Qt::ISODate) : QString();
    case Column::Phone:
        return candidate.phone;
    case Column::Source:
        return enrolment.source;
    case Column::Employer:
        return candidate.employer;
    case Column::AppliedBy:
        return enrolment.appliedBy;
    case Column::Recognition:
        return recognitionTitle(enrolment.recognition).toString();
    case Column::ExamType:
        return examTypeTitle(enrolment.examType).toString();
    default:
        return candidate.more.value(titleOf(column).word.toString());
    }
}

std::vector<FieldChange> fieldChanges(const PlannedRow &planned, const Candidate &before,
                                      const Enrolment &enrolmentBefore)
{
    std::vector<FieldChange> changes;
    for (int i = 0; i < ColumnCount; ++i) {
        const auto column = Column(i);
        const QString was = fieldText(column, before, enrolmentBefore);
        const QString is = fieldText(column, planned.candidate, planned.enrolment);
        if (was != is)
            changes.push_back({column, shownText(column, was), shownText(column, is)});
    }
    return changes;
}

} // namespace kaochang::roster::detail
