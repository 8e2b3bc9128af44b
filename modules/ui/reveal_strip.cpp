// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reveal_strip.h"

#include "ui/ask.h"
#include "ui/desk.h"
#include "ui/error_text.h"
#include "ui/looks.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

// In fours, as people read numbers aloud.
QString inFours(const QString &number)
{
    QString text;
    for (qsizetype at = 0; at < number.size(); at += 4)
        text += (at > 0 ? u" "_s : QString()) + number.mid(at, 4);
    return text;
}

QString wholeText(const roster::Candidate &candidate)
{
    const QString document = rules::documentTitle(candidate.document.kind).toString() + u' '
                             + inFours(candidate.document.number);
    const QString phone = candidate.phone.isEmpty()
                              ? RevealStrip::tr("no phone number")
                              : RevealStrip::tr("phone %1").arg(candidate.phone);
    return u"%1 · %2 · %3"_s.arg(candidate.name, document, phone);
}

} // namespace

RevealStrip::RevealStrip(Desk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_model(desk)
    , m_text(label({}, Look::Heading, this))
    , m_left(label({}, Look::Soft, this))
    , m_hide(button(tr("Hide"), u"eye-off"_s, Look::Plain, this))
{
    dress(this, Look::Card);
    m_text->setObjectName(u"revealed"_s);
    m_hide->setObjectName(u"conceal"_s);
    m_left->setWordWrap(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 8, 8);
    row->addWidget(m_text, 1);
    row->addWidget(m_left);
    row->addWidget(m_hide);
    connect(m_hide, &QPushButton::clicked, &m_model, &RevealModel::hide);
    connect(&m_model, &RevealModel::changed, this, &RevealStrip::render);
    render();
}

void RevealStrip::ask(const roster::CandidateId &id, const QString &name)
{
    m_desk.ask().reason(
        this,
        {tr("Show the number and the phone of %1?").arg(name),
         tr("They hide again after %n second(s). The reason stays on record with "
            "your name.",
            nullptr, RevealModel::ShownSeconds),
         tr("Show"), false},
        {tr("Compare with the document shown"), tr("Call the candidate"), tr("Correct the roster")},
        [this, id](const QString &why) { m_model.reveal(id, why); });
}

void RevealStrip::render()
{
    const RevealModel::State &state = m_model.state();
    if (state.shown && !parentWidget()->isVisible())
        return m_model.hide(); // the answer came after the page had gone
    m_text->setText(state.shown     ? wholeText(*state.shown)
                    : state.problem ? errorText(*state.problem)
                                    : QString());
    m_left->setText(state.shown ? tr("hides in %1 s").arg(state.secondsLeft) : QString());
    setVisible(state.shown || state.problem);
}

void RevealStrip::hideEvent(QHideEvent *event)
{
    m_model.hide();
    QFrame::hideEvent(event);
}

} // namespace kaochang::ui
