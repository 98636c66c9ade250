# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs what a policy outside of this tree is built with: the headers as <manypath/core/...>, the library, and the CMake package
# Manypath; with the document that teaches it and the example. All of it is the component "development".
include(CMakePackageConfigHelpers)

set(package ${CMAKE_INSTALL_LIBDIR}/cmake/Manypath)
set(headers ${CMAKE_INSTALL_INCLUDEDIR}/manypath/core)

# Those that core/policy/policy.h brings. They include each other as "core/...".
install(FILES
    core/address.h
    core/connection.h
    core/endpoint.h
    core/event.h
    core/health.h
    core/interface.h
    core/metrics.h
    core/overloaded.h
    core/result.h
    core/settings.h
    core/steering.h
    core/world.h
    DESTINATION ${headers} COMPONENT development)
install(FILES
    core/policy/action.h
    core/policy/policy.h
    core/policy/policyinfo.h
    DESTINATION ${headers}/policy COMPONENT development)

target_include_directories(manypath-core INTERFACE
    $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>
    $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}/manypath>)
target_compile_features(manypath-core INTERFACE cxx_std_20)
set_target_properties(manypath-core PROPERTIES EXPORT_NAME Core)
install(TARGETS manypath-core EXPORT Manypath ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT development)
install(EXPORT Manypath NAMESPACE Manypath:: FILE ManypathTargets.cmake DESTINATION ${package} COMPONENT development)

install(FILES docs/policies.md DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT development)
install(DIRECTORY policies/examples/plugin/ DESTINATION ${CMAKE_INSTALL_DOCDIR}/examples/second-path COMPONENT development)

configure_package_config_file(cmake/ManypathConfig.cmake.in ManypathConfig.cmake INSTALL_DESTINATION ${package})
write_basic_package_version_file(ManypathConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/ManypathConfig.cmake ${PROJECT_BINARY_DIR}/ManypathConfigVersion.cmake
    DESTINATION ${package} COMPONENT development)
