// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/gather_mark_sheets.h"

#include "practical/schemes.h"
#include "results/gather_forms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::results {
namespace {

using practical::Aspect;
using practical::Mark;

// 天干 name the members of a panel on paper: who is who stands in the signatures.
QStringList columns(const practical::Panel &panel)
{
    static const QStringList Stems{u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s, u"戊"_s,
                                   u"己"_s, u"庚"_s, u"辛"_s, u"壬"_s, u"癸"_s};
    QStringList names;
    for (qsizetype i = 0; i < qsizetype(panel.members.size()); ++i)
        names += u"考评员"_s + Stems.value(i, QString::number(i + 1));
    return names;
}

const Mark *markOf(const practical::Sheet &sheet, const QString &aspect)
{
    const auto found = std::ranges::find(sheet.marks, aspect, &Mark::aspect);
    return found == sheet.marks.end() ? nullptr : &*found;
}

QString markText(const practical::Sheet &sheet, const Aspect &aspect)
{
    const Mark *const mark = markOf(sheet, aspect.number);
    return mark ? centiText(mark->points) + (mark->isVeto() ? u"★"_s : QString()) : u"—"_s;
}

// Why points were lost: each reason once, whoever gave it.
QString reasons(const practical::Opened &paper, const Aspect &aspect)
{
    QStringList texts;
    for (const practical::Sheet &sheet : paper.sheets) {
        const Mark *const mark = markOf(sheet, aspect.number);
        if (!mark)
            continue;
        for (const practical::Deduction &deduction : aspect.deductions)
            if (mark->deductions.contains(deduction.code))
                texts += deduction.reason;
        texts += {mark->note, mark->veto};
    }
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts.join(u'；');
}

// The scheme as the parts of a sheet; `fill` adds what is known of an aspect.
std::vector<SheetPart> partsOf(const practical::Scheme &scheme,
                               const std::function<void(AspectLine &, const Aspect &)> &fill)
{
    std::vector<SheetPart> parts;
    for (const practical::Section &section : scheme.sections) {
        SheetPart part{section.number + u' ' + section.title, {}, {}};
        Centi maximum = 0;
        for (const Aspect &aspect : section.aspects) {
            AspectLine line{(aspect.isKeySkill() ? u"★ "_s : QString()) + aspect.text,
                            centiText(aspect.maximum),
                            {},
                            {}};
            fill(line, aspect);
            maximum += aspect.maximum;
            part.aspects.push_back(std::move(line));
        }
        part.maximum = centiText(maximum);
        parts.push_back(std::move(part));
    }
    return parts;
}

MarkSheet filledSheet(const practical::Opened &paper, const practical::Scheme &scheme)
{
    MarkSheet sheet{.seat = paper.code,
                    .code = sheetCode(paper.paper),
                    .parts = {},
                    .maximum = centiText(scheme.full),
                    .totals = {}};
    sheet.parts = partsOf(scheme, [&](AspectLine &line, const Aspect &aspect) {
        for (const practical::Sheet &one : paper.sheets)
            line.marks += markText(one, aspect);
        line.reason = reasons(paper, aspect);
    });
    for (const Centi total : paper.assessment.totals)
        sheet.totals += centiText(total);
    return sheet;
}

Result<MarkSheetForm> emptyForm(const store::Reader &reader, const practical::Panel &panel,
                                const practical::Scheme &scheme)
{
    MarkSheetForm form;
    TRY_LET(head, formHead(reader, panel.sitting));
    form.head = std::move(head);
    form.scheme = u"%1 v%2"_s.arg(scheme.title).arg(scheme.version);
    form.assessors = columns(panel);
    return form;
}

} // namespace

QString sheetCode(const practical::PaperId &paper)
{
    return u"KCM1/"_s + paper.toString();
}

Result<MarkSheetForm> blankMarkSheets(const store::Reader &reader, const Actor &asker,
                                      const practical::Panel &panel)
{
    TRY_LET(scheme, practical::schemes::byId(reader, panel.scheme));
    TRY_LET(papers, practical::desk::papers(reader, asker, panel.id));
    TRY_LET(form, emptyForm(reader, panel, scheme));
    for (const practical::PaperLine &paper : papers)
        form.sheets.push_back({.seat = paper.code,
                               .code = sheetCode(paper.paper),
                               .parts = partsOf(scheme, [](AspectLine &, const Aspect &) {}),
                               .maximum = centiText(scheme.full),
                               .totals = {}});
    return form;
}

Result<MarkSheetForm> filledMarkSheets(const store::Reader &reader, const practical::Panel &panel)
{
    TRY_LET(scheme, practical::schemes::byId(reader, panel.scheme));
    TRY_LET(papers, practical::opened::of(reader, panel.sitting));
    TRY_LET(form, emptyForm(reader, panel, scheme));
    for (const practical::Opened &paper : papers)
        if (paper.panel == panel.id)
            form.sheets.push_back(filledSheet(paper, scheme));
    return form;
}

} // namespace kaochang::results
