// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opened_card.h"

#include "ui/looks.h"
#include "ui/score_terms.h"
#include "ui/state_light.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

using practical::Assessment;
using practical::Opened;
using practical::Outcome;
using practical::Stage;

QString stageText(const Opened &opened, const practical::Scheme &scheme)
{
    const Assessment &at = opened.assessment;
    switch (at.stage) {
    case Stage::Marking:
        return OpenedCard::tr("Somebody has not submitted yet");
    case Stage::StatesDiffer:
        return OpenedCard::tr("The panel disagrees whether there is a score at all");
    case Stage::Discuss:
        return OpenedCard::tr(
                   "The totals lie %1 apart, more than %2: discuss, then the chief rules")
            .arg(centiText(at.spread), centiText(scheme.spreadLimit));
    case Stage::RuleOnVeto:
        return OpenedCard::tr("★ %1: only some of the panel saw it failed; the chief rules")
            .arg(at.openVetoes.join(u"、"_s));
    case Stage::Settled:
        break;
    }
    if (!opened.score || opened.score->state != rules::ScoreState::Scored)
        return opened.score ? scoreStateText(opened.score->state) : QString();
    return OpenedCard::tr("Settled: %1 (spread %2, rule %3)")
        .arg(centiText(opened.score->points), centiText(at.spread), opened.score->rule);
}

Status stageStatus(Stage stage)
{
    return stage == Stage::Settled   ? Status::Ok
           : stage == Stage::Marking ? Status::Idle
                                     : Status::Warn;
}

QTableWidgetItem *cell(const QString &text, Qt::Alignment alignment)
{
    auto *made = new QTableWidgetItem(text);
    made->setTextAlignment(alignment);
    return made;
}

QString markText(const practical::Sheet &sheet, const QString &aspect)
{
    const auto mark = std::ranges::find(sheet.marks, aspect, &practical::Mark::aspect);
    if (mark == sheet.marks.end())
        return sheet.state == rules::ScoreState::Scored ? u"–"_s : scoreStateText(sheet.state);
    const QString stands = (mark->isVeto() ? u"★ "_s : QString()) + centiText(mark->points);
    const auto given = std::ranges::find(sheet.given, aspect, &practical::Mark::aspect);
    const bool isCorrected = given != sheet.given.end() && given->points != mark->points;
    return isCorrected ? u"%1 ← %2"_s.arg(stands, centiText(given->points)) : stands;
}

// What was taken off and why, for who looks closer.
QString reasonsText(const practical::Sheet &sheet, const practical::Aspect &aspect)
{
    const auto mark = std::ranges::find(sheet.marks, aspect.number, &practical::Mark::aspect);
    if (mark == sheet.marks.end())
        return {};
    QStringList reasons;
    for (const practical::Deduction &each : aspect.deductions) {
        if (mark->deductions.contains(each.code))
            reasons << each.reason;
    }
    for (const QString &words : {mark->note, mark->veto}) {
        if (!words.isEmpty())
            reasons << words;
    }
    return reasons.join(u" · "_s);
}

} // namespace

