// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/set_up/staff_form.h"

#include "ui/set_up/fields.h"
#include "ui/set_up/scope_editor.h"
#include "ui/terms.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

constexpr int NoCard = -1;
constexpr int AllRelations = 3;

rules::Occupation namedAs(const QString &code)
{
    const auto *known = rules::verifiedOccupation(rules::Edition::Of2022, code);
    return known ? *known : rules::Occupation{rules::Edition::Of2022, code, {}, {}};
}

} // namespace

StaffForm::StaffForm(QWidget *parent)
    : EntryForm(parent)
    , m_institution(choiceField(this, u"institution"_s))
    , m_name(lineField(this, u"name"_s))
    , m_phone(lineField(this, u"phone"_s))
    , m_roles(checkList(this, u"roles"_s))
    , m_grade(choiceField(this, u"grade"_s))
    , m_number(lineField(this, u"card_number"_s))
    , m_expires(dayField(this, u"expires"_s))
    , m_occupations(new ScopeEditor(ScopeEditor::Lists::OccupationsOnly, this))
{
    m_occupations->setObjectName(u"card_occupations"_s);
    m_grade->addItem(tr("no card"), NoCard);
    for (const auto grade :
         {site::CardGrade::Assessor, site::CardGrade::SeniorAssessor, site::CardGrade::Supervisor})
        m_grade->addItem(gradeText(grade), int(grade));
    for (int kind = 0; kind < AllRelations; ++kind)
        m_avoids.push_back(lineField(this, u"avoids_%1"_s.arg(kind)));
    addFields();
    connect(m_grade, &QComboBox::currentIndexChanged, this, [this] {
        const bool has = m_grade->currentData().toInt() != NoCard;
        for (QWidget *each : std::initializer_list<QWidget *>{m_number, m_expires, m_occupations})
            each->setEnabled(has);
    });
}

void StaffForm::addFields()
{
    addField(tr("&Institution"), m_institution, {"site.no_such_institution"});
    addField(tr("&Name"), m_name, {"site.no_name"});
    addField(tr("&Phone (sealed, shown masked)"), m_phone);
    addField(tr("&Roles"), m_roles, {"site.no_role"});
    addField(tr("&Card"), m_grade);
    addField(tr("Card num&ber"), m_number, {"site.bad_card"});
    addField(tr("&Expires, that day too"), m_expires);
    addField(tr("&Occupations on the card"), m_occupations);
    addField(tr("Must not assess: relati&ves, parted by commas"), m_avoids[0],
             {"site.relation_without_name"});
    addField(tr("Must not assess: p&upils"), m_avoids[1]);
    addField(tr("Must not assess: colleagues of the unit&s"), m_avoids[2]);
}

void StaffForm::begin(const site::Staff &staff, const std::vector<site::Institution> &institutions,
                      const QDate &today)
{
    m_was = staff;
    setHeading(staff.id.isNull() ? tr("A new person of the staff")
                                 : tr("Change %1").arg(staff.name));
    m_institution->clear();
    for (const site::Institution &institution : institutions)
        m_institution->addItem(institution.name, institution.id.toString());
    choose(m_institution, staff.institution.toString());
    m_name->setText(staff.name);
    m_phone->setText(staff.phone);
    offerRoles(m_roles, staff.roles);
    beginCard(staff.card, today);
    for (int kind = 0; kind < AllRelations; ++kind) {
        QStringList names;
        for (const site::Relation &relation : staff.avoids) {
            if (int(relation.kind) == kind)
                names << relation.name;
        }
        m_avoids[size_t(kind)]->setText(names.join(u"、"_s));
    }
    beginAt(m_name);
}

void StaffForm::beginCard(const std::optional<site::Card> &card, const QDate &today)
{
    choose(m_grade, card ? int(card->grade) : NoCard);
    Q_EMIT m_grade->currentIndexChanged(m_grade->currentIndex());
    m_number->setText(card ? card->number : QString());
    m_expires->setDate(card ? card->expires : today);
    std::vector<site::ScopeRow> rows;
    for (const QString &code : card ? card->occupations : QStringList())
        rows.push_back({namedAs(code), {}});
    m_occupations->setRows(rows);
}

std::optional<site::Card> StaffForm::card() const
{
    const int grade = m_grade->currentData().toInt();
    if (grade == NoCard)
        return {};
    site::Card card{m_number->text().trimmed(), site::CardGrade(grade), {}, m_expires->date()};
    for (const site::ScopeRow &row : m_occupations->rows())
        card.occupations << row.occupation.code;
    return card;
}

std::vector<site::Relation> StaffForm::avoids() const
{
    static const QRegularExpression between(u"[、，,;；]"_s);
    std::vector<site::Relation> avoids;
    for (int kind = 0; kind < AllRelations; ++kind) {
        const QStringList names = m_avoids[size_t(kind)]->text().split(between, Qt::SkipEmptyParts);
        for (const QString &name : names)
            avoids.push_back({site::RelationKind(kind), name.trimmed()});
    }
    return avoids;
}

site::Staff StaffForm::entered() const
{
    site::Staff entered = m_was;
    entered.institution = site::InstitutionId(m_institution->currentData().toString());
    entered.name = m_name->text().trimmed();
    entered.phone = m_phone->text().trimmed();
    entered.roles = rolesIn(m_roles, m_was.roles);
    entered.card = card();
    entered.avoids = avoids();
    return entered;
}

} // namespace kaochang::ui
