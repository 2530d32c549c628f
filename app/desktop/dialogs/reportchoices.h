#pragma once

#include "model/audience.h"

class QComboBox;
class QWidget;

namespace copse {

// What the dialogs have in common that make something for a file or paper: choices beside the page as it will
// be.

/// What people are called this time; the number is kept in settings.
enum class NameChoice {
    AsAgreed,
    FullThisOnce,
    Initials,
    NoNames,
};

Showing showingOf(NameChoice names);

/// An empty box of that object name, no wider than the page beside it lets it be.
QComboBox *makeChoice(const char *name);
NameChoice chosenNames(const QComboBox *box);

/// The content of a dialog that scrolls where letters are large and the screen small.
QWidget *scrolled(QWidget *content);

} // namespace copse
