// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange_page.h"

#include "ui/ask.h"
#include "ui/desk.h"
#include "ui/looks.h"
#include "ui/state_light.h"
#include "ui/sync_card.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLocale>
#include <QProgressBar>
#include <QRadioButton>
#include <QTableView>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString wayText(const PackageRow &row)
{
    if (!row.way)
        return ExchangePage::tr("not packed");
    switch (*row.way) {
    case sync::BatchState::Receipted:
        return ExchangePage::tr("receipted by the centre");
    case sync::BatchState::Abandoned:
        return ExchangePage::tr("withdrawn");
    case sync::BatchState::Sealed:
    case sync::BatchState::Sent:
        break;
    }
    return ExchangePage::tr("waits for the centre");
}

Status wayStatus(const PackageRow &row)
{
    if (!row.way)
        return Status::Warn;
    return *row.way == sync::BatchState::Receipted ? Status::Ok : Status::Info;
}

QString proofText(const PackageRow &row)
{
    switch (row.proof) {
    case Proof::Good:
        return ExchangePage::tr("whole and signed");
    case Proof::Bad:
        return ExchangePage::tr("does not hold");
    case Proof::Unknown:
        break;
    }
    return ExchangePage::tr("not read again yet");
}

Status proofStatus(const PackageRow &row)
{
    return row.proof == Proof::Good  ? Status::Ok
           : row.proof == Proof::Bad ? Status::Error
                                     : Status::Idle;
}

std::vector<RowColumn<PackageRow>> columns()
{
    using Row = PackageRow;
    std::vector<RowColumn<Row>> all{
        {ExchangePage::tr("Package"),
         [](const Row &row) { return package::bagFolderName(row.report.manifest); }},
        {ExchangePage::tr("Sitting"), [](const Row &row) { return row.sitting; }},
        {ExchangePage::tr("Made"),
         [](const Row &row) {
             return siteTime(row.report.manifest.made).toString(u"yyyy-MM-dd HH:mm"_s);
         }},
        {ExchangePage::tr("Size"),
         [](const Row &row) { return sizeText(row.report.manifest.bytes); }},
        {ExchangePage::tr("On its way"), wayText, wayStatus},
        {ExchangePage::tr("Proof"), proofText, proofStatus},
        {ExchangePage::tr("SHA-256"),
         [](const Row &row) { return QString::fromLatin1(row.report.hash.toHex()); }}};
    all[3].alignment = Qt::AlignRight | Qt::AlignVCenter;
    return all;
}

} // namespace

ExchangePage::ExchangePage(Desk &desk, QWidget *parent)
    : PageFrame(tr("Export and sync"), {}, parent)
    , m_desk(desk)
    , m_model(desk)
    , m_demo(new StateLight(Status::Warn, tr("Demonstration data"), this))
    , m_sitting(label({}, Look::Heading, this))
    , m_withFootage(new QRadioButton(this))
    , m_ledgerOnly(new QRadioButton(tr("The ledger of hashes only"), this))
    , m_space(label({}, Look::Soft, this))
    , m_result(card(this))
    , m_resultLight(new StateLight(this))
    , m_hash(label({}, Look::Soft, this))
    , m_rows(new RowsModel<PackageRow>(columns(), this))
    , m_table(table(tr("Packages"), this))
    , m_verify(button(tr("Verify"), u"shield-check"_s, Look::Plain, this))
    , m_open(button(tr("Open folder"), u"folder"_s, Look::Plain, this))
    , m_progress(new QProgressBar(this))
    , m_cancel(button(tr("Cancel"), u"x"_s, Look::Tall, this))
    , m_handOver(button(tr("Hand over"), u"package-export"_s, Look::Primary, this))
{
    head()->addWidget(m_demo);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    QFrame *checks = card(this);
    addChecks(checks);
    row->addWidget(checks, 1);
    row->addWidget(new SyncCard(desk, this), 1);
    body()->addLayout(row);
    addResult();
    addPackages();
    addActions();
    connect(&m_model, &ExchangeModel::changed, this, &ExchangePage::render);
    render();
}

void ExchangePage::addChecks(QFrame *box)
{
    columnOf(box)->addWidget(m_sitting);
    for (StateLight *&check : m_checks) {
        check = new StateLight(box);
        columnOf(box)->addWidget(check);
    }
    columnOf(box)->addWidget(m_withFootage);
    columnOf(box)->addWidget(m_ledgerOnly);
    columnOf(box)->addWidget(m_space);
    columnOf(box)->setSpacing(6);
    m_withFootage->setObjectName(u"with_footage"_s);
    m_ledgerOnly->setObjectName(u"ledger_only"_s);
    m_withFootage->setChecked(true);
}

