// SPDX-License-Identifier: GPL-3.0-or-later
// What every document of the wire has in common.
#pragma once

#include "sync/detail/fields.h"
#include "sync/envelope.h"

namespace kaochang::sync::detail {

QJsonObject paper(const QString &type, QJsonObject members);            // adds v, type and alg
Result<Fields> openPaper(const QByteArray &bytes, const QString &type); // sync.too_large too

template <typename Document>
Result<Document> whole(const Fields &fields, Document document)
{
    TRY(fields.verdict());
    return document;
}

QJsonValue json(const std::optional<BatchPoint> &point);
std::optional<BatchPoint> point(Fields &fields, const QString &name);
QJsonObject json(const AuditPoint &audit);
AuditPoint audit(Fields &fields);

} // namespace kaochang::sync::detail
