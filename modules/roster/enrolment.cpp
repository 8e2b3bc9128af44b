// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/enrolment.h"

using namespace Qt::StringLiterals;

namespace kaochang::roster {

QStringView examTypeTitle(ExamType type)
{
    return type == ExamType::First ? u"正考" : u"补考";
}

QStringView examTypeWord(ExamType type)
{
    return type == ExamType::First ? u"first" : u"make_up";
}

QStringView recognitionTitle(Recognition recognition)
{
    return recognition == Recognition::Initial ? u"初次认定" : u"晋级认定";
}

QStringView recognitionWord(Recognition recognition)
{
    return recognition == Recognition::Initial ? u"initial" : u"promotion";
}

std::optional<ExamType> examTypeNamed(QStringView text)
{
    for (const ExamType type : {ExamType::First, ExamType::MakeUp})
        if (text == examTypeTitle(type) || text == examTypeWord(type))
            return type;
    return std::nullopt;
}

std::optional<Recognition> recognitionNamed(QStringView text)
{
    for (const Recognition recognition : {Recognition::Initial, Recognition::Promotion})
        if (text == recognitionTitle(recognition) || text == recognitionWord(recognition))
            return recognition;
    return std::nullopt;
}

QString admissionNumber(const QDate &day, QStringView institution, int serial)
{
    return day.toString(u"yyMMdd"_s) + institution.sliced(5, 8).toString()
           + QString::number(serial).rightJustified(5, u'0');
}

} // namespace kaochang::roster
