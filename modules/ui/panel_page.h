// SPDX-License-Identifier: GPL-3.0-or-later
// 考评组: the scheme at the left, who sits in the panel at the right, and what its gates say.
#pragma once

#include "ui/page_frame.h"
#include "ui/panel_terms.h"

class QComboBox;
class QListWidget;
class QTabWidget;

namespace kaochang::ui {

class FieldProblem;

class PanelPage final : public PageFrame
{
    Q_OBJECT

public:
    explicit PanelPage(Desk &desk, QWidget *parent = nullptr);

private:
    void addHead();
    QWidget *scheme();
    QWidget *people();
    void render();
    void renderScheme();
    void renderPeople();
    void renderChief();
    void renderGates();
    void renderActs();
    void choosePeople(); // those that are ticked
    void importScheme();
    void seat();

    Desk &m_desk;
    PanelModel m_model;
    QComboBox *m_subject;
    QPushButton *m_import;
    QTabWidget *m_tabs;
    QComboBox *m_schemes;
    QLabel *m_rules;
    RowsModel<SchemeRow> *m_aspects;
    RowsModel<CodeRow> *m_codes;
    QPushButton *m_adopt;
    FieldProblem *m_schemeProblem;
    QListWidget *m_people;
    QComboBox *m_chief;
    QWidget *m_gates;
    FieldProblem *m_peopleProblem;
    QPushButton *m_seat;
};

} // namespace kaochang::ui
