// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the official template, filled in well; a test spoils what it is about.
#pragma once

#include "roster/roster_columns.h"

#include <QMap>

namespace kaochang::tests {

using Cells = QMap<roster::Column, QString>;

inline QStringList templateRow(const Cells &changed)
{
    using enum roster::Column;
    Cells cells{{Serial, QStringLiteral("1")},
                {Occupation, QStringLiteral("电工")},
                {Level, QStringLiteral("四级/中级工")},
                {Condition, QStringLiteral("从事本职业5年以上")},
                {DocumentKind, QStringLiteral("居民身份证")},
                {DocumentNumber, QStringLiteral("119901199001010017")},
                {Name, QStringLiteral("李四")},
                {Sex, QStringLiteral("男")},
                {Birth, QStringLiteral("1990-01-01")},
                {Phone, QStringLiteral("13800000000")},
                {HasCertificate, QStringLiteral("否")},
                {Education, QStringLiteral("大专")},
                {Province, QStringLiteral("天津市")},
                {Source, QStringLiteral("在职职工")},
                {Employer, QStringLiteral("海河机电")},
                {AppliedBy, QStringLiteral("海河机电")},
                {Recognition, QStringLiteral("初次认定")},
                {ExamType, QStringLiteral("正考")},
                {Nation, QStringLiteral("汉族")}};
    for (auto it = changed.cbegin(); it != changed.cend(); ++it)
        cells[it.key()] = it.value();
    QStringList row;
    for (int i = 0; i < roster::ColumnCount; ++i)
        row << cells.value(roster::Column(i));
    return row;
}

// The synthetic people of domain.md §2: valid numbers of a county that does not exist.
inline const Cells Li{};
inline const Cells Wang{{roster::Column::Name, QStringLiteral("王芳")},
                        {roster::Column::DocumentNumber, QStringLiteral("119901199001010025")},
                        {roster::Column::Sex, QStringLiteral("女")},
                        {roster::Column::Phone, QStringLiteral("13800000001")}};
inline const Cells Zhao{{roster::Column::Name, QStringLiteral("赵强")},
                        {roster::Column::DocumentNumber, QStringLiteral("229901198512319033")},
                        {roster::Column::Birth, QStringLiteral("1985-12-31")},
                        {roster::Column::Phone, QStringLiteral("13800000002")}};

inline Cells with(Cells cells, roster::Column column, const QString &text)
{
    cells[column] = text;
    return cells;
}

inline roster::Sheet rosterOf(const QList<Cells> &people)
{
    roster::Sheet sheet{{}, {{1, roster::templateHeader()}}, {}, {}};
    for (const Cells &person : people)
        sheet.rows.push_back({static_cast<int>(sheet.rows.size()) + 1, templateRow(person)});
    return sheet;
}

} // namespace kaochang::tests
