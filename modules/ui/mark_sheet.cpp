// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mark_sheet.h"

#include "ui/ask.h"
#include "ui/aspect_row.h"
#include "ui/desk.h"
#include "ui/error_text.h"

#include <QVBoxLayout>

namespace kaochang::ui {

MarkSheet::MarkSheet(Desk &desk, PracticalModel &model, QWidget *parent)
    : QScrollArea(parent)
    , m_desk(desk)
    , m_model(model)
    , m_aspects(new QWidget(this))
{
    setWidgetResizable(true);
    setWidget(m_aspects);
    setFocusPolicy(Qt::NoFocus);
    auto *rows = new QVBoxLayout(m_aspects);
    rows->setContentsMargins(0, 0, 6, 0);
    rows->setSpacing(6);
    rows->addStretch(1);
}

void MarkSheet::render()
{
    const PracticalModel::State &state = m_model.state();
    build(state.scheme);
    const bool isOpen = state.view && !state.view->submittedAs;
    for (AspectRow *row : m_rows) {
        const bool isHere = state.problem && state.problemAspect == row->aspect().number;
        row->render(state.mark(row->aspect().number), isOpen,
                    isHere ? errorText(*state.problem) : QString());
    }
    if (isOpen && std::exchange(m_entered, state.current) != state.current)
        enter(0);
}

void MarkSheet::build(const practical::Scheme &scheme)
{
    if (std::exchange(m_builtFor, scheme.id) == scheme.id)
        return;
    for (AspectRow *row : std::exchange(m_rows, {}))
        delete row;
    for (const practical::Aspect &aspect : scheme.aspects())
        m_rows.push_back(addRow(aspect, int(m_rows.size())));
}

AspectRow *MarkSheet::addRow(const practical::Aspect &aspect, int place)
{
    auto *row = new AspectRow(aspect, m_aspects);
    static_cast<QVBoxLayout *>(m_aspects->layout())->insertWidget(place, row);
    row->show(); // now: what is not visible yet takes no hand
    connect(row, &AspectRow::given, &m_model, &PracticalModel::mark);
    connect(row, &AspectRow::moved, this, [this, place](int rows) { enter(place + rows); });
    connect(row, &AspectRow::vetoWanted, this, [this, row] { askForVeto(row); });
    connect(row, &AspectRow::noteWanted, this, [this, row] { askForNote(row); });
    return row;
}

void MarkSheet::enter(int row)
{
    if (row < 0 || row >= int(m_rows.size()))
        return;
    m_rows[size_t(row)]->enter();
    // Its reasons unfold under it; the whole of it comes into sight.
    QMetaObject::invokeMethod(
        this, [this, row] { ensureWidgetVisible(m_rows[size_t(row)], 0, 8); },
        Qt::QueuedConnection);
}

void MarkSheet::askForVeto(AspectRow *row)
{
    if (!row->aspect().isKeySkill())
        return;
    const practical::Mark *mark = m_model.state().mark(row->aspect().number);
    if (mark && mark->isVeto())
        return row->setVeto({});
    m_desk.ask().reason(row,
                        {tr("★ key skill %1 not met?").arg(row->aspect().number),
                         tr("If most of the panel says so, the subject fails whatever the points."),
                         tr("Not met"), true},
                        {tr("Safety rule broken"), tr("Not done"), tr("Stopped by the assessor")},
                        [row](const QString &why) { row->setVeto(why); });
}

void MarkSheet::askForNote(AspectRow *row)
{
    m_desk.ask().reason(
        row, {tr("Note on %1").arg(row->aspect().number), {}, tr("Keep the note"), false}, {},
        [row](const QString &note) { row->setNote(note); });
}

} // namespace kaochang::ui
