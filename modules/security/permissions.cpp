// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/permissions.h"

#include <algorithm>
#include <array>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace kaochang::security {
namespace {

using enum Role;

class Roles final
{
public:
    constexpr Roles(std::initializer_list<Role> roles)
    {
        for (const Role role : roles)
            m_bits |= 1U << static_cast<unsigned>(role);
    }
    constexpr bool contain(Role role) const
    {
        return (m_bits >> static_cast<unsigned>(role) & 1U) != 0;
    }

private:
    unsigned m_bits = 0;
};

constexpr Roles Everybody = {Admin,    ExamStaff,     ScoreKeeper,        Invigilator,
                             Assessor, ChiefAssessor, InternalSupervisor, ExternalSupervisor,
                             Auditor};
constexpr Roles Supervisors = {InternalSupervisor, ExternalSupervisor};
constexpr Roles CertificateKeepers = {Admin, ScoreKeeper};
constexpr Roles OnTheFloor = {ExamStaff,     Invigilator,        Assessor,
                              ChiefAssessor, InternalSupervisor, ExternalSupervisor};

struct Line
{
    QStringView act; // a whole act, or a room with its dot
    Roles roles;
};

// The first line that fits decides; whole acts stand before their room.
constexpr std::array Table = {
    Line{u"security.sign_in", Everybody}, Line{u"security.sign_in_refused", Everybody},
    Line{u"security.sign_out", Everybody}, Line{u"security.change_passphrase", Everybody},
    Line{u"security.",
         {Admin}}, // What the centre confirmed, and whose account is whose, is the admin's to keep.
    Line{u"site.keep_institution", {Admin}}, Line{u"site.keep_filing", {Admin}},
    Line{u"site.link_account", {Admin}}, Line{u"site.retire_institution", {Admin}},
    Line{u"site.restore_institution", {Admin}}, Line{u"site.retire_filing", {Admin}},
    Line{u"site.restore_filing", {Admin}}, Line{u"site.", {Admin, ExamStaff}},
    Line{u"roster.check_in", {ExamStaff, Invigilator}},
    Line{u"roster.undo_check_in", {ExamStaff, Invigilator}},
    Line{u"roster.door_photo", {ExamStaff, Invigilator}},
    Line{u"roster.turn_away", {ExamStaff, Invigilator}},
    Line{u"roster.reveal", {Admin, ExamStaff, Invigilator, InternalSupervisor, ExternalSupervisor}},
    Line{u"roster.", {ExamStaff}},
    // Separation of duties: exam administration enters no scores (domain.md 4.4).
    Line{u"theory.", {ScoreKeeper}}, Line{u"practical.adopt_scheme", {ExamStaff, ChiefAssessor}},
    Line{u"practical.seat_panel", {ExamStaff}}, Line{u"practical.correct", {ChiefAssessor}},
    Line{u"practical.confirm_correction", {ScoreKeeper, ChiefAssessor}},
    Line{u"practical.", {Assessor, ChiefAssessor}},
    Line{u"video.", Everybody},                  // the recorder writes for whoever is on duty
    Line{u"supervision.raise_alarm", Everybody}, // the watcher writes for whoever is on duty
    Line{u"supervision.end_alarm", Everybody}, Line{u"supervision.answer_alarm", OnTheFloor},
    Line{u"supervision.accept_picture", OnTheFloor}, Line{u"supervision.incident", OnTheFloor},
    Line{u"supervision.describe_incident", OnTheFloor},
    Line{u"supervision.hold_footage", {Admin, InternalSupervisor, ExternalSupervisor}},
    Line{u"supervision.copy_footage", {Admin, InternalSupervisor, ExternalSupervisor}},
    Line{u"supervision.set_term", {Admin}}, Line{u"supervision.propose_disposal", {Admin}},
    Line{u"supervision.confirm_disposal", {Admin, InternalSupervisor}},
    Line{u"supervision.reject_disposal", {Admin, InternalSupervisor}},
    Line{u"supervision.", Supervisors}, Line{u"results.accept_gaps", Supervisors},
    Line{u"results.confirm_lock", {ScoreKeeper, ChiefAssessor, InternalSupervisor}},
    Line{u"results.resolve_guard", {ScoreKeeper, ChiefAssessor, InternalSupervisor}},
    Line{u"results.confirm_correction", {ScoreKeeper, ChiefAssessor, InternalSupervisor}},
    Line{u"results.reject_correction", {ScoreKeeper, ChiefAssessor, InternalSupervisor}},
    Line{u"results.withdraw_publicity", {ScoreKeeper, InternalSupervisor}},
    // Whoever sits at the counter takes an objection down; who looks again is named by somebody
    // else.
    Line{u"results.receive_appeal", {Admin, ExamStaff, ScoreKeeper, InternalSupervisor}},
    Line{u"results.assign_recheck", {ScoreKeeper, ChiefAssessor, InternalSupervisor}},
    Line{u"results.decide_appeal", {ChiefAssessor, InternalSupervisor}},
    // Numbers, blanks and certificates: kept by the admin or who keeps the scores.
    Line{u"results.assign_numbers", CertificateKeepers},
    Line{u"results.import_numbers", CertificateKeepers},
    Line{u"results.set_number_start", CertificateKeepers},
    Line{u"results.note_used_numbers", CertificateKeepers},
    Line{u"results.print_certificate", CertificateKeepers},
    Line{u"results.confirm_printed", CertificateKeepers},
    Line{u"results.reissue_certificate", CertificateKeepers},
    Line{u"results.void_certificate", CertificateKeepers},
    Line{u"results.destroy_blanks", CertificateKeepers},
    Line{u"results.confirm_request", CertificateKeepers},
    Line{u"results.reject_request", CertificateKeepers},
    Line{u"results.receive_blanks", CertificateKeepers},
    Line{u"results.draw_blanks", CertificateKeepers},
    Line{u"results.return_blanks", CertificateKeepers},
    Line{u"results.spoil_blank", CertificateKeepers},
    Line{u"results.note_publication", CertificateKeepers},
    Line{u"results.report_certificates", CertificateKeepers}, Line{u"results.", {ScoreKeeper}},
    Line{u"package.", {Admin, ScoreKeeper}},
    Line{u"sync.", Everybody}, // carried out by the machine, decided by nobody
};

} // namespace

bool may(Role role, QStringView act)
{
    const auto fits = [act](const Line &line) {
        return line.act.endsWith(u'.') ? act.startsWith(line.act) : act == line.act;
    };
    const auto *const line = std::ranges::find_if(Table, fits);
    return line != Table.end() && line->roles.contain(role);
}

Result<> gate(const store::Act &act)
{
    if (!may(act.by.role, act.what))
        return fail(Kind::Denied, "security.not_allowed",
                    roleName(act.by.role).toString() + u' ' + act.what);
    return {};
}

} // namespace kaochang::security
