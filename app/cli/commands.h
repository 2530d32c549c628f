#pragma once

#include "cli/arguments.h"

namespace copse::cli {

/// Does what was asked for; results go to standard output or the file named, messages to standard error.
/// The exit code: 0 done, 1 the data, the file or too little memory, 2 the call.
int run(const Arguments &arguments);

/// The exit code for an error.
int exitCode(const Error &error);

} // namespace copse::cli
