// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/photos_model.h"

#include "roster/candidate_photos.h"
#include "roster/enrolments.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace kaochang::ui {

struct PhotosModel::Known
{
    roster::KnownPeople people;
    QHash<roster::CandidateId, QString> names;
    std::set<roster::CandidateId> withPhoto;
    std::vector<roster::CandidateId> sitters; // of the sitting on the table
};

PhotosModel::PhotosModel(Desk &desk, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_add(desk.store(), desk.clock())
    , m_folder(folder)
{
    connect(&m_watch, &QTimer::timeout, this, &PhotosModel::watch);
    look();
}

PhotosModel::~PhotosModel()
{
    cancel();
}

void PhotosModel::look()
{
    m_state.set({});
    using Answer = Result<std::shared_ptr<const Known>>;
    m_desk.read(
        this,
        [id = m_desk.sitting()](const store::Reader &reader) -> Answer {
            auto known = std::make_shared<Known>();
            TRY_LET(people, roster::knownPeople(reader));
            TRY_LET(withPhoto, roster::candidate_photos::withPhoto(reader));
            TRY_LET(enrolled, roster::enrolments::of(reader, id));
            for (const roster::Candidate &each : people.byDocument)
                known->names.insert(each.id, each.name);
            for (const roster::Enrolment &each : enrolled)
                known->sitters.push_back(each.candidate);
            known->people = std::move(people);
            known->withPhoto = std::move(withPhoto);
            return std::shared_ptr<const Known>(std::move(known));
        },
        [this, progress = begin(Work::Reading)](const Answer &known) {
            if (known)
                plan(*known, progress);
            else
                end(known, [](State &) {});
        });
}

// The files are read on a lane of their own: the store goes on serving the door meanwhile.
void PhotosModel::plan(const std::shared_ptr<const Known> &known,
                       const roster::PhotoProgress &progress)
{
    m_desk.workOn(
        m_files, this,
        [folder = m_folder, known, progress, run = m_run] {
            const QStringList paths = roster::pictureFiles(folder);
            run->total = int(paths.size());
            return roster::planPhotos(paths, known->people, progress);
        },
        [this, known](const Result<roster::PhotoPlan> &plan) { took(*known, plan); });
}

void PhotosModel::took(const Known &known, const Result<roster::PhotoPlan> &plan)
{
    end(plan, [&known](State &next, const roster::PhotoPlan &made) {
        std::set<roster::CandidateId> having = known.withPhoto;
        for (const roster::PlannedPhoto &photo : made.photos) {
            next.rows.push_back({photo, known.names.value(photo.candidate),
                                 known.withPhoto.contains(photo.candidate)});
            having.insert(photo.candidate);
        }
        next.plan = std::make_shared<const roster::PhotoPlan>(made);
        next.stillWithout = int(std::ranges::count_if(
            known.sitters, [&having](const auto &each) { return !having.contains(each); }));
    });
}

void PhotosModel::import()
{
    if (m_state->busy || m_state->rows.empty())
        return;
    const auto progress = begin(Work::Importing);
    m_run->total = int(m_state->rows.size());
    m_desk.write(
        this,
        [act = m_add, by = m_desk.actor(), plan = m_state->plan, progress] {
            return act.commit(by, *plan, progress);
        },
        [this](const Result<int> &count) {
            end(count, [](State &next, int kept) { next.imported = kept; });
        });
}

void PhotosModel::cancel()
{
    if (m_run)
        m_run->stop = true;
}

roster::PhotoProgress PhotosModel::begin(Work work)
{
    m_run = std::make_shared<Run>();
    m_state.begin();
    m_state.change([work](State &next) {
        next.work = work;
        next.percent = 0;
    });
    m_watch.start(100ms);
    return [run = m_run](int done) {
        run->done = done;
        return !run->stop;
    };
}

void PhotosModel::watch()
{
    if (const int total = m_run->total; total > 0)
        m_state.change([&](State &next) { next.percent = m_run->done * 100 / total; });
}

template <typename T, typename Then>
void PhotosModel::end(const Result<T> &answer, Then then)
{
    m_watch.stop();
    m_run.reset();
    m_state.end(answer, then);
}

} // namespace kaochang::ui
