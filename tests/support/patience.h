#pragma once

#include <QtTest>

/// How long a test waits for what has to come, in ms: a limit for what hangs, no measure of the machine. Qt's
/// own five seconds are too short for the sanitizers on a busy one.
constexpr int patience = 120'000;

#undef QTRY_VERIFY
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT((expression), patience)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(expression, words) QTRY_VERIFY2_WITH_TIMEOUT((expression), words, patience)
#undef QTRY_COMPARE
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT((actual), (expected), patience)
