#pragma once

#include "drawing/layoutrequest.h"

#include <QObject>

#include <atomic>
#include <optional>

namespace copse {

class LayoutConversation;

/// A run of copse-layout, the program around Graphviz, which is ended when it takes too long. Whatever goes
/// wrong with it is an Error of kind Layout: refused, missing, crashed, hung, talking nonsense. Any number
/// may run side by side.
class LayoutProcess : public QObject
{
    Q_OBJECT

public:
    explicit LayoutProcess(QObject *parent = nullptr);
    /// Ends a run without a word.
    ~LayoutProcess() override;

    /// Needs an event loop in the thread of this object. A run under way is replaced, and not heard of again.
    void start(const LayoutRequest &request, LayoutLimits limits = {});

    /// Ends the run at once; `finished` has told of it with ErrorKind::Cancelled when this returns.
    void cancel();

    bool isRunning() const { return m_conversation || m_refusal; }

    /// The same, waiting for the end, in any thread and without an event loop. A `cancelled` that becomes
    /// true is seen within 10 ms.
    static Result<LayoutResult> run(const LayoutRequest &request, LayoutLimits limits = {},
                                    const std::atomic_bool *cancelled = nullptr);

    /// copse-layout beside the running program, else in the libexec folder of the installation, else on the
    /// PATH; the bare name when it is nowhere.
    static QString programPath();
    /// Takes another program from now on; empty: look for it again. Not while a layout may be running.
    static void setProgramPath(const QString &path);

signals:
    /// Once for each `start` that is neither replaced nor destroyed, never from within `start`. Who wants to
    /// be rid of this object in answer uses deleteLater.
    void finished(const Result<copse::LayoutResult> &result);

private:
    void finishIfOver();
    void finish(const Result<LayoutResult> &result);
    void endRun();

    LayoutConversation *m_conversation = nullptr;
    std::optional<Error> m_refusal; // still to be told
    int m_run = 0;                  // tells a late event of an earlier run
};

} // namespace copse
