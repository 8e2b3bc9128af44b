// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/correction_form.h"

#include "ui/ask.h"
#include "ui/aspect_row.h"
#include "ui/desk.h"
#include "ui/looks.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaochang::ui {

CorrectionForm::CorrectionForm(Desk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_whose(label({}, Look::Heading, this))
    , m_place(new QHBoxLayout)
    , m_propose(button(tr("Propose the correction…"), u"edit"_s, Look::Plain, this))
{
    dress(this, Look::Card);
    m_propose->setObjectName(u"propose_correction"_s);
    auto *cancel = button(tr("Leave it"), {}, Look::Plain, this);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_whose, 1);
    acts->addWidget(cancel);
    acts->addWidget(m_propose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 10);
    column->addLayout(acts);
    column->addLayout(m_place);
    const auto close = [this] {
        hide();
        Q_EMIT closed();
    };
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, close);
    connect(cancel, &QPushButton::clicked, this, close);
    connect(m_propose, &QPushButton::clicked, this, &CorrectionForm::propose);
    hide();
}

void CorrectionForm::begin(const practical::Aspect &aspect, const practical::Mark &mark,
                           const QString &assessor)
{
    delete m_row;
    m_stands = m_wanted = mark;
    m_whose->setText(tr("%1 gave %2 for %3").arg(assessor, centiText(mark.points), aspect.number));
    m_row = new AspectRow(aspect, this);
    m_place->addWidget(m_row);
    m_row->render(&m_stands, true, {});
    connect(m_row, &AspectRow::given, this, &CorrectionForm::take);
    connect(m_row, &AspectRow::moved, this, [this](int rows) {
        if (rows > 0)
            m_propose->setFocus();
    });
    connect(m_row, &AspectRow::vetoWanted, this, &CorrectionForm::askForVeto);
    connect(m_row, &AspectRow::noteWanted, this, &CorrectionForm::askForNote);
    m_propose->setEnabled(false);
    show();
    m_row->enter();
}

void CorrectionForm::take(const practical::Mark &mark)
{
    m_wanted = mark;
    m_wanted.at = m_stands.at;
    m_propose->setEnabled(m_wanted != m_stands);
}

void CorrectionForm::askForVeto()
{
    if (!m_row->aspect().isKeySkill())
        return;
    if (m_wanted.isVeto())
        return m_row->setVeto({});
    m_desk.ask().reason(
        m_row, {tr("★ key skill %1 not met?").arg(m_wanted.aspect), {}, tr("Not met"), true},
        {tr("Seen again in the recording")}, [this](const QString &why) { m_row->setVeto(why); });
}

void CorrectionForm::askForNote()
{
    m_desk.ask().reason(m_row,
                        {tr("Note on %1").arg(m_wanted.aspect), {}, tr("Keep the note"), false}, {},
                        [this](const QString &note) { m_row->setNote(note); });
}

void CorrectionForm::propose()
{
    m_desk.ask().reason(this,
                        {tr("Propose %1 for %2?").arg(centiText(m_wanted.points), m_wanted.aspect),
                         tr("The mark stands until a second person confirms; both stay in the "
                            "record."),
                         tr("Propose"), false},
                        {tr("Seen again in the recording"), tr("Keyed wrongly")},
                        [this](const QString &why) {
                            hide();
                            Q_EMIT proposed(m_wanted, why);
                            Q_EMIT closed();
                        });
}

} // namespace kaochang::ui
