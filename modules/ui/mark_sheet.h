// SPDX-License-Identifier: GPL-3.0-or-later
// The aspects of one paper under an assessor's hand, one under the other.
#pragma once

#include "ui/practical_model.h"

#include <QScrollArea>

namespace kaochang::ui {

class AspectRow;
class Desk;

class MarkSheet final : public QScrollArea
{
    Q_OBJECT

public:
    MarkSheet(Desk &desk, PracticalModel &model, QWidget *parent);

    void render(); // my marks; a fresh paper puts the hand on its first aspect

private:
    void build(const practical::Scheme &scheme);
    AspectRow *addRow(const practical::Aspect &aspect, int place);
    void enter(int row);
    void askForVeto(AspectRow *row);
    void askForNote(AspectRow *row);

    Desk &m_desk;
    PracticalModel &m_model;
    QWidget *m_aspects;
    std::vector<AspectRow *> m_rows;
    practical::SchemeId m_builtFor;
    practical::PaperId m_entered; // whose first aspect got the hand
};

} // namespace kaochang::ui
