// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/families.h"
#include "package/verify.h"

using namespace Qt::StringLiterals;

namespace kaochang::app::ctl {
namespace {

Result<Answer> verifyPackage(const Call &call)
{
    if (call.word(0).isEmpty())
        return fail(Kind::Invalid, "app.no_operand", u"PATH"_s);
    TRY_LET(report, package::verify(call.word(0)));
    const QString hash = QString::fromLatin1(report.hash.toHex());
    const QString key = QString::fromLatin1(report.key.key.bytes.toHex());
    return Answer{{{u"hash"_s, hash},
                   {u"key"_s, key},
                   {u"site"_s, report.manifest.site},
                   {u"sequence"_s, report.manifest.sequence},
                   {u"sitting"_s, report.manifest.sitting}},
                  {u"whole: package %1 of %2, signed by key %3"_s.arg(report.manifest.sequence)
                       .arg(report.manifest.site, key.first(16)),
                   hash}};
}

} // namespace

std::vector<Verb> packageVerbs()
{
    return {{u"verify"_s, u"PATH"_s,
             u"a package's folder or archive: exactly what was signed, or what is wrong"_s,
             verifyPackage}};
}

} // namespace kaochang::app::ctl
