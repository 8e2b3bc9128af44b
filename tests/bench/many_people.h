// SPDX-License-Identifier: GPL-3.0-or-later
// A roster of as many people as wanted, none of whom exists.
#pragma once

#include "roster/roster_columns.h"

#include <QDate>
#include <array>

namespace kaochang::bench {

// A valid number of nobody: county 9901 does not exist.
inline QString documentNumber(int serial)
{
    const QDate birth = QDate(1970, 1, 1).addDays(serial / 900);
    const QString first = QStringLiteral("129901") + birth.toString(QStringLiteral("yyyyMMdd"))
                          + QString::number(100 + serial % 900).rightJustified(3, u'0');
    constexpr std::array<int, 17> Weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += first[i].digitValue() * Weights.at(size_t(i));
    return first + QChar(u"10X98765432"[sum % 11]);
}

// The sample's own first row, repeated with other people.
inline roster::Sheet sheetOf(const QByteArray &sample, int rows)
{
    roster::Sheet sheet = roster::readSheet(sample).value();
    const roster::SheetRow header = sheet.rows[0];
    const roster::SheetRow model = sheet.rows[1];
    sheet.rows = {header};
    for (int i = 0; i < rows; ++i) {
        roster::SheetRow row = model;
        row.number = i + 2;
        const QString number = documentNumber(i);
        row.cells[int(roster::Column::Serial)] = QString::number(i + 1);
        row.cells[int(roster::Column::DocumentNumber)] = number;
        row.cells[int(roster::Column::Name)] =
            QStringLiteral("张") + QChar(0x4e00 + i % 20000) + QChar(0x4e00 + i % 997);
        row.cells[int(roster::Column::Sex)] =
            number[16].digitValue() % 2 == 1 ? QStringLiteral("男") : QStringLiteral("女");
        row.cells[int(roster::Column::Birth)].clear();
        row.cells[int(roster::Column::Phone)] = QStringLiteral("190%1").arg(i, 8, 10, QChar(u'0'));
        sheet.rows.push_back(row);
    }
    return sheet;
}

} // namespace kaochang::bench