OpenedCard::OpenedCard(QWidget *parent)
    : QFrame(parent)
    , m_candidate(label({}, Look::Heading, this))
    , m_stage(new StateLight(this))
    , m_table(new QTableWidget(this))
    , m_acts(new QHBoxLayout)
{
    dress(this, Look::Card);
    m_table->setAccessibleName(tr("Marks of the panel"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setWordWrap(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->addWidget(m_candidate);
    column->addWidget(m_stage);
    column->addWidget(m_table, 1);
    column->addLayout(m_acts);
    connect(m_table, &QTableWidget::activated, this, &OpenedCard::correct);
    connect(m_table, &QTableWidget::currentCellChanged, this, &OpenedCard::renderCorrect);
}

void OpenedCard::render(const Opened &opened, const practical::Scheme &scheme, const Words &words)
{
    m_candidate->setText(u"%1 · %2"_s.arg(opened.code, words.candidate));
    m_stage->say(stageStatus(opened.assessment.stage), stageText(opened, scheme));
    renderTable(opened, scheme, words);
    renderActs(opened, words);
}

void OpenedCard::renderTable(const Opened &opened, const practical::Scheme &scheme,
                             const Words &words)
{
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    const auto aspects = scheme.aspects();
    const int sheets = int(opened.sheets.size());
    m_table->setColumnCount(sheets + 2);
    m_table->setRowCount(int(aspects.size()) + 1);
    m_table->setHorizontalHeaderLabels(QStringList{tr("Aspect"), tr("Maximum")} + words.assessors);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int row = 0; row < int(aspects.size()); ++row) {
        const practical::Aspect &aspect = aspects[size_t(row)];
        m_table->setItem(row, 0, cell(aspect.number + u' ' + aspect.text, Qt::AlignVCenter));
        m_table->setItem(row, 1, cell(centiText(aspect.maximum), right));
        for (int place = 0; place < sheets; ++place) {
            const practical::Sheet &sheet = opened.sheets[size_t(place)];
            auto *mark = cell(markText(sheet, aspect.number), right);
            mark->setToolTip(reasonsText(sheet, aspect));
            if (sheet.state == rules::ScoreState::Scored)
                mark->setData(Qt::UserRole, aspect.number);
            m_table->setItem(row, place + 2, mark);
        }
    }
    const int last = int(aspects.size());
    m_table->setItem(last, 0, cell(tr("Total"), Qt::AlignVCenter));
    m_table->setItem(last, 1, cell(centiText(scheme.full), right));
    for (int sheet = 0; sheet < sheets; ++sheet) {
        const auto &each = opened.sheets[size_t(sheet)];
        m_table->setItem(last, sheet + 2,
                         cell(scoreText(each.state, practical::totalOf(each.marks)), right));
    }
}

void OpenedCard::renderActs(const Opened &opened, const Words &words)
{
    while (QLayoutItem *item = m_acts->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_acts->addStretch(1);
    m_correct = nullptr;
    if (!words.isChief)
        return;
    const auto add = [this](const QString &text, auto act) {
        auto *made = addAct(text);
        connect(made, &QPushButton::clicked, this, std::move(act));
        return made;
    };
    m_correct = add(tr("Correct the mark… (Enter)"), [this] { correct(); });
    m_correct->setObjectName(u"correct_mark"_s);
    renderCorrect();
    const Assessment &at = opened.assessment;
    if (at.stage == Stage::Discuss)
        add(tr("Discussed: keep the marks…"), [this] {
            Q_EMIT ruled(practical::SpreadMatter, Outcome::Kept);
        })->setObjectName(u"keep_spread"_s);
    if (at.stage == Stage::StatesDiffer) {
        for (int sheet = 0; sheet < int(opened.sheets.size()); ++sheet)
            add(tr("Give back to %1…").arg(words.assessors.value(sheet)),
                [this, sheet] { Q_EMIT sentBack(sheet); });
    }
    if (at.stage == Stage::RuleOnVeto) {
        for (const QString &aspect : at.openVetoes) {
            add(tr("★ %1 failed…").arg(aspect),
                [this, aspect] { Q_EMIT ruled(aspect, Outcome::Confirmed); });
            add(tr("★ %1 met…").arg(aspect),
                [this, aspect] { Q_EMIT ruled(aspect, Outcome::Dismissed); });
        }
    }
}

QPushButton *OpenedCard::addAct(const QString &text)
{
    auto *made = button(text, {}, Look::Plain, this);
    made->setMinimumHeight(44);
    m_acts->addWidget(made);
    return made;
}

void OpenedCard::enter()
{
    m_table->setFocus();
}

bool OpenedCard::isOnMark() const
{
    const QTableWidgetItem *item = m_table->currentItem();
    return item && item->data(Qt::UserRole).isValid();
}

void OpenedCard::renderCorrect()
{
    if (m_correct)
        m_correct->setEnabled(isOnMark());
}

void OpenedCard::correct()
{
    if (m_correct && isOnMark())
        Q_EMIT correctionWanted(m_table->currentColumn() - 2,
                                m_table->currentItem()->data(Qt::UserRole).toString());
}

} // namespace kaochang::ui
