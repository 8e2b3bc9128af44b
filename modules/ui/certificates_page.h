// SPDX-License-Identifier: GPL-3.0-or-later
// 证书: who passed and what became of their certificate; numbers, pages and blanks.
#pragma once

#include "ui/certificates_model.h"
#include "ui/number_sheet_dialog.h"
#include "ui/page_frame.h"

class QComboBox;
class QDateEdit;
class QFrame;
class QLineEdit;
class QTableView;

namespace kaochang::ui {

class BlankCard;

class CertificatesPage final : public PageFrame
{
    Q_OBJECT

public:
    explicit CertificatesPage(Desk &desk, QWidget *parent = nullptr);

private:
    void addHead();
    void addSides();
    QFrame *options();
    void addPageActs();
    void addReasons();
    void addNumberActs();
    void choose();
    void openSheet(NumberSheet kind);
    void askStart();
    void render();
    void renderRows();
    void renderSecond();
    void renderActs();

    Desk &m_desk;
    CertificatesModel m_model;
    RowsModel<results::CertificateLine> *m_rows;
    QTableView *m_table;
    BlankCard *m_blanks;
    SecondPerson *m_second;
    QPushButton *m_import;
    QPushButton *m_used;
    QPushButton *m_start;
    QPushButton *m_report;
    QDateEdit *m_day;
    QLineEdit *m_sheet;
    QComboBox *m_style;
    QPushButton *m_void;
    QPushButton *m_reissue;
    QPushButton *m_spoiled;
    QPushButton *m_good;
    QPushButton *m_print;
    QPushButton *m_assign;
};

} // namespace kaochang::ui
