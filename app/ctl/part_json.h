// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a site as JSON: what a verb lists is what add and edit read. A member that is not
// there leaves what was; a member of another name or kind is app.bad_member (detail: its name).
#pragma once

#include "site/filing.h"
#include "site/room.h"
#include "site/staff.h"
#include "store/reader.h"

#include <QJsonObject>

namespace kaochang::app::ctl {

QJsonObject toJson(const store::Reader &reader, const site::Institution &institution);
QJsonObject toJson(const store::Reader &reader, const site::Filing &filing);
QJsonObject toJson(const store::Reader &reader, const site::Staff &staff); // the phone masked
QJsonObject toJson(const store::Reader &reader, const site::Room &room);
QJsonObject toJson(const store::Reader &reader, const site::Camera &camera); // no password

// Besides: app.no_such_institution, site.no_such_room, rules.occupation_bad_code.
Result<site::Institution> fromJson(const store::Reader &reader, const QJsonObject &json,
                                   site::Institution was);
Result<site::Filing> fromJson(const store::Reader &reader, const QJsonObject &json,
                              site::Filing was);
Result<site::Staff> fromJson(const store::Reader &reader, const QJsonObject &json, site::Staff was);
Result<site::Room> fromJson(const store::Reader &reader, const QJsonObject &json, site::Room was);
// "password" here or in KAOCHANG_CAMERA_PASSWORD, never on the command line.
Result<site::Camera> fromJson(const store::Reader &reader, const QJsonObject &json,
                              site::Camera was);

} // namespace kaochang::app::ctl
