# SPDX-License-Identifier: GPL-3.0-or-later
# The programs as people start them, from one end of a day to the other.
kaochang_test(journeys/day_test TIMEOUT 180 DEPENDS app)
kaochang_test(journeys/commands_test TIMEOUT 300 DEPENDS app)
kaochang_test(journeys/new_site_test TIMEOUT 600 DEPENDS app)
kaochang_test(journeys/kill_test TIMEOUT 7200 DEPENDS app)
kaochang_test(journeys/broken_writes_test TIMEOUT 300 DEPENDS app)
foreach(journey day commands new_site kill)
    add_dependencies(journeys_${journey}_test kaochangctl kaochang-center)
endforeach()
