// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/set_up/set_up_tabs.h"

#include "ui/looks.h"
#include "ui/set_up/account_form.h"
#include "ui/set_up/camera_form.h"
#include "ui/set_up/filing_form.h"
#include "ui/set_up/institution_form.h"
#include "ui/set_up/room_form.h"
#include "ui/set_up/staff_form.h"

#include <QTabWidget>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

SetUpTab::Row rowOf(const site::Institution &row)
{
    return {row.id.toString(), row.name, row.retiredOn.has_value()};
}

SetUpTab::Row rowOf(const FilingRow &row)
{
    return {row.filing.id.toString(), row.filing.number, row.filing.retiredOn.has_value()};
}

SetUpTab::Row rowOf(const StaffRow &row)
{
    return {row.staff.id.toString(), row.staff.name, row.staff.retiredOn.has_value()};
}

SetUpTab::Row rowOf(const RoomRow &row)
{
    return {row.room.id.toString(), row.room.name, row.room.retiredOn.has_value()};
}

SetUpTab::Row rowOf(const CameraRow &row)
{
    return {row.camera.id.toString(), row.camera.name, row.camera.retiredOn.has_value()};
}

SetUpTab::Row rowOf(const AccountRow &row)
{
    return {row.user.id.toString(), row.user.name, row.user.disabledAt.has_value()};
}

} // namespace

QTableView *tableOf(const QString &id, const QString &name, QAbstractItemModel *rows,
                    std::initializer_list<int> widths)
{
    auto *view = table(name, nullptr);
    view->setObjectName(id);
    view->setModel(rows);
    setWidths(view, widths);
    return view;
}

SetUpTabs::SetUpTabs(Desk &desk, const SiteModel &site, QWidget *page)
    : QObject(page)
    , m_desk(desk)
    , m_site(site)
    , m_page(page)
    , m_model(desk)
    , m_institutions(new RowsModel<site::Institution>(institutionColumns(), this))
    , m_filings(new RowsModel<FilingRow>(filingColumns(), this))
    , m_staff(new RowsModel<StaffRow>(staffColumns(), this))
    , m_rooms(new RowsModel<RoomRow>(roomColumns(), this))
    , m_cameras(new RowsModel<CameraRow>(cameraColumns(), this))
    , m_accounts(new RowsModel<AccountRow>(accountColumns(), this))
{}

void SetUpTabs::addTo(QTabWidget &tabs)
{
    m_tabs = &tabs;
    addInstitutions();
    addFilings();
    addStaff();
    addRooms();
    addCameras();
    addAccounts();
    connect(&m_site, &SiteModel::changed, this, &SetUpTabs::showRows);
    connect(&m_model, &SetUpModel::changed, this, &SetUpTabs::render);
    showRows();
}

template <typename Row, typename Form, typename Begin>
void SetUpTabs::add(SetUpTab::Spec spec, RowsModel<Row> *rows, Form *form, RowAt<Row> rowAt,
                    Begin begin)
{
    spec.form = form;
    spec.rowAt = [rows, rowAt](int row) { return rowAt(rows->at(row)); };
    spec.begin = [rows, rowAt, begin](const QString &id) {
        const auto found =
            std::ranges::find_if(rows->rows(), [&](const Row &row) { return rowAt(row).id == id; });
        begin(found == rows->rows().end() ? Row{} : *found);
    };
    const QString title = spec.table->accessibleName();
    auto *tab = new SetUpTab(m_model, m_desk.ask(), std::move(spec), m_tabs);
    m_all.push_back(tab);
    m_tabs->addTab(tab, title);
}

void SetUpTabs::addInstitutions()
{
    auto *form = new InstitutionForm(m_page);
    add({.sheet = Sheet::Institution,
         .id = u"institutions"_s,
         .newThing = tr("Add an institution"),
         .table =
             tableOf(u"institutions"_s, tr("Institutions"), m_institutions, {240, 150, 110, 140})},
        m_institutions, form, rowOf, [form](const site::Institution &row) { form->begin(row); });
    connect(form, &EntryForm::wanted, this, [this, form] { m_model.keep(form->entered()); });
}

