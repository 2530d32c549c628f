# cmake -DROOT=<tree> -P scripts.cmake
# shellcheck has nothing to say about any shell script.
cmake_minimum_required(VERSION 3.25)

find_program(SHELLCHECK shellcheck)
if(NOT SHELLCHECK)
    message("SKIPPED: shellcheck was not found")
    return()
endif()
file(GLOB_RECURSE scripts RELATIVE ${ROOT}
    ${ROOT}/packaging/*.sh ${ROOT}/resources/*.sh ${ROOT}/tests/*.sh ${ROOT}/.ci/run)
if(NOT scripts)
    message(FATAL_ERROR "Nothing to check in ${ROOT}")
endif()
execute_process(COMMAND ${SHELLCHECK} --external-sources ${scripts} WORKING_DIRECTORY ${ROOT} RESULT_VARIABLE result)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "shellcheck found fault")
endif()
