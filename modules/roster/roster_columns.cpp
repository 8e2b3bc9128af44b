// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/roster_columns.h"

#include "rules/identity.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::roster {

namespace {

using enum Need;
using enum Privacy;

constexpr std::array<ColumnTitle, ColumnCount> Titles{{
    {u"序号", u"serial", Optional, Open, {u"编号", u"No", u"No."}},
    {u"职业工种名称", u"occupation", Required, Open, {u"职业名称", u"职业(工种)", u"职业"}},
    {u"认定等级", u"level", Required, Open, {u"等级", u"职业技能等级", u"级别"}},
    {u"申报条件", u"condition", Required, Open, {u"报考条件", u"申报条件代码", {}}},
    {u"证件类型", u"document_kind", Required, Open, {u"证件种类", u"证件名称", {}}},
    {u"证件号码", u"document_number", Required, Personal, {u"身份证号码", u"身份证号", u"证件号"}},
    {u"姓名", u"name", Required, Open, {u"考生姓名", u"名字", {}}},
    {u"性别", u"sex", Optional, Open, {}},
    {u"出生日期", u"birth", Optional, Personal, {u"出生年月日", u"出生年月", u"生日"}},
    {u"手机号码", u"phone", Required, Personal, {u"手机号", u"手机", u"联系电话"}},
    {u"是否有职业资格证书", u"has_certificate", Required, Open, {u"是否持证", u"有无证书", {}}},
    {u"证书等级", u"certificate_level", Optional, Open, {u"原证书等级", {}, {}}},
    {u"证书编号", u"certificate_number", Optional, Personal, {u"原证书编号", {}, {}}},
    {u"文化程度", u"education", Required, Open, {u"学历", u"最高学历", {}}},
    {u"所在省（市）区", u"province", Required, Open, {u"所在省", u"所在省市区", u"省份"}},
    {u"考生来源", u"source", Required, Open, {u"人员类别", u"考生类别", {}}},
    {u"所在单位", u"employer", Optional, Open, {u"工作单位", u"单位", u"单位名称"}},
    {u"报名单位", u"applied_by", Required, Open, {u"申报单位", {}, {}}},
    {u"认定分类", u"recognition", Required, Open, {u"认定类别", {}, {}}},
    {u"专业", u"major", Optional, Open, {u"所学专业", {}, {}}},
    {u"考试类型", u"exam_type", Required, Open, {u"报考类型", {}, {}}},
    {u"民族", u"nation", Required, Personal, {}},
    {u"参加工作时间", u"work_start", Optional, Personal, {u"工作时间", {}, {}}},
    {u"电子邮箱", u"email", Optional, Personal, {u"邮箱", u"E-mail", u"Email"}},
    {u"专业年限", u"years_in_trade", Optional, Open, {u"从事本职业年限", u"工龄", {}}},
    {u"户籍所在地", u"household", Optional, Personal, {u"户籍", u"户口所在地", {}}},
    {u"政治面貌", u"politics", Optional, Personal, {}},
    {u"学历证书编号", u"diploma", Optional, Personal, {u"毕业证书编号", {}, {}}},
    {u"简要经历", u"experience", Optional, Personal, {u"工作经历", u"简历", {}}},
    {u"通讯地址", u"address", Optional, Personal, {u"联系地址", u"地址", {}}},
    {u"证书领取方式", u"collection", Optional, Open, {u"领取方式", {}, {}}},
    {u"邮政编码", u"post_code", Optional, Open, {u"邮编", {}, {}}},
    {u"邮寄地址", u"mail_address", Optional, Personal, {}},
}};

constexpr QStringView FailedRowsHeader = u"原因"; // our own column in sheets of failed rows

// Blanks, stars and colons say nothing in a header, and brackets come in two widths.
QString plainHeader(QString text)
{
    text = text.normalized(QString::NormalizationForm_KC);
    text.removeIf([](QChar c) { return c.isSpace() || c == u'*' || c == u':' || c == u'\u200B'; });
    return text;
}

std::optional<Column> columnNamed(const QString &header)
{
    static const QRegularExpression Remark(u"\\([^)]*\\)$"_s); // "手机号码(必填)"
    const QString whole = plainHeader(header);
    for (const QString &text : {whole, QString(whole).remove(Remark)}) {
        const auto is = [&text](const ColumnTitle &title) {
            const auto same = [&text](QStringView name) {
                return !name.isEmpty()
                       && plainHeader(name.toString()).compare(text, Qt::CaseInsensitive) == 0;
            };
            return same(title.header) || std::ranges::any_of(title.aliases, same);
        };
        const auto *found = std::ranges::find_if(Titles, is);
        if (found != Titles.end())
            return static_cast<Column>(found - Titles.begin());
    }
    return std::nullopt;
}

int knownHeaders(const SheetRow &row)
{
    return static_cast<int>(std::ranges::count_if(
        row.cells, [](const QString &cell) { return columnNamed(cell).has_value(); }));
}

Result<> checkRequired(const ColumnMap &map)
{
    QStringList missing;
    for (int i = 0; i < ColumnCount; ++i)
        if (titleOf(Column(i)).need == Required && map.place(Column(i)) < 0)
            missing << titleOf(Column(i)).header.toString();
    if (!missing.isEmpty())
        return fail(Kind::Invalid, "roster.missing_column", missing.join(u'、'));
    return {};
}

} // namespace

const ColumnTitle &titleOf(Column column)
{
    return Titles[static_cast<size_t>(column)];
}

QStringList templateHeader()
{
    QStringList headers;
    for (const ColumnTitle &title : Titles)
        headers << title.header.toString();
    return headers;
}

Result<ColumnMap> mapColumns(const Sheet &sheet)
{
    constexpr size_t Searched = 20;
    const auto head = std::span(sheet.rows).first(std::min(Searched, sheet.rows.size()));
    const auto best = std::ranges::max_element(head, {}, knownHeaders);
    if (best == head.end() || knownHeaders(*best) < 3)
        return fail(Kind::Invalid, "roster.no_header");
    ColumnMap map{best->number, {}, best->cells, {}};
    map.places.fill(-1);
    for (int place = 0; place < best->cells.size(); ++place) {
        const QString &header = best->cells[place];
        const auto column = columnNamed(header);
        if (!column) {
            if (!header.isEmpty() && plainHeader(header) != FailedRowsHeader)
                map.unknown.push_back(place);
            continue;
        }
        int &at = map.places[static_cast<size_t>(*column)];
        if (at >= 0)
            return fail(Kind::Invalid, "roster.repeated_column", header);
        at = place;
    }
    TRY(checkRequired(map));
    return map;
}

QString shownText(Column column, const QString &text)
{
    return titleOf(column).privacy == Open ? text : rules::maskDocument(text);
}

} // namespace kaochang::roster
