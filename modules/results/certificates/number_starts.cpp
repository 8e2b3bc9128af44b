// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/certificates/number_starts.h"

using namespace Qt::StringLiterals;

namespace kaochang::results::number_starts {

Result<int> of(const store::Reader &reader, const QString &series)
{
    TRY_LET(rows, reader.select(u"SELECT first FROM number_start WHERE series = ? ORDER BY number "
                                "DESC LIMIT 1"_s,
                                {series}));
    return rows.empty() ? 1 : rows.front()[0].toInt();
}

Result<> set(store::Writer &writer, const QString &series, int first, const UserId &by,
             const QDateTime &at)
{
    TRY(writer.execute(
        u"INSERT INTO number_start (series, first, author, at) VALUES (?, ?, ?, ?)"_s,
        {series, first, by.toString(), at.toMSecsSinceEpoch()}));
    return {};
}

} // namespace kaochang::results::number_starts
