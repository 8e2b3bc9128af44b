// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/act_places.h"

#include "security/permissions.h"

#include <algorithm>
#include <array>

namespace kaochang::ui {
namespace {

// A new act gets its line here; tests/architecture/acts.py says so.
constexpr std::array Places = {
    ActPlace{u"security.sign_in", Everywhere},
    ActPlace{u"security.sign_in_refused", ByTheMachine},
    ActPlace{u"security.sign_out", Everywhere},
    ActPlace{u"security.change_passphrase", Everywhere},
    ActPlace{u"security.keep_key", u"settings"},
    ActPlace{u"security.reset_passphrase", u"site"},
    ActPlace{u"security.add_user", u"site"},
    ActPlace{u"security.change_user", u"site"},
    ActPlace{u"security.disable_user", u"site"},
    ActPlace{u"security.enable_user", u"site"},

    ActPlace{u"site.keep_institution", u"site"},
    ActPlace{u"site.keep_filing", u"site"},
    ActPlace{u"site.keep_staff", u"site"},
    ActPlace{u"site.link_account", u"site"},
    ActPlace{u"site.keep_room", u"site"},
    ActPlace{u"site.keep_camera", u"site"},
    ActPlace{u"site.make_plan", u"site"},
    ActPlace{u"site.add_sitting", u"site"},
    ActPlace{u"site.note_filed", u"site"},
    ActPlace{u"site.note_reported", u"site"},
    ActPlace{u"site.open_sitting", Everywhere},
    ActPlace{u"site.start_sitting", Everywhere},
    ActPlace{u"site.give_time", Everywhere},
    ActPlace{u"site.close_sitting", Everywhere},

    ActPlace{u"roster.import", u"roster"},
    ActPlace{u"roster.draw_seats", u"roster"},
    ActPlace{u"roster.seat_late", u"roster"},
    ActPlace{u"roster.withdraw", u"roster"},
    ActPlace{u"roster.add_photos", u"roster"},
    ActPlace{u"roster.reveal", Everywhere},
    ActPlace{u"roster.check_in", u"check_in"},
    ActPlace{u"roster.undo_check_in", u"check_in"},
    ActPlace{u"roster.turn_away", u"check_in"},
    ActPlace{u"roster.door_photo", u"check_in"},

    ActPlace{u"theory.key_in", u"theory"},
    ActPlace{u"theory.resolve", u"theory"},
    ActPlace{u"theory.start_over", u"theory"},
    ActPlace{u"theory.import_scores", u"theory"},
    ActPlace{u"theory.accept_scores", u"theory"},
    ActPlace{u"theory.reject_scores", u"theory"},

    ActPlace{u"practical.adopt_scheme", u"panel"},
    ActPlace{u"practical.seat_panel", u"panel"},
    ActPlace{u"practical.mark", u"practical"},
    ActPlace{u"practical.undo_mark", u"practical"},
    ActPlace{u"practical.submit", u"practical"},
    ActPlace{u"practical.send_back", u"practical"},
    ActPlace{u"practical.rule", u"practical"},
    ActPlace{u"practical.correct", u"practical"},
    ActPlace{u"practical.confirm_correction", Everywhere}, // by a second person

    ActPlace{u"video.start_recording", ByTheMachine}, // with supervision's RecordSitting
    ActPlace{u"video.stop_recording", ByTheMachine},
    ActPlace{u"video.keep_segment", ByTheMachine},
    ActPlace{u"video.keep_gap", ByTheMachine},
    ActPlace{u"video.sweep", ByTheMachine},

    ActPlace{u"supervision.incident", u"monitor"},
    ActPlace{u"supervision.describe_incident", u"monitor"},
    ActPlace{u"supervision.raise_alarm", ByTheMachine},
    ActPlace{u"supervision.end_alarm", ByTheMachine},
    ActPlace{u"supervision.answer_alarm", u"monitor"},
    ActPlace{u"supervision.accept_picture", u"monitor"},
    ActPlace{u"supervision.add_bookmark", u"review"},
    ActPlace{u"supervision.reword_bookmark", u"review"},
    ActPlace{u"supervision.sign_bookmark", u"review"},
    ActPlace{u"supervision.write_finding", u"review"},
    ActPlace{u"supervision.change_finding", u"review"},
    ActPlace{u"supervision.sign_finding", u"review"},
    ActPlace{u"supervision.set_term", OnlyByVerb},
    ActPlace{u"supervision.copy_footage", OnlyByVerb},
    ActPlace{u"supervision.hold_footage", OnlyByVerb},
    ActPlace{u"supervision.lift_hold", OnlyByVerb},
    ActPlace{u"supervision.propose_disposal", OnlyByVerb},
    ActPlace{u"supervision.confirm_disposal", OnlyByVerb},
    ActPlace{u"supervision.reject_disposal", OnlyByVerb},

    ActPlace{u"results.propose_lock", u"results"},
    ActPlace{u"results.confirm_lock", u"results"},
    ActPlace{u"results.accept_gaps", u"results"},
    ActPlace{u"results.resolve_guard", u"results"},
    ActPlace{u"results.correct", u"results"},
    ActPlace{u"results.confirm_correction", u"results"},
    ActPlace{u"results.reject_correction", u"results"},
    ActPlace{u"results.publish", u"publicity"},
    ActPlace{u"results.withdraw_publicity", u"publicity"},
    ActPlace{u"results.close_publicity", u"publicity"},
    ActPlace{u"results.receive_appeal", u"publicity"},
    ActPlace{u"results.assign_recheck", u"publicity"},
    ActPlace{u"results.decide_appeal", u"publicity"},
    ActPlace{u"results.assign_numbers", u"certificates"},
    ActPlace{u"results.import_numbers", u"certificates"},
    ActPlace{u"results.set_number_start", u"certificates"},
    ActPlace{u"results.note_used_numbers", u"certificates"},
    ActPlace{u"results.print_certificate", u"certificates"},
    ActPlace{u"results.confirm_printed", u"certificates"},
    ActPlace{u"results.reissue_certificate", u"certificates"},
    ActPlace{u"results.void_certificate", u"certificates"},
    ActPlace{u"results.destroy_blanks", u"certificates"},
    ActPlace{u"results.confirm_request", u"certificates"},
    ActPlace{u"results.reject_request", u"certificates"},
    ActPlace{u"results.receive_blanks", u"certificates"},
    ActPlace{u"results.draw_blanks", u"certificates"},
    ActPlace{u"results.return_blanks", u"certificates"},
    ActPlace{u"results.spoil_blank", u"certificates"},
    ActPlace{u"results.note_publication", u"certificates"},
    ActPlace{u"results.report_certificates", u"certificates"},

    ActPlace{u"package.export_sitting", u"export"},
    ActPlace{u"package.offer", u"export"},
    ActPlace{u"sync.enrol", Everywhere},
    ActPlace{u"sync.open_epoch", ByTheMachine},
    ActPlace{u"sync.centre_regress", ByTheMachine},
    ActPlace{u"sync.seal", ByTheMachine},
    ActPlace{u"sync.send", ByTheMachine},
    ActPlace{u"sync.receipt", ByTheMachine},
};

} // namespace

std::span<const ActPlace> actPlaces()
{
    return Places;
}

bool isWorkOn(QStringView page, Role role)
{
    bool isSomething = false;
    for (const ActPlace &each : Places) {
        if (each.page != page)
            continue;
        isSomething = true;
        if (security::may(role, each.act))
            return true;
    }
    return !isSomething;
}

} // namespace kaochang::ui
