// SPDX-License-Identifier: GPL-3.0-or-later
// The one spelling of a signed document (RFC 8785), and the strict reading of one.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace kaochang {

// Members sorted by UTF-16 code units, shortest escapes, no blanks. Signed documents hold strings,
// booleans, null and integers |n| < 2^53 only: a fraction is refused (json.not_an_integer), as is a
// lone surrogate (json.bad_text), because two implementations may spell them differently.
Result<QByteArray> canonicalJson(const QJsonValue &value);

// RFC 8259 read without mercy: valid UTF-8, no duplicate member names, no fractions, depth <= 64,
// nothing after the value. Codes: json.bad_text, json.syntax, json.duplicate_name,
// json.not_an_integer, json.too_deep; detail is the byte offset.
Result<QJsonValue> parseStrictJson(const QByteArray &bytes);
Result<QJsonObject> parseStrictObject(const QByteArray &bytes); // also json.not_an_object

} // namespace kaochang
