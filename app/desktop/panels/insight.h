#pragma once

class QWidget;

namespace copse {

/// Scrolls what has just been shown into sight, where it is in something that scrolls: as soon as it has its
/// place. GUI thread.
void bringIntoSight(QWidget *widget);

} // namespace copse
