// SPDX-License-Identifier: GPL-3.0-or-later
// The fields the forms of 考点 are made of; the name is what tests and screen readers find them by.
#pragma once

#include "core/actor.h"

#include <QString>
#include <vector>

class QComboBox;
class QDate;
class QDateEdit;
class QLineEdit;
class QListWidget;
class QWidget;

namespace kaochang::ui {

QLineEdit *lineField(QWidget *parent, const QString &name);
QDateEdit *dayField(QWidget *parent, const QString &name);
QComboBox *choiceField(QWidget *parent, const QString &name);
void choose(QComboBox *field, const QVariant &data); // the item that carries it

// Things to tick, by keyboard too: arrows and the space bar.
QListWidget *checkList(QWidget *parent, const QString &name);
void addCheck(QListWidget *list, const QString &text, bool isChecked, const QVariant &data);
void fitRows(QListWidget *list);                     // as high as what is in it
std::vector<int> checkedIn(const QListWidget *list); // the data of what is ticked

void offerRoles(QListWidget *list, const std::vector<Role> &held);
// Ticked ones; those held before keep their order, for the first is the role offered at the
// sign-in.
std::vector<Role> rolesIn(const QListWidget *list, const std::vector<Role> &held);

} // namespace kaochang::ui
