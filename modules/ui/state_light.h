// SPDX-License-Identifier: GPL-3.0-or-later
// One state, said three ways at once: shape, word and colour.
#pragma once

#include "ui/theme.h"

#include <QWidget>

namespace kaochang::ui {

void drawShape(QPainter &painter, const QRectF &box, Status status); // in the status' colour

class StateLight final : public QWidget
{
    Q_OBJECT

public:
    explicit StateLight(QWidget *parent = nullptr);
    StateLight(Status status, const QString &word, QWidget *parent = nullptr);

    void say(Status status, const QString &word);
    Status status() const { return m_status; }
    const QString &word() const { return m_word; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Status m_status = Status::Idle;
    QString m_word;
};

} // namespace kaochang::ui
