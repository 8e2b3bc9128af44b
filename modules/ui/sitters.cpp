// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sitters.h"

#include "site/rooms.h"
#include "ui/review_terms.h"

using namespace Qt::StringLiterals;

namespace kaochang::ui {

QString sitterText(const roster::RollLine &line)
{
    const QString name = maskedName(line.candidate.name);
    return line.enrolment.seat ? u"%1 %2"_s.arg(line.enrolment.seat->number).arg(name) : name;
}

Result<std::vector<Sitter>> sittersOf(const store::Reader &reader, const site::SittingId &sitting)
{
    TRY_LET(lines, roster::roll(reader, sitting));
    std::vector<Sitter> sitters;
    for (const roster::RollLine &line : lines) {
        QString text = sitterText(line);
        if (line.enrolment.seat) {
            TRY_LET(room, site::rooms::byId(reader, line.enrolment.seat->room));
            text.prepend(room.name + u' ');
        }
        sitters.push_back({line.enrolment.id, text});
    }
    return sitters;
}

} // namespace kaochang::ui
