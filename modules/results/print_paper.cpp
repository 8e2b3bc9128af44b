// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/print_paper.h"

#include "results/gather_forms.h"

using namespace Qt::StringLiterals;

namespace kaochang::results {
namespace {

template <typename Filled>
Result<Form> set(const Result<Filled> &filled)
{
    TRY_LET(form, filled);
    return printed(form);
}

Result<Form> masked(const store::Reader &reader, const PaperWish &wish)
{
    switch (wish.paper) {
    case DayPaper::Seating:
        return set(seatingForm(reader, wish.sitting, wish.room));
    case DayPaper::SignIn:
        return set(signInForm(reader, wish.sitting, wish.room));
    case DayPaper::Staff:
        return set(invigilatorForm(reader, wish.sitting));
    default:
        return set(roomRecordForm(reader, wish.sitting, wish.room));
    }
}

} // namespace

QStringView paperTitle(DayPaper paper)
{
    switch (paper) {
    case DayPaper::Seating:
        return u"考场座次表";
    case DayPaper::SignIn:
    case DayPaper::SignInNumbers:
        return u"考生签到表";
    case DayPaper::Admission:
        return u"准考证";
    case DayPaper::Staff:
        return u"监考人员签到表";
    case DayPaper::RoomRecord:
        break;
    }
    return u"考场情况记录单";
}

bool isPerRoom(DayPaper paper)
{
    return paper != DayPaper::Admission && paper != DayPaper::Staff;
}

bool showsNumbers(DayPaper paper)
{
    return paper == DayPaper::Admission || paper == DayPaper::SignInNumbers;
}

Result<Form> PrintPaper::print(const Actor &by, const PaperWish &wish) const
{
    return showsNumbers(wish.paper) ? reveal(by, wish) : masked(m_store.reader(), wish);
}

Result<Form> PrintPaper::reveal(const Actor &by, const PaperWish &wish) const
{
    const store::Act act{
        by, u"roster.reveal"_s, wish.sitting.toString(), paperTitle(wish.paper).toString(), {}};
    const auto tell = [](store::Writer &writer, const std::vector<Sitter> &shown) {
        writer.tell({{u"candidates"_s, qint64(shown.size())}});
    };
    if (wish.paper == DayPaper::Admission)
        return set(m_store.write(act, [&](store::Writer &writer) -> Result<AdmissionForm> {
            TRY_LET(form, admissionForm(writer, wish.sitting));
            tell(writer, form.sitters);
            return form;
        }));
    return set(m_store.write(act, [&](store::Writer &writer) -> Result<SignInForm> {
        TRY_LET(form, signInFormWithNumbers(writer, wish.sitting, wish.room));
        tell(writer, form.sitters);
        return form;
    }));
}

} // namespace kaochang::results
