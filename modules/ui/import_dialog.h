// SPDX-License-Identifier: GPL-3.0-or-later
// What an import would do, row by row, and what is wrong with the sheet; then one button.
#pragma once

#include "ui/import_model.h"
#include "ui/rows_model.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTabWidget;
class QTableView;
class QVBoxLayout;

namespace kaochang::ui {

class StateLight;

class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(Desk &desk, const QString &path, QWidget *parent = nullptr);

private:
    void addTables(QVBoxLayout *column);
    void addButtons(QVBoxLayout *column);
    void render();
    QString summary() const;
    void askForFailed();

    Desk &m_desk;
    ImportModel m_model;
    RowsModel<roster::PlannedRow> *m_rows;
    RowsModel<roster::CellProblem> *m_problems;
    QLabel *m_summary;
    QTabWidget *m_tabs;
    QLabel *m_problem;
    QPushButton *m_failed;
    QPushButton *m_again;
    QPushButton *m_close;
    QPushButton *m_import;
};

} // namespace kaochang::ui
