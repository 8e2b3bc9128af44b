# SPDX-License-Identifier: GPL-3.0-or-later
# Words for people: gathered from ui and app alone, Chinese complete, English for its plural forms.
#   cmake --build build/dev --target update_translations   gather new words into translations/*.ts
#   ctest --test-dir build/dev -R architecture/words        nothing unfinished, every %1 and & kept
file(GLOB_RECURSE spoken CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/modules/ui/*.cpp ${PROJECT_SOURCE_DIR}/modules/ui/*.h
                                           ${PROJECT_SOURCE_DIR}/app/*.cpp)
set(chinese ${PROJECT_SOURCE_DIR}/translations/kaochang_zh_CN.ts)
set(english ${PROJECT_SOURCE_DIR}/translations/kaochang_en.ts)
# Not qt_add_translations(TARGETS …): Qt 6.4 does not know it. English needs its plural forms only.
file(WRITE ${PROJECT_BINARY_DIR}/spoken.lst "")
foreach(source IN LISTS spoken)
    file(APPEND ${PROJECT_BINARY_DIR}/spoken.lst "${source}\n")
endforeach()
add_custom_target(update_translations
    COMMAND Qt6::lupdate @${PROJECT_BINARY_DIR}/spoken.lst -I ${PROJECT_SOURCE_DIR}/modules -no-obsolete -locations none -ts ${chinese}
    COMMAND Qt6::lupdate @${PROJECT_BINARY_DIR}/spoken.lst -I ${PROJECT_SOURCE_DIR}/modules -no-obsolete -locations none -pluralonly -ts ${english}
    VERBATIM)
qt_add_lrelease(kaochang_ui TS_FILES ${chinese} ${english} QM_FILES_OUTPUT_VARIABLE translations)
qt_add_resources(kaochang_ui words PREFIX /i18n BASE ${PROJECT_BINARY_DIR} FILES ${translations})

# Qt's own Chinese (buttons, print dialogs) travels inside the program: Windows and macOS have none installed.
get_target_property(qtpaths Qt6::qtpaths LOCATION)
execute_process(COMMAND ${qtpaths} --query QT_INSTALL_TRANSLATIONS
                OUTPUT_VARIABLE qt_translations OUTPUT_STRIP_TRAILING_WHITESPACE)
if(EXISTS ${qt_translations}/qtbase_zh_CN.qm)
    qt_add_resources(kaochang_ui qt_words PREFIX /i18n BASE ${qt_translations} FILES ${qt_translations}/qtbase_zh_CN.qm)
else()
    message(WARNING "qtbase_zh_CN.qm not found in '${qt_translations}': Qt's own buttons will stay English")
endif()

find_package(Python3 REQUIRED COMPONENTS Interpreter)
add_test(NAME architecture/words
         COMMAND Python3::Interpreter ${PROJECT_SOURCE_DIR}/cmake/lint_words.py ${PROJECT_SOURCE_DIR}/translations)
add_test(NAME architecture/codes
         COMMAND Python3::Interpreter ${PROJECT_SOURCE_DIR}/tests/architecture/codes.py ${PROJECT_SOURCE_DIR})
add_test(NAME architecture/acts
         COMMAND Python3::Interpreter ${PROJECT_SOURCE_DIR}/tests/architecture/acts.py ${PROJECT_SOURCE_DIR})
