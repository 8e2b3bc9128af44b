// SPDX-License-Identifier: GPL-3.0-or-later
// A strip across the page with one person's whole number and phone; it goes by itself, and with the
// page.
#pragma once

#include "ui/reveal_model.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace kaochang::ui {

class RevealStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit RevealStrip(Desk &desk, QWidget *parent = nullptr);

    void ask(const roster::CandidateId &id, const QString &name); // for the reason, then shows
    void conceal() { m_model.hide(); }

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void render();

    Desk &m_desk;
    RevealModel m_model;
    QLabel *m_text;
    QLabel *m_left;
    QPushButton *m_hide;
};

} // namespace kaochang::ui
