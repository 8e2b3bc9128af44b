// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/detail/form_values.h"

using namespace Qt::StringLiterals;

namespace kaochang::results::detail {

FormData headValues(const FormHead &head)
{
    FormData data;
    data.values = {{u"institution"_s, head.institution},
                   {u"occupation"_s, head.occupation},
                   {u"level"_s, head.level},
                   {u"subject"_s, head.subject},
                   {u"room"_s, head.room},
                   {u"time"_s, head.time},
                   {u"sitting"_s, head.sitting},
                   {u"audit"_s, head.audit}};
    return data;
}

FormData sitterValues(const Sitter &sitter, const FormHead &head)
{
    const auto or_ = [](const QString &own, const QString &common) {
        return own.isEmpty() ? common : own;
    };
    FormData data;
    data.values = {{u"admission"_s, sitter.admission},
                   {u"name"_s, sitter.name},
                   {u"sex"_s, sitter.sex},
                   {u"document"_s, sitter.document},
                   {u"remark"_s, sitter.remark},
                   {u"seat"_s, sitter.seat > 0 ? QString::number(sitter.seat) : QString()},
                   {u"room"_s, or_(sitter.room, head.room)},
                   {u"time"_s, or_(sitter.time, head.time)},
                   {u"subject"_s, or_(sitter.subject, head.subject)}};
    if (!sitter.photo.isNull())
        data.pictures.insert(u"photo"_s, sitter.photo);
    return data;
}

FormData one(const QString &name, const QString &value)
{
    FormData data;
    data.values.insert(name, value);
    return data;
}

std::vector<FormData> listOf(const QString &name, const QStringList &values)
{
    return eachOf(values, [&](const QString &value) { return one(name, value); });
}

} // namespace kaochang::results::detail
