// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/cell_problem.h"

#include <algorithm>
#include <array>

namespace kaochang::roster {

namespace {

struct Meaning
{
    std::string_view cause;
    std::string_view remedy;
    Weight weight = Weight::Refused;
};

constexpr std::array Meanings{
    // what a spreadsheet does to a cell
    Meaning{"roster.cell_formula", "roster.remedy_paste_values"},
    Meaning{"roster.cell_merged", "roster.remedy_unmerge"},
    Meaning{"roster.cell_error_value", "roster.remedy_correct_source"},
    Meaning{"roster.cell_lost_digits", "roster.remedy_text_format"},
    Meaning{"roster.cell_bad_date", "roster.remedy_iso_date"},
    Meaning{"roster.cell_stray_quote", "roster.remedy_quote"},
};

} // namespace

CellProblem cellProblem(CellPlace place, std::string_view cause, QString value)
{
    const auto meaning = std::ranges::find(Meanings, cause, &Meaning::cause);
    Q_ASSERT_X(meaning != Meanings.end(), "cellProblem", cause.data());
    return {place.row,       place.column,   {}, value.left(64), {}, meaning->cause,
            meaning->remedy, meaning->weight};
}

QString columnLetters(int column)
{
    QString letters;
    for (int left = column; left >= 0; left = left / 26 - 1)
        letters.prepend(QChar(u'A' + left % 26));
    return letters;
}

QString placeText(CellPlace place)
{
    return columnLetters(place.column) + QString::number(place.row);
}

} // namespace kaochang::roster
