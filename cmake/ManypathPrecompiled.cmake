# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Qt's headers take most of the compiler's time here, so they are read once for all targets of a kind. Only what Qt and the
# standard library bring: our own headers are included where they are used, with or without this.
option(MANYPATH_PRECOMPILE "Precompile the headers of Qt and the standard library" ON)
if(MANYPATH_PRECOMPILE AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options(-fpch-preprocess) # lets ccache look into them, with CCACHE_SLOPPINESS as ./run and ./test set it
endif()

set(core_headers <QByteArray> <QDebug> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QMap> <QObject> <QSet> <QString>
                 <QStringList> <QTimer> <QVariant> <algorithm> <array> <functional> <map> <memory> <optional> <variant>)
set(dbus_headers ${core_headers} <QtDBus> <QFuture> <QPromise>)
set(widget_headers ${dbus_headers} <QtWidgets>)

# manypath_precompile(KIND LIBRARIES ... HEADERS ...): the target that others of the kind take their headers from.
function(manypath_precompile kind)
    if(NOT MANYPATH_PRECOMPILE)
        return()
    endif()
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LIBRARIES;HEADERS")
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/precompiled/${kind}.cpp CONTENT "")
    add_library(precompiled-${kind} OBJECT ${CMAKE_BINARY_DIR}/precompiled/${kind}.cpp)
    set_target_properties(precompiled-${kind} PROPERTIES AUTOMOC OFF)
    target_link_libraries(precompiled-${kind} PRIVATE ${arg_LIBRARIES})
    target_precompile_headers(precompiled-${kind} PRIVATE ${arg_HEADERS})
endfunction()

# manypath_use_precompiled(KIND TARGETS...)
function(manypath_use_precompiled kind)
    if(NOT MANYPATH_PRECOMPILE)
        return()
    endif()
    foreach(target ${ARGN})
        target_precompile_headers(${target} REUSE_FROM precompiled-${kind})
    endforeach()
endfunction()

# Tests take these as well: what Qt Test brings depends on the folder a test is in.
manypath_precompile(core LIBRARIES Qt6::Core HEADERS ${core_headers})
manypath_precompile(dbus LIBRARIES Qt6::DBus HEADERS ${dbus_headers})
if(NOT MANYPATH_FUZZ)
    manypath_precompile(widgets LIBRARIES Qt6::Widgets Qt6::DBus HEADERS ${widget_headers})
endif()
