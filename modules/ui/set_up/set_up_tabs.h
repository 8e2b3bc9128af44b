// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs of 考点 beside the plans: institutions, filings, staff, rooms, cameras, accounts; each a
// list and a form, all by one mechanism.
#pragma once

#include "ui/set_up/set_up_tab.h"
#include "ui/site_tables.h"

class QTabWidget;

namespace kaochang::ui {

QTableView *tableOf(const QString &id, const QString &name, QAbstractItemModel *rows,
                    std::initializer_list<int> widths);

class SetUpTabs final : public QObject
{
    Q_OBJECT

public:
    SetUpTabs(Desk &desk, const SiteModel &site, QWidget *page);

    void addTo(QTabWidget &tabs);
    SetUpModel &model() { return m_model; }
    const SetUpModel &model() const { return m_model; }
    std::optional<Error> problem() const; // of what no open form tells
    void openInstitution();               // the first thing of an empty site

Q_SIGNALS:
    void changed();

private:
    template <typename Row>
    using RowAt = SetUpTab::Row (*)(const Row &);
    // One tab: its rows, its form, and how the form begins.
    template <typename Row, typename Form, typename Begin>
    void add(SetUpTab::Spec spec, RowsModel<Row> *rows, Form *form, RowAt<Row> rowAt, Begin begin);
    void addInstitutions();
    void addFilings();
    void addStaff();
    void addRooms();
    void addCameras();
    void addAccounts();
    void showRows();
    void render();
    std::vector<site::Institution> institutionsInUse() const;
    std::vector<site::Staff> staffFor(const UserId &user) const;

    Desk &m_desk;
    const SiteModel &m_site;
    QWidget *m_page;
    QTabWidget *m_tabs = nullptr;
    SetUpModel m_model;
    RowsModel<site::Institution> *m_institutions;
    RowsModel<FilingRow> *m_filings;
    RowsModel<StaffRow> *m_staff;
    RowsModel<RoomRow> *m_rooms;
    RowsModel<CameraRow> *m_cameras;
    RowsModel<AccountRow> *m_accounts;
    std::vector<SetUpTab *> m_all; // in the order of Sheet
};

} // namespace kaochang::ui
