// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispute_card.h"

#include "ui/looks.h"
#include "ui/score_terms.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

// "0<u>8</u>6.50" for the places that differ: underlined and bold, so that colour is not needed.
QString marked(const theory::Entry &entry, const std::vector<int> &places)
{
    if (entry.state != rules::ScoreState::Scored)
        return scoreStateText(entry.state).toHtmlEscaped();
    const QString figures = u"%1.%2"_s.arg(entry.points / 100, 3, 10, QChar(u'0'))
                                .arg(entry.points % 100, 2, 10, QChar(u'0'));
    QString html;
    for (int place = 0; place < int(figures.size()); ++place) {
        const bool differs = std::ranges::find(places, place) != places.end();
        html += differs ? u"<b><u>%1</u></b>"_s.arg(figures[place]) : QString(figures[place]);
    }
    return html;
}

} // namespace

DisputeCard::DisputeCard(QWidget *parent)
    : QFrame(parent)
    , m_first(makeSide())
    , m_second(makeSide())
{
    auto *sides = new QHBoxLayout;
    for (Side *side : {&m_first, &m_second}) {
        auto *column = new QVBoxLayout;
        column->addWidget(side->who);
        column->addWidget(side->points);
        column->addWidget(side->keep);
        sides->addLayout(column, 1);
        connect(side->keep, &QPushButton::clicked, this,
                [this, side] { Q_EMIT chosen(side->entry); });
    }
    m_first.keep->setObjectName(u"keep_first"_s);
    m_second.keep->setObjectName(u"keep_second"_s);
    auto *again = button(tr("Throw both away…"), u"refresh"_s, Look::Plain, this);
    again->setObjectName(u"start_over"_s);
    connect(again, &QPushButton::clicked, this, &DisputeCard::startOverWanted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(
        label(tr("Look at the paper, then keep the one that is right."), Look::Soft, this));
    column->addLayout(sides);
    column->addWidget(again);
}

DisputeCard::Side DisputeCard::makeSide()
{
    Side side{label({}, Look::Soft, this),
              label({}, Look::Figure, this),
              button(tr("Keep…"), {}, Look::Plain, this),
              {}};
    side.points->setTextFormat(Qt::RichText);
    side.keep->setMinimumHeight(44);
    return side;
}

void DisputeCard::render(const theory::Entry &first, const theory::Entry &second,
                         const QString &firstBy)
{
    const auto places = theory::differingPlaces(first, second);
    m_first.who->setText(tr("First: %1").arg(firstBy));
    m_second.who->setText(tr("Second key-in"));
    m_first.entry = first;
    m_second.entry = second;
    for (Side *side : {&m_first, &m_second}) {
        const QString words = scoreText(side->entry.state, side->entry.points);
        side->points->setText(marked(side->entry, places));
        side->points->setAccessibleName(words);
        side->keep->setText(tr("Keep %1…").arg(words));
    }
}

} // namespace kaochang::ui
