#include "base/logging.h"

namespace copse {

Q_LOGGING_CATEGORY(logStore, "copse.store", QtWarningMsg)
Q_LOGGING_CATEGORY(logExchange, "copse.exchange", QtWarningMsg)
Q_LOGGING_CATEGORY(logDrawing, "copse.drawing", QtWarningMsg)
Q_LOGGING_CATEGORY(logDesktop, "copse.desktop", QtWarningMsg)

} // namespace copse