void ExchangePage::addResult()
{
    m_hash->setObjectName(u"hash"_s);
    m_hash->setTextInteractionFlags(Qt::TextSelectableByMouse);
    columnOf(m_result)->addWidget(m_resultLight);
    columnOf(m_result)->addWidget(m_hash);
    body()->addWidget(m_result);
}

void ExchangePage::addPackages()
{
    auto *row = new QHBoxLayout;
    row->addWidget(label(tr("Packages made here"), Look::Heading, this), 1);
    row->addWidget(m_open);
    row->addWidget(m_verify);
    body()->addLayout(row);
    m_verify->setObjectName(u"verify"_s);
    m_table->setModel(m_rows);
    setWidths(m_table, {140, 150, 140, 90, 180, 150});
    m_table->setMinimumHeight(120);
    body()->addWidget(m_table, 1);
    connect(m_open, &QPushButton::clicked, this, &ExchangePage::openFolder);
    connect(m_verify, &QPushButton::clicked, this, [this] {
        if (const PackageRow *package = chosen())
            m_model.verify(package->report.manifest.package);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ExchangePage::render);
}

void ExchangePage::addActions()
{
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_cancel->setObjectName(u"cancel"_s);
    m_handOver->setObjectName(u"hand_over"_s);
    actions()->addWidget(m_progress, 1);
    actions()->addWidget(m_cancel);
    actions()->addWidget(m_handOver);
    connect(m_cancel, &QPushButton::clicked, &m_model, &ExchangeModel::cancel);
    connect(m_handOver, &QPushButton::clicked, this, &ExchangePage::askToHandOver);
}

void ExchangePage::render()
{
    const ExchangeModel::State &state = m_model.state();
    const auto checks = checksOf(state.facts);
    for (size_t i = 0; i < checks.size(); ++i)
        m_checks[i]->say(checks[i].status, checks[i].text);
    m_demo->setVisible(state.isDemo);
    m_sitting->setText(state.sitting.isEmpty() ? tr("No sitting is chosen") : state.sitting);
    m_withFootage->setText(
        tr("With every recorded segment (%n segment(s), %1)", nullptr, state.facts.segments)
            .arg(sizeText(state.facts.footageBytes)));
    m_space->setText(tr("Free on this disk: %1. The package and its archive take twice its size.")
                         .arg(sizeText(std::max<qint64>(state.freeBytes, 0))));
    m_rows->show(state.packages);
    if (!state.packages.empty() && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    renderResult();
    showProblem(state.problem);
    const bool isBusy = state.work != ExchangeModel::Work::None;
    m_progress->setVisible(isBusy);
    m_progress->setValue(state.percent);
    m_cancel->setVisible(isBusy);
    m_handOver->setEnabled(state.mayHandOver());
    m_handOver->setText(state.work == ExchangeModel::Work::HandingOver ? tr("Handing over…")
                        : state.facts.packages > 0                     ? tr("Hand over again…")
                                                                       : tr("Hand over"));
    m_handOver->setToolTip(state.facts.isOver() ? QString()
                                                : tr("A sitting is handed over after its end"));
    const PackageRow *row = chosen();
    m_verify->setEnabled(!isBusy && row && !row->archive.isEmpty());
    m_open->setEnabled(row && !row->archive.isEmpty());
}

void ExchangePage::renderResult()
{
    const auto &done = m_model.state().handedOver;
    m_result->setVisible(done.has_value());
    if (!done)
        return;
    const package::BagManifest &manifest = done->report.manifest;
    m_resultLight->say(
        Status::Ok,
        tr("%1: written, read back and signed; %n file(s), %2", nullptr, int(manifest.files))
            .arg(package::bagFolderName(manifest), sizeText(manifest.bytes)));
    m_hash->setText(done->archive + u"\nSHA-256 "_s
                    + QString::fromLatin1(done->report.hash.toHex()));
}

void ExchangePage::askToHandOver()
{
    const auto footage =
        m_withFootage->isChecked() ? package::Footage::Segments : package::Footage::Ledger;
    const HandOverFacts &facts = m_model.state().facts;
    if (isComplete(facts) && facts.packages == 0)
        return m_model.handOver(footage);
    const bool again = facts.packages > 0;
    m_desk.ask().confirm(
        this,
        {again ? tr("Make another package of this sitting?")
               : tr("Hand over although something is missing?"),
         again ? tr("Packages made before stay valid; the centre gets the new one too.")
               : tr("The package says what is there now. When the rest is done, hand over again."),
         tr("Hand over"), false},
        [this, footage] { m_model.handOver(footage); });
}

const PackageRow *ExchangePage::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < int(m_rows->rows().size()) ? &m_rows->at(row) : nullptr;
}

void ExchangePage::openFolder()
{
    if (const PackageRow *row = chosen())
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(row->archive).absolutePath()));
}

} // namespace kaochang::ui
