# SPDX-FileCopyrightText: 2026 SothebAIs maintainers
# SPDX-License-Identifier: MIT
#
# The library as others get it: `cmake --install` makes a prefix in which find_package(SothebaisComm) finds Sothebais::Comm.

include(CMakePackageConfigHelpers)

# The public headers as a set: they are installed as <comm/...>, and a test compiles each of them alone.
target_sources(Comm PUBLIC
    FILE_SET HEADERS
    BASE_DIRS include ${COMM_GENERATED_INCLUDE_DIR}
    FILES ${public_headers} ${COMM_GENERATED_HEADERS})
set_target_properties(Comm PROPERTIES AUTOMOC OFF) # moc has seen these headers where the objects are compiled
target_compile_features(Comm PUBLIC cxx_std_20)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/SothebaisComm)
install(TARGETS Comm
    EXPORT SothebaisComm
    LIBRARY COMPONENT Runtime NAMELINK_COMPONENT Development
    FILE_SET HEADERS COMPONENT Development)
install(EXPORT SothebaisComm
    NAMESPACE Sothebais::
    FILE SothebaisCommTargets.cmake
    DESTINATION ${package_dir}
    COMPONENT Development)

configure_package_config_file(SothebaisCommConfig.cmake.in SothebaisCommConfig.cmake
    INSTALL_DESTINATION ${package_dir}
    NO_SET_AND_CHECK_MACRO)
# Below 1.0 a new minor version may break the users of the one before.
write_basic_package_version_file(SothebaisCommConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES
        ${CMAKE_CURRENT_BINARY_DIR}/SothebaisCommConfig.cmake
        ${CMAKE_CURRENT_BINARY_DIR}/SothebaisCommConfigVersion.cmake
    DESTINATION ${package_dir}
    COMPONENT Development)
