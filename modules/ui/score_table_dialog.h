// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet of theory scores before it is taken in: what it would bring, what is wrong with it.
#pragma once

#include "theory/import_scores.h"
#include "ui/rows_model.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace kaochang::ui {

class Desk;

class ScoreTableModel final : public QObject
{
    Q_OBJECT

public:
    struct State
    {
        bool busy = true;
        theory::TablePlan plan;
        QByteArray sha256;
        std::optional<theory::ScoreTable> taken;
        std::optional<Error> problem;

        bool operator==(const State &) const = default;
    };

    ScoreTableModel(Desk &desk, const QString &path, QObject *parent = nullptr);

    const State &state() const { return m_state; }
    void take();

Q_SIGNALS:
    void changed();

private:
    void show(State state);

    Desk &m_desk;
    theory::ImportScores m_import;
    State m_state;
};

class ScoreTableDialog final : public QDialog
{
    Q_OBJECT

public:
    ScoreTableDialog(Desk &desk, const QString &path, QWidget *parent = nullptr);

private:
    void render();

    ScoreTableModel m_model;
    RowsModel<roster::CellProblem> *m_problems;
    QLabel *m_summary;
    QLabel *m_problem;
    QPushButton *m_take;
};

} // namespace kaochang::ui
