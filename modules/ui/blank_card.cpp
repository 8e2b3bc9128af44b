// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blank_card.h"

#include "ui/ask.h"
#include "ui/certificate_terms.h"
#include "ui/looks.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

constexpr int MostSheets = 100'000;
constexpr int LowStock = 50; // domain.md 4.8: warned of below

using results::CertificateStep;
using results::PublicationStep;

// The steps of the profile, one entry for each query target.
std::vector<PublicationStep> stepsOf(const rules::Policy &policy)
{
    std::vector<PublicationStep> steps{{CertificateStep::Reported, {}, {}},
                                       {CertificateStep::Received, {}, {}},
                                       {CertificateStep::Confirmed, {}, {}}};
    for (const auto &target : policy.queryTargets)
        steps.push_back({CertificateStep::Searchable, target.kind, {}});
    return steps;
}

QString textOf(const PublicationStep &step, const rules::Policy &policy)
{
    for (const auto &target : policy.queryTargets)
        if (step.target == target.kind)
            return BlankCard::tr("Searchable in %1").arg(target.term);
    return stepText(step.what);
}

} // namespace

BlankCard::BlankCard(CertificatesModel &model, Desk &desk, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_desk(desk)
    , m_stock(label({}, Look::Plain, this))
    , m_hand(label({}, Look::Plain, this))
    , m_published(label({}, Look::Soft, this))
    , m_step(new QComboBox(this))
    , m_day(new QDateEdit(this))
{
    dress(this, Look::Card);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    m_stock->setObjectName(u"stock"_s);
    m_hand->setObjectName(u"hand"_s);
    addBlanks();
    addPublication();
    column->addStretch(1);
}

QPushButton *BlankCard::act(const QString &name, const QString &text, const QString &icon)
{
    QPushButton *made = button(text, icon, Look::Plain, this);
    made->setObjectName(name);
    m_buttons.push_back(made);
    return made;
}

void BlankCard::ask(const QString &title, const QString &consequence, int first,
                    const Ask::Amount &then)
{
    m_desk.ask().amount(this, {title, consequence, tr("Enter"), false},
                        {1, MostSheets, std::max(1, first), tr("sheets")},
                        {tr("For this sitting"), tr("New print run"), tr("Damp or torn")}, then);
}

void BlankCard::addBlanks()
{
    auto *grid = new QGridLayout;
    grid->setSpacing(8);
    QPushButton *receive = act(u"receive"_s, tr("Received…"), u"plus"_s);
    QPushButton *draw = act(u"draw"_s, tr("Draw…"), u"download"_s);
    QPushButton *back = act(u"give_back"_s, tr("Give back…"), u"upload"_s);
    QPushButton *spoil = act(u"spoil"_s, tr("Spoiled…"), u"x"_s);
    QPushButton *destroy = act(u"destroy"_s, tr("Destroy…"), u"alert-triangle"_s);
    int place = 0;
    for (QPushButton *each : {receive, draw, back, spoil, destroy}) {
        grid->addWidget(each, place / 2, place % 2);
        ++place;
    }
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(label(tr("Blank certificates"), Look::Heading, this));
    column->addWidget(m_stock);
    column->addWidget(m_hand);
    column->addLayout(grid);
    connectIn(receive, draw);
    connectOut(back, spoil, destroy);
}

void BlankCard::connectIn(QPushButton *receive, QPushButton *draw)
{
    connect(receive, &QPushButton::clicked, this, [this] {
        ask(tr("How many blanks came in?"), tr("They are added to the stock of the site."), 100,
            [this](int sheets, const QString &why) { m_model.receive(sheets, why); });
    });
    connect(draw, &QPushButton::clicked, this, [this] {
        ask(tr("How many are drawn for this sitting?"),
            tr("Above 110 % of what it needs the reason is what allows it."),
            m_model.state().roll ? m_model.state().roll->pages() : 1,
            [this](int sheets, const QString &why) { m_model.draw(sheets, why); });
    });
}

void BlankCard::connectOut(QPushButton *back, QPushButton *spoil, QPushButton *destroy)
{
    connect(back, &QPushButton::clicked, this, [this] {
        ask(tr("How many are given back unused?"), tr("They are in stock again."),
            m_model.state().hand.inHand(),
            [this](int sheets, const QString &) { m_model.giveBack(sheets); });
    });
    connect(spoil, &QPushButton::clicked, this, [this] {
        ask(tr("How many were spoiled beside a page?"), tr("They wait to be destroyed."), 1,
            [this](int sheets, const QString &why) { m_model.spoil(sheets, why); });
    });
    connect(destroy, &QPushButton::clicked, this, [this] {
        ask(tr("How many spoiled sheets are to be destroyed?"),
            tr("A second person confirms it before it is done."), m_model.state().stock.toDestroy(),
            [this](int sheets, const QString &why) { m_model.destroy(sheets, why); });
    });
}

void BlankCard::addPublication()
{
    m_step->setObjectName(u"step"_s);
    m_step->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_step->setAccessibleName(tr("Step of publication"));
    m_day->setObjectName(u"step_day"_s);
    m_day->setAccessibleName(tr("Day of the step"));
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_day->setCalendarPopup(true);
    m_day->setDate(m_desk.clock().today());
    m_note = act(u"note_step"_s, tr("Note the step"), u"check"_s);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addSpacing(8);
    column->addWidget(label(tr("Publication of the chosen"), Look::Heading, this));
    column->addWidget(m_published);
    column->addWidget(m_step);
    column->addWidget(m_day);
    column->addWidget(m_note);
    connect(m_note, &QPushButton::clicked, this, [this] {
        const auto steps = stepsOf(m_model.state().roll->policy);
        PublicationStep step = steps.at(size_t(m_step->currentIndex()));
        step.day = m_day->date();
        m_model.publish(step);
    });
}

void BlankCard::render()
{
    const CertificatesModel::State &state = m_model.state();
    const int stock = state.stock.inStock();
    m_stock->setText(stock < LowStock
                         ? tr("Site: %1. The stock is low.").arg(balanceText(state.stock))
                         : tr("Site: %1").arg(balanceText(state.stock)));
    m_hand->setText(handText(state.hand));
    for (QPushButton *each : m_buttons)
        each->setEnabled(!state.busy && state.roll);
    m_note->setEnabled(!state.busy && !state.certificates().empty());
    m_published->setText(tr("%n certificate(s) chosen", nullptr, int(state.certificates().size())));
    const QSignalBlocker quiet(m_step);
    QStringList texts;
    if (state.roll)
        for (const PublicationStep &step : stepsOf(state.roll->policy))
            texts << textOf(step, state.roll->policy);
    const int current = std::max(0, m_step->currentIndex());
    m_step->clear();
    m_step->addItems(texts);
    m_step->setCurrentIndex(std::min(current, int(texts.size()) - 1));
}

} // namespace kaochang::ui
