# cmake -DROOT=<tree> -P wording.cmake
# What no file may say, and how long it may get.
cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/breaches.cmake)

# A judgement on people who listen. In two pieces, so that it does not stand here either.
string(CONCAT unkind_word "lur" "ker")
set(longest 600)
# A path of one machine: a home or work folder at the start of a word.
set(machine_path "(^|[ \t\r\n\"'`=(,])(/(home|root|work|Users)/[A-Za-z0-9_.-]+|[A-Za-z]:[\\/]Users[\\/])")

set(patterns)
foreach(folder lib app tests resources translations packaging cmake)
    foreach(ending h cpp cmake txt json md csv ts ui qrc svg sh ps1 py xml desktop 1)
        list(APPEND patterns ${ROOT}/${folder}/*.${ending})
    endforeach()
endforeach()
file(GLOB_RECURSE files RELATIVE ${ROOT} ${patterns})
file(GLOB documents RELATIVE ${ROOT} ${ROOT}/*.md ${ROOT}/CMakeLists.txt ${ROOT}/CMakePresets.json)
list(APPEND files ${documents})

foreach(file IN LISTS files)
    file(READ "${ROOT}/${file}" text)
    string(TOLOWER "${file}\n${text}" lowered)
    string(FIND "${lowered}" "${unkind_word}" at)
    if(NOT at EQUAL -1)
        breach("${file}: has the word that occurs nowhere")
    endif()
    if(text MATCHES "${machine_path}")
        breach("${file}: names a path of one machine (${CMAKE_MATCH_2})")
    endif()
    if(file MATCHES "^(lib|app|tests)/.*\\.(h|cpp|cmake|py)$")
        string(REGEX MATCHALL "\n" ends "${text}")
        list(LENGTH ends length)
        if(length GREATER longest)
            breach("${file}: ${length} lines; past ${longest} it is two subjects")
        endif()
    endif()
    # QtTest runs private slots only: a test declared otherwise would never run.
    if(file MATCHES "^tests/.*\\.(h|cpp)$" AND text MATCHES "(public|protected)[ \t]+(slots|Q_SLOTS)[ \t]*:")
        breach("${file}: tests are private slots, these would not be run")
    endif()
    if(file MATCHES "^translations/" AND text MATCHES "type=\"unfinished\"")
        breach("${file}: has texts that are not translated yet")
    endif()
endforeach()

report_breaches("${files}")
