# cmake -DROOT=<tree> -P format.cmake
# Every source file stands as clang-format 14 with the .clang-format of the house would write it.
cmake_minimum_required(VERSION 3.25)

find_program(CLANG_FORMAT NAMES clang-format-14 clang-format)
set(version)
if(CLANG_FORMAT)
    execute_process(COMMAND ${CLANG_FORMAT} --version OUTPUT_VARIABLE version)
endif()
# Another version writes some lines otherwise, and would find fault with a tree that is in order.
if(NOT version MATCHES "version 14\\.")
    message("SKIPPED: clang-format 14 was not found")
    return()
endif()

file(GLOB_RECURSE sources RELATIVE ${ROOT}
    ${ROOT}/lib/*.h ${ROOT}/lib/*.cpp ${ROOT}/app/*.h ${ROOT}/app/*.cpp ${ROOT}/tests/*.h ${ROOT}/tests/*.cpp)
if(NOT sources)
    message(FATAL_ERROR "Nothing to check in ${ROOT}")
endif()
execute_process(COMMAND ${CLANG_FORMAT} --dry-run -Werror --style=file ${sources}
    WORKING_DIRECTORY ${ROOT} RESULT_VARIABLE result)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "Run clang-format -i on the files named above")
endif()
