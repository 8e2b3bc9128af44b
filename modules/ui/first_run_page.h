// SPDX-License-Identifier: GPL-3.0-or-later
// The first thing on the monitor of a machine without a site: four short steps, or the sample.
#pragma once

#include "ui/first_run_model.h"

#include <QWidget>

#include <array>
#include <vector>

class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QStackedWidget;
class QVBoxLayout;

namespace kaochang::ui {

class FormField;
class StateLight;

class FirstRunPage final : public QWidget
{
    Q_OBJECT

public:
    // The model outlives the page: a change of language builds the page anew.
    FirstRunPage(FirstRunModel &model, Doorstep &doorstep, QWidget *parent = nullptr);

Q_SIGNALS:
    void existingWanted(const QString &folder); // somebody has a site elsewhere

private:
    using State = FirstRunModel::State;
    using Field = FirstRunModel::Field;
    using Access = QString &(*)(State &);
    static constexpr size_t Steps = 4;

    struct Line
    {
        Field field;
        Access access;
        FormField *box;
        QLineEdit *edit;
    };

    void addRail(QVBoxLayout *column);
    void addPlace();
    void addInstitution();
    void addAdmin();
    void addKey();
    void addActions(QVBoxLayout *column);
    QVBoxLayout *addStep();
    FormField *addLine(QVBoxLayout *column, Field field, const QString &name,
                       const QString &objectName, Access access);
    FormField *addSecret(QVBoxLayout *column, Field field, const QString &name,
                         const QString &objectName, Access access);
    void render();
    void renderStep(const State &state);
    void renderPlace(const State &state);
    void renderInstitution(const State &state);
    void renderSecrets(const State &state);
    void renderTrouble(const State &state);
    FormField *boxOf(Field field) const;

    FirstRunModel &m_model;
    Doorstep &m_doorstep;
    std::vector<Line> m_lines;
    std::array<StateLight *, Steps> m_rail{};
    QStackedWidget *m_stack;
    QComboBox *m_kind = nullptr;
    QComboBox *m_profile = nullptr;
    FormField *m_profileBox = nullptr;
    StateLight *m_keychainLight = nullptr;
    QRadioButton *m_inKeychain = nullptr;
    QRadioButton *m_byPassphrase = nullptr;
    QLabel *m_problem;
    QPushButton *m_sample = nullptr;
    QPushButton *m_existing = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    int m_shown = -1;                             // the step the hand was led to last
    std::optional<FirstRunModel::Trouble> m_told; // and the trouble
};

} // namespace kaochang::ui
