// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aspect_row.h"

#include "ui/looks.h"
#include "ui/points_field.h"
#include "ui/state_light.h"

#include <QEvent>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::ui {

AspectRow::AspectRow(const practical::Aspect &aspect, QWidget *parent)
    : QFrame(parent)
    , m_aspect(aspect)
    , m_points(new PointsField(aspect.maximum, tr("Points for %1").arg(aspect.text), this))
    , m_state(new StateLight(this))
    , m_taken(label({}, Look::Soft, this))
    , m_reasons(new QWidget(this))
    , m_note(button(tr("Note (F2)"), u"edit"_s, Look::Quiet, m_reasons))
{
    dress(this, Look::Card);
    m_points->setObjectName(u"points_%1"_s.arg(aspect.number));
    m_points->setFixedWidth(92);
    m_points->installEventFilter(this);
    auto *line = new QHBoxLayout;
    auto *text =
        label((aspect.isKeySkill() ? u"★ "_s : QString()) + aspect.number + u' ' + aspect.text,
              Look::Plain, this);
    line->addWidget(text, 1);
    line->addWidget(m_points);
    auto *maximum = label(u"/ %1"_s.arg(centiText(aspect.maximum)), Look::Soft, this);
    maximum->setFixedWidth(44);
    line->addWidget(maximum);
    m_state->setFixedWidth(96);
    line->addWidget(m_state);
    addReasons();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 10, 4);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(m_taken);
    column->addWidget(m_reasons);
    m_reasons->hide();
    connect(m_points, &PointsField::entered, this, [this] {
        keep();
        Q_EMIT moved(1);
    });
    connect(m_points, &PointsField::moved, this, [this](int rows) {
        keep();
        Q_EMIT moved(rows);
    });
    connect(m_points, &PointsField::letter, this, [this](QChar letter) {
        letter == u'*' ? Q_EMIT vetoWanted() : take(QString(letter).toLower());
    });
}

void AspectRow::addReasons()
{
    auto *row = new QHBoxLayout(m_reasons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (const practical::Deduction &each : m_aspect.deductions) {
        auto *key =
            button(u"%1  %2  −%3"_s.arg(each.code.toUpper(), each.reason, centiText(each.points)),
                   {}, Look::Plain, m_reasons);
        key->setCheckable(true);
        key->setFocusPolicy(Qt::NoFocus); // the letter is the key; the hand stays on the points
        connect(key, &QPushButton::clicked, this, [this, code = each.code] { take(code); });
        row->addWidget(key);
        m_keys.push_back(key);
    }
    row->addStretch(1);
    if (m_aspect.isKeySkill()) {
        m_veto = button(tr("★ not met (*)"), {}, Look::Danger, m_reasons);
        m_veto->setFocusPolicy(Qt::NoFocus);
        m_veto->setObjectName(u"veto"_s);
        connect(m_veto, &QPushButton::clicked, this, &AspectRow::vetoWanted);
        row->addWidget(m_veto);
    }
    m_note->setFocusPolicy(Qt::NoFocus);
    connect(m_note, &QPushButton::clicked, this, &AspectRow::noteWanted);
    row->addWidget(m_note);
}

void AspectRow::render(const practical::Mark *mark, bool isOpen, const QString &problem)
{
    m_points->setReadOnly(!isOpen);
    const bool isFresh = mark && (!m_isMarked || *mark != m_mark);
    const bool isGone = !mark && m_isMarked;
    m_isMarked = mark != nullptr;
    if (isFresh || isGone) {
        m_mark = mark ? *mark : practical::Mark();
        m_points->showPoints(mark ? std::optional(mark->points) : std::nullopt);
    }
    m_mark.aspect = m_aspect.number;
    for (size_t i = 0; i < m_keys.size(); ++i) {
        m_keys[i]->setChecked(m_mark.deductions.contains(m_aspect.deductions[i].code));
        m_keys[i]->setEnabled(isOpen);
    }
    QStringList taken;
    for (const practical::Deduction &each : m_aspect.deductions) {
        if (m_mark.deductions.contains(each.code))
            taken << each.reason;
    }
    if (m_mark.isVeto())
        taken.prepend(tr("★ not met: %1").arg(m_mark.veto));
    if (!m_mark.note.isEmpty())
        taken << m_mark.note;
    m_taken->setText(problem.isEmpty() ? taken.join(u" · "_s) : problem);
    m_taken->setVisible(!m_taken->text().isEmpty());
    if (!problem.isEmpty())
        m_state->say(Status::Error, tr("Not saved"));
    else if (m_isMarked)
        m_state->say(m_mark.isVeto() ? Status::Warn : Status::Ok,
                     siteTime(m_mark.at).toString(u"HH:mm:ss"_s));
    else
        m_state->say(Status::Idle, tr("Not marked"));
}

void AspectRow::enter()
{
    m_points->setFocus(Qt::TabFocusReason);
    m_points->selectAll();
}

void AspectRow::setVeto(const QString &reason)
{
    m_mark.veto = reason;
    Q_EMIT given(m_mark);
}

void AspectRow::setNote(const QString &note)
{
    m_mark.note = note;
    m_points->setModified(true);
    keep();
}

bool AspectRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        m_reasons->show();
    } else if (event->type() == QEvent::FocusOut) {
        // A box that asks for a reason takes the focus too; the row stays open under it.
        const auto why = static_cast<QFocusEvent *>(event)->reason();
        if (why != Qt::PopupFocusReason && why != Qt::ActiveWindowFocusReason) {
            m_reasons->hide();
            keep();
        }
    } else if (event->type() == QEvent::KeyPress
               && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2) {
        Q_EMIT noteWanted();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void AspectRow::keep()
{
    const auto points = m_points->points();
    if (!points || !m_points->isModified() || m_points->isReadOnly())
        return;
    m_points->setModified(false);
    m_mark.points = *points;
    Q_EMIT given(m_mark);
}

// A deduction on or off. Points typed by hand stay; else they follow what is taken off.
void AspectRow::take(const QString &code)
{
    const bool isKnown =
        std::ranges::count(m_aspect.deductions, code, &practical::Deduction::code) > 0;
    if (!isKnown || m_points->isReadOnly())
        return;
    const bool isTyped = m_points->isModified() && m_points->points();
    if (m_mark.deductions.contains(code))
        m_mark.deductions.removeAll(code);
    else
        m_mark.deductions << code;
    m_mark.points =
        isTyped ? *m_points->points() : std::max<Centi>(0, m_aspect.maximum - deducted());
    m_points->showPoints(m_mark.points);
    m_points->setModified(false);
    Q_EMIT given(m_mark);
}

Centi AspectRow::deducted() const
{
    Centi sum = 0;
    for (const practical::Deduction &each : m_aspect.deductions)
        sum += m_mark.deductions.contains(each.code) ? each.points : 0;
    return sum;
}

} // namespace kaochang::ui
