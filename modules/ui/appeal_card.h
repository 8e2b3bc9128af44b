// SPDX-License-Identifier: GPL-3.0-or-later
// One appeal: what was said, who looks again, what came of it; and what may be done about it.
#pragma once

#include "ui/publicity_model.h"

#include <QFrame>

class QComboBox;
class QVBoxLayout;

namespace kaochang::ui {

class AppealCard final : public QFrame
{
    Q_OBJECT

public:
    explicit AppealCard(QWidget *parent = nullptr);

    void render(const PublicityModel::State &state, const UserId &asker);

Q_SIGNALS:
    void named(const kaochang::UserId &rechecker);
    void answered(kaochang::results::AppealOutcome outcome,
                  const kaochang::results::CorrectionId &correction);

private:
    void addSaid(const AppealRow &row, const PublicityModel::State &state);
    void addNaming(const AppealRow &row, const PublicityModel::State &state);
    void addAnswer(const AppealRow &row);
    void addDecision(const AppealRow &row, const PublicityModel::State &state);
    void offerCorrections(QComboBox *box, const AppealRow &row);

    QWidget *m_inside = nullptr;
    QVBoxLayout *m_column = nullptr; // of m_inside
};

} // namespace kaochang::ui
