// SPDX-License-Identifier: GPL-3.0-or-later
// Facts of other rooms as canonical JSON files of the payload.
#pragma once

#include "core/canonical_json.h"
#include "package/bag.h"

#include <QDateTime>
#include <optional>

namespace kaochang::package::detail {

inline Result<Content> jsonContent(const QString &path, const QJsonValue &value)
{
    TRY_LET(bytes, canonicalJson(value));
    return Content{path, bytes, {}, {}};
}

// Milliseconds since 1970 UTC, or null for what has not happened.
inline QJsonValue moment(const std::optional<QDateTime> &at)
{
    return at ? QJsonValue(at->toMSecsSinceEpoch()) : QJsonValue();
}

template <typename Id>
QJsonValue idOrNull(const std::optional<Id> &id)
{
    return id ? QJsonValue(id->toString()) : QJsonValue();
}

} // namespace kaochang::package::detail
