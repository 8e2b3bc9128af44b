// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/ops.h"
#include "statistics/items.h"
#include "statistics/severity.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kaochang::app::compute {
namespace {

QJsonArray wordsOf(const std::vector<statistics::Caution> &cautions)
{
    QJsonArray words;
    for (const statistics::Caution caution : cautions)
        words.append(statistics::cautionWord(caution).toString());
    return words;
}

QJsonArray optionsJson(const std::vector<statistics::Option> &options)
{
    QJsonArray array;
    for (const statistics::Option &option : options)
        array.append(QJsonObject{{u"option"_s, option.text},
                                 {u"key"_s, option.isKey},
                                 {u"chosen"_s, qint64(option.chosen)},
                                 {u"point_biserial"_s, option.pointBiserial}});
    return array;
}

QJsonObject itemJson(const statistics::Item &item)
{
    return {{u"facility"_s, item.facility},
            {u"sd"_s, item.deviation},
            {u"discrimination"_s, item.discrimination},
            {u"point_biserial"_s, item.pointBiserial},
            {u"corrected"_s, item.corrected},
            {u"alpha_without"_s, item.alphaWithout}};
}

struct Paper
{
    statistics::Ratings points;
    std::vector<double> full;
    std::vector<std::vector<statistics::Option>> options;
};

Result<Paper> answeredPaper(Request &request)
{
    TRY_LET(answers, request.texts(u"answers"_s));
    TRY_LET(given, request.list(u"key"_s));
    QStringList key;
    for (const QJsonValue each : given)
        key.append(each.toString());
    TRY_LET(points, statistics::markedByKey(answers, key));
    TRY_LET(options, statistics::distractors(answers, key));
    return Paper{points, std::vector<double>(size_t(key.size()), 1), options};
}

Result<Paper> markedPaper(Request &request)
{
    TRY_LET(points, request.ratings(u"points"_s, Request::Cells::Numbers));
    TRY_LET(given, request.list(u"full"_s));
    std::vector<double> full;
    for (const QJsonValue each : given)
        full.push_back(numberOf(each).value_or(0));
    if (given.isEmpty())
        full.assign(points.front().size(), 1);
    return Paper{points, full, {}};
}

// Places in the order of the labels, so that the order of ratings changes nothing.
class Labels
{
public:
    void meet(const QString &label) { m_labels.insert(label); }
    void settle()
    {
        m_order = QStringList(m_labels.begin(), m_labels.end());
        m_order.sort();
    }
    size_t place(const QString &label) const
    {
        return size_t(std::ranges::lower_bound(m_order, label) - m_order.begin());
    }
    QJsonObject json(const std::vector<double> &values) const
    {
        QJsonObject object;
        for (qsizetype i = 0; i < m_order.size(); ++i)
            object.insert(m_order[i], values[size_t(i)]);
        return object;
    }
    const QStringList &order() const { return m_order; }

private:
    QSet<QString> m_labels;
    QStringList m_order;
};

struct Met
{
    Labels candidates, assessors, tasks, items;
    std::vector<statistics::Rating> ratings;
};

Result<Met> metIn(const QJsonArray &rows)
{
    Met met;
    const auto textOf = [](const QJsonValue &row, const QString &name) {
        return row.toObject().value(name).toString();
    };
    for (const QJsonValue row : rows) {
        if (textOf(row, u"candidate"_s).isEmpty() || textOf(row, u"assessor"_s).isEmpty()
            || !numberOf(row.toObject().value(u"value"_s)))
            return badMember(u"ratings"_s);
        met.candidates.meet(textOf(row, u"candidate"_s));
        met.assessors.meet(textOf(row, u"assessor"_s));
        met.tasks.meet(textOf(row, u"task"_s));
        met.items.meet(textOf(row, u"item"_s));
    }
    for (Labels *labels : {&met.candidates, &met.assessors, &met.tasks, &met.items})
        labels->settle();
    for (const QJsonValue row : rows)
        met.ratings.push_back({met.candidates.place(textOf(row, u"candidate"_s)),
                               met.assessors.place(textOf(row, u"assessor"_s)),
                               met.tasks.place(textOf(row, u"task"_s)),
                               met.items.place(textOf(row, u"item"_s)),
                               *numberOf(row.toObject().value(u"value"_s))});
    return met;
}

// A table of candidates by assessors as the same list: both numbered from 1.
QJsonArray listOf(const QJsonArray &table)
{
    QJsonArray list;
    for (qsizetype i = 0; i < table.size(); ++i) {
        const QJsonArray row = table[i].toArray();
        for (qsizetype j = 0; j < row.size(); ++j) {
            if (!row[j].isNull())
                list.append(QJsonObject{{u"candidate"_s, QString::number(i + 1)},
                                        {u"assessor"_s, QString::number(j + 1)},
                                        {u"value"_s, row[j]}});
        }
    }
    return list;
}

Result<QJsonObject> additive(const Met &met)
{
    TRY_LET(found, statistics::additiveSeverity(met.ratings));
    return QJsonObject{{u"severity"_s, met.assessors.json(found.assessors)},
                       {u"standard_error"_s, met.assessors.json(found.errors)},
                       {u"difficulty"_s, met.tasks.json(found.tasks)},
                       {u"fair_mean"_s, met.candidates.json(found.fair)},
                       {u"residual_sd"_s, found.residual},
                       {u"cautions"_s, wordsOf(found.cautions)}};
}

Result<QJsonObject> rasch(const Met &met)
{
    TRY_LET(found, statistics::manyFacets(met.ratings));
    QJsonObject steps;
    for (size_t item = 0; item < found.steps.size(); ++item) {
        QJsonArray each;
        for (const double step : found.steps[item])
            each.append(step);
        steps.insert(met.items.order()[qsizetype(item)], each);
    }
    return QJsonObject{{u"severity"_s, met.assessors.json(found.assessors)},
                       {u"infit"_s, met.assessors.json(found.infit)},
                       {u"outfit"_s, met.assessors.json(found.outfit)},
                       {u"difficulty"_s, met.tasks.json(found.tasks)},
                       {u"steps"_s, steps},
                       {u"variance"_s, found.variance},
                       {u"deviance"_s, found.deviance},
                       {u"cautions"_s, wordsOf(found.cautions)}};
}

} // namespace

