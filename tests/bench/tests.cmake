# Not a test: figures are ratios, read by people. `./dev bench` builds and runs it.
find_library(SQLITE sqlite3 REQUIRED)
file(GLOB bench_sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/*.cpp ${CMAKE_CURRENT_LIST_DIR}/*.h)
add_executable(bench EXCLUDE_FROM_ALL ${bench_sources})
kaochang_strict(bench)
target_include_directories(bench PRIVATE ${PROJECT_SOURCE_DIR}/tests)
target_link_libraries(bench PRIVATE kaochang_ui kaochang_practical kaochang_theory ${SQLITE})
