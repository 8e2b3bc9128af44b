// SPDX-License-Identifier: GPL-3.0-or-later
#include "practical/scheme.h"

#include "core/canonical_json.h"
#include "core/durable_file.h"
#include "rules/schema.h"

#include <QDir>
#include <QJsonArray>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

static void initPracticalResources()
{
    Q_INIT_RESOURCE(practical);
}

namespace kaochang::practical {
namespace {

constexpr qint64 LargestScheme = 1 << 20;
constexpr auto SchemaPath = ":/practical/schemes/scheme.schema.json";

template <typename Make>
auto listOf(const QJsonValue &array, Make make)
{
    std::vector<decltype(make(QJsonObject()))> list;
    for (const QJsonValue each : array.toArray())
        list.push_back(make(each.toObject()));
    return list;
}

template <typename T, typename Write>
QJsonArray arrayOf(const std::vector<T> &list, Write write)
{
    QJsonArray array;
    for (const T &each : list)
        array.append(write(each));
    return array;
}

Deduction deductionOf(const QJsonObject &json)
{
    return {json.value(u"code").toString(), json.value(u"reason").toString(),
            json.value(u"points").toInteger()};
}

Aspect aspectOf(const QJsonObject &json)
{
    return {json.value(u"number").toString(), json.value(u"text").toString(),
            json.value(u"maximum").toInteger(), json.value(u"keySkill").toString(),
            listOf(json.value(u"deductions"), deductionOf)};
}

Section sectionOf(const QJsonObject &json)
{
    return {json.value(u"number").toString(), json.value(u"title").toString(),
            listOf(json.value(u"aspects"), aspectOf)};
}

// Only what the schema let through comes here: every word of a closed list is one of ours.
Scheme schemeOf(const QJsonObject &json)
{
    Scheme scheme;
    scheme.title = json.value(u"title").toString();
    scheme.source = json.value(u"source").toString();
    scheme.occupation = {*rules::editionNamed(json.value(u"edition").toString()),
                         json.value(u"code").toString(),
                         json.value(u"name").toString(),
                         {}};
    scheme.level = rules::Level(json.value(u"level").toInt());
    scheme.subject = *rules::subjectNamed(json.value(u"subject").toString());
    scheme.version = json.value(u"version").toInt();
    scheme.full = json.value(u"full").toInteger();
    scheme.unit = json.value(u"unit").toInteger();
    scheme.combine = *rules::combineNamed(json.value(u"combine").toString());
    scheme.spreadLimit = json.value(u"spreadLimit").toInteger();
    scheme.sections = listOf(json.value(u"sections"), sectionOf);
    return scheme;
}

QJsonObject jsonOf(const Deduction &deduction)
{
    return {{u"code"_s, deduction.code},
            {u"reason"_s, deduction.reason},
            {u"points"_s, deduction.points}};
}

QJsonObject jsonOf(const Aspect &aspect)
{
    QJsonObject json{{u"number"_s, aspect.number},
                     {u"text"_s, aspect.text},
                     {u"maximum"_s, aspect.maximum},
                     {u"deductions"_s, arrayOf(aspect.deductions, [](const Deduction &each) {
                          return jsonOf(each);
                      })}};
    if (aspect.isKeySkill())
        json.insert(u"keySkill"_s, aspect.keySkill);
    return json;
}

QJsonObject jsonOf(const Section &section)
{
    return {
        {u"number"_s, section.number},
        {u"title"_s, section.title},
        {u"aspects"_s, arrayOf(section.aspects, [](const Aspect &each) { return jsonOf(each); })}};
}

Result<> checkAspect(const Aspect &aspect)
{
    QSet<QString> codes;
    for (const Deduction &deduction : aspect.deductions) {
        if (codes.contains(deduction.code))
            return fail(Kind::Invalid, "practical.deduction_twice", aspect.number);
        if (deduction.points > aspect.maximum)
            return fail(Kind::Invalid, "practical.deduction_too_large", aspect.number);
        codes.insert(deduction.code);
    }
    return {};
}

} // namespace

const Aspect *Scheme::aspect(QStringView number) const
{
    for (const Section &section : sections) {
        const auto found = std::ranges::find(section.aspects, number, &Aspect::number);
        if (found != section.aspects.end())
            return &*found;
    }
    return nullptr;
}

std::vector<Aspect> Scheme::aspects() const
{
    std::vector<Aspect> all;
    for (const Section &section : sections)
        all.insert(all.end(), section.aspects.begin(), section.aspects.end());
    return all;
}

Result<Scheme> parseScheme(const QByteArray &json)
{
    initPracticalResources();
    TRY_LET(object, parseStrictObject(json));
    TRY_LET(schema, readWhole(QString::fromLatin1(SchemaPath), LargestScheme));
    TRY(rules::holdsTo(schema, object));
    const Scheme scheme = schemeOf(object);
    TRY(checkScheme(scheme));
    return scheme;
}

Result<QByteArray> schemeJson(const Scheme &scheme)
{
    return canonicalJson(
        QJsonObject{{u"title"_s, scheme.title},
                    {u"source"_s, scheme.source},
                    {u"edition"_s, rules::editionTitle(scheme.occupation.edition).toString()},
                    {u"code"_s, scheme.occupation.code},
                    {u"name"_s, scheme.occupation.name},
                    {u"level"_s, int(scheme.level)},
                    {u"subject"_s, rules::subjectWord(scheme.subject).toString()},
                    {u"version"_s, scheme.version},
                    {u"full"_s, scheme.full},
                    {u"unit"_s, scheme.unit},
                    {u"combine"_s, rules::combineId(scheme.combine)},
                    {u"spreadLimit"_s, scheme.spreadLimit},
                    {u"sections"_s,
                     arrayOf(scheme.sections, [](const Section &each) { return jsonOf(each); })}});
}

Result<> checkScheme(const Scheme &scheme)
{
    const auto &[edition, code, name, trades] = scheme.occupation;
    TRY(rules::reviewOccupation(edition, code, name));
    Centi sum = 0;
    QSet<QString> numbers;
    for (const Aspect &aspect : scheme.aspects()) {
        if (numbers.contains(aspect.number))
            return fail(Kind::Invalid, "practical.aspect_twice", aspect.number);
        TRY(checkAspect(aspect));
        numbers.insert(aspect.number);
        sum += aspect.maximum;
    }
    if (sum != scheme.full)
        return fail(Kind::Invalid, "practical.bad_sum",
                    centiText(sum) + u'/' + centiText(scheme.full));
    return {};
}

const std::vector<Scheme> &sampleSchemes()
{
    static const std::vector<Scheme> schemes = [] {
        initPracticalResources();
        std::vector<Scheme> read;
        for (const QString &name : {u"electrician_4.json"_s, u"welder_3.json"_s}) {
            const auto bytes = readWhole(u":/practical/schemes/"_s + name, LargestScheme);
            const auto scheme = bytes.and_then(parseScheme);
            if (!scheme) // what is compiled in and does not parse must mark nobody
                qFatal("practical: %s: %s", qUtf8Printable(name),
                       qUtf8Printable(scheme.error().detail));
            read.push_back(*scheme);
        }
        return read;
    }();
    return schemes;
}

} // namespace kaochang::practical
