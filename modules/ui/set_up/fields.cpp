// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/set_up/fields.h"

#include "ui/terms.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::ui {

QLineEdit *lineField(QWidget *parent, const QString &name)
{
    auto *made = new QLineEdit(parent);
    made->setObjectName(name);
    return made;
}

QDateEdit *dayField(QWidget *parent, const QString &name)
{
    auto *made = new QDateEdit(parent);
    made->setObjectName(name);
    made->setDisplayFormat(u"yyyy-MM-dd"_s);
    made->setCalendarPopup(true);
    return made;
}

QComboBox *choiceField(QWidget *parent, const QString &name)
{
    auto *made = new QComboBox(parent);
    made->setObjectName(name);
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return made;
}

void choose(QComboBox *field, const QVariant &data)
{
    field->setCurrentIndex(std::max(0, field->findData(data)));
}

QListWidget *checkList(QWidget *parent, const QString &name)
{
    auto *made = new QListWidget(parent);
    made->setObjectName(name);
    made->setMinimumHeight(72);
    return made;
}

void addCheck(QListWidget *list, const QString &text, bool isChecked, const QVariant &data)
{
    auto *item = new QListWidgetItem(text, list);
    item->setCheckState(isChecked ? Qt::Checked : Qt::Unchecked);
    item->setData(Qt::UserRole, data);
}

void fitRows(QListWidget *list)
{
    constexpr int Edges = 10; // frame and padding, above and below
    list->ensurePolished();
    list->setFixedHeight(list->count() * list->sizeHintForRow(0) + Edges);
}

std::vector<int> checkedIn(const QListWidget *list)
{
    std::vector<int> ticked;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked)
            ticked.push_back(list->item(row)->data(Qt::UserRole).toInt());
    }
    return ticked;
}

void offerRoles(QListWidget *list, const std::vector<Role> &held)
{
    list->clear();
    for (int role = 0; role < RoleCount; ++role)
        addCheck(list, roleText(Role(role)), std::ranges::count(held, Role(role)) > 0, role);
    list->setCurrentRow(0);
    fitRows(list);
}

std::vector<Role> rolesIn(const QListWidget *list, const std::vector<Role> &held)
{
    std::vector<Role> ticked;
    for (const int role : checkedIn(list))
        ticked.push_back(Role(role));
    std::ranges::stable_sort(
        ticked, {}, [&held](Role role) { return std::ranges::find(held, role) - held.begin(); });
    return ticked;
}

} // namespace kaochang::ui
