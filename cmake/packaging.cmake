# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed, and the Debian package made of it. shlibdeps cannot see plug-ins, so those are named.
include(GNUInstallDirs)
install(TARGETS kaochang kaochangctl kaochang-center RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES installer/linux/kaochang.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES installer/linux/org.kaochang.Kaochang.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES installer/linux/kaochang.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES LICENSE README.md CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY docs/guide DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_CONTACT "Kaochang maintainers <maintainers@kaochang.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY ${PROJECT_DESCRIPTION})
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, qt6-translations-l10n, fonts-noto-cjk")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "gnome-keyring | kwalletmanager, fcitx5-frontend-qt6, qt6-wayland, gstreamer1.0-plugins-good, gstreamer1.0-libav")
include(CPack)
