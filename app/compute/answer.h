// SPDX-License-Identifier: GPL-3.0-or-later
// The mathematics of the house, open to anyone: one JSON request, one JSON object, by the functions
// that make the scores.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>

namespace kaochang::app::compute {

// {"op": …, its members}. docs/guide/*/08-compute.md has an example of every op; manual() is the
// short form. today: no document may be of somebody born later. Codes: json.syntax,
// json.not_an_object, json.bad_member (detail: the member), json.unknown_member, NotFound
// app.no_such_op, and those of the functions of rules and statistics.
Result<QJsonObject> answer(const QByteArray &request, const QDate &today);

QStringList ops();
QString manual();

} // namespace kaochang::app::compute
