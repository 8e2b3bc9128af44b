// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/detail/resource.h"

#include "core/canonical_json.h"
#include "rules/schema.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

using namespace Qt::StringLiterals;

static void openResources() // outside any namespace, as Q_INIT_RESOURCE asks
{
    Q_INIT_RESOURCE(rules);
}

namespace kaochang::rules::detail {
namespace {

QString complaints(valijson::ValidationResults &results)
{
    QStringList lines;
    valijson::ValidationResults::Error error;
    while (lines.size() < 5 && results.popError(error)) {
        QString path;
        for (const std::string &step : error.context)
            path += QString::fromStdString(step);
        lines += path + u": "_s + QString::fromStdString(error.description);
    }
    return lines.join(u'\n');
}

} // namespace

QByteArray shippedBytes(const QString &file)
{
    openResources();
    QFile source(u":/rules/"_s + file);
    if (!source.open(QIODevice::ReadOnly))
        qFatal("rules: %s is not compiled in", qUtf8Printable(file));
    return source.readAll();
}

QStringList shippedFiles(const QString &folder, const QString &suffix)
{
    openResources();
    QStringList files;
    for (QDirIterator each(u":/rules/"_s + folder); each.hasNext();) {
        each.next();
        if (each.fileName().endsWith(suffix) && !each.fileName().endsWith(u".schema.json"))
            files += folder + u'/' + each.fileName();
    }
    files.sort();
    return files;
}

Result<QJsonObject> validated(const QByteArray &bytes, const QString &schema)
{
    TRY_LET(object, parseStrictObject(bytes));
    TRY(holdsTo(shippedBytes(schema), object));
    return object;
}

QJsonObject shipped(const QString &file, const QString &schema)
{
    const auto object = validated(shippedBytes(file), schema);
    if (!object)
        qFatal("rules: %s: %s", qUtf8Printable(file), qUtf8Printable(object.error().detail));
    return *object;
}

std::optional<QDate> dateOf(const QJsonValue &value)
{
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

Clause clauseOf(const QJsonObject &holder, const QString &document)
{
    return {document, text(holder, u"clause")};
}

} // namespace kaochang::rules::detail

namespace kaochang::rules {

Result<> holdsTo(const QByteArray &schemaBytes, const QJsonObject &object)
{
    // Exceptions of the library stop here.
    try {
        const QJsonValue schemaValue = QJsonDocument::fromJson(schemaBytes).object();
        const QJsonValue target = object;
        valijson::Schema schema;
        valijson::SchemaParser(valijson::SchemaParser::kDraft7)
            .populateSchema(valijson::adapters::QtJsonAdapter(schemaValue), schema);
        valijson::ValidationResults results;
        valijson::Validator validator(valijson::Validator::kStrongTypes);
        if (validator.validate(schema, valijson::adapters::QtJsonAdapter(target), &results))
            return {};
        return fail(Kind::Invalid, "rules.data_breaks_schema", detail::complaints(results));
    } catch (const std::exception &problem) {
        return fail(Kind::Invalid, "rules.data_breaks_schema", QString::fromUtf8(problem.what()));
    }
}

} // namespace kaochang::rules
