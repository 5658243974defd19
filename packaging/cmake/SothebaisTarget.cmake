# SPDX-FileCopyrightText: 2026 SothebAIs maintainers
# SPDX-License-Identifier: MIT
#
# sothebais_target(<target>): the language level, the warnings and the sanitizers that every target of this project shares.
# sothebais_precompile(<target> [<header>...]): what most files include, and these headers, are read once for the target.
# sothebais_unite(<target>): its files may be compiled several at once; they have no names in common, not even hidden ones.

# Three quarters of the time goes into reading the same headers again. Off in the release build, which therefore notices a
# forgotten #include and is made by the system's own linker.
option(SOTHEBAIS_QUICK_BUILD "Precompile what most files include, and link by mold if there is one" OFF)
if(SOTHEBAIS_QUICK_BUILD)
    find_program(SOTHEBAIS_MOLD mold)
    mark_as_advanced(SOTHEBAIS_MOLD)
endif()

# A machine that builds everything once is done in half the time; who edits one file would wait for eight.
option(SOTHEBAIS_UNITY_BUILD "Compile several files of the library at once" OFF)

function(sothebais_target target)
    set_target_properties(${target} PROPERTIES
        CXX_STANDARD 20
        CXX_STANDARD_REQUIRED ON
        CXX_EXTENSIONS OFF
        CXX_VISIBILITY_PRESET hidden
        VISIBILITY_INLINES_HIDDEN ON
        AUTOMOC ON)
    target_compile_definitions(${target} PRIVATE
        QT_NO_KEYWORDS
        QT_NO_CAST_FROM_ASCII
        QT_NO_CAST_TO_ASCII
        QT_NO_CAST_FROM_BYTEARRAY
        QT_NO_URL_CAST_FROM_STRING
        QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
        QT_USE_QSTRINGBUILDER
        QT_DISABLE_DEPRECATED_BEFORE=0x060400
        QT_WARN_DEPRECATED_UP_TO=0x060400) # what a later Qt deprecates often has no replacement in ours
    target_compile_options(${target} PRIVATE
        -Wall -Wextra -Wconversion -Wshadow -Wold-style-cast
        $<$<BOOL:${SOTHEBAIS_WERROR}>:-Werror>)
    if(SOTHEBAIS_SANITIZE)
        target_compile_options(${target} PRIVATE
            -fsanitize=${SOTHEBAIS_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
        target_link_options(${target} PRIVATE -fsanitize=${SOTHEBAIS_SANITIZE})
    endif()
    if(SOTHEBAIS_FUZZ)
        target_compile_options(${target} PRIVATE -fsanitize=fuzzer-no-link)
    endif()
    if(SOTHEBAIS_MOLD AND SOTHEBAIS_QUICK_BUILD)
        target_link_options(${target} PRIVATE -fuse-ld=mold)
    endif()
endfunction()

function(sothebais_unite target)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ${SOTHEBAIS_UNITY_BUILD} UNITY_BUILD_BATCH_SIZE 8)
endfunction()

function(sothebais_precompile target)
    if(SOTHEBAIS_QUICK_BUILD)
        target_precompile_headers(${target} PRIVATE
            <QByteArray> <QDateTime> <QFuture> <QJsonObject> <QList> <QObject> <QString> <QTimer>
            <algorithm> <chrono> <functional> <memory> ${ARGN})
        # What ccache hands out again is older or younger than the headers it was made from.
        target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:Clang>:SHELL:-Xclang -fno-pch-timestamp>)
    endif()
endfunction()
