// SPDX-License-Identifier: GPL-3.0-or-later
#include "of_sitting.h"

#include "site/institutions.h"
#include "site/plans.h"
#include "site/rooms.h"

namespace kaochang::app {

Result<rules::Policy> policyOf(const store::Reader &reader, const site::Sitting &sitting)
{
    TRY_LET(plan, site::plans::byId(reader, sitting.plan));
    TRY_LET(institution, site::institutions::byId(reader, plan.institution));
    return rules::policyNamed(institution.profile);
}

Result<std::vector<video::Source>> camerasOf(const store::Reader &reader, const site::RoomId &room)
{
    TRY_LET(cameras, site::rooms::camerasOf(reader, room));
    std::vector<video::Source> sources;
    for (const site::Camera &camera : cameras) {
        TRY_LET(source, video::parseSource(video::CameraId(camera.id.toString()), camera.name,
                                           camera.address));
        sources.push_back(source);
    }
    return sources;
}

} // namespace kaochang::app
