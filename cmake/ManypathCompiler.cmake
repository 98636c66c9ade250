# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later

# How every target is compiled. A warning is an error: one that stays is read by nobody.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

option(MANYPATH_WERROR "Warnings are errors" ON)
set(MANYPATH_SANITIZE "" CACHE STRING "Sanitizers for all targets, as -fsanitize= takes them")

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor -Wold-style-cast
                    -Woverloaded-virtual -Wundef)
if(MANYPATH_WERROR)
    add_compile_options(-Werror)
endif()
add_compile_definitions(QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_URL_CAST_FROM_STRING
                        QT_DEPRECATED_WARNINGS)
if(MANYPATH_SANITIZE)
    add_compile_options(-fsanitize=${MANYPATH_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${MANYPATH_SANITIZE})
endif()
if(MANYPATH_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()

# What is installed: as distributions build, since -O3 takes longer to compile and gains nothing here, with hardening that costs nothing
# measurable.
string(REPLACE "-O3" "-O2" CMAKE_CXX_FLAGS_RELEASE "${CMAKE_CXX_FLAGS_RELEASE}")
string(APPEND CMAKE_CXX_FLAGS_RELEASE " -D_GLIBCXX_ASSERTIONS")

# So that LeakSanitizer tells of a program's own leaks only: see threadsgone.cpp.
function(manypath_await_threads target)
    if(MANYPATH_SANITIZE MATCHES address)
        target_sources(${target} PRIVATE ${PROJECT_SOURCE_DIR}/tests/support/threadsgone.cpp)
    endif()
endfunction()
