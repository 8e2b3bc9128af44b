// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificates_page.h"

#include "ui/ask.h"
#include "ui/blank_card.h"
#include "ui/certificate_terms.h"
#include "ui/error_text.h"
#include "ui/form_dialog.h"
#include "ui/looks.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

using results::CertificateLine;
using results::CertificateState;

constexpr int LastSerial = 999'999;

QString stateOf(const CertificateLine &line)
{
    if (!line.certificate)
        return line.hasPassed ? CertificatesPage::tr("No number yet")
                              : certificateText(CertificateState::Void);
    const QString text = certificateText(line.certificate->state());
    const int pages = line.certificate->pages();
    return pages > 1 ? CertificatesPage::tr("%1, page %2").arg(text).arg(pages) : text;
}

std::optional<Status> statusOf(const CertificateLine &line)
{
    if (line.certificate && !line.hasPassed)
        return Status::Error;
    if (!line.certificate)
        return line.hasPassed ? Status::Idle : Status::Error;
    return certificateStatus(line.certificate->state());
}

QString remarkOf(const CertificateLine &line)
{
    if (line.certificate && !line.hasPassed)
        return CertificatesPage::tr("no longer passed: void it");
    QStringList texts;
    if (const auto step = line.certificate ? line.certificate->published() : std::nullopt)
        texts << stepText(*step);
    for (const results::Certificate &each : line.voided)
        texts << CertificatesPage::tr("%1 is void").arg(each.number);
    return texts.join(u" · "_s);
}

std::vector<RowColumn<CertificateLine>> columns()
{
    return {{CertificatesPage::tr("Name"),
             [](const CertificateLine &line) { return line.who.candidate.name; }},
            {CertificatesPage::tr("Certificate number"),
             [](const CertificateLine &line) {
                 return line.certificate ? line.certificate->number : QString();
             }},
            {CertificatesPage::tr("State"), stateOf, statusOf},
            {CertificatesPage::tr("Issued on"),
             [](const CertificateLine &line) {
                 return line.certificate ? line.certificate->issuedOn.toString(Qt::ISODate)
                                         : QString();
             }},
            {CertificatesPage::tr("Publication"), remarkOf}};
}

QString hintOf(const CertificatesModel::State &state)
{
    if (!state.roll)
        return {};
    if (state.roll->hindrance)
        return sentence(state.roll->hindrance->code, state.roll->hindrance->detail);
    if (state.roll->mode() == rules::NumberMode::CentreAssigned)
        return CertificatesPage::tr("The centre assigns the numbers; import its table.");
    return CertificatesPage::tr("The site gives the numbers (%1); the next ends with %2.")
        .arg(state.roll->modeClause())
        .arg(state.nextSerial, 6, 10, QChar(u'0'));
}

} // namespace

CertificatesPage::CertificatesPage(Desk &desk, QWidget *parent)
    : PageFrame(tr("Certificates"), {}, parent)
    , m_desk(desk)
    , m_model(desk)
    , m_rows(new RowsModel<CertificateLine>(columns(), this))
    , m_table(table(tr("Certificates"), this))
    , m_blanks(new BlankCard(m_model, desk, this))
    , m_second(new SecondPerson(this))
    , m_import(button(tr("Import numbers…"), u"file-import"_s, Look::Plain, this))
    , m_used(button(tr("Former numbers…"), u"database"_s, Look::Plain, this))
    , m_start(button(tr("Next number…"), u"edit"_s, Look::Plain, this))
    , m_report(button(tr("Report sheet…"), u"file-export"_s, Look::Plain, this))
    , m_day(new QDateEdit(this))
    , m_sheet(new QLineEdit(this))
    , m_style(new QComboBox(this))
    , m_void(button(tr("Void…"), u"x"_s, Look::Plain, this))
    , m_reissue(button(tr("Reissue…"), u"refresh"_s, Look::Plain, this))
    , m_spoiled(button(tr("Spoiled…"), u"alert-triangle"_s, Look::Plain, this))
    , m_good(button(tr("Came out well"), u"check"_s, Look::Plain, this))
    , m_print(button(tr("Print…"), u"printer"_s, Look::Plain, this))
    , m_assign(button(tr("Assign numbers"), u"certificate"_s, Look::Primary, this))
{
    addHead();
    addSides();
    addPageActs();
    addNumberActs();
    connect(&m_model, &CertificatesModel::changed, this, &CertificatesPage::render);
    connect(&m_model, &CertificatesModel::saved, this, [this](const QString &path) {
        m_desk.say({Status::Ok, tr("Saved to %1").arg(path), {}, {}});
    });
    render();
}

