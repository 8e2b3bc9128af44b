# SPDX-License-Identifier: GPL-3.0-or-later
# Every outside library, found once. modules/CMakeLists.txt names the one room that may use each.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Sql Network Widgets PrintSupport Svg Test LinguistTools)
find_package(tl-expected REQUIRED)
find_package(OpenSSL REQUIRED)
find_package(ICU REQUIRED COMPONENTS i18n uc)
find_package(LibArchive REQUIRED)
find_package(Boost 1.74 REQUIRED)
find_package(Qt6Keychain REQUIRED)
find_package(OpenCV REQUIRED COMPONENTS core imgproc imgcodecs videoio)
find_package(Eigen3 3.4 REQUIRED NO_MODULE)
find_package(rapidcheck REQUIRED) # tests only
find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(FFmpeg REQUIRED IMPORTED_TARGET libavformat libavcodec libavutil libswscale)

# Libraries whose upstream ships no CMake package: one imported target each.
function(kaochang_find_plain target header library)
    find_path(${target}_INCLUDE ${header} REQUIRED)
    find_library(${target}_LIBRARY NAMES ${library} ${ARGN} REQUIRED)
    add_library(plain::${target} UNKNOWN IMPORTED)
    set_target_properties(plain::${target} PROPERTIES
        IMPORTED_LOCATION ${${target}_LIBRARY} INTERFACE_INCLUDE_DIRECTORIES ${${target}_INCLUDE})
endfunction()
kaochang_find_plain(sodium sodium.h sodium libsodium)
kaochang_find_plain(zip zip.h zip)
kaochang_find_plain(xlsxwriter xlsxwriter.h xlsxwriter)
kaochang_find_plain(qrcodegen qrcodegen/qrcodegen.hpp qrcodegencpp nayuki-qr-code-generator)
find_path(VALIJSON_INCLUDE valijson/validator.hpp REQUIRED)
add_library(plain_valijson INTERFACE)
target_include_directories(plain_valijson SYSTEM INTERFACE ${VALIJSON_INCLUDE})
add_library(plain::valijson ALIAS plain_valijson)
