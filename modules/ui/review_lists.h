// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the picture: the moments of the room, the supervisor's bookmarks, and what was found.
#pragma once

#include "ui/review_model.h"
#include "ui/rows_model.h"

#include <QTabWidget>

class QComboBox;
class QTableView;

namespace kaochang::ui {

class ReviewLists final : public QTabWidget
{
    Q_OBJECT

public:
    explicit ReviewLists(QWidget *parent = nullptr);

    void render(const ReviewModel::State &state);
    const supervision::Finding *chosenFinding() const; // null: none is chosen

Q_SIGNALS:
    void markerPicked(const kaochang::supervision::Marker &marker);
    void bookmarkPicked(const kaochang::supervision::Bookmark &bookmark);
    void findingChosen();
    // Opinion, whom it is about and the bookmarks it rests on; its words are still to be asked for.
    void findingWanted(const kaochang::supervision::Finding &draft, const QString &about);

private:
    QWidget *findings();
    void want(supervision::Opinion opinion);

    RowsModel<supervision::Marker> *m_moments;
    RowsModel<supervision::Bookmark> *m_marks;
    RowsModel<supervision::Finding> *m_findings;
    QTableView *m_markTable;
    QTableView *m_findingTable;
    QComboBox *m_about;
};

} // namespace kaochang::ui
