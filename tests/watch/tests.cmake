# The scenes are a library: the evaluation counts half an hour each of many, tests/video a slice.
add_library(kaochang_watch_scenes STATIC EXCLUDE_FROM_ALL
    ${CMAKE_CURRENT_LIST_DIR}/scene.cpp ${CMAKE_CURRENT_LIST_DIR}/script.cpp
    ${CMAKE_CURRENT_LIST_DIR}/harms.cpp ${CMAKE_CURRENT_LIST_DIR}/film.cpp
    ${CMAKE_CURRENT_LIST_DIR}/reel.cpp ${CMAKE_CURRENT_LIST_DIR}/figures.cpp)
kaochang_strict(kaochang_watch_scenes)
target_include_directories(kaochang_watch_scenes PUBLIC ${PROJECT_SOURCE_DIR}/tests)
target_link_libraries(kaochang_watch_scenes PUBLIC kaochang_video ${OpenCV_LIBS})

# Not a test: figures, read by people. `./dev watch` builds and runs it.
add_executable(watch_eval EXCLUDE_FROM_ALL ${CMAKE_CURRENT_LIST_DIR}/watch_eval.cpp)
kaochang_strict(watch_eval)
target_link_libraries(watch_eval PRIVATE kaochang_watch_scenes)
set_target_properties(watch_eval PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
