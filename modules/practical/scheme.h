// SPDX-License-Identifier: GPL-3.0-or-later
// 评分表: what an assessor looks at, how much each aspect is worth, what is taken off and why.
#pragma once

#include "core/id.h"
#include "rules/level.h"
#include "rules/occupation.h"
#include "rules/score.h"
#include "rules/subject.h"

#include <vector>

namespace kaochang::practical {

using SchemeId = Id<struct SchemeTag>;

struct Deduction
{
    QString code; // the key that takes it: "a"
    QString reason;
    Centi points = 0; // usually taken off; the assessor may take another amount

    bool operator==(const Deduction &) const = default;
};

struct Aspect
{
    QString number; // "2.1", once in a scheme
    QString text;
    Centi maximum = 0;
    QString keySkill; // ★: the id in the occupation's standard; empty: none
    std::vector<Deduction> deductions;

    bool isKeySkill() const { return !keySkill.isEmpty(); }
    bool operator==(const Aspect &) const = default;
};

struct Section
{
    QString number;
    QString title;
    std::vector<Aspect> aspects;

    bool operator==(const Section &) const = default;
};

struct Scheme
{
    SchemeId id; // null: not adopted yet
    QString title;
    QString source; // where it was read, or that it is a sample
    rules::Occupation occupation;
    rules::Level level = rules::Level::Five;
    rules::SubjectKind subject = rules::SubjectKind::Practical;
    int version = 1;
    Centi full = 100'00; // what the maxima sum up to
    Centi unit = 1;      // the score is rounded to this, once
    rules::Combine combine = rules::Combine::Mean;
    Centi spreadLimit = 10'00; // totals further apart than this are discussed
    std::vector<Section> sections;

    const Aspect *aspect(QStringView number) const; // null: none
    std::vector<Aspect> aspects() const;            // in their order
    bool operator==(const Scheme &) const = default;
};

// The JSON of resources/schemes, held against its schema. Codes: those of parseStrictObject,
// rules.data_breaks_schema, those of checkScheme().
Result<Scheme> parseScheme(const QByteArray &json);
Result<QByteArray> schemeJson(const Scheme &scheme); // canonical; the id is not in it

// practical.bad_sum (detail: sum/full), practical.aspect_twice, practical.deduction_twice,
// practical.deduction_too_large (detail: the aspect), and the refusals of
// rules::reviewOccupation().
Result<> checkScheme(const Scheme &scheme);

// Compiled in: 电工 level 4 and 焊工 level 3, both labelled as samples.
const std::vector<Scheme> &sampleSchemes();

} // namespace kaochang::practical
