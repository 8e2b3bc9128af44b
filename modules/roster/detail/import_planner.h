// SPDX-License-Identifier: GPL-3.0-or-later
// Walks a sheet once and decides the fate of every row: against itself, then against what is kept.
#pragma once

#include "roster/detail/row_reader.h"

#include <span>

namespace kaochang::roster::detail {

class ImportPlanner final
{
public:
    ImportPlanner(const Sheet &sheet, const ReadingRules &rules)
        : m_sheet(sheet)
        , m_rules(rules)
    {}

    ImportPlan plan();

private:
    struct Seen // a person further up in this file
    {
        int index = 0; // in ImportPlan::rows
        int row = 0;
        std::vector<site::SittingId> sittings;
        QStringList occupations; // codes
    };

    void take(const SheetRow &row, std::span<const CellProblem> flaws);
    void takeFlaw(const CellProblem &flaw, ReadRow &read) const;
    void compareWithFile(ReadRow &read, PlannedRow &planned);
    void compareWithSeen(const Seen &seen, ReadRow &read, PlannedRow &planned);
    void compareLikeness(ReadRow &read, int row);
    void compareApplications(ReadRow &read, int row) const;
    void compareWithKept(ReadRow &read, PlannedRow &planned) const;
    void remember(const ReadRow &read, int row);
    void addProblem(ReadRow &read, CellPlace place, std::string_view cause,
                    const QString &detail) const;
    CellPlace at(int row, Column column) const { return {row, m_rules.map.place(column)}; }

    const Sheet &m_sheet;
    const ReadingRules &m_rules;
    ImportPlan m_plan;
    QHash<QString, Seen> m_seen;    // by document
    QHash<QString, int> m_likeness; // row, by likeness
};

} // namespace kaochang::roster::detail
