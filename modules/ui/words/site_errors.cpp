// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include <QtGlobal>

namespace kaochang::ui::words {

static constexpr Sentence Sentences[] = {
    {"site.account_taken",
     QT_TRANSLATE_NOOP("Error", "This account already belongs to somebody else of the staff. "
                                "Nothing was changed. Choose another account.")},
    {"site.already_retired",
     QT_TRANSLATE_NOOP("Error", "This is out of use since %1. Nothing was changed. Reload the "
                                "page.")},
    {"site.already_noted",
     QT_TRANSLATE_NOOP(
         "Error", "This was already noted for the plan. The first note stands. Reload the page.")},
    {"site.bad_card",
     QT_TRANSLATE_NOOP("Error", "The card lacks its number or the day it expires. Nothing was "
                                "kept. Enter both as they stand on the card.")},
    {"site.bad_credit_code",
     QT_TRANSLATE_NOOP("Error", "This is not a unified social credit code of 18 places (%1). "
                                "Nothing was kept. Enter it as it stands on the licence.")},
    {"site.bad_institution_code",
     QT_TRANSLATE_NOOP("Error", "This is not an institution code of 13 places (%1). Nothing "
                                "was kept. Enter it as it stands in the filing.")},
    {"site.bad_minutes",
     QT_TRANSLATE_NOOP("Error", "Extra time is 1 to 180 minutes; this is %1. The time was not "
                                "changed. Enter another number.")},
    {"site.bad_places",
     QT_TRANSLATE_NOOP(
         "Error",
         "A room has 1 to 999 places; this one has %1. Nothing was kept. Correct the number.")},
    {"site.bad_validity",
     QT_TRANSLATE_NOOP(
         "Error", "The filing ends before it begins. Nothing was kept. Correct the two days.")},
    {"site.camera_name_taken",
     QT_TRANSLATE_NOOP(
         "Error",
         "The room already has a camera named %1. Nothing was kept. Choose another name.")},
    {"site.card_expired",
     QT_TRANSLATE_NOOP("Error", "The card expired: %1. The person was not assigned. Choose "
                                "somebody with a valid card.")},
    {"site.card_grade_too_low",
     QT_TRANSLATE_NOOP("Error", "The card does not allow this level (%1). The person was not "
                                "assigned. A senior assessor is needed.")},
    {"site.card_other_occupation",
     QT_TRANSLATE_NOOP("Error", "The card is for other occupations, not %1. The person was not "
                                "assigned. Choose an assessor of this occupation.")},
    {"site.code_taken",
     QT_TRANSLATE_NOOP(
         "Error",
         "Another institution already has the code %1. Nothing was kept. Check the code.")},
    {"site.empty_scope",
     QT_TRANSLATE_NOOP("Error", "The filing names no occupation or no level (%1). Nothing was "
                                "kept. Add at least one.")},
    {"site.filing_number_taken",
     QT_TRANSLATE_NOOP("Error", "The filing number %1 is already kept. Nothing was changed. "
                                "Open the filing that has it.")},
    {"site.filing_withdrawn",
     QT_TRANSLATE_NOOP("Error", "The filing is out of use: %1. The plan was refused. Keep the new "
                                "filing first.")},
    {"site.institution_retired",
     QT_TRANSLATE_NOOP("Error", "%1 assesses here no more. The plan was refused. Bring the "
                                "institution back into use or choose another.")},
    {"site.kind_disagrees",
     QT_TRANSLATE_NOOP("Error", "The institution's code says another kind of institution (%1). "
                                "Nothing was kept. Correct one of the two.")},
    {"site.no_address",
     QT_TRANSLATE_NOOP("Error", "The camera has no address. Nothing was kept. Enter a device, "
                                "an RTSP address or a file.")},
    {"site.no_card",
     QT_TRANSLATE_NOOP("Error", "This person has no assessor's card. The person was not "
                                "assigned. Enter the card or choose somebody else.")},
    {"site.no_filing_number",
     QT_TRANSLATE_NOOP(
         "Error",
         "The filing has no number. Nothing was kept. Enter it as it stands in the notice.")},
    {"site.no_name",
     QT_TRANSLATE_NOOP("Error", "The name is missing. Nothing was kept. Enter a name.")},
    {"site.no_occupation_name",
     QT_TRANSLATE_NOOP("Error",
                       "The occupation %1 has no name. Nothing was kept. Enter its name.")},
    {"site.no_role",
     QT_TRANSLATE_NOOP("Error",
                       "This person has no role. Nothing was kept. Choose at least one role.")},
    {"site.no_such_camera",
     QT_TRANSLATE_NOOP("Error",
                       "There is no such camera here. Nothing was changed. Reload the page.")},
    {"site.no_such_filing",
     QT_TRANSLATE_NOOP("Error",
                       "There is no such filing here. Nothing was changed. Reload the page.")},
    {"site.no_such_institution",
     QT_TRANSLATE_NOOP("Error",
                       "There is no such institution here. Nothing was changed. Reload the page.")},
    {"site.no_such_plan",
     QT_TRANSLATE_NOOP("Error",
                       "There is no such plan here. Nothing was changed. Reload the page.")},
    {"site.no_such_room",
     QT_TRANSLATE_NOOP("Error",
                       "There is no such room here. Nothing was changed. Reload the page.")},
    {"site.no_such_sitting",
     QT_TRANSLATE_NOOP("Error",
                       "There is no such sitting here. Nothing was changed. Reload the page.")},
    {"site.no_such_staff",
     QT_TRANSLATE_NOOP(
         "Error",
         "There is no such person on the staff here. Nothing was changed. Reload the page.")},
    {"site.not_an_assessor",
     QT_TRANSLATE_NOOP(
         "Error", "This person is no assessor. The person was not assigned. Choose an assessor.")},
    {"site.not_retired",
     QT_TRANSLATE_NOOP("Error", "This is in use. Nothing was changed. Reload the page.")},
    {"site.not_today",
     QT_TRANSLATE_NOOP("Error", "This sitting is on %1, not today. It was not opened. Choose "
                                "today's sitting, or check the clock of this machine.")},
    {"site.other_institution",
     QT_TRANSLATE_NOOP("Error", "The filing %1 belongs to another institution and stays there. "
                                "Nothing was kept. Keep a filing of its own.")},
    {"site.reason_needed",
     QT_TRANSLATE_NOOP(
         "Error", "A reason is needed for this. Nothing was changed. Write it and try again.")},
    {"site.relabelled",
     QT_TRANSLATE_NOOP("Error", "Demonstration data never becomes real, nor real data "
                                "demonstration (%1). Nothing was kept. Make a new site.")},
    {"site.relation_without_name",
     QT_TRANSLATE_NOOP("Error",
                       "A person to be avoided has no name. Nothing was kept. Enter the name.")},
    {"site.room_name_taken",
     QT_TRANSLATE_NOOP("Error",
                       "There already is a room named %1. Nothing was kept. Choose another name.")},
    {"site.room_retired",
     QT_TRANSLATE_NOOP("Error", "The room %1 is out of use. Nothing was planned. Choose another "
                                "room.")},
    {"site.staff_retired",
     QT_TRANSLATE_NOOP("Error", "This person works here no more since %1. The person was not "
                                "assigned. Choose somebody else.")},
    {"site.still_needed",
     QT_TRANSLATE_NOOP("Error", "A sitting on %1 still needs this. It stays in use. Close that "
                                "sitting first.")},
    {"site.wrong_state",
     QT_TRANSLATE_NOOP("Error", "The sitting is not at the right point for this (%1). Nothing "
                                "was changed. Reload the page and see how far it has come.")},
    {"site.lacks_assessors",
     QT_TRANSLATE_NOOP(
         "Error",
         "Assessors are missing: %1 are there or needed. Assign more under the site's staff.")},
    {"site.lacks_camera", QT_TRANSLATE_NOOP("Error", "No camera watches %1. Add one to the room.")},
    {"site.lacks_close",
     QT_TRANSLATE_NOOP("Error",
                       "A sitting of this plan is not closed yet. Close it when it is over.")},
    {"site.lacks_invigilators",
     QT_TRANSLATE_NOOP("Error", "Invigilators are missing: %1 are there or needed. Assign more "
                                "under the site's staff.")},
    {"site.lacks_lock",
     QT_TRANSLATE_NOOP("Error",
                       "The scores of a sitting are not locked yet. Lock them under Results.")},
    {"site.lacks_places",
     QT_TRANSLATE_NOOP(
         "Error", "There are more candidates than places: %1. Add a room or move candidates.")},
    {"site.lacks_roster",
     QT_TRANSLATE_NOOP("Error", "The roster is empty. Import it under Roster.")},
    {"site.lacks_sitting", QT_TRANSLATE_NOOP("Error", "The plan has no sitting yet. Add one.")},
    {"site.lacks_supervisor",
     QT_TRANSLATE_NOOP("Error", "No supervisor is on the staff. Assign one.")},
    {"site.bad_days",
     QT_TRANSLATE_NOOP("Error", "The last day of the exam lies before the first. Nothing was "
                                "planned. Correct the days.")},
    {"site.bad_times",
     QT_TRANSLATE_NOOP(
         "Error", "The sitting ends before it begins. Nothing was planned. Correct the times.")},
    {"site.day_in_the_future",
     QT_TRANSLATE_NOOP("Error",
                       "%1 lies in the future. Nothing was noted. Enter the day it was done.")},
    {"site.filing_not_valid",
     QT_TRANSLATE_NOOP("Error", "The filing is not valid on these days: %1. The plan was "
                                "refused. Renew the filing or choose other days.")},
    {"site.no_rooms",
     QT_TRANSLATE_NOOP("Error",
                       "The sitting has no room. Nothing was planned. Choose at least one.")},
    {"site.no_subjects",
     QT_TRANSLATE_NOOP("Error",
                       "The sitting has no subject. Nothing was planned. Choose at least one.")},
    {"site.out_of_scope",
     QT_TRANSLATE_NOOP("Error", "The filing does not cover this occupation and level: %1. The "
                                "plan was refused. Choose what the filing names.")},
    {"site.outside_the_plan",
     QT_TRANSLATE_NOOP("Error", "The sitting lies outside the days of its plan (%1). Nothing "
                                "was planned. Choose a day of the plan.")},
    {"site.plan_in_the_past",
     QT_TRANSLATE_NOOP(
         "Error", "The plan ends on %1, which is over. Nothing was planned. Choose days to come.")},
    {"site.plan_is_late",
     QT_TRANSLATE_NOOP("Error", "The plan is made after the day it had to be filed: %1. It is "
                                "kept; tell the centre at once.")},
    {"site.room_taken",
     QT_TRANSLATE_NOOP("Error", "Another sitting has this room at that time. Nothing was "
                                "planned. Choose another room or time.")},
    {"site.subject_not_in_standard",
     QT_TRANSLATE_NOOP("Error", "The occupation's standard has no such subject (%1). Nothing "
                                "was planned. Choose a subject the standard names.")},
    {"site.not_empty",
     QT_TRANSLATE_NOOP("Error", "This site already holds data. The sample was not added. "
                                "Choose an empty data folder.")},
};

Table site()
{
    return Sentences;
}

} // namespace kaochang::ui::words
