# SPDX-License-Identifier: GPL-3.0-or-later
kaochang_test(ui/theme_test DEPENDS ui)
kaochang_test(ui/error_text_test DEPENDS ui)
kaochang_test(ui/shell_test DEPENDS ui)
kaochang_test(ui/today_test DEPENDS ui)
kaochang_test(ui/check_in_test DEPENDS ui)
kaochang_test(ui/roster_test DEPENDS ui)
kaochang_test(ui/theory_test DEPENDS ui)
kaochang_test(ui/practical_test DEPENDS ui)
kaochang_test(ui/results_test DEPENDS ui)
kaochang_test(ui/monitoring_test DEPENDS ui)
kaochang_test(ui/exchange_test DEPENDS ui center)
kaochang_test(ui/review_test DEPENDS ui)
kaochang_test(ui/site_test DEPENDS ui)
kaochang_test(ui/accessibility_test DEPENDS ui)

# Pictures of every page, to be looked at: `cmake --build build/dev --target shots`.
add_executable(ui_shots ${PROJECT_SOURCE_DIR}/tests/ui/shots.cpp)
kaochang_strict(ui_shots)
target_link_libraries(ui_shots PRIVATE kaochang_ui kaochang_test_support Qt6::Test)
target_include_directories(ui_shots PRIVATE ${PROJECT_SOURCE_DIR}/tests)
set_target_properties(ui_shots PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
add_custom_target(shots COMMAND ${CMAKE_COMMAND} -E env QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
                  $<TARGET_FILE:ui_shots> ${PROJECT_SOURCE_DIR}/build/shots DEPENDS ui_shots)
