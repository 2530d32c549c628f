#pragma once

#include "desktop/dialogs/prompts.h"

/// Answers by itself: what a test has laid ready, once.
class FakePrompts : public copse::Prompts
{
public:
    QString nextFile;
    int nextAnswer = -1;
    QStringList told; ///< all that people would have read

    QString openFile(QWidget *, const QString &, const QString &, const QString &) override
    {
        return std::exchange(nextFile, {});
    }
    QString saveFile(QWidget *, const QString &, const QString &suggestion, const QString &) override
    {
        suggested = suggestion;
        return std::exchange(nextFile, {});
    }
    int ask(QWidget *parent, const QString &, const QString &text, const QStringList &) override
    {
        told << text;
        askedIn = parent;
        return std::exchange(nextAnswer, -1);
    }
    void tell(QWidget *parent, const QString &, const QString &text) override
    {
        told << text;
        askedIn = parent;
    }

    QString suggested;
    const QWidget *askedIn = nullptr;
};
