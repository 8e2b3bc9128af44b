// SPDX-License-Identifier: GPL-3.0-or-later
// Reference data and how near a number must come to a reference of so many digits.
#pragma once

#include "statistics/ratings.h"
#include "support/cases.h"

#include <QFile>
#include <QTest>
#include <cmath>

namespace kaochang::tests {

using statistics::Ratings;
using statistics::Row;

// Half a unit of the last digit given, and what the writer of the digits may have rounded twice.
inline bool agrees(double value, double reference, int digits)
{
    return std::abs(value - reference) <= 0.5001 * std::pow(10, -digits);
}

#define COMPARE_DIGITS(value, reference, digits)                                                   \
    QVERIFY2(kaochang::tests::agrees((value), (reference), (digits)),                              \
             qPrintable(QString::number((value), 'g', 12)))

// Of a comma-separated table with a heading; quotes are taken off.
inline std::vector<QStringList> table(const QString &name)
{
    QFile file(casesFolder() + QStringLiteral("/stats/") + name);
    std::vector<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    file.readLine();
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine().trimmed());
        rows.push_back(QString(line).remove(u'"').split(u','));
    }
    return rows;
}

// "4. Neurosis" is 4.
inline Ratings numbers(const std::vector<QStringList> &rows)
{
    Ratings ratings;
    for (const QStringList &row : rows) {
        Row &read = ratings.emplace_back();
        for (const QString &cell : row)
            read.push_back(cell.section(u'.', 0, 0).toDouble());
    }
    return ratings;
}

// Coders in rows, a digit a unit, '.' for a gap: as the books print them.
inline Ratings coders(const QStringList &lines)
{
    Ratings ratings(size_t(lines.front().size()));
    for (const QString &line : lines) {
        for (qsizetype unit = 0; unit < line.size(); ++unit)
            ratings[size_t(unit)].push_back(
                line[unit] == u'.' ? std::nullopt : std::optional(double(line[unit].digitValue())));
    }
    return ratings;
}

} // namespace kaochang::tests