Result<QJsonObject> items(Request &request)
{
    TRY_LET(paper, request.has(u"answers"_s) ? answeredPaper(request) : markedPaper(request));
    TRY_LET(found, statistics::itemAnalysis(paper.points, paper.full));
    QJsonArray array;
    for (size_t i = 0; i < found.items.size(); ++i) {
        QJsonObject item = itemJson(found.items[i]);
        if (i < paper.options.size())
            item.insert(u"options"_s, optionsJson(paper.options[i]));
        array.append(item);
    }
    QJsonObject json{{u"candidates"_s, qint64(found.candidates)},
                     {u"mean"_s, found.mean},
                     {u"sd"_s, found.deviation},
                     {u"alpha"_s, found.alpha},
                     {u"alpha_standardised"_s, found.standardised},
                     {u"sem"_s, found.error},
                     {u"items"_s, array},
                     {u"cautions"_s, wordsOf(found.cautions)}};
    if (const auto logits = statistics::difficulties(paper.points)) {
        QJsonArray rasch;
        for (const double each : *logits)
            rasch.append(each);
        json.insert(u"rasch_difficulties"_s, rasch);
    }
    return json;
}

Result<QJsonObject> severity(Request &request)
{
    TRY_LET(model, request.text(u"model"_s, u"additive"_s));
    TRY_LET(rows, request.list(u"ratings"_s));
    const bool isTable = !rows.isEmpty() && rows.first().isArray();
    TRY_LET(met, metIn(isTable ? listOf(rows) : rows));
    if (model != u"additive"_s && model != u"rasch"_s)
        return badMember(u"model"_s);
    TRY_LET(json, model == u"rasch"_s ? rasch(met) : additive(met));
    json.insert(u"model"_s, model);
    return json;
}

} // namespace kaochang::app::compute
