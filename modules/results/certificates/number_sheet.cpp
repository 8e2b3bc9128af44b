// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/certificates/number_sheet.h"

#include "results/certificates/detail/number_columns.h"
#include "results/certificates/known_numbers.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::results {
namespace {

using detail::NumberColumn;
using detail::NumberColumns;
using roster::SheetRow;

class Planner final
{
public:
    Planner(const roster::Sheet &sheet, const NumberColumns &columns, const CertificateRoll &roll,
            KnownNumbers known, const QDate &issuedOn)
        : m_sheet(sheet)
        , m_columns(columns)
        , m_roll(roll)
        , m_known(std::move(known))
        , m_issuedOn(issuedOn)
    {
        m_plan.sitting = roll.sitting.id;
        for (size_t i = 0; i < roll.lines.size(); ++i) {
            m_byDocument.insert(rules::documentKey(roll.lines[i].who.candidate.document), i);
            m_byAdmission.insert(roll.lines[i].who.enrolment.admissionNumber, i);
        }
        m_byAdmission.remove(QString());
    }

    NumberPlan plan()
    {
        for (const SheetRow &row : detail::rowsBelow(m_sheet, m_columns))
            take(row);
        return std::move(m_plan);
    }

private:
    void take(const SheetRow &row)
    {
        if (const auto untrusted = detail::untrusted(m_sheet, row, m_columns))
            return m_plan.problems.push_back(*untrusted);
        const auto line = lineOf(row);
        if (!line || !agrees(row, m_roll.lines[*line]) || !mayHave(row, m_roll.lines[*line]))
            return;
        const auto day = dayOf(row);
        const auto number = day ? numberOf(row, *day) : std::nullopt;
        if (number)
            m_plan.rows.push_back(
                {row.number, m_roll.lines[*line].who.enrolment.id, *number, *day});
    }

    // Whom the row speaks of; by both numbers, where both are there.
    std::optional<size_t> lineOf(const SheetRow &row)
    {
        const QString admission = text(row, NumberColumn::Admission);
        const QString document = text(row, NumberColumn::Document);
        if (admission.isEmpty() && document.isEmpty())
            return refuse(row, NumberColumn::Number, "results.person_missing");
        std::optional<size_t> found;
        if (!admission.isEmpty()) {
            found = placeOf(m_byAdmission, admission);
            if (!found)
                return refuse(row, NumberColumn::Admission, "results.candidate_unknown");
        }
        if (!document.isEmpty()) {
            const auto kinds = kindsOf(row);
            if (kinds.empty())
                return refuse(row, NumberColumn::DocumentKind, "results.document_kind_unknown");
            const auto holder = holderOf(kinds, document);
            if (!holder)
                return refuse(row, NumberColumn::Document, "results.candidate_unknown");
            if (found && found != holder)
                return refuse(row, NumberColumn::Document, "results.persons_disagree");
            found = holder;
        }
        if (const int other = m_rowOf.value(*found))
            return refuse(row, NumberColumn::Number, "results.candidate_twice",
                          QString::number(other));
        m_rowOf.insert(*found, row.number);
        return found;
    }

    // Every column that says something must say what we know.
    bool agrees(const SheetRow &row, const CertificateLine &line)
    {
        const auto differs = [&](NumberColumn column, const QString &ours) {
            const QString theirs = text(row, column);
            return !theirs.isEmpty() && theirs != ours;
        };
        const QString level = text(row, NumberColumn::Level);
        const bool otherLevel =
            !level.isEmpty() && rules::parseLevel(level) != m_roll.sitting.level;
        if (differs(NumberColumn::Name, line.who.candidate.name))
            refuse(row, NumberColumn::Name, "results.name_disagrees");
        else if (differs(NumberColumn::Occupation, m_roll.sitting.occupation.name))
            refuse(row, NumberColumn::Occupation, "results.occupation_disagrees");
        else if (differs(NumberColumn::Institution, m_roll.institution.name))
            refuse(row, NumberColumn::Institution, "results.institution_disagrees");
        else if (otherLevel)
            refuse(row, NumberColumn::Level, "results.level_disagrees");
        else
            return true;
        return false;
    }

    bool mayHave(const SheetRow &row, const CertificateLine &line)
    {
        if (!line.hasPassed) {
            refuse(row, NumberColumn::Number, "results.not_passed");
            return false;
        }
        if (!line.certificate)
            return true;
        const auto number = rules::parseCertificateNumber(text(row, NumberColumn::Number));
        if (number && rules::certificateText(*number) == line.certificate->number)
            ++m_plan.same;
        else
            refuse(row, NumberColumn::Number, "results.other_number");
        return false;
    }

    std::optional<QDate> dayOf(const SheetRow &row)
    {
        const QString given = text(row, NumberColumn::Day);
        const QDate day = given.isEmpty() ? m_issuedOn : QDate::fromString(given, Qt::ISODate);
        if (!day.isValid() || day < m_roll.sitting.day() || day > m_issuedOn)
            return refuse(row, NumberColumn::Day, "results.bad_issue_day");
        return day;
    }

