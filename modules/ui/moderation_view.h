// SPDX-License-Identifier: GPL-3.0-or-later
// A paper that is open to its panel: everybody's marks, what the chief rules on or corrects, and
// the second person who confirms.
#pragma once

#include "ui/practical_model.h"

#include <QWidget>

namespace kaochang::ui {

class CorrectionForm;
class Desk;
class OpenedCard;
class SecondPerson;

class ModerationView final : public QWidget
{
    Q_OBJECT

public:
    ModerationView(Desk &desk, PracticalModel &model, QWidget *parent);

    void render(const practical::Opened &opened);

private:
    void askForRuling(const QString &matter, practical::Outcome outcome);
    void askToSendBack(int sheet);
    void beginCorrection(int sheet, const QString &aspect);
    void renderWaiting(const practical::Opened &opened);
    const practical::Correction *waiting() const; // the first one; null: none

    Desk &m_desk;
    PracticalModel &m_model;
    OpenedCard *m_opened;
    CorrectionForm *m_form;
    SecondPerson *m_second;
    practical::PaperId m_shown;
    UserId m_assessor; // whose mark is being corrected
};

} // namespace kaochang::ui
