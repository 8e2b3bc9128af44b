// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/receipt.h"

#include "core/canonical_json.h"
#include "sync/detail/paper.h"

using namespace Qt::StringLiterals;

namespace kaochang::sync {

using namespace detail;

Result<QByteArray> encode(const Receipt &receipt)
{
    const QJsonObject common{{u"centre"_s, receipt.centre}, {u"site"_s, receipt.site},
                             {u"demo"_s, receipt.isDemo},   {u"hash"_s, receipt.hash},
                             {u"size"_s, receipt.size},     {u"cseq"_s, receipt.number},
                             {u"at"_s, receipt.atMs}};
    if (!receipt.of)
        return canonicalJson(paper(u"package_receipt"_s, common));
    QJsonObject members = common;
    members.insert(u"epoch"_s, receipt.of->epoch);
    members.insert(u"n"_s, receipt.of->n);
    members.insert(u"first"_s, receipt.first);
    members.insert(u"last"_s, receipt.last);
    members.insert(u"applied"_s, receipt.applied);
    members.insert(u"dup"_s, receipt.repeated);
    members.insert(u"audit"_s, json(receipt.audit));
    return canonicalJson(paper(u"receipt"_s, members));
}

Result<Receipt> parseReceipt(const QByteArray &bytes)
{
    TRY_LET(object, parseStrictObject(bytes));
    const bool isPackage = object.value(u"type"_s) == u"package_receipt"_s;
    TRY_LET(fields, openPaper(bytes, isPackage ? u"package_receipt"_s : u"receipt"_s));
    Receipt receipt{.centre = fields.text(u"centre"_s, isSafeName),
                    .site = fields.text(u"site"_s, isSafeName),
                    .isDemo = fields.flag(u"demo"_s),
                    .hash = fields.text(u"hash"_s, isHash),
                    .of = {},
                    .size = fields.number(u"size"_s, 1),
                    .number = fields.number(u"cseq"_s, 1),
                    .atMs = fields.number(u"at"_s, 0)};
    if (isPackage)
        return whole(fields, receipt);
    receipt.of =
        BatchPoint{fields.text(u"epoch"_s, isSafeName), fields.number(u"n"_s, 1), receipt.hash};
    receipt.first = fields.number(u"first"_s, 1);
    receipt.last = fields.number(u"last"_s, receipt.first);
    receipt.applied = fields.number(u"applied"_s, 0);
    receipt.repeated = fields.number(u"dup"_s, 0);
    receipt.audit = audit(fields);
    return whole(fields, receipt);
}

} // namespace kaochang::sync
