# Collects what is found against the rules, so that one run names everything.

function(breach text)
    set_property(GLOBAL APPEND_STRING PROPERTY breaches "  ${text}\n")
endfunction()

# Fails if there was any, and where nothing was looked at: a check of an empty list proves nothing.
function(report_breaches files)
    list(LENGTH files count)
    get_property(breaches GLOBAL PROPERTY breaches)
    if(breaches)
        message(FATAL_ERROR "Against the rules of the house:\n${breaches}")
    elseif(count EQUAL 0)
        message(FATAL_ERROR "Nothing to check in ${ROOT}")
    endif()
    message(STATUS "${count} files checked")
endfunction()
