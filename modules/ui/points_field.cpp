// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/points_field.h"

#include "ui/looks.h"

#include <QKeyEvent>
#include <QValidator>

#include <algorithm>

namespace kaochang::ui {
namespace {

class Limits final : public QValidator
{
public:
    Limits(Centi maximum, QObject *parent)
        : QValidator(parent)
        , m_maximum(maximum)
    {}

    State validate(QString &text, int &) const override
    {
        if (text.isEmpty())
            return Acceptable;
        const bool isUnfinished = text.endsWith(u'.') && text.count(u'.') == 1;
        const auto points = parseCenti(isUnfinished ? text.chopped(1) : text);
        if (!points || *points > m_maximum)
            return Invalid;
        return isUnfinished ? Intermediate : Acceptable;
    }

private:
    Centi m_maximum;
};

bool isLetter(const QKeyEvent &event)
{
    const bool isPlain = (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    const int key = event.key();
    return isPlain && ((key >= Qt::Key_A && key <= Qt::Key_Z) || key == Qt::Key_Asterisk);
}

} // namespace

PointsField::PointsField(Centi maximum, const QString &name, QWidget *parent)
    : QLineEdit(parent)
    , m_maximum(maximum)
{
    dress(this, Look::Big);
    setAccessibleName(name);
    setAlignment(Qt::AlignRight);
    setMinimumHeight(44);
    setValidator(new Limits(maximum, this));
    setAttribute(Qt::WA_InputMethodEnabled,
                 false); // letters are keys here, not the start of a word
}

std::optional<Centi> PointsField::points() const
{
    return parseCenti(text().endsWith(u'.') ? text().chopped(1) : text());
}

void PointsField::showPoints(std::optional<Centi> points)
{
    const QString text = points ? centiText(*points) : QString();
    if (text != this->text())
        setText(text);
    selectAll();
}

void PointsField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return event->modifiers() & Qt::ControlModifier ? event->ignore() : Q_EMIT entered();
    case Qt::Key_Up:
        return Q_EMIT moved(-1);
    case Qt::Key_Down:
        return Q_EMIT moved(1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return stepBy(Step);
    case Qt::Key_Minus:
        return stepBy(-Step);
    default:
        break;
    }
    if (isLetter(*event))
        return Q_EMIT letter(QChar(event->key()));
    QLineEdit::keyPressEvent(event);
}

void PointsField::stepBy(Centi step)
{
    showPoints(std::clamp<Centi>(points().value_or(0) + step, 0, m_maximum));
    Q_EMIT textEdited(text());
}

} // namespace kaochang::ui
