// SPDX-License-Identifier: GPL-3.0-or-later
// A list of occupations, each with its levels where levels are filed: pick, tick, add; take away.
#pragma once

#include "core/result.h"
#include "site/filing.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace kaochang::ui {

class OccupationPicker;

class ScopeEditor final : public QWidget
{
    Q_OBJECT

public:
    enum class Lists { Levels, OccupationsOnly }; // a filing; a card

    ScopeEditor(Lists lists, QWidget *parent);

    void setRows(const std::vector<site::ScopeRow> &rows);
    const std::vector<site::ScopeRow> &rows() const { return m_rows; }

private:
    void addTop();
    void add();
    void takeAway();
    void render();
    Result<site::ScopeRow> picked() const;

    const Lists m_lists;
    OccupationPicker *m_picker;
    QListWidget *m_levels; // hidden where none are filed
    QPushButton *m_add;
    QLabel *m_problem;
    QListWidget *m_list;
    QPushButton *m_takeAway;
    std::vector<site::ScopeRow> m_rows;
};

} // namespace kaochang::ui
