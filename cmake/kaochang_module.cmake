# SPDX-License-Identifier: GPL-3.0-or-later
# kaochang_module(roster DEPENDS core rules store USES ICU::i18n): one static library per folder of modules/.
# The DEPENDS line is the contract; tests/architecture reads it back from KAOCHANG_LAYERS.
function(kaochang_module name)
    cmake_parse_arguments(ARG "" "" "DEPENDS;USES;OFFERS" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/modules/${name}/*.cpp
                                                ${PROJECT_SOURCE_DIR}/modules/${name}/*.h
                                                ${PROJECT_SOURCE_DIR}/modules/${name}/*.qrc)
    add_library(kaochang_${name} STATIC ${sources})
    kaochang_strict(kaochang_${name})
    target_include_directories(kaochang_${name} PUBLIC ${PROJECT_SOURCE_DIR}/modules)
    list(TRANSFORM ARG_DEPENDS PREPEND kaochang_ OUTPUT_VARIABLE links)
    foreach(link IN LISTS links) # a room with no sources yet is no target
        if(NOT TARGET ${link})
            list(REMOVE_ITEM links ${link})
        endif()
    endforeach()
    # OFFERS: libraries whose types stand in the room's public headers. USES: hidden inside.
    target_link_libraries(kaochang_${name} PUBLIC ${links} ${ARG_OFFERS} PRIVATE ${ARG_USES})
    set_target_properties(kaochang_${name} PROPERTIES LINKER_LANGUAGE CXX)
    set_property(GLOBAL APPEND_STRING PROPERTY KAOCHANG_LAYERS "${name}: ${ARG_DEPENDS}\n")
endfunction()

# kaochang_test(roster/check_in_test DEPENDS roster): one Qt Test program per file of tests/.
function(kaochang_test path)
    cmake_parse_arguments(ARG "" "TIMEOUT" "DEPENDS;USES" ${ARGN})
    string(REPLACE "/" "_" target ${path})
    add_executable(${target} ${PROJECT_SOURCE_DIR}/tests/${path}.cpp)
    kaochang_strict(${target})
    list(TRANSFORM ARG_DEPENDS PREPEND kaochang_)
    target_link_libraries(${target} PRIVATE ${ARG_DEPENDS} ${ARG_USES} kaochang_test_support Qt6::Test)
    target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    target_compile_definitions(${target} PRIVATE
        TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data" KAOCHANG_BIN="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
    add_test(NAME ${path} COMMAND ${target})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 300)
    endif()
    if(KAOCHANG_SANITIZE) # four times as slow, and Qt Test has a patience of its own
        math(EXPR ARG_TIMEOUT "${ARG_TIMEOUT} * 6")
    endif()
    math(EXPR patience "${ARG_TIMEOUT} * 1000")
    set_tests_properties(${path} PROPERTIES
        TIMEOUT ${ARG_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;ASAN_OPTIONS=detect_leaks=0;QTEST_FUNCTION_TIMEOUT=${patience}")
endfunction()

function(kaochang_architecture_test)
    get_property(layers GLOBAL PROPERTY KAOCHANG_LAYERS)
    string(REPLACE ";" " " layers "${layers}")
    file(WRITE ${PROJECT_BINARY_DIR}/layers.txt "${layers}")
    find_package(Python3 REQUIRED COMPONENTS Interpreter)
    add_test(NAME architecture/rooms COMMAND Python3::Interpreter
             ${PROJECT_SOURCE_DIR}/tests/architecture/rooms.py ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR}/layers.txt)
endfunction()
