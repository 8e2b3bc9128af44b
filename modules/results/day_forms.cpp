// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/day_forms.h"

#include "results/detail/form_values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::results {
namespace {

using detail::eachOf;
using detail::headValues;
using detail::one;
using detail::sitterValues;

FormData withSitters(const FormHead &head, const std::vector<Sitter> &sitters)
{
    FormData data = headValues(head);
    data.values.insert(u"count"_s, QString::number(sitters.size()));
    data.rows.insert(u"candidates"_s,
                     eachOf(sitters, [&](const Sitter &one) { return sitterValues(one, head); }));
    return data;
}

// The desks of a room row by row; a desk without a candidate shows its number alone.
std::vector<FormData> desks(const SeatingForm &form)
{
    int last = 0;
    for (const Sitter &sitter : form.sitters)
        last = std::max(last, sitter.seat);
    const int columns = std::max(1, form.columns);
    std::vector<FormData> rows(size_t((last + columns - 1) / columns));
    for (size_t row = 0; row < rows.size(); ++row) {
        QStringList texts;
        for (int column = 0; column < columns; ++column)
            texts += QString::number(int(row) * columns + column + 1);
        for (const Sitter &sitter : form.sitters)
            if (sitter.seat > 0 && (sitter.seat - 1) / columns == int(row))
                texts[(sitter.seat - 1) % columns] +=
                    u'\n' + sitter.name + u'\n' + sitter.admission;
        rows[row].rows.insert(u"seats"_s, detail::listOf(u"text"_s, texts));
    }
    return rows;
}

FormData eventValues(const RoomEvent &event)
{
    FormData data;
    data.values = {
        {u"at"_s, event.at},     {u"seat"_s, event.seat}, {u"admission"_s, event.admission},
        {u"kind"_s, event.kind}, {u"note"_s, event.note}, {u"by"_s, event.by}};
    return data;
}

FormData dutyValues(const OnDuty &person)
{
    FormData data;
    data.values = {{u"name"_s, person.name}, {u"duty"_s, person.duty}, {u"card"_s, person.card}};
    return data;
}

} // namespace

QString auditCode(const QByteArray &link)
{
    return QString::fromLatin1(link.toHex().left(10));
}

Result<Form> printed(const SeatingForm &form)
{
    FormData data = withSitters(form.head, form.sitters);
    data.values.insert(u"seed"_s, form.seed);
    data.rows.insert(u"desks"_s, desks(form));
    data.rows.insert(u"columns"_s, std::vector<FormData>(size_t(std::max(1, form.columns))));
    return Form::fill(u"seating"_s, data);
}

Result<Form> printed(const SignInForm &form)
{
    return Form::fill(u"sign_in"_s, withSitters(form.head, form.sitters));
}

Result<Form> printed(const AdmissionForm &form)
{
    return Form::fill(u"admission"_s, withSitters(form.head, form.sitters));
}

Result<Form> printed(const InvigilatorForm &form)
{
    FormData data = headValues(form.head);
    data.rows.insert(u"staff"_s, eachOf(form.staff, dutyValues));
    return Form::fill(u"invigilators"_s, data);
}

Result<Form> printed(const RoomRecordForm &form)
{
    FormData data = headValues(form.head);
    data.values.insert({{u"expected"_s, QString::number(form.expected)},
                        {u"present"_s, QString::number(form.present)},
                        {u"absent"_s, QString::number(form.expected - form.present)},
                        {u"opened"_s, form.opened},
                        {u"started"_s, form.started},
                        {u"closed"_s, form.closed},
                        {u"extra"_s, form.extraMinutes},
                        {u"cameras"_s, form.cameras},
                        {u"gaps"_s, form.gaps},
                        {u"absentees"_s, form.absentees.join(u'、')}});
    data.rows.insert(u"incidents"_s, eachOf(form.events, eventValues));
    data.rows.insert(u"blank"_s, std::vector<FormData>(size_t(std::max(0, form.blankRows))));
    return Form::fill(u"room_record"_s, data);
}

} // namespace kaochang::results
