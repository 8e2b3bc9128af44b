// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/certificates/used_numbers.h"

using namespace Qt::StringLiterals;

namespace kaochang::results::used_numbers {

Result<QStringList> all(const store::Reader &reader)
{
    QStringList numbers;
    TRY(reader.each(u"SELECT number FROM used_number"_s, {}, [&](const store::Row &row) {
        numbers += row[0].toString();
        return Result<>();
    }));
    return numbers;
}

Result<bool> add(store::Writer &writer, const QString &number, const UserId &by,
                 const QDateTime &at)
{
    TRY_LET(added, writer.execute(u"INSERT INTO used_number (number, author, at) VALUES (?, ?, ?) "
                                  "ON CONFLICT DO NOTHING"_s,
                                  {number, by.toString(), at.toMSecsSinceEpoch()}));
    return added > 0;
}

} // namespace kaochang::results::used_numbers
