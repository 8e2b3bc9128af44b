// SPDX-License-Identifier: GPL-3.0-or-later
// 名册: the list of a sitting, searched as one types; the way to import and to the template.
#pragma once

#include "ui/page_frame.h"
#include "ui/roster_model.h"
#include "ui/rows_model.h"

class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace kaochang::ui {

class RevealStrip;

class RosterPage final : public PageFrame
{
    Q_OBJECT

public:
    explicit RosterPage(Desk &desk, QWidget *parent = nullptr);

private:
    void addHead();
    void addTable();
    void addFirstSteps();
    void render();
    void renderChosen();
    const RosterRow *chosen() const; // nullptr: nobody
    void select(const roster::EnrolmentId &id);
    void import();
    void importPhotos();
    void drawSeats();
    void saveTemplate();
    void print();
    void reveal();
    void withdraw();

    Desk &m_desk;
    RosterModel m_model;
    RowsModel<RosterRow> *m_rows;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_search;
    QTableView *m_table;
    RevealStrip *m_revealed;
    QPushButton *m_print;
    QPushButton *m_reveal;
    QPushButton *m_withdraw;
    QPushButton *m_photos;
    QPushButton *m_import;
    QPushButton *m_draw;
};

} // namespace kaochang::ui
