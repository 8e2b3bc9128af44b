// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/ops.h"
#include "rules/certificate_number.h"
#include "rules/identity.h"
#include "rules/working_days.h"

using namespace Qt::StringLiterals;

namespace kaochang::app::compute {
namespace {

QString codeText(std::string_view code)
{
    return QString::fromLatin1(code.data(), qsizetype(code.size()));
}

QJsonObject notValid(const Error &error)
{
    return {{u"valid"_s, false}, {u"reason"_s, codeText(error.code)}};
}

} // namespace

Result<QJsonObject> identity(Request &request, const QDate &today)
{
    TRY_LET(type, request.text(u"type"_s));
    TRY_LET(number, request.text(u"number"_s));
    TRY_LET(day, request.date(u"date"_s, today));
    const auto kind = rules::documentNamed(type);
    if (!kind)
        return badMember(u"type"_s);
    const auto document = rules::checkDocument(*kind, number, day);
    if (!document)
        return notValid(document.error());
    QJsonObject json{{u"valid"_s, true},
                     {u"reason"_s, QJsonValue::Null},
                     {u"type"_s, rules::documentWord(*kind).toString()}};
    if (document->birth)
        json.insert(u"birth"_s, document->birth->toString(Qt::ISODate));
    if (document->sex)
        json.insert(u"sex"_s, *document->sex == rules::Sex::Male ? u"male"_s : u"female"_s);
    return json;
}

Result<QJsonObject> certificate(Request &request)
{
    TRY_LET(text, request.text(u"number"_s));
    const auto number = rules::parseCertificateNumber(text);
    if (!number)
        return notValid(number.error());
    QJsonArray warnings;
    for (const rules::Warning &warning : rules::letterWarnings(*number))
        warnings.append(codeText(warning.code));
    const QString plain = rules::certificateText(*number);
    return QJsonObject{{u"valid"_s, true},
                       {u"reason"_s, QJsonValue::Null},
                       {u"institution"_s, number->institution},
                       {u"category"_s, QString(number->category())},
                       {u"body"_s, number->body()},
                       {u"province"_s, number->province()},
                       {u"site"_s, number->site()},
                       {u"year"_s, plain.sliced(13, 2)},
                       {u"level"_s, QString(number->level)},
                       {u"serial"_s, plain.last(6)},
                       {u"warnings"_s, warnings}};
}

Result<QJsonObject> workingDay(Request &request)
{
    TRY_LET(from, request.date(u"from"_s));
    TRY_LET(days, request.whole(u"days"_s));
    const auto direction = days < 0 ? rules::Direction::Before : rules::Direction::After;
    TRY_LET(deadline,
            rules::deadline(rules::Calendar::shipped(), {direction, from, std::abs(days)}));
    return QJsonObject{{u"date"_s, deadline.due.toString(Qt::ISODate)},
                       {u"safe"_s, deadline.safe.toString(Qt::ISODate)},
                       {u"calendar"_s, deadline.calendar},
                       {u"provisional"_s, deadline.provisional}};
}

} // namespace kaochang::app::compute
