// SPDX-License-Identifier: GPL-3.0-or-later
// Where a table of certificate numbers keeps what, and what is wrong with one of its cells.
#pragma once

#include "roster/sheet.h"
#include "rules/identity.h"

#include <array>
#include <optional>

namespace kaochang::results::detail {

enum class NumberColumn {
    Number,
    Admission,
    DocumentKind,
    Document,
    Name,
    Occupation,
    Level,
    Day,
    Institution
};
inline constexpr int NumberColumnCount = 9;

class NumberColumns final
{
public:
    // The first row, of the first 20, that names 证书编号. Code: results.no_number_header.
    static Result<NumberColumns> find(const roster::Sheet &sheet);

    bool has(NumberColumn column) const { return place(column) >= 0; }
    int place(NumberColumn column) const { return m_places.at(size_t(column)); }
    QString text(const roster::SheetRow &row, NumberColumn column) const; // trimmed
    size_t firstRow() const { return m_firstRow; }
    // With its remedy; a document number is masked.
    roster::CellProblem problem(const roster::SheetRow &row, NumberColumn column,
                                std::string_view cause, const QString &detail,
                                roster::Weight weight) const;

private:
    size_t m_firstRow = 0; // index of the first row below the header
    std::array<int, NumberColumnCount> m_places{};
};

// Down to 填报人.
std::vector<roster::SheetRow> rowsBelow(const roster::Sheet &sheet, const NumberColumns &columns);
// A cell of ours that cannot be believed: a formula, lost digits.
std::optional<roster::CellProblem>
untrusted(const roster::Sheet &sheet, const roster::SheetRow &row, const NumberColumns &columns);

// The codes of 证件类型 seen in real reports (domain.md 1.7); others are not known yet and the
// title stands for them.
QString documentCode(rules::DocumentKind kind);
std::optional<rules::DocumentKind> documentKindOf(const QString &text); // code, title or word

} // namespace kaochang::results::detail
