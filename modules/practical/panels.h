// SPDX-License-Identifier: GPL-3.0-or-later
// The practical_panel and practical_member tables. No other file in the house names them.
#pragma once

#include "practical/panel.h"
#include "store/store.h"

namespace kaochang::practical::panels {

Result<Panel> byId(const store::Reader &reader, const PanelId &id); // practical.no_such_panel
Result<std::vector<Panel>> of(const store::Reader &reader,
                              const site::SittingId &sitting); // by subject
// Where this person marks, newest sitting first: what an assessor's page opens with.
Result<std::vector<Panel>> with(const store::Reader &reader, const UserId &user);
Result<> add(store::Writer &writer, const Panel &panel);
Result<> replaceMembers(store::Writer &writer, const Panel &panel); // and its scheme

} // namespace kaochang::practical::panels
