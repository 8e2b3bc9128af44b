// SPDX-License-Identifier: GPL-3.0-or-later
// What a sitting of a plan is made of: from when to when, in which rooms, in which subjects.
#pragma once

#include "ui/site_model.h"

#include <QFrame>

class QComboBox;
class QDateTimeEdit;
class QListWidget;
class QPushButton;

namespace kaochang::ui {

class SittingForm final : public QFrame
{
    Q_OBJECT

public:
    explicit SittingForm(QWidget *parent = nullptr);

    // Afresh, for that plan unless another is chosen; the hand on the first field.
    void begin(const SiteModel::State &state, const site::PlanId &plan);
    void setBusy(bool busy);

Q_SIGNALS:
    void wanted(const kaochang::site::Sitting &sitting);
    void cancelled();

private:
    void addFields();
    void offerPlan(); // its first day and the subjects of its standard
    site::Sitting sitting() const;

    std::vector<PlanRow> m_plans;
    std::vector<RoomRow> m_rooms;
    QComboBox *m_plan;
    QDateTimeEdit *m_starts; // at the site
    QDateTimeEdit *m_ends;
    QListWidget *m_inRooms;
    QListWidget *m_subjects;
    QPushButton *m_add;
};

} // namespace kaochang::ui
