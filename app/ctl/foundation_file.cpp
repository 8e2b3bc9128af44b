// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/foundation_file.h"

#include "core/canonical_json.h"
#include "security/keep_key.h"

using namespace Qt::StringLiterals;

namespace kaochang::app::ctl {
namespace {

// Exactly the members named, all of them texts.
Result<> holdsOnly(const QJsonObject &object, const QStringList &names, const QString &where)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!names.contains(member.key()))
            return fail(Kind::Invalid, "app.bad_foundation", where + member.key());
    }
    for (const QString &name : names) {
        if (!object.value(name).isString())
            return fail(Kind::Invalid, "app.bad_foundation", where + name);
    }
    return {};
}

} // namespace

Result<ui::Foundation> readFoundation(const QByteArray &json)
{
    TRY_LET(document, parseStrictObject(json));
    const auto lock = security::lockNamed(document.value(u"key"_s).toString(u"keychain"_s));
    if (!lock || lock == security::Lock::Demonstration)
        return fail(Kind::Invalid, "app.bad_foundation", u"key"_s);
    const QJsonObject institution = document.value(u"institution"_s).toObject();
    const QJsonObject admin = document.value(u"admin"_s).toObject();
    TRY(holdsOnly(institution, {u"name"_s, u"credit_code"_s, u"kind"_s, u"code"_s, u"profile"_s},
                  u"institution."_s));
    TRY(holdsOnly(admin, {u"login"_s, u"name"_s}, u"admin."_s));
    const auto kind = site::institutionKindOf(institution[u"kind"_s].toString());
    if (!kind)
        return fail(Kind::Invalid, "app.bad_foundation", u"institution.kind"_s);
    ui::Foundation foundation;
    foundation.lock = *lock;
    foundation.admin = {admin[u"name"_s].toString(), admin[u"login"_s].toString(), {}};
    foundation.institution.name = institution[u"name"_s].toString();
    foundation.institution.creditCode = institution[u"credit_code"_s].toString();
    foundation.institution.kind = *kind;
    foundation.institution.code = institution[u"code"_s].toString();
    foundation.institution.profile = institution[u"profile"_s].toString();
    return foundation;
}

} // namespace kaochang::app::ctl
