#pragma once

#include <QString>

#include <utility>
#include <vector>

class QPagedPaintDevice;
class QTextDocument;

namespace copse {

/// A line to type, and what it does.
struct TypingExample
{
    QString line;
    QString meaning;
};

/// In the interface's language; lines that are understood there. Each goes on from the ones before it.
std::vector<TypingExample> typingExamples();

/// The card that explains typed lines, as rich text: one page of A4.
QString typingCardText();
/// Puts the card on a device that has its page layout set.
void printTypingCard(QPagedPaintDevice &device);

} // namespace copse
