// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/set_up/filing_form.h"

#include "rules/policy.h"
#include "ui/error_text.h"
#include "ui/looks.h"
#include "ui/set_up/fields.h"
#include "ui/set_up/scope_editor.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace kaochang::ui {

FilingForm::FilingForm(QWidget *parent)
    : EntryForm(parent)
    , m_institution(choiceField(this, u"institution"_s))
    , m_policy(label({}, Look::Soft, this))
    , m_number(lineField(this, u"number"_s))
    , m_from(dayField(this, u"from"_s))
    , m_to(dayField(this, u"to"_s))
    , m_scope(new ScopeEditor(ScopeEditor::Lists::Levels, this))
{
    m_scope->setObjectName(u"scope"_s);
    addField(tr("&Institution"), m_institution,
             {"site.no_such_institution", "site.other_institution"});
    addPlain(m_policy);
    addField(tr("&Filing number"), m_number, {"site.no_filing_number", "site.filing_number_taken"});
    addField(tr("Valid f&rom"), m_from);
    addField(tr("Valid &to, that day too"), m_to, {"site.bad_validity"});
    addField(tr("&Scope: occupation and levels"), m_scope,
             {"site.empty_scope", "site.no_occupation_name", "rules.occupation_bad_code",
              "rules.occupation_old_edition"});
    connect(m_institution, &QComboBox::currentIndexChanged, this, &FilingForm::showPolicy);
}

void FilingForm::showPolicy()
{
    const int at = m_institution->currentIndex();
    const auto policy = rules::policyNamed(at < 0 ? QString() : m_institutions[size_t(at)].profile);
    m_policy->clear();
    if (!policy)
        return;
    QStringList words{policy->title};
    if (policy->outOfScope)
        words << rules::clauseText(policy->outOfScope->clause) + u' ' + policy->outOfScope->value;
    if (const auto lapsed = rules::lapse(*policy, m_today))
        words << u"▲ "_s + sentence(lapsed->code, lapsed->reason);
    m_policy->setText(words.join(u" · "_s));
}

void FilingForm::begin(const site::Filing &filing,
                       const std::vector<site::Institution> &institutions, const QDate &today)
{
    constexpr int UsualYears = 3; // ours, a proposal: notice 000 六(三) says three for a list
    const bool isNew = filing.id.isNull();
    m_was = filing;
    m_institutions = institutions;
    m_today = today;
    setHeading(isNew ? tr("A new filing") : tr("Change %1").arg(filing.number));
    m_institution->clear();
    for (const site::Institution &institution : institutions)
        m_institution->addItem(institution.name, institution.id.toString());
    choose(m_institution, filing.institution.toString());
    m_institution->setEnabled(isNew); // a kept filing never changes hands
    m_number->setText(filing.number);
    m_from->setDate(isNew ? today : filing.from);
    m_to->setDate(isNew ? today.addYears(UsualYears).addDays(-1) : filing.to);
    m_scope->setRows(filing.scope);
    showPolicy();
    beginAt(isNew ? static_cast<QWidget *>(m_institution) : m_number);
}

site::Filing FilingForm::entered() const
{
    site::Filing entered = m_was;
    entered.institution = site::InstitutionId(m_institution->currentData().toString());
    entered.number = m_number->text().trimmed();
    entered.from = m_from->date();
    entered.to = m_to->date();
    entered.scope = m_scope->rows();
    return entered;
}

} // namespace kaochang::ui
