// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/set_up/institution_form.h"

#include "rules/credit_code.h"
#include "rules/policy.h"
#include "ui/looks.h"
#include "ui/set_up/fields.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace kaochang::ui {

InstitutionForm::InstitutionForm(QWidget *parent)
    : EntryForm(parent)
    , m_name(lineField(this, u"name"_s))
    , m_kind(choiceField(this, u"kind"_s))
    , m_creditCode(lineField(this, u"credit_code"_s))
    , m_code(lineField(this, u"code"_s))
    , m_profile(choiceField(this, u"profile"_s))
    , m_policy(label({}, Look::Soft, this))
{
    m_kind->addItem(tr("Enterprise"), int(site::InstitutionKind::Enterprise));
    m_kind->addItem(tr("Social body"), int(site::InstitutionKind::SocialBody));
    for (const rules::Policy &policy : rules::policies())
        m_profile->addItem(policy.title, policy.id);
    m_code->setPlaceholderText(u"Y000012999901"_s);
    addField(tr("&Name"), m_name, {"site.no_name"});
    addField(tr("&Kind"), m_kind, {"site.kind_disagrees"});
    addField(tr("&Unified social credit code (18 places)"), m_creditCode, {"site.bad_credit_code"});
    addField(tr("Institution &code (13 places)"), m_code,
             {"site.bad_institution_code", "site.code_taken"});
    addField(tr("&Policy profile"), m_profile, {"rules.policy_unknown"});
    addPlain(m_policy);
    connect(m_profile, &QComboBox::currentIndexChanged, this, &InstitutionForm::showPolicy);
}

void InstitutionForm::showPolicy()
{
    const auto policy = rules::policyNamed(m_profile->currentData().toString());
    m_policy->setText(policy ? policy->document : QString());
}

void InstitutionForm::begin(const site::Institution &institution)
{
    m_was = institution;
    setHeading(institution.id.isNull() ? tr("A new institution")
                                       : tr("Change %1").arg(institution.name));
    m_name->setText(institution.name);
    choose(m_kind, int(institution.kind));
    m_creditCode->setText(institution.creditCode);
    m_code->setText(institution.code);
    choose(m_profile, institution.profile);
    showPolicy();
    beginAt(m_name);
}

site::Institution InstitutionForm::entered() const
{
    site::Institution entered = m_was;
    entered.name = m_name->text().trimmed();
    entered.kind = site::InstitutionKind(m_kind->currentData().toInt());
    entered.creditCode = rules::normalCreditCode(m_creditCode->text());
    entered.code = m_code->text().trimmed().toUpper();
    entered.profile = m_profile->currentData().toString();
    return entered;
}

} // namespace kaochang::ui
