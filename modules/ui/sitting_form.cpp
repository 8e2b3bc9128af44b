// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sitting_form.h"

#include "rules/standard.h"
#include "ui/looks.h"
#include "ui/set_up/fields.h"
#include "ui/terms.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

QDateTimeEdit *timeField(QWidget *parent, const QString &name)
{
    auto *made = new QDateTimeEdit(parent);
    made->setObjectName(name);
    made->setTimeSpec(Qt::UTC); // plain hours of the site: this machine's own zone has no say
    made->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    return made;
}

QDateTime siteHour(const QDateTimeEdit *field)
{
    const int offset = siteTime(fromMs(0)).offsetFromUtc();
    return QDateTime(field->date(), field->time(), Qt::OffsetFromUTC, offset).toUTC();
}

std::vector<rules::SubjectKind> subjectsOf(const site::Plan &plan)
{
    using enum rules::SubjectKind;
    const auto standard = rules::standardFor(plan.occupation.edition, plan.occupation.code);
    const auto rule = standard ? rules::levelRule(*standard, plan.level)
                               : Result<rules::LevelRule>(tl::unexpected(standard.error()));
    if (!rule)
        return {Theory, Practical, Review, Performance, Ethics};
    std::vector<rules::SubjectKind> kinds;
    for (const rules::SubjectRule &subject : rule->subjects)
        kinds.push_back(subject.kind);
    return kinds;
}

} // namespace

SittingForm::SittingForm(QWidget *parent)
    : QFrame(parent)
    , m_plan(new QComboBox(this))
    , m_starts(timeField(this, u"starts"_s))
    , m_ends(timeField(this, u"ends"_s))
    , m_inRooms(checkList(this, u"in_rooms"_s))
    , m_subjects(checkList(this, u"subjects"_s))
    , m_add(button(tr("Add the sitting"), u"check"_s, Look::Primary, this))
{
    dress(this, Look::Card);
    m_plan->setObjectName(u"plan"_s);
    m_add->setObjectName(u"add_sitting"_s);
    addFields();
    connect(m_plan, &QComboBox::currentIndexChanged, this, &SittingForm::offerPlan);
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT wanted(sitting()); });
}

void SittingForm::addFields()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->addWidget(label(tr("A new sitting"), Look::Heading, this));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    const auto add = [this, grid](const QString &text, QWidget *field, int row, int at) {
        auto *name = new QLabel(text, this);
        name->setBuddy(field);
        grid->addWidget(name, row, at, at == 0 ? Qt::AlignVCenter : Qt::AlignTop);
        grid->addWidget(field, row, at + 1, at == 0 ? 1 : 3, 1);
    };
    add(tr("&Plan"), m_plan, 0, 0);
    add(tr("&From"), m_starts, 1, 0);
    add(tr("&To"), m_ends, 2, 0);
    add(tr("&Rooms"), m_inRooms, 0, 2);
    add(tr("&Subjects"), m_subjects, 0, 4);
    for (const int at : {1, 3, 5})
        grid->setColumnStretch(at, 1);
    column->addLayout(grid, 1);
    auto *cancel = button(tr("Cancel"), {}, Look::Plain, this);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_add);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &SittingForm::cancelled);
}

void SittingForm::begin(const SiteModel::State &state, const site::PlanId &plan)
{
    m_plans = state.plans;
    m_rooms = state.rooms;
    std::erase_if(m_rooms, [](const RoomRow &row) { return row.room.retiredOn; });
    m_inRooms->clear();
    for (size_t row = 0; row < m_rooms.size(); ++row) {
        const site::Room &room = m_rooms[row].room;
        addCheck(m_inRooms, room.name + u" · "_s + roomText(room.kind), false, int(row));
    }
    m_plan->clear();
    for (const PlanRow &row : m_plans)
        m_plan->addItem(u"%1 %2 · %3"_s.arg(row.plan.occupation.name,
                                            rules::levelTitle(row.plan.level),
                                            row.plan.firstDay.toString(Qt::ISODate)));
    const auto found =
        std::ranges::find_if(m_plans, [&plan](const PlanRow &row) { return row.plan.id == plan; });
    if (found != m_plans.end())
        m_plan->setCurrentIndex(int(found - m_plans.begin()));
    m_plan->setFocus();
}

void SittingForm::setBusy(bool busy)
{
    m_add->setEnabled(!busy && m_plan->count() > 0);
}

void SittingForm::offerPlan()
{
    m_subjects->clear();
    if (m_plan->currentIndex() < 0)
        return;
    const site::Plan &plan = m_plans[size_t(m_plan->currentIndex())].plan;
    m_starts->setDateTime({plan.firstDay, QTime(9, 0), Qt::UTC});
    m_ends->setDateTime({plan.firstDay, QTime(11, 0), Qt::UTC});
    for (const rules::SubjectKind kind : subjectsOf(plan)) {
        addCheck(m_subjects, rules::subjectTitle(kind).toString(), true, int(kind));
    }
}

site::Sitting SittingForm::sitting() const
{
    site::Sitting sitting;
    sitting.plan = m_plans[size_t(m_plan->currentIndex())].plan.id;
    sitting.startsAt = siteHour(m_starts);
    sitting.endsAt = siteHour(m_ends);
    for (const int row : checkedIn(m_inRooms))
        sitting.rooms.push_back(m_rooms[size_t(row)].room.id);
    for (const int kind : checkedIn(m_subjects))
        sitting.subjects.push_back(rules::SubjectKind(kind));
    return sitting;
}

} // namespace kaochang::ui
