// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/certificates/detail/number_columns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::results::detail {
namespace {

constexpr size_t HeaderRows = 20; // a header is looked for no further down
constexpr QStringView IdCardCode = u"201";
constexpr std::array<std::array<QStringView, 3>, NumberColumnCount> Headers = {{
    {u"证书编号", u"证书号码", u"证书号"},
    {u"准考证号", u"考号", u"准考证号码"},
    {u"证件类型", u"证件类别", u"证件种类"},
    {u"证件号码", u"证件号", u"身份证号"},
    {u"姓名", u"考生姓名", u"持证人"},
    {u"职业名称", u"职业", u"职业(工种)"},
    {u"职业技能等级", u"技能等级", u"等级"},
    {u"发证日期", u"颁证日期", u"核发日期"},
    {u"评价机构", u"评价机构名称", u"机构名称"},
}};

int findIn(const roster::SheetRow &row, const std::array<QStringView, 3> &headers)
{
    for (const QStringView header : headers)
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            if (row.cells[i].trimmed() == header)
                return int(i);
    return -1;
}

std::string_view remedyOf(std::string_view cause)
{
    constexpr std::array Fixes = {
        std::pair{"results.person_missing", "results.remedy_check_person"},
        std::pair{"results.candidate_unknown", "results.remedy_check_person"},
        std::pair{"results.persons_disagree", "results.remedy_check_person"},
        std::pair{"results.name_disagrees", "results.remedy_check_person"},
        std::pair{"results.candidate_twice", "results.remedy_remove_row"},
        std::pair{"results.number_twice", "results.remedy_remove_row"},
        std::pair{"results.document_kind_unknown", "results.remedy_correct_cell"},
        std::pair{"results.occupation_disagrees", "results.remedy_correct_cell"},
        std::pair{"results.institution_disagrees", "results.remedy_correct_cell"},
        std::pair{"results.level_disagrees", "results.remedy_correct_cell"},
        std::pair{"results.bad_issue_day", "results.remedy_correct_cell"},
        std::pair{"results.not_passed", "results.remedy_check_result"},
        std::pair{"results.other_number", "results.remedy_void_first"},
    };
    const auto *const fix = std::ranges::find(
        Fixes, cause, [](const auto &pair) { return std::string_view(pair.first); });
    return fix == Fixes.end() ? "results.remedy_ask_centre" : fix->second;
}

} // namespace

Result<NumberColumns> NumberColumns::find(const roster::Sheet &sheet)
{
    for (size_t i = 0; i < std::min(sheet.rows.size(), HeaderRows); ++i) {
        NumberColumns columns;
        columns.m_firstRow = i + 1;
        for (size_t column = 0; column < Headers.size(); ++column)
            columns.m_places.at(column) = findIn(sheet.rows[i], Headers.at(column));
        if (columns.has(NumberColumn::Number))
            return columns;
    }
    return fail(Kind::Invalid, "results.no_number_header");
}

QString NumberColumns::text(const roster::SheetRow &row, NumberColumn column) const
{
    return has(column) ? row.cell(place(column)).trimmed() : QString();
}

roster::CellProblem NumberColumns::problem(const roster::SheetRow &row, NumberColumn column,
                                           std::string_view cause, const QString &detail,
                                           roster::Weight weight) const
{
    const QString value = text(row, column);
    return {row.number,
            place(column),
            Headers.at(size_t(column)).front().toString(),
            column == NumberColumn::Document ? rules::maskDocument(value) : value.left(64),
            detail,
            cause,
            remedyOf(cause),
            weight};
}

std::vector<roster::SheetRow> rowsBelow(const roster::Sheet &sheet, const NumberColumns &columns)
{
    std::vector<roster::SheetRow> rows;
    for (size_t i = columns.firstRow(); i < sheet.rows.size(); ++i) {
        const bool isEnd = std::ranges::any_of(
            sheet.rows[i].cells, [](const QString &cell) { return cell.startsWith(u"填报人"); });
        if (isEnd)
            break;
        rows.push_back(sheet.rows[i]);
    }
    return rows;
}

std::optional<roster::CellProblem>
untrusted(const roster::Sheet &sheet, const roster::SheetRow &row, const NumberColumns &columns)
{
    for (const roster::CellProblem &problem : sheet.problems) {
        for (int column = 0; column < NumberColumnCount; ++column)
            if (problem.row == row.number && problem.column >= 0
                && problem.column == columns.place(NumberColumn(column)))
                return problem;
    }
    return std::nullopt;
}

QString documentCode(rules::DocumentKind kind)
{
    return (kind == rules::DocumentKind::IdCard ? IdCardCode : rules::documentTitle(kind))
        .toString();
}

std::optional<rules::DocumentKind> documentKindOf(const QString &text)
{
    return text == IdCardCode ? std::optional(rules::DocumentKind::IdCard)
                              : rules::documentNamed(text);
}

} // namespace kaochang::results::detail
