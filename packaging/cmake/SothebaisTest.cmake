# SPDX-FileCopyrightText: 2026 SothebAIs maintainers
# SPDX-License-Identifier: MIT
#
# sothebais_test(<name> [PRIVATE] [THREADS] [LIBRARIES <library>...] [SOURCES <file>...]): one Qt Test program from
# <name>.cpp, known to ctest by the same name. It runs without a display. It links libcomm as everybody does or, with
# PRIVATE, with the classes that the shared library hides. THREADS says that what it tests uses more than one thread: these
# are the tests that the thread sanitizer runs, built by the target `threads`.
#
# sothebais_test_headers(<name> [<header>...]): a program of nothing but the precompiled headers that tests share.

add_custom_target(threads)

function(sothebais_test_headers name)
    file(CONFIGURE OUTPUT ${name}.cpp CONTENT "int main() {}\n")
    add_executable(${name} EXCLUDE_FROM_ALL ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
    sothebais_test_program(${name})
    sothebais_precompile(${name} <QTest> <QFile> <QJsonArray> <QJsonDocument> <QProcess> <QRegularExpression> <QSignalSpy>
        <QTcpServer> <QTcpSocket> <QTemporaryDir> <QThread> ${ARGN})
endfunction()

# What the programs must have in common, or else the compiler would take no precompiled headers from another one.
function(sothebais_test_program name)
    sothebais_target(${name})
    if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
        target_compile_options(${name} PRIVATE -Wno-conversion) # Qt's own QTRY_VERIFY and QTRY_COMPARE narrow there
    endif()
    target_compile_options(${name} PRIVATE -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR) # Qt6::Test defines the folders
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_compile_definitions(${name} PRIVATE _FILE_OFFSET_BITS=64) # hiredis defines it for those that know it
    target_link_libraries(${name} PRIVATE Qt6::Network Qt6::Test) # qtest.h is another one with Network than without
endfunction()

function(sothebais_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "PRIVATE;THREADS" "" "LIBRARIES;SOURCES")
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    sothebais_test_program(${name})
    # One call of moc instead of AUTOMOC's two targets and one more file to compile: that is a fifth of the build.
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    set(moc ${CMAKE_CURRENT_BINARY_DIR}/${name}_moc/${name}.moc)
    qt_generate_moc(${name}.cpp ${moc} TARGET ${name})
    target_sources(${name} PRIVATE ${moc})
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${name}_moc)
    target_link_libraries(${name} PRIVATE
        $<IF:$<BOOL:${arg_PRIVATE}>,Sothebais::CommPrivate,Sothebais::Comm> ${arg_LIBRARIES})
    if(SOTHEBAIS_QUICK_BUILD AND "Sothebais::Gui" IN_LIST arg_LIBRARIES)
        target_precompile_headers(${name} REUSE_FROM test-headers-gui)
    elseif(SOTHEBAIS_QUICK_BUILD AND NOT "Qt6::Gui" IN_LIST arg_LIBRARIES)
        target_precompile_headers(${name} REUSE_FROM test-headers)
    endif()
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
