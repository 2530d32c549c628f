#pragma once

#include "drawing/layoutrequest.h"

#include <QProcess>

#include <optional>

namespace copse {

/// What goes to and fro between Copse and one run of copse-layout; used by LayoutProcess alone, which keeps
/// the time.
class LayoutConversation : public QProcess
{
    Q_OBJECT

public:
    /// `request` is `checked`.
    LayoutConversation(const QString &program, const LayoutRequest &request, LayoutLimits limits,
                       QObject *parent);
    ~LayoutConversation() override;

    void begin();
    /// Ends the program at once; the outcome is `reason`, unless the conversation is over already.
    void stop(const Error &reason);
    bool isOver() const { return m_stopped || state() == NotRunning; }
    /// Of a conversation that is over.
    Result<LayoutResult> outcome() const;
    /// Ends the program and then this object, without waiting for either.
    void leave();

    static Error tooLong();
    static Error cancelled();

private:
    // A program that says more than an answer can hold is stopped.
    void collect();
    Error trouble(const QString &message) const;

    QByteArray m_request;
    std::size_t m_nodeCount;
    QByteArray m_answer;
    QByteArray m_complaints; // of the standard error, the first part
    std::optional<Error> m_stopped;
};

} // namespace copse
