#pragma once

#include <QLoggingCategory>

namespace copse {

Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logExchange)
Q_DECLARE_LOGGING_CATEGORY(logDrawing)
Q_DECLARE_LOGGING_CATEGORY(logDesktop)

} // namespace copse
