// SPDX-License-Identifier: GPL-3.0-or-later
// Where points are typed: never more than the maximum, half points up and down by + and -, letters
// handed to the page.
#pragma once

#include "core/points.h"

#include <QLineEdit>

namespace kaochang::ui {

class PointsField final : public QLineEdit
{
    Q_OBJECT

public:
    static constexpr Centi Step = 50;

    PointsField(Centi maximum, const QString &name, QWidget *parent);

    std::optional<Centi> points() const;          // nothing: the field is empty
    void showPoints(std::optional<Centi> points); // selected, so that typing replaces it

Q_SIGNALS:
    void entered();           // Enter
    void moved(int rows);     // arrow up is -1, arrow down 1
    void letter(QChar upper); // A to Z, and *

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void stepBy(Centi step);

    Centi m_maximum;
};

} // namespace kaochang::ui
