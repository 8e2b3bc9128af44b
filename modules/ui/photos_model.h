// SPDX-License-Identifier: GPL-3.0-or-later
// Portraits of a folder, from its files to their people: nothing is written before import() is
// called, and what runs can be stopped.
#pragma once

#include "core/lane.h"
#include "roster/photos.h"
#include "ui/shown.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <set>

namespace kaochang::ui {

struct PhotoRow
{
    roster::PlannedPhoto photo;
    QString name; // whose it is
    bool replaces = false;

    bool operator==(const PhotoRow &) const = default;
};

class PhotosModel final : public QObject
{
    Q_OBJECT

public:
    enum class Work { Reading, Importing };
    struct State
    {
        bool busy = false;
        Work work = Work::Reading; // while busy
        int percent = 0;
        std::shared_ptr<const roster::PhotoPlan> plan; // what would happen; null: not known yet
        std::vector<PhotoRow> rows;
        int stillWithout = 0; // of the sitting, after this import
        std::optional<int> imported;
        std::optional<Error> problem;

        bool operator==(const State &) const = default;
    };

    PhotosModel(Desk &desk, const QString &folder, QObject *parent = nullptr);
    ~PhotosModel() override; // stops what runs

    const State &state() const { return *m_state; }
    void look(); // reads the folder again
    void import();
    void cancel(); // what runs; nothing of it is kept

Q_SIGNALS:
    void changed();

private:
    struct Run // shared with the lane that works
    {
        std::atomic<int> done = 0;
        std::atomic<int> total = 0;
        std::atomic<bool> stop = false;
    };
    struct Known; // what the store knows

    void plan(const std::shared_ptr<const Known> &known, const roster::PhotoProgress &progress);
    void took(const Known &known, const Result<roster::PhotoPlan> &plan);
    roster::PhotoProgress begin(Work work);
    void watch();
    template <typename T, typename Then>
    void end(const Result<T> &answer, Then then);

    Desk &m_desk;
    roster::AddPhotos m_add;
    const QString m_folder;
    Shown<State> m_state{m_desk, *this};
    std::shared_ptr<Run> m_run;
    QTimer m_watch;
    Lane m_files{QStringLiteral("photos")};
};

} // namespace kaochang::ui