    // Well formed, of this place, and given to nobody (domain.md 1.4).
    std::optional<QString> numberOf(const SheetRow &row, const QDate &day)
    {
        const QString given = text(row, NumberColumn::Number);
        if (given.isEmpty())
            return refuse(row, NumberColumn::Number, "results.number_missing");
        const auto number = rules::parseCertificateNumber(given);
        if (!number)
            return refuse(row, NumberColumn::Number, number.error().code, number.error().detail);
        if (const auto here = rules::belongs(*number, m_roll.place(day)); !here)
            return refuse(row, NumberColumn::Number, here.error().code, here.error().detail);
        const QString whole = rules::certificateText(*number);
        if (const int other = m_rowOfNumber.value(whole))
            return refuse(row, NumberColumn::Number, "results.number_twice",
                          QString::number(other));
        m_rowOfNumber.insert(whole, row.number);
        if (m_known.contain(whole))
            return refuse(row, NumberColumn::Number, "results.number_taken", whole);
        for (const rules::Warning &warning : rules::letterWarnings(*number))
            add(row, NumberColumn::Number, warning.code, warning.reason, roster::Weight::Warning);
        return whole;
    }

    static std::optional<size_t> placeOf(const QHash<QString, size_t> &places, const QString &key)
    {
        const auto found = places.find(key);
        return found == places.end() ? std::nullopt : std::optional(*found);
    }

    std::vector<rules::DocumentKind> kindsOf(const SheetRow &row) const
    {
        const QString named = text(row, NumberColumn::DocumentKind);
        if (!named.isEmpty()) {
            const auto kind = detail::documentKindOf(named);
            return kind ? std::vector{*kind} : std::vector<rules::DocumentKind>();
        }
        std::vector<rules::DocumentKind> all;
        for (int kind = 0; kind < rules::DocumentKindCount; ++kind)
            all.push_back(rules::DocumentKind(kind));
        return all;
    }

    std::optional<size_t> holderOf(const std::vector<rules::DocumentKind> &kinds,
                                   const QString &number) const
    {
        for (const rules::DocumentKind kind : kinds) {
            const rules::Document document{kind, rules::normalDocument(kind, number), {}, {}};
            if (const auto place = placeOf(m_byDocument, rules::documentKey(document)))
                return place;
        }
        return std::nullopt;
    }

    QString text(const SheetRow &row, NumberColumn column) const
    {
        return m_columns.text(row, column);
    }

    void add(const SheetRow &row, NumberColumn column, std::string_view cause,
             const QString &detail, roster::Weight weight)
    {
        m_plan.problems.push_back(m_columns.problem(row, column, cause, detail, weight));
    }

    std::nullopt_t refuse(const SheetRow &row, NumberColumn column, std::string_view cause,
                          const QString &detail = {})
    {
        add(row, column, cause, detail, roster::Weight::Refused);
        return std::nullopt;
    }

    const roster::Sheet &m_sheet;
    const NumberColumns &m_columns;
    const CertificateRoll &m_roll;
    KnownNumbers m_known;
    QDate m_issuedOn;
    QHash<QString, size_t> m_byDocument;
    QHash<QString, size_t> m_byAdmission;
    QHash<size_t, int> m_rowOf;
    QHash<QString, int> m_rowOfNumber;
    NumberPlan m_plan;
};

} // namespace

Result<NumberPlan> planNumbers(const store::Reader &reader, const roster::Sheet &sheet,
                               const site::SittingId &sitting, const QDate &issuedOn)
{
    TRY_LET(columns, NumberColumns::find(sheet));
    if (!columns.has(NumberColumn::Admission) && !columns.has(NumberColumn::Document))
        return fail(Kind::Invalid, "results.no_number_header");
    TRY_LET(roll, certificateRoll(reader, sitting));
    if (roll.hindrance)
        return tl::unexpected(*roll.hindrance);
    TRY_LET(known, KnownNumbers::read(reader));
    return Planner(sheet, columns, roll, std::move(known), issuedOn).plan();
}

Result<UsedPlan> planUsedNumbers(const roster::Sheet &sheet)
{
    TRY_LET(columns, NumberColumns::find(sheet));
    UsedPlan plan;
    QHash<QString, int> seen;
    for (const SheetRow &row : detail::rowsBelow(sheet, columns)) {
        const auto refuse = [&](std::string_view cause, const QString &detail) {
            plan.problems.push_back(
                columns.problem(row, NumberColumn::Number, cause, detail, roster::Weight::Refused));
        };
        const QString given = columns.text(row, NumberColumn::Number);
        const auto number = rules::parseCertificateNumber(given);
        const QString whole = number ? rules::certificateText(*number) : QString();
        if (const auto untrusted = detail::untrusted(sheet, row, columns))
            plan.problems.push_back(*untrusted);
        else if (given.isEmpty())
            refuse("results.number_missing", {});
        else if (!number)
            refuse(number.error().code, number.error().detail);
        else if (seen.contains(whole))
            refuse("results.number_twice", QString::number(seen.value(whole)));
        else
            plan.rows.push_back(whole);
        seen.insert(whole, row.number);
    }
    return plan;
}

} // namespace kaochang::results
