// SPDX-License-Identifier: GPL-3.0-or-later
// Portraits by the names of their files: 姓名-证件号码, 证件号码 or 证件号码-姓名 (domain.md 2.3).
#pragma once

#include "roster/plan_import.h"

#include <functional>

namespace kaochang::roster {

struct PlannedPhoto
{
    QString path;
    CandidateId candidate;
    int width = 0;
    int height = 0;
    std::vector<std::string_view> doubts; // portrait.h: a person looks before it is taken

    bool operator==(const PlannedPhoto &) const = default;
};

// Codes: roster.photo_name_unreadable, roster.photo_nobody (no such document is enrolled),
// roster.photo_other_name (detail: the kept name), roster.photo_twice (detail: the other file),
// roster.photo_unreadable (not a JPEG or PNG), roster.photo_width (detail: pixels; 300 to 500 are
// accepted), roster.photo_too_large (above 1 MiB).
struct PhotoProblem
{
    QString path;
    std::string_view code;
    QString detail;

    bool operator==(const PhotoProblem &) const = default;
};

struct PhotoPlan
{
    std::vector<PlannedPhoto> photos;
    std::vector<PhotoProblem> problems;

    bool operator==(const PhotoPlan &) const = default;
};

// Told after every file how many are done; false stops, and nothing has happened
// (roster.cancelled).
using PhotoProgress = std::function<bool(int done)>;

// The pictures among a folder's files and those of its subfolders, in order of their names.
QStringList pictureFiles(const QString &folder);

// Reads the files, writes nothing. On any thread.
Result<PhotoPlan> planPhotos(const QStringList &paths, const KnownPeople &known,
                             const PhotoProgress &progress = {});

class AddPhotos final
{
public:
    AddPhotos(store::Store &store, const Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {}

    // All photos of the plan, or none; how many. On the store lane. Codes: file.cannot_read,
    // file.too_large, roster.cancelled.
    Result<int> commit(const Actor &by, const PhotoPlan &plan,
                       const PhotoProgress &progress = {}) const;

private:
    store::Store &m_store;
    const Clock &m_clock;
};

} // namespace kaochang::roster
