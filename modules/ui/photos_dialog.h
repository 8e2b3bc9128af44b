// SPDX-License-Identifier: GPL-3.0-or-later
// Whose each picture of a folder is, what is passed over and why; then one button.
#pragma once

#include "ui/photos_model.h"
#include "ui/rows_model.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QTableView;
class QVBoxLayout;

namespace kaochang::ui {

class PictureView;

class PhotosDialog final : public QDialog
{
    Q_OBJECT

public:
    PhotosDialog(Desk &desk, const QString &folder, QWidget *parent);

private:
    void addTables(QVBoxLayout *column);
    void addButtons(QVBoxLayout *column);
    void render();
    void preview();
    QString summary() const;

    PhotosModel m_model;
    RowsModel<PhotoRow> *m_rows;
    RowsModel<roster::PhotoProblem> *m_problems;
    QLabel *m_summary;
    QTabWidget *m_tabs;
    QTableView *m_matched;
    QTableView *m_passedOver;
    PictureView *m_picture;
    QLabel *m_problem;
    QProgressBar *m_progress;
    QPushButton *m_again;
    QPushButton *m_close;
    QPushButton *m_import;
};

} // namespace kaochang::ui
