// SPDX-License-Identifier: GPL-3.0-or-later
// 导出与同步: check, hand over with progress, the packages and their proof, the way to the centre.
#pragma once

#include "ui/exchange_model.h"
#include "ui/page_frame.h"
#include "ui/rows_model.h"

class QFrame;
class QLineEdit;
class QProgressBar;
class QRadioButton;
class QTableView;

namespace kaochang::ui {

class StateLight;

class ExchangePage final : public PageFrame
{
    Q_OBJECT

public:
    explicit ExchangePage(Desk &desk, QWidget *parent = nullptr);

private:
    void addChecks(QFrame *box);
    void addResult();
    void addPackages();
    void addActions();
    void render();
    void renderResult();
    void askToHandOver();
    const PackageRow *chosen() const; // the row under the cursor, else null
    void openFolder();

    Desk &m_desk;
    ExchangeModel m_model;
    std::array<StateLight *, HandOverChecks> m_checks{};
    StateLight *m_demo;
    QLabel *m_sitting;
    QRadioButton *m_withFootage;
    QRadioButton *m_ledgerOnly;
    QLabel *m_space;
    QFrame *m_result;
    StateLight *m_resultLight;
    QLabel *m_hash;
    RowsModel<PackageRow> *m_rows;
    QTableView *m_table;
    QPushButton *m_verify;
    QPushButton *m_open;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_handOver;
};

} // namespace kaochang::ui
