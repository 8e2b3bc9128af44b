// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review_lists.h"

#include "ui/fill_box.h"
#include "ui/looks.h"
#include "ui/review_terms.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

using supervision::Bookmark;
using supervision::Finding;
using supervision::Marker;

constexpr int Width = 400;

std::vector<RowColumn<Marker>> momentColumns()
{
    return {{ReviewLists::tr("Time"), [](const Marker &each) { return secondText(each.at); }},
            {ReviewLists::tr("What"), [](const Marker &each) { return markerText(each.kind); },
             [](const Marker &each) { return std::optional(markerStatus(each.kind)); }},
            {ReviewLists::tr("Which"), [](const Marker &each) { return each.label; }}};
}

QString signedText(const std::optional<QDateTime> &at)
{
    return at ? ReviewLists::tr("Signed %1").arg(secondText(*at)) : ReviewLists::tr("Open");
}

Status signedStatus(const std::optional<QDateTime> &at)
{
    return at ? Status::Ok : Status::Idle;
}

std::vector<RowColumn<Bookmark>> bookmarkColumns()
{
    return {{ReviewLists::tr("Time"), [](const Bookmark &each) { return secondText(each.at); }},
            {ReviewLists::tr("State"),
             [](const Bookmark &each) { return signedText(each.signedAt); },
             [](const Bookmark &each) { return std::optional(signedStatus(each.signedAt)); }},
            {ReviewLists::tr("Note"), [](const Bookmark &each) { return each.note; }}};
}

std::vector<RowColumn<Finding>> findingColumns()
{
    return {
        {ReviewLists::tr("Opinion"), [](const Finding &each) { return opinionText(each.opinion); },
         [](const Finding &each) { return std::optional(opinionStatus(each.opinion)); }},
        {ReviewLists::tr("State"), [](const Finding &each) { return signedText(each.signedAt); },
         [](const Finding &each) { return std::optional(signedStatus(each.signedAt)); }},
        {ReviewLists::tr("Reason"), [](const Finding &each) { return each.text; }}};
}

} // namespace

ReviewLists::ReviewLists(QWidget *parent)
    : QTabWidget(parent)
    , m_moments(new RowsModel<Marker>(momentColumns(), this))
    , m_marks(new RowsModel<Bookmark>(bookmarkColumns(), this))
    , m_findings(new RowsModel<Finding>(findingColumns(), this))
    , m_markTable(table(tr("Bookmarks"), this))
    , m_findingTable(table(tr("Findings"), this))
    , m_about(new QComboBox(this))
{
    auto *moments = table(tr("Moments"), this);
    moments->setObjectName(u"moments"_s);
    moments->setModel(m_moments);
    const auto jump = [this](const QModelIndex &index) {
        Q_EMIT markerPicked(m_moments->at(index.row()));
    };
    connect(moments, &QTableView::clicked, this, jump);
    connect(moments, &QTableView::activated, this, jump);
    m_markTable->setModel(m_marks);
    m_markTable->setObjectName(u"bookmarks"_s);
    m_markTable->setSelectionMode(QAbstractItemView::ExtendedSelection); // a finding rests on some
    const auto back = [this](const QModelIndex &index) {
        Q_EMIT bookmarkPicked(m_marks->at(index.row()));
    };
    connect(m_markTable, &QTableView::clicked, this, back);
    connect(m_markTable, &QTableView::activated, this, back);
    for (QTableView *each : {moments, m_markTable, m_findingTable}) {
        setWidths(each, {90, 120});
    }
    addTab(moments, tr("Moments"));
    addTab(m_markTable, tr("Bookmarks"));
    addTab(findings(), tr("Findings"));
    setFixedWidth(Width);
}

QWidget *ReviewLists::findings()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    m_findingTable->setModel(m_findings);
    m_findingTable->setObjectName(u"findings"_s);
    m_findingTable->setColumnWidth(0, 120);
    connect(m_findingTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ReviewLists::findingChosen);
    column->addWidget(m_findingTable, 1);
    m_about->setAccessibleName(tr("About whom"));
    column->addWidget(m_about);
    auto *row = new QHBoxLayout;
    using enum supervision::Opinion;
    for (const supervision::Opinion opinion : {Passed, Returned, ReviewAgain}) {
        auto *made = button(tr("%1…").arg(opinionText(opinion)), {}, Look::Plain, side);
        made->setObjectName(supervision::opinionWord(opinion).toString());
        connect(made, &QPushButton::clicked, this, [this, opinion] { want(opinion); });
        row->addWidget(made);
    }
    column->addLayout(row);
    column->addWidget(
        label(tr("A finding rests on the bookmarks selected in their list."), Look::Soft, side));
    return side;
}

void ReviewLists::render(const ReviewModel::State &state)
{
    m_moments->show(state.timeline.markers);
    m_marks->show(state.bookmarks);
    m_findings->show(state.findings);
    std::vector<Sitter> about{{{}, tr("The sitting as a whole")}};
    about.insert(about.end(), state.sitters.begin(), state.sitters.end());
    fillBox(
        m_about, about, [](const Sitter &sitter) { return sitter.text; },
        [](const Sitter &sitter) { return sitter.enrolment.toString(); });
}

const Finding *ReviewLists::chosenFinding() const
{
    const QModelIndexList chosen = m_findingTable->selectionModel()->selectedRows();
    return chosen.isEmpty() ? nullptr : &m_findings->at(chosen.front().row());
}

void ReviewLists::want(supervision::Opinion opinion)
{
    Finding draft;
    draft.opinion = opinion;
    const QString about = m_about->currentData().toString();
    if (!about.isEmpty())
        draft.enrolment = roster::EnrolmentId(about);
    for (const QModelIndex &index : m_markTable->selectionModel()->selectedRows())
        draft.bookmarks.push_back(m_marks->at(index.row()).id);
    Q_EMIT findingWanted(draft, m_about->currentText());
}

} // namespace kaochang::ui
