#include "report/levelletters.h"

#include "base/speaking.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace copse {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(copse::LevelLetters)
};

struct Letter
{
    Level level;
    QChar letter;
};

/// X is the tick.
std::vector<Letter> letters()
{
    QString taken = QStringLiteral("X");
    std::vector<Letter> all;
    for (const Choice<Level> &choice : choices<Level>()) {
        if (choice.value == Level::NotRecorded || choice.value == Level::Transactional)
            continue; // who only takes what a group gives is not a member
        for (const QChar c : choiceLabel(choice.value)) {
            if (!c.isLetter() || taken.contains(c.toUpper()))
                continue;
            taken += c.toUpper();
            all.push_back({choice.value, c.toUpper()});
            break;
        }
    }
    return all;
}

} // namespace

QChar levelLetter(Level level)
{
    for (const Letter &one : letters()) {
        if (one.level == level)
            return one.letter;
    }
    return {};
}

std::optional<Level> levelOfLetter(QChar letter)
{
    for (const Letter &one : letters()) {
        if (one.letter == letter.toUpper())
            return one.level;
    }
    return std::nullopt;
}

QString levelLettersInWords()
{
    QStringList said;
    for (const Letter &one : letters())
        said << Words::tr("%1 %2", "a letter, the level it stands for")
                    .arg(one.letter, choiceLabel(one.level));
    return said.join(QStringLiteral(", "));
}

} // namespace copse
