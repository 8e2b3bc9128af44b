// SPDX-License-Identifier: GPL-3.0-or-later
#include "theory/score_table.h"

#include "roster/candidates.h"
#include "roster/enrolments.h"
#include "theory/detail/open_paper.h"
#include "theory/key_ins.h"
#include "theory/scores.h"

#include <QSet>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kaochang::theory {
namespace {

using roster::CellProblem;
using roster::SheetRow;

constexpr int HeaderRows = 20; // a header is looked for no further down
constexpr std::array<QStringView, 4> ScoreHeaders = {u"理论", u"理论知识", u"理论成绩", u"成绩"};

struct Columns
{
    size_t firstRow = 0; // index of the first row below the header
    int number = -1;
    int score = -1;
    int name = -1; // -1: none
};

int find(const SheetRow &row, QStringView header)
{
    const auto found = std::ranges::find_if(
        row.cells, [&](const QString &cell) { return cell.trimmed() == header; });
    return found == row.cells.end() ? -1 : int(found - row.cells.begin());
}

int findScore(const SheetRow &row)
{
    for (const QStringView header : ScoreHeaders) {
        if (const int column = find(row, header); column >= 0)
            return column;
    }
    return -1;
}

Result<Columns> findColumns(const roster::Sheet &sheet)
{
    const size_t last = std::min(sheet.rows.size(), size_t(HeaderRows));
    for (size_t i = 0; i < last; ++i) {
        Columns columns{i + 1, find(sheet.rows[i], u"准考证号"), findScore(sheet.rows[i]),
                        find(sheet.rows[i], u"姓名")};
        // The national score roster parts 考核成绩 in a second header row.
        if (columns.score < 0 && i + 1 < sheet.rows.size()) {
            columns.score = findScore(sheet.rows[i + 1]);
            columns.firstRow = i + 2;
        }
        if (columns.number >= 0 && columns.score >= 0)
            return columns;
    }
    return fail(Kind::Invalid, "theory.no_header");
}

std::string_view remedyOf(std::string_view cause)
{
    constexpr std::array Fixes = {
        std::pair{"theory.duplicate_row", "theory.remedy_remove_row"},
        std::pair{"theory.no_score", "theory.remedy_fill_in"},
        std::pair{"theory.unreadable", "theory.remedy_correct_score"},
        std::pair{"theory.out_of_range", "theory.remedy_correct_score"},
        std::pair{"theory.already_keyed", "theory.remedy_key_in"},
        std::pair{"theory.already_confirmed", "theory.remedy_key_in"},
    };
    const auto *const fix = std::ranges::find(
        Fixes, cause, [](const auto &pair) { return std::string_view(pair.first); });
    return fix == Fixes.end() ? "theory.remedy_check_number" : fix->second;
}

class Planner final
{
public:
    Planner(const store::Reader &reader, const roster::Sheet &sheet, site::SittingId sitting)
        : m_reader(reader)
        , m_sheet(sheet)
    {
        m_plan.sitting = std::move(sitting);
    }

    Result<TablePlan> plan()
    {
        TRY_LET(columns, findColumns(m_sheet));
        m_columns = columns;
        for (size_t i = columns.firstRow; i < m_sheet.rows.size(); ++i) {
            const SheetRow &row = m_sheet.rows[i];
            const bool isEnd = std::ranges::any_of(
                row.cells, [](const QString &cell) { return cell.startsWith(u"填报人"); });
            if (isEnd)
                break;
            TRY(take(row));
        }
        return std::move(m_plan);
    }

private:
    Result<> take(const SheetRow &row)
    {
        if (const CellProblem *found = untrusted(row)) {
            m_plan.problems.push_back(*found);
            return {};
        }
        const QString number = row.cell(m_columns.number).trimmed();
        TRY_LET(enrolment, roster::enrolments::byNumber(m_reader, number));
        if (!enrolment)
            return refuse(row, m_columns.number, "theory.number_unknown");
        if (enrolment->sitting != m_plan.sitting)
            return refuse(row, m_columns.number, "theory.other_sitting");
        if (!detail::sitsTheory(*enrolment))
            return refuse(row, m_columns.number, "theory.not_enrolled");
        if (m_seen.contains(enrolment->id))
            return refuse(row, m_columns.number, "theory.duplicate_row");
        m_seen.insert(enrolment->id);
        TRY_LET(isNamed, agreesInName(row, enrolment->candidate));
        if (!isNamed)
            return refuse(row, m_columns.name, "theory.name_disagrees");
        return takeScore(row, enrolment->id);
    }

    Result<> takeScore(const SheetRow &row, const roster::EnrolmentId &enrolment)
    {
        const auto entry = readEntry(row.cell(m_columns.score));
        if (!entry)
            return refuse(row, m_columns.score, entry.error().code);
        if (entry->state == rules::ScoreState::NotMarked)
            return refuse(row, m_columns.score, "theory.no_score", roster::Weight::Warning);
        TRY_LET(standing, scores::current(m_reader, enrolment));
        if (standing && standing->entry != *entry)
            return refuse(row, m_columns.score, "theory.already_confirmed");
        TRY_LET(keyed, key_ins::of(m_reader, enrolment));
        if (!standing && !keyed.empty() && keyed.front().entry != *entry)
            return refuse(row, m_columns.score, "theory.already_keyed");
        if (standing || !keyed.empty())
            ++m_plan.same;
        else
            m_plan.rows.push_back({row.number, enrolment, *entry});
        return {};
    }

    Result<bool> agreesInName(const SheetRow &row, const roster::CandidateId &candidate) const
    {
        if (m_columns.name < 0)
            return true;
        TRY_LET(kept, roster::candidates::byId(m_reader, candidate));
        return kept.name == row.cell(m_columns.name).trimmed();
    }

    // A formula, a merged area, a number that lost digits: what stands there is not to be believed.
    const CellProblem *untrusted(const SheetRow &row) const
    {
        const auto isOurs = [&](const CellProblem &problem) {
            return problem.row == row.number
                   && (problem.column == m_columns.number || problem.column == m_columns.score);
        };
        const auto found = std::ranges::find_if(m_sheet.problems, isOurs);
        return found == m_sheet.problems.end() ? nullptr : &*found;
    }

    Result<> refuse(const SheetRow &row, int column, std::string_view cause,
                    roster::Weight weight = roster::Weight::Refused)
    {
        CellProblem problem;
        problem.row = row.number;
        problem.column = column;
        problem.value = row.cell(column);
        problem.cause = cause;
        problem.remedy = remedyOf(cause);
        problem.weight = weight;
        m_plan.problems.push_back(std::move(problem));
        return {};
    }

    const store::Reader &m_reader;
    const roster::Sheet &m_sheet;
    Columns m_columns;
    QSet<roster::EnrolmentId> m_seen;
    TablePlan m_plan;
};

} // namespace

Result<TablePlan> planTable(const store::Reader &reader, const roster::Sheet &sheet,
                            const site::SittingId &sitting)
{
    return Planner(reader, sheet, sitting).plan();
}

} // namespace kaochang::theory
