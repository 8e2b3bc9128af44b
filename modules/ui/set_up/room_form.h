// SPDX-License-Identifier: GPL-3.0-or-later
// 考场: its name, what it is for, and how many may sit or work there at once.
#pragma once

#include "site/room.h"
#include "ui/set_up/entry_form.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace kaochang::ui {

class RoomForm final : public EntryForm
{
    Q_OBJECT

public:
    explicit RoomForm(QWidget *parent = nullptr);

    void begin(const site::Room &room); // a null id: a new one
    site::Room entered() const;

private:
    site::Room m_was;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QSpinBox *m_places;
};

} // namespace kaochang::ui
