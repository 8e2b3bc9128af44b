// SPDX-License-Identifier: GPL-3.0-or-later
// What the watcher said of the pictures, newest first, with the picture of that moment; answered by
// one key.
#pragma once

#include "ui/monitoring_model.h"
#include "ui/rows_model.h"

#include <QFrame>

class QPushButton;
class QTableView;

namespace kaochang::ui {

class PictureView;

class AlarmList final : public QFrame
{
    Q_OBJECT

public:
    AlarmList(Desk &desk, MonitoringModel &model, QWidget *parent);

    void render(); // from the model's state

private:
    void addAnswer(QPushButton *button, const QString &name, Qt::Key key,
                   const std::function<void(const supervision::AlarmId &)> &answer);
    void choose();
    void keepChosen();
    void askWhyFalse(const supervision::AlarmId &id);
    void askWhyNew(const supervision::AlarmId &id);
    void renderAnswers();
    const WatchedAlarm *chosen() const;

    Desk &m_desk;
    MonitoringModel &m_model;
    RowsModel<WatchedAlarm> *m_rows;
    QTableView *m_table;
    PictureView *m_picture;
    QPushButton *m_acknowledge;
    QPushButton *m_false;
    QPushButton *m_incident;
    QPushButton *m_accept;
};

} // namespace kaochang::ui
