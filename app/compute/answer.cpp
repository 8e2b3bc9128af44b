// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/answer.h"

#include "compute/ops.h"

#include <QJsonDocument>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kaochang::app::compute {
namespace {

struct Op
{
    QStringView name;
    Result<QJsonObject> (*run)(Request &request, const QDate &today);
    const char *example;
};

template <Result<QJsonObject> (*Run)(Request &)>
Result<QJsonObject> timeless(Request &request, const QDate &)
{
    return Run(request);
}

constexpr std::array<Op, 12> Ops = {{
    {u"aggregate", timeless<aggregate>,
     R"({"op":"aggregate","rule":"median","marks":["5950","6000","7100"]})"},
    {u"moderate", timeless<moderate>,
     R"({"op":"moderate","marks":["7200","9000","7500"],"tolerance":"1000"})"},
    {u"judgement", timeless<judgement>, R"({"op":"judgement","scores":[2,2,3],"max":"150"})"},
    {u"icc", timeless<icc>, R"({"op":"icc","ratings":[[9,2,5,8],[6,1,3,2],[8,4,6,8]]})"},
    {u"kappa", timeless<kappa>, R"({"op":"kappa","table":[[20,5],[10,15]],"weights":"none"})"},
    {u"fleiss", timeless<fleiss>, R"({"op":"fleiss","ratings":[["a","a","b"],["b","b","b"]]})"},
    {u"krippendorff", timeless<krippendorff>,
     R"({"op":"krippendorff","ratings":[[1,1,null],[2,3,2],[3,3,3]],"metric":"ordinal"})"},
    {u"items", timeless<items>,
     R"({"op":"items","answers":[["A","B"],["A","C"],["B","C"]],"key":["A","C"]})"},
    {u"severity", timeless<severity>,
     R"({"op":"severity","model":"additive","ratings":[["8000","7700"],["7000","6500"]]})"},
    {u"identity", identity, R"({"op":"identity","type":"id_card","number":"11010519491231002X"})"},
    {u"certificate", timeless<certificate>,
     R"({"op":"certificate","number":"Y000544031005263000003"})"},
    {u"working_day", timeless<workingDay>, R"({"op":"working_day","from":"2026-04-28","days":10})"},
}};

} // namespace

Result<QJsonObject> answer(const QByteArray &request, const QDate &today)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(request, &problem);
    if (problem.error != QJsonParseError::NoError)
        return fail(Kind::Invalid, "json.syntax", QString::number(problem.offset));
    if (!document.isObject())
        return fail(Kind::Invalid, "json.not_an_object");
    Request asked(document.object());
    TRY_LET(name, asked.text(u"op"_s));
    const auto *op = std::ranges::find(Ops, QStringView(name), &Op::name);
    if (op == Ops.end())
        return fail(Kind::NotFound, "app.no_such_op", name);
    TRY_LET(answered, op->run(asked, today));
    TRY(asked.allRead()); // a misspelt member must not pass for its usual value
    return answered;
}

QStringList ops()
{
    QStringList names;
    for (const Op &op : Ops)
        names.append(op.name.toString());
    return names;
}

QString manual()
{
    QString text = u"kaochangctl compute < REQUEST.json\n\n"
                   "One JSON request on standard input, one JSON object on standard output. Marks "
                   "are hundredths as text.\nRefused: \"error\" with its code, exit 1. "
                   "Needs no site. Members and answers: docs/guide, 08.\n\n"_s;
    for (const Op &op : Ops)
        text += u"  %1\n"_s.arg(QString::fromUtf8(op.example));
    return text;
}

} // namespace kaochang::app::compute
