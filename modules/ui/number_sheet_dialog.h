// SPDX-License-Identifier: GPL-3.0-or-later
// A table of certificate numbers before it is taken in: whose they are, what is wrong with it. Or a
// register of numbers given before, never to be given again.
#pragma once

#include "results/certificates/assign_numbers.h"
#include "ui/rows_model.h"
#include "ui/shown.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace kaochang::ui {

enum class NumberSheet { OfTheCentre, GivenBefore };

class NumberSheetModel final : public QObject
{
    Q_OBJECT

public:
    struct State
    {
        bool busy = true;
        results::NumberPlan plan; // of the centre's table
        results::UsedPlan used;   // of the register
        QByteArray sha256;
        bool isTaken = false;
        std::optional<Error> problem;

        const std::vector<roster::CellProblem> &problems(NumberSheet kind) const;
        int rows(NumberSheet kind) const;
        bool isFine(NumberSheet kind) const; // nothing is refused, and something is new
        bool operator==(const State &) const = default;
    };

    NumberSheetModel(Desk &desk, NumberSheet kind, const QString &path, QObject *parent = nullptr);

    const State &state() const { return *m_state; }
    NumberSheet kind() const { return m_kind; }
    void take();

Q_SIGNALS:
    void changed();

private:
    const NumberSheet m_kind;
    Desk &m_desk;
    results::AssignNumbers m_numbers;
    Shown<State> m_state{m_desk, *this};
};

class NumberSheetDialog final : public QDialog
{
    Q_OBJECT

public:
    NumberSheetDialog(Desk &desk, NumberSheet kind, const QString &path, QWidget *parent = nullptr);

private:
    void render();
    QString summary() const;

    NumberSheetModel m_model;
    RowsModel<roster::CellProblem> *m_problems;
    QLabel *m_summary;
    QLabel *m_problem;
    QPushButton *m_take;
};

} // namespace kaochang::ui
