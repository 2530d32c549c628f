# What every target of Copse has in common.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release)
endif()

add_library(copse_common INTERFACE)
target_compile_definitions(copse_common INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING QT_STRICT_ITERATORS
    COPSE_VERSION="${PROJECT_VERSION}")
if(MSVC)
    target_compile_options(copse_common INTERFACE /W4 /utf-8 /permissive- $<$<BOOL:${COPSE_WARNINGS_AS_ERRORS}>:/WX>)
else()
    target_compile_options(copse_common INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough -Wno-missing-field-initializers
        $<$<BOOL:${COPSE_WARNINGS_AS_ERRORS}>:-Werror>)
endif()
if(COPSE_SANITIZE)
    target_compile_options(copse_common INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(copse_common INTERFACE -fsanitize=address,undefined)
endif()

# copse_library(<room> SOURCES <file>... [LINK <library>...]): a room of the house as a static library Copse::<room>.
function(copse_library room)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
    add_library(copse_${room} STATIC ${ARG_SOURCES})
    add_library(Copse::${room} ALIAS copse_${room})
    target_link_libraries(copse_${room} PUBLIC copse_common ${ARG_LINK})
    if(COPSE_PRECOMPILE)
        target_precompile_headers(copse_${room} PRIVATE
            <QCoreApplication> <QDate> <QString> <QStringList> <algorithm> <functional> <map> <memory> <optional>
            <unordered_map> <variant> <vector>)
    endif()
endfunction()

# copse_test(<name> [LINK <library>...]): the QtTest program <name>.cpp of this folder, run without a screen.
function(copse_test name)
    cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
    add_executable(${name} ${name}.cpp)
    target_link_libraries(${name} PRIVATE copse_common Copse::testsupport Qt6::Test ${ARG_LINK})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT
            "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QT_FATAL_WARNINGS=0;QTEST_FUNCTION_TIMEOUT=1200000"
        TIMEOUT 1200) # seconds: a hang, on the slowest machine; Qt's own limit would be 300
endfunction()