void SetUpTabs::addFilings()
{
    auto *form = new FilingForm(m_page);
    add({.sheet = Sheet::Filing,
         .id = u"filings"_s,
         .newThing = tr("Add a filing"),
         .table = tableOf(u"filings"_s, tr("Filings"), m_filings, {190, 230, 290})},
        m_filings, form, rowOf, [this, form](const FilingRow &row) {
            form->begin(row.filing, institutionsInUse(), m_site.state().today);
        });
    connect(form, &EntryForm::wanted, this, [this, form] { m_model.keep(form->entered()); });
}

void SetUpTabs::addStaff()
{
    auto *form = new StaffForm(m_page);
    add({.sheet = Sheet::Staff,
         .id = u"staff"_s,
         .newThing = tr("Add a person"),
         .table = tableOf(u"staff"_s, tr("Staff"), m_staff, {110, 200, 180, 190, 120})},
        m_staff, form, rowOf, [this, form](const StaffRow &row) {
            form->begin(row.staff, institutionsInUse(), m_site.state().today);
        });
    connect(form, &EntryForm::wanted, this, [this, form] { m_model.keep(form->entered()); });
}

void SetUpTabs::addRooms()
{
    auto *form = new RoomForm(m_page);
    add({.sheet = Sheet::Room,
         .id = u"rooms"_s,
         .newThing = tr("Add a room"),
         .table = tableOf(u"rooms"_s, tr("Rooms"), m_rooms, {180, 110, 80})},
        m_rooms, form, rowOf, [form](const RoomRow &row) { form->begin(row.room); });
    connect(form, &EntryForm::wanted, this, [this, form] { m_model.keep(form->entered()); });
}

void SetUpTabs::addCameras()
{
    auto *form = new CameraForm(m_desk, m_page);
    add({.sheet = Sheet::Camera,
         .id = u"cameras"_s,
         .newThing = tr("Add a camera"),
         .table = tableOf(u"cameras"_s, tr("Cameras"), m_cameras, {160, 160, 260})},
        m_cameras, form, rowOf, [this, form](const CameraRow &row) {
            std::vector<site::Room> rooms;
            for (const RoomRow &each : m_site.state().rooms)
                rooms.push_back(each.room);
            form->begin(row.camera, row.address, rooms);
        });
    connect(form, &EntryForm::wanted, this,
            [this, form] { m_model.keep(form->entered(), form->address()); });
}

void SetUpTabs::addAccounts()
{
    auto *form = new AccountForm(m_page);
    add({.sheet = Sheet::Account,
         .id = u"accounts"_s,
         .newThing = tr("Add an account"),
         .table = tableOf(u"accounts"_s, tr("Accounts"), m_accounts, {150, 150, 150})},
        m_accounts, form, rowOf,
        [this, form](const AccountRow &row) { form->begin(row.user, staffFor(row.user.id)); });
    connect(form, &EntryForm::wanted, this, [this, form] { m_model.keep(form->entered()); });
}

std::vector<site::Institution> SetUpTabs::institutionsInUse() const
{
    std::vector<site::Institution> inUse = m_site.state().institutions;
    std::erase_if(inUse, [](const site::Institution &each) { return each.retiredOn; });
    return inUse;
}

// Who has no account yet, or this one.
std::vector<site::Staff> SetUpTabs::staffFor(const UserId &user) const
{
    std::vector<site::Staff> people;
    for (const StaffRow &row : m_site.state().staff) {
        if (row.staff.user == user || (row.staff.user.isNull() && !row.staff.retiredOn))
            people.push_back(row.staff);
    }
    return people;
}

void SetUpTabs::showRows()
{
    const SiteModel::State &state = m_site.state();
    m_institutions->show(state.institutions);
    m_filings->show(state.filings);
    m_staff->show(state.staff);
    m_rooms->show(state.rooms);
    m_cameras->show(state.cameras);
    m_accounts->show(state.accounts);
    render();
}

void SetUpTabs::render()
{
    const auto &opened = m_model.state().opened;
    if (opened)
        m_tabs->setCurrentWidget(m_all.at(size_t(opened->sheet)));
    for (SetUpTab *tab : m_all)
        tab->render();
    Q_EMIT changed();
}

std::optional<Error> SetUpTabs::problem() const
{
    return m_model.state().opened ? std::nullopt : m_model.state().problem;
}

void SetUpTabs::openInstitution()
{
    m_model.open(Sheet::Institution);
}

} // namespace kaochang::ui
