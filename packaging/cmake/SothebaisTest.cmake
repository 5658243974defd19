# SPDX-FileCopyrightText: 2026 SothebAIs maintainers
# SPDX-License-Identifier: MIT
#
# sothebais_test(<name> [PRIVATE] [THREADS] [LIBRARIES <library>...] [SOURCES <file>...]): one Qt Test program from
# <name>.cpp, known to ctest by the same name. It runs without a display. It links libcomm as everybody does or, with
# PRIVATE, with the classes that the shared library hides. THREADS says that what it tests uses more than one thread: these
# are the tests that the thread sanitizer runs, built by the target `threads`.

add_custom_target(threads)

function(sothebais_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "PRIVATE;THREADS" "" "LIBRARIES;SOURCES")
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    sothebais_target(${name})
    if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
        target_compile_options(${name} PRIVATE -Wno-conversion) # Qt's own QTRY_VERIFY and QTRY_COMPARE narrow there
    endif()
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(${name} PRIVATE
        $<IF:$<BOOL:${arg_PRIVATE}>,Sothebais::CommPrivate,Sothebais::Comm> Qt6::Test ${arg_LIBRARIES})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        TIMEOUT 120
        # A crash is told by its signal; the debugger that Qt Test would start may wait for ever.
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QTEST_DISABLE_STACK_DUMP=1")
    if(arg_THREADS)
        set_tests_properties(${name} PROPERTIES LABELS threads)
        add_dependencies(threads ${name})
        if(SOTHEBAIS_SANITIZE MATCHES thread)
            target_sources(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests/support/vforkundertsan.cpp)
        endif()
    endif()
endfunction()
