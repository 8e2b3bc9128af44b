# SPDX-License-Identifier: GPL-3.0-or-later
add_library(kaochang_roster_workshop STATIC ${CMAKE_CURRENT_LIST_DIR}/workshop.cpp ${CMAKE_CURRENT_LIST_DIR}/workshop.h)
kaochang_strict(kaochang_roster_workshop)
target_link_libraries(kaochang_roster_workshop PUBLIC Qt6::Core PRIVATE plain::zip)
target_include_directories(kaochang_roster_workshop PRIVATE ${PROJECT_SOURCE_DIR}/tests)

kaochang_test(roster/sheet_test DEPENDS roster USES kaochang_roster_workshop)
kaochang_test(roster/malformed_sheets_test DEPENDS roster USES kaochang_roster_workshop)
kaochang_test(roster/tables_test DEPENDS roster)
kaochang_test(roster/import_test DEPENDS roster)
kaochang_test(roster/malformed_rosters_test DEPENDS roster USES kaochang_roster_workshop)
kaochang_test(roster/seating_test DEPENDS roster)
kaochang_test(roster/check_in_test DEPENDS roster)
kaochang_test(roster/photos_test DEPENDS roster USES Qt6::Gui)
