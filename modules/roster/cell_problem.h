// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with one cell of somebody's spreadsheet, where it is, and what its owner can do.
#pragma once

#include <QString>
#include <string_view>

namespace kaochang::roster {

// Refused: the row is not imported. Warning: it is, and said aloud.
enum class Weight { Refused, Warning };

struct CellProblem
{
    int row = 0;             // as the spreadsheet counts: 1 is the first
    int column = -1;         // 0 is A; -1 means the whole row
    QString header;          // the column's own header, empty where none is known
    QString value;           // what stands there; masked where it is personal data
    QString detail;          // the particular: a clause, an allowed value, the other row
    std::string_view cause;  // "roster.cell_formula": what is wrong
    std::string_view remedy; // "roster.remedy_paste_values": what to do about it
    Weight weight = Weight::Refused;

    bool operator==(const CellProblem &) const = default;
};

struct CellPlace
{
    int row = 0;
    int column = -1;

    bool operator==(const CellPlace &) const = default;
};

// The one table from cause to remedy and weight; a cause that is not in it asserts.
CellProblem cellProblem(CellPlace place, std::string_view cause, QString value = {});

QString columnLetters(int column);  // 0 is "A", 26 is "AA"
QString placeText(CellPlace place); // "C17"; "17" for a whole row

} // namespace kaochang::roster
