# SPDX-FileCopyrightText: 2026 SothebAIs maintainers
# SPDX-License-Identifier: MIT

set(prefix ${work_dir}/prefix)
set(consumer_build_dir ${work_dir}/build)
file(REMOVE_RECURSE ${prefix} ${prefix}-as-installed ${consumer_build_dir})

function(run)
    message(STATUS "${ARGV}")
    execute_process(COMMAND ${ARGV} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

# Moved after the installation: whatever remembers the first place breaks here.
run(${CMAKE_COMMAND} --install ${build_dir} --prefix ${prefix}-as-installed)
file(RENAME ${prefix}-as-installed ${prefix})

run(${CMAKE_COMMAND} -S ${project_dir} -B ${consumer_build_dir} -G ${generator}
    -D CMAKE_PREFIX_PATH=${prefix}
    -D CMAKE_CXX_COMPILER=${compiler}
    -D WITH_GATEWAY=${gateway}
    "-DCMAKE_CXX_FLAGS=-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wold-style-cast -Werror")
run(${CMAKE_COMMAND} --build ${consumer_build_dir})
run(${consumer_build_dir}/consumer)
if(gateway)
    run(${consumer_build_dir}/gatewayconsumer)
endif()

if(apps)
    run(${prefix}/${bin_dir}/sothebais --version)
endif()
