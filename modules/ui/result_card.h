// SPDX-License-Identifier: GPL-3.0-or-later
// One candidate's result explained: score and rule per subject, guard, video; and what may be done
// about it.
#pragma once

#include "ui/results_model.h"

#include <QFrame>

class QVBoxLayout;

namespace kaochang::ui {

class PointsField;

class ResultCard final : public QFrame
{
    Q_OBJECT

public:
    explicit ResultCard(QWidget *parent = nullptr);

    void render(const ResultsModel::State &state);

Q_SIGNALS:
    void judged(kaochang::rules::SubjectKind kind, kaochang::results::Opinion opinion);
    void correctionWanted(kaochang::rules::SubjectKind kind, qint64 points);

private:
    void add(const results::SubjectLine &subject, const ResultsModel::State &state);
    void addGuard(const results::SubjectLine &subject, const ResultsModel::State &state);
    void addCorrection(rules::SubjectKind kind);
    void addVideo(const results::ResultLine &line, const ResultsModel::State &state);

    QWidget *m_inside = nullptr;
    QVBoxLayout *m_column = nullptr; // of m_inside
};

} // namespace kaochang::ui
