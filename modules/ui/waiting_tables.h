// SPDX-License-Identifier: GPL-3.0-or-later
// Score tables somebody imported, each until a second person accepts it whole.
#pragma once

#include "ui/theory_model.h"

#include <QWidget>

class QVBoxLayout;

namespace kaochang::ui {

class WaitingTables final : public QWidget
{
    Q_OBJECT

public:
    explicit WaitingTables(QWidget *parent = nullptr);

    void render(const TheoryModel::State &state, const UserId &me);

Q_SIGNALS:
    void accepted(const kaochang::theory::ScoreTableId &table);
    void rejectionWanted(const kaochang::theory::ScoreTableId &table);

private:
    void add(const theory::ScoreTable &table, const QString &words, bool isMine);

    QVBoxLayout *m_column;
};

} // namespace kaochang::ui
