// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/founding_terms.h"

#include "ui/error_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

struct Founding
{
    Q_DECLARE_TR_FUNCTIONS(Founding)
};

} // namespace

// Each by its own name, whatever is spoken now: whoever cannot read the one finds the other.
QStringList languageNames()
{
    return {u"中文"_s, u"English"_s};
}

QString kindText(site::InstitutionKind kind)
{
    return kind == site::InstitutionKind::Enterprise
               ? Founding::tr("Enterprise, for its own staff (用人单位, code Y…)")
               : Founding::tr("Social training and assessment body (社会培训评价组织, code S…)");
}

QString filesWithText(const rules::Policy &policy, const QDate &today)
{
    const QString files =
        Founding::tr("Files with %1, under %2.").arg(policy.centre, policy.document);
    const auto lapsed = rules::lapse(policy, today);
    return lapsed ? files + u'\n' + sentence(lapsed->code, lapsed->reason) : files;
}

std::pair<Status, QString> strengthText(security::Strength strength)
{
    using enum security::Strength;
    switch (strength) {
    case TooShort:
        return {
            Status::Warn,
            Founding::tr("Too short: at least %1 characters.").arg(security::ShortestPassphrase)};
    case Weak:
        return {Status::Warn, Founding::tr("Weak: soon guessed. Length helps most: four words, or "
                                           "eight Chinese characters.")};
    case Fair:
        return {Status::Info, Founding::tr("Fair. A few characters more make it strong.")};
    case Strong:
        break;
    }
    return {Status::Ok, Founding::tr("Strong.")};
}

} // namespace kaochang::ui
