# SPDX-FileCopyrightText: 2026 SothebAIs maintainers
# SPDX-License-Identifier: MIT
#
# sothebais_install_programs(<target>...): into the bin folder of the prefix, as component Applications. The prefix may be
# moved: the programs look for the library beside themselves, unless CMAKE_SKIP_INSTALL_RPATH says otherwise.

function(sothebais_install_programs)
    file(RELATIVE_PATH bin_to_lib ${CMAKE_INSTALL_FULL_BINDIR} ${CMAKE_INSTALL_FULL_LIBDIR})
    set_target_properties(${ARGV} PROPERTIES INSTALL_RPATH "$ORIGIN/${bin_to_lib}")
    install(TARGETS ${ARGV} RUNTIME COMPONENT Applications)
endfunction()
