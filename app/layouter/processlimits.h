#pragma once

#include <cstdint>
#include <cstdio>

// What this process does to itself so that it can do no harm, on every platform.

namespace copse {

/// Memory beyond this many bytes is refused, also to libraries. False where the system knows no such limit.
bool limitMemory(std::int64_t bytes);

/// Ends this process after so long, in case the program that wanted the layout has gone and cannot.
void limitTime(int milliseconds);

/// Ends this process with the thread that started it, where the system can (Linux); elsewhere the limit of
/// time has to do.
void endWithParent();

/// No core file, no window that tells of the crash: the program that wanted the layout tells of it.
void crashQuietly();

/// The standard output, for the answer alone: whatever a library prints goes to the standard error from now
/// on. Standard input and this file carry bytes, not lines. Null when there is no standard output.
std::FILE *takeStandardOutput();

} // namespace copse
