// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/photos_dialog.h"

#include "ui/error_text.h"
#include "ui/looks.h"
#include "ui/picture_view.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QImageReader>
#include <QProgressBar>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

using roster::PhotoProblem;

constexpr QSize Portrait(240, 320);

QString fileText(const QString &path)
{
    return QFileInfo(path).fileName();
}

QString doubtText(const PhotoRow &row)
{
    QStringList texts;
    for (const std::string_view code : row.photo.doubts)
        texts << sentence(code, {});
    return texts.join(u' ');
}

std::vector<RowColumn<PhotoRow>> rowColumns()
{
    return {
        {PhotosDialog::tr("File"), [](const PhotoRow &row) { return fileText(row.photo.path); }},
        {PhotosDialog::tr("Name"), [](const PhotoRow &row) { return row.name; }},
        {PhotosDialog::tr("Pixels"),
         [](const PhotoRow &row) { return u"%1×%2"_s.arg(row.photo.width).arg(row.photo.height); }},
        {PhotosDialog::tr("Import"),
         [](const PhotoRow &row) {
             return row.replaces ? PhotosDialog::tr("replaces one") : PhotosDialog::tr("new");
         },
         [](const PhotoRow &row) {
             return std::optional(row.replaces ? Status::Info : Status::Ok);
         }},
        {PhotosDialog::tr("To look at"), doubtText, [](const PhotoRow &row) {
             return row.photo.doubts.empty() ? std::nullopt : std::optional(Status::Warn);
         }}};
}

std::vector<RowColumn<PhotoProblem>> problemColumns()
{
    return {{PhotosDialog::tr("File"),
             [](const PhotoProblem &problem) { return fileText(problem.path); },
             [](const PhotoProblem &) { return std::optional(Status::Warn); }},
            {PhotosDialog::tr("What is wrong"), [](const PhotoProblem &problem) {
                 const bool isFile = problem.code == "roster.photo_twice";
                 return sentence(problem.code, isFile ? fileText(problem.detail) : problem.detail);
             }}};
}

} // namespace

PhotosDialog::PhotosDialog(Desk &desk, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_model(desk, folder)
    , m_rows(new RowsModel<PhotoRow>(rowColumns(), this))
    , m_problems(new RowsModel<PhotoProblem>(problemColumns(), this))
    , m_summary(label({}, Look::Plain, this))
    , m_tabs(new QTabWidget(this))
    , m_matched(table(tr("Photos"), this))
    , m_passedOver(table(tr("Passed over"), this))
    , m_picture(new PictureView(this))
    , m_problem(label({}, Look::Plain, this))
    , m_progress(new QProgressBar(this))
    , m_again(button(tr("Read again"), u"refresh"_s, Look::Plain, this))
    , m_close(button(tr("Cancel"), {}, Look::Plain, this))
    , m_import(button({}, u"file-import"_s, Look::Primary, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Photos from %1").arg(QFileInfo(folder).fileName()));
    resize(1120, 620);
    m_summary->setObjectName(u"summary"_s);
    m_problem->setObjectName(u"problem"_s);
    auto *column = pageColumn(this);
    column->addWidget(m_summary);
    addTables(column);
    column->addWidget(m_problem);
    addButtons(column);
    connect(&m_model, &PhotosModel::changed, this, &PhotosDialog::render);
    render();
}

void PhotosDialog::addTables(QVBoxLayout *column)
{
    m_matched->setModel(m_rows);
    m_passedOver->setModel(m_problems);
    m_matched->setObjectName(u"matched"_s);
    m_passedOver->setObjectName(u"passed_over"_s);
    setWidths(m_matched, {250, 100, 90, 120});
    setWidths(m_passedOver, {250});
    m_tabs->addTab(m_matched, {});
    m_tabs->addTab(m_passedOver, {});
    m_picture->setFixedSize(Portrait);
    m_picture->setObjectName(u"portrait"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_tabs, 1);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    column->addLayout(row, 1);
    for (QTableView *each : {m_matched, m_passedOver})
        connect(each->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
                &PhotosDialog::preview);
    connect(m_tabs, &QTabWidget::currentChanged, this, &PhotosDialog::preview);
}

void PhotosDialog::addButtons(QVBoxLayout *column)
{
    m_import->setObjectName(u"import"_s);
    m_close->setObjectName(u"close"_s);
    m_import->setDefault(true);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_again);
    row->addWidget(m_progress, 1);
    row->addStretch(1);
    row->addWidget(m_close);
    row->addWidget(m_import);
    column->addLayout(row);
    connect(m_again, &QPushButton::clicked, &m_model, &PhotosModel::look);
    connect(m_import, &QPushButton::clicked, &m_model, &PhotosModel::import);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_model.state().busy && m_model.state().work == PhotosModel::Work::Importing)
            m_model.cancel(); // and stay, to say that nothing was imported
        else
            reject();
    });
}

void PhotosDialog::render()
{
    const PhotosModel::State &state = m_model.state();
    const bool isBusy = state.busy;
    const int count = int(state.rows.size());
    m_summary->setText(summary());
    m_rows->show(state.rows);
    m_problems->show(state.plan ? state.plan->problems : std::vector<PhotoProblem>());
    m_tabs->setTabText(0, tr("Photos (%1)").arg(count));
    m_tabs->setTabText(1, tr("Passed over (%1)").arg(m_problems->rows().size()));
    if (count > 0 && !m_matched->currentIndex().isValid())
        m_matched->selectRow(0);
    m_problem->setText(state.problem ? errorText(*state.problem) : QString());
    m_problem->setVisible(state.problem.has_value());
    m_progress->setVisible(isBusy);
    m_progress->setValue(state.percent);
    m_again->setVisible(!isBusy && !state.imported);
    m_close->setText(state.imported ? tr("Close") : tr("Cancel"));
    m_import->setVisible(!state.imported);
    m_import->setEnabled(!isBusy && count > 0);
    m_import->setText(count > 0 ? tr("Import %n photo(s)", nullptr, count)
                                : tr("Nothing to import"));
    preview();
}

void PhotosDialog::preview()
{
    const bool isMatched = m_tabs->currentWidget() == m_matched;
    const int row = (isMatched ? m_matched : m_passedOver)->currentIndex().row();
    const int rows = isMatched ? m_rows->rowCount() : m_problems->rowCount();
    if (row < 0 || row >= rows)
        return m_picture->explain({});
    const QString path = isMatched ? m_rows->at(row).photo.path : m_problems->at(row).path;
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QImage picture = reader.read();
    if (picture.isNull())
        m_picture->explain(tr("This file shows no picture."));
    else
        m_picture->show(picture, isMatched ? m_rows->at(row).name : fileText(path));
}

QString PhotosDialog::summary() const
{
    const PhotosModel::State &state = m_model.state();
    if (state.busy)
        return state.work == PhotosModel::Work::Importing ? tr("Importing…")
                                                          : tr("Reading the pictures…");
    if (!state.plan)
        return {};
    const QString without =
        state.stillWithout > 0
            ? tr("%n candidate(s) of this sitting have none.", nullptr, state.stillWithout)
            : tr("Every candidate of this sitting has one.");
    if (state.imported)
        return tr("%n photo(s) imported.", nullptr, *state.imported) + u' ' + without;
    if (state.rows.empty() && state.plan->problems.empty())
        return tr("There is no JPEG or PNG in this folder. A file is named by the document number, "
                  "alone or with the name: 119901199001010017.jpg, 李四-119901199001010017.jpg.");
    return tr("Nothing is written yet. After this import: %1").arg(without);
}

} // namespace kaochang::ui
