// SPDX-License-Identifier: GPL-3.0-or-later
// 督导发现: what a supervisor states about a sitting, with the moments that show it.
#pragma once

#include "roster/enrolment.h"
#include "supervision/bookmark.h"

namespace kaochang::supervision {

using FindingId = Id<struct FindingTag>;

enum class Opinion { Passed, Returned, ReviewAgain }; // 通过, 退回, 需复评
QStringView opinionWord(Opinion opinion);             // "passed", "returned", "review_again"
std::optional<Opinion> opinionNamed(QStringView word);

struct Finding
{
    FindingId id; // null: not kept yet
    site::SittingId sitting;
    std::optional<roster::EnrolmentId> enrolment; // nothing: the sitting as a whole
    Opinion opinion = Opinion::Passed;
    QString text;
    std::vector<BookmarkId> bookmarks; // of the same sitting
    UserId by;
    QDateTime writtenAt;
    std::optional<QDateTime> signedAt;

    bool operator==(const Finding &) const = default;
};

} // namespace kaochang::supervision
