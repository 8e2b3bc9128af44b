// SPDX-License-Identifier: GPL-3.0-or-later
// How a publication is made: its first day, its length, where to object; its last day is counted
// while one looks.
#pragma once

#include "ui/publicity_model.h"

#include <QFrame>

class QDateEdit;
class QLineEdit;
class QLabel;
class QPushButton;
class QSpinBox;

namespace kaochang::ui {

class PublishForm final : public QFrame
{
    Q_OBJECT

public:
    explicit PublishForm(QWidget *parent = nullptr);

    void begin(const PublicityModel::State &state); // afresh, the hand on the first field
    void setBusy(bool busy);

Q_SIGNALS:
    void wanted(const kaochang::results::PublicityWish &wish);
    void cancelled();

private:
    void addFields();
    void count();

    site::SittingId m_sitting;
    QDateEdit *m_from;
    QSpinBox *m_days;
    QLineEdit *m_complaints;
    QLabel *m_until;
    QLabel *m_length;
    QPushButton *m_publish;
};

} // namespace kaochang::ui