void CertificatesPage::addHead()
{
    m_import->setObjectName(u"import"_s);
    m_used->setObjectName(u"used"_s);
    m_start->setObjectName(u"start"_s);
    m_report->setObjectName(u"report"_s);
    for (QPushButton *each : {m_report, m_used, m_start, m_import})
        head()->addWidget(each);
    connect(m_import, &QPushButton::clicked, this, [this] { openSheet(NumberSheet::OfTheCentre); });
    connect(m_used, &QPushButton::clicked, this, [this] { openSheet(NumberSheet::GivenBefore); });
    connect(m_start, &QPushButton::clicked, this, &CertificatesPage::askStart);
    connect(m_report, &QPushButton::clicked, this, [this] {
        m_desk.ask().saveFile(this,
                              {tr("Save the certificate report; it shows document numbers in full"),
                               tr("Sheets (*.xlsx)"), tr("certificates.xlsx")},
                              [this](const QString &path) { m_model.saveReport(path); });
    });
}

void CertificatesPage::addSides()
{
    m_table->setModel(m_rows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    setWidths(m_table, {120, 210, 170, 110});
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(options());
    column->addWidget(m_blanks, 1);
    scroll->setWidget(side);
    scroll->setFixedWidth(340);
    side->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addWidget(m_table, 1);
    sides->addWidget(scroll);
    body()->addLayout(sides, 1);
    body()->addWidget(m_second);
    setEmpty({u"certificate"_s, tr("No certificates yet"),
              tr("Once the results are locked and published, everybody who passed stands here."),
              nullptr});
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CertificatesPage::choose);
    connect(m_second, &SecondPerson::signedOff, this, [this](const Signature &second) {
        if (!m_model.state().requests.empty())
            m_model.sign(m_model.state().requests.front().id, second);
    });
    connect(m_second, &SecondPerson::refused, this, [this](const Signature &second) {
        if (m_model.state().requests.empty())
            return;
        askForRefusal(m_desk.ask(), m_second,
                      [this, second, id = m_model.state().requests.front().id](const QString &why) {
                          m_model.refuse(id, second, why);
                      });
    });
}

// What the numbers and pages that come next are to say.
QFrame *CertificatesPage::options()
{
    QFrame *box = card(this);
    columnOf(box)->addWidget(label(tr("Next numbers and pages"), Look::Heading, box));
    m_day->setObjectName(u"issued_on"_s);
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_day->setCalendarPopup(true);
    m_day->setDate(m_desk.clock().today());
    m_style->setObjectName(u"style"_s);
    m_style->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_style->addItems({tr("Whole face"), tr("Fill in a printed sheet")});
    m_sheet->setObjectName(u"sheet"_s);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Day of issue"), m_day);
    form->addRow(tr("&What is printed"), m_style);
    form->addRow(tr("&Serial of the sheet"), m_sheet);
    columnOf(box)->addLayout(form);
    return box;
}

void CertificatesPage::addPageActs()
{
    const std::initializer_list<std::pair<QPushButton *, QString>> named{
        {m_void, u"void"_s},
        {m_reissue, u"reissue"_s},
        {m_spoiled, u"page_spoiled"_s},
        {m_good, u"page_good"_s},
        {m_print, u"print"_s}};
    for (const auto &[each, name] : named)
        each->setObjectName(name);
    for (QPushButton *each : {m_void, m_reissue, m_spoiled, m_good, m_print})
        actions()->addWidget(each);
    connect(m_print, &QPushButton::clicked, this, [this] {
        m_model.print(
            results::FaceStyle(m_style->currentIndex()),
            [this](const results::Form &form) { (new FormDialog(m_desk, form, this))->open(); });
    });
    connect(m_good, &QPushButton::clicked, this, [this] {
        m_model.confirm({results::PageOutcome::Good, m_sheet->text().trimmed(), {}});
        m_sheet->clear();
    });
    addReasons();
}

void CertificatesPage::addReasons()
{
    const auto reason = [this](QPushButton *act, const Question &question,
                               const QStringList &templates, const Ask::Text &then) {
        connect(act, &QPushButton::clicked, this, [this, question, templates, then] {
            m_desk.ask().reason(this, question, templates, then);
        });
    };
    reason(m_spoiled,
           {tr("Were the pages spoiled?"),
            tr("The sheets are used up; the numbers are printed again."), tr("Spoiled"), false},
           {tr("Paper jam"), tr("Out of place")}, [this](const QString &why) {
               m_model.confirm({results::PageOutcome::Spoiled, {}, why});
           });
    reason(m_reissue,
           {tr("Reissue this certificate?"), tr("The same number is printed on a new sheet."),
            tr("Reissue"), false},
           {tr("Lost by its owner"), tr("Damaged")},
           [this](const QString &why) { m_model.reissue(why); });
    reason(m_void,
           {tr("Void this certificate?"),
            tr("A second person confirms it; its number is never given again."), tr("Propose"),
            true},
           {tr("Wrong particulars"), tr("The result was corrected")},
           [this](const QString &why) { m_model.voidChosen(why); });
}

