// SPDX-License-Identifier: GPL-3.0-or-later
// The practical_scheme table: adopted schemes, frozen. No other file in the house names it.
#pragma once

#include "practical/scheme.h"
#include "store/store.h"

namespace kaochang::practical::schemes {

Result<Scheme> byId(const store::Reader &reader, const SchemeId &id); // practical.no_such_scheme
// For one occupation, level and subject, newest version first.
Result<std::vector<Scheme>> of(const store::Reader &reader, const rules::Occupation &occupation,
                               rules::Level level, rules::SubjectKind subject);
Result<> add(store::Writer &writer, const Scheme &scheme);

} // namespace kaochang::practical::schemes
