// SPDX-License-Identifier: GPL-3.0-or-later
// Regulation kept as JSON: read strictly, held against its schema, and only then believed.
#pragma once

#include "core/result.h"
#include "rules/clause.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <vector>

namespace kaochang::rules::detail {

// Bytes against the schema ":/rules/<schema>". Codes: the json.* codes of canonical_json.h;
// rules.data_breaks_schema with the first few complaints as detail.
Result<QJsonObject> validated(const QByteArray &bytes, const QString &schema);

// A file of our own, compiled in. A program whose own rules do not parse must not judge anyone: it
// stops.
QJsonObject shipped(const QString &file, const QString &schema);
QByteArray shippedBytes(const QString &file);
QStringList shippedFiles(const QString &folder, const QString &suffix);

std::optional<QDate> dateOf(const QJsonValue &value); // "2020-05-25"; anything else is nothing
Clause clauseOf(const QJsonObject &holder, const QString &document); // its "clause" member
inline QString text(const QJsonObject &object, QStringView name)
{
    return object.value(name).toString();
}

template <typename Make>
auto listOf(const QJsonValue &array, Make make)
{
    std::vector<decltype(make(QJsonObject()))> made;
    for (const auto &entry : array.toArray())
        made.push_back(make(entry.toObject()));
    return made;
}

} // namespace kaochang::rules::detail