void CertificatesPage::addNumberActs()
{
    m_assign->setObjectName(u"assign"_s);
    actions()->addWidget(m_assign);
    connect(m_assign, &QPushButton::clicked, this, [this] { m_model.assign(m_day->date()); });
}

void CertificatesPage::choose()
{
    std::vector<roster::EnrolmentId> chosen;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        chosen.push_back(m_rows->at(index.row()).who.enrolment.id);
    m_model.choose(chosen);
}

void CertificatesPage::openSheet(NumberSheet kind)
{
    m_desk.ask().openFile(
        this, {tr("Choose a table of certificate numbers"), tr("Sheets (*.xlsx *.xls *.csv)"), {}},
        [this, kind](const QString &path) {
            (new NumberSheetDialog(m_desk, kind, path, this))->open();
        });
}

void CertificatesPage::askStart()
{
    m_desk.ask().amount(this,
                        {tr("With which serial does the series go on?"),
                         tr("What is skipped stays a gap; no number is ever given twice."),
                         tr("Set"), false},
                        {1, LastSerial, std::max(1, m_model.state().nextSerial), {}},
                        {tr("Numbers given by another system"), tr("The centre said so")},
                        [this](int first, const QString &why) { m_model.setStart(first, why); });
}

void CertificatesPage::render()
{
    const CertificatesModel::State &state = m_model.state();
    showProblem(state.problem);
    showEmpty(state.loaded && (!state.roll || state.lines().empty()));
    setHint(hintOf(state));
    renderRows();
    renderSecond();
    renderActs();
    m_blanks->render();
}

// The rows, and the chosen ones chosen still.
void CertificatesPage::renderRows()
{
    const CertificatesModel::State &state = m_model.state();
    const QSignalBlocker quiet(m_table->selectionModel());
    m_rows->show(state.lines());
    QItemSelection chosen;
    for (int row = 0; row < m_rows->rowCount(); ++row)
        if (std::ranges::count(state.chosen, m_rows->at(row).who.enrolment.id) > 0)
            chosen.select(m_rows->index(row, 0), m_rows->index(row, m_rows->columnCount() - 1));
    m_table->selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
    m_table->viewport()->update();
}

void CertificatesPage::renderSecond()
{
    const CertificatesModel::State &state = m_model.state();
    m_second->setVisible(!state.requests.empty());
    if (state.requests.empty())
        return;
    const results::CertificateRequest &first = state.requests.front();
    const QString name = state.nameOf(first.proposedBy);
    m_second->ask(
        first.kind == results::RequestKind::Void
            ? tr("%1 wants certificate %2 void: %3. A second person confirms it here.")
                  .arg(name, state.numberOf(first.certificate), first.why)
            : tr("%1 wants %2 spoiled sheets destroyed: %3. A second person confirms it here.")
                  .arg(name, QString::number(first.sheets), first.why),
        tr("Confirm"), tr("Refuse…"));
}

void CertificatesPage::renderActs()
{
    const CertificatesModel::State &state = m_model.state();
    const bool isReady = state.roll && !state.roll->hindrance && !state.busy;
    const bool isOurs = state.roll && state.roll->mode() == rules::NumberMode::SiteCoded;
    const bool isOne = state.certificates().size() == 1;
    const bool arePrinting = state.areAll(CertificateState::Printing);
    m_import->setEnabled(isReady);
    m_start->setEnabled(isReady && isOurs);
    m_report->setEnabled(isReady);
    m_assign->setVisible(isOurs);
    m_day->setEnabled(isOurs);
    m_assign->setEnabled(isReady && isOurs && !state.roll->without().empty());
    m_print->setEnabled(isReady && (state.areAll(CertificateState::ToPrint) || arePrinting));
    m_good->setEnabled(!state.busy && arePrinting);
    m_spoiled->setEnabled(!state.busy && arePrinting);
    m_sheet->setEnabled(arePrinting && isOne);
    m_reissue->setEnabled(!state.busy && isOne && state.areAll(CertificateState::Issued));
    m_void->setEnabled(!state.busy && isOne);
}

} // namespace kaochang::ui
