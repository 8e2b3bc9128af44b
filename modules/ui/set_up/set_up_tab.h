// SPDX-License-Identifier: GPL-3.0-or-later
// A tab of 考点: what is kept at the left, the form of what is being kept or changed at the right.
#pragma once

#include "ui/set_up/set_up_model.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QTableView;

namespace kaochang::ui {

class Ask;
class EntryForm;

class SetUpTab final : public QWidget
{
    Q_OBJECT

public:
    struct Row // of the table: what there is to act on
    {
        QString id;
        QString name;
        bool isRetired = false;
    };
    struct Spec
    {
        Sheet sheet;
        QString id;       // "staff": the object names of table and buttons
        QString newThing; // "Add a person"
        QTableView *table;
        EntryForm *form = nullptr;
        std::function<Row(int)> rowAt = {};
        std::function<void(const QString &id)> begin = {}; // fills the form; empty: something new
    };

    SetUpTab(SetUpModel &model, Ask &ask, Spec spec, QWidget *parent);

    void render();

private:
    void addLayout();
    void keepChoice(); // rows came anew: the hand stays on the one it was on
    void askAndTurn();
    std::optional<Row> chosen() const;

    SetUpModel &m_model;
    Ask &m_ask;
    const Spec m_spec;
    std::optional<SetUpModel::Opened> m_shown;
    QString m_chosen;
    QPushButton *m_turn; // out of use, or back into it
    QPushButton *m_edit;
    QPushButton *m_add;
};

} // namespace kaochang::ui
