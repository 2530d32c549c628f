#include "drawing/layoutprocess.h"

#include "base/logging.h"
#include "drawing/layoutconversation.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>

#include <utility>

namespace copse {

namespace {

QString &chosenProgram()
{
    static QString path;
    return path;
}

void log(const Result<LayoutResult> &result)
{
    if (!result && !result.error().detail.isEmpty())
        qCWarning(logDrawing).noquote() << result.error().message << result.error().detail;
}

} // namespace

LayoutProcess::LayoutProcess(QObject *parent)
    : QObject(parent)
{}

LayoutProcess::~LayoutProcess() { endRun(); }

void LayoutProcess::start(const LayoutRequest &request, LayoutLimits limits)
{
    endRun();
    if (const Result<void> check = checked(request); !check) {
        m_refusal = check.error();
        QTimer::singleShot(0, this, [this, run = m_run] {
            if (run == m_run)
                finish(*m_refusal);
        });
        return;
    }
    m_conversation = new LayoutConversation(programPath(), request, limits, this);
    connect(m_conversation, &QProcess::readyReadStandardOutput, this, &LayoutProcess::finishIfOver);
    connect(m_conversation, &QProcess::readyReadStandardError, this, &LayoutProcess::finishIfOver);
    connect(m_conversation, &QProcess::finished, this, &LayoutProcess::finishIfOver);
    // Some systems report a missing program from within QProcess::start.
    connect(m_conversation, &QProcess::errorOccurred, this, &LayoutProcess::finishIfOver,
            Qt::QueuedConnection);
    QTimer::singleShot(limits.milliseconds, Qt::PreciseTimer, m_conversation,
                       [this, conversation = m_conversation] {
                           if (conversation == m_conversation) {
                               conversation->stop(LayoutConversation::tooLong());
                               finishIfOver();
                           }
                       });
    m_conversation->begin();
}

void LayoutProcess::cancel()
{
    if (isRunning())
        finish(LayoutConversation::cancelled());
}

Result<LayoutResult> LayoutProcess::run(const LayoutRequest &request, LayoutLimits limits,
                                        const std::atomic_bool *cancelled)
{
    if (const Result<void> check = checked(request); !check)
        return check.error();
    const QDeadlineTimer deadline(limits.milliseconds);
    LayoutConversation conversation(programPath(), request, limits, nullptr);
    conversation.begin();
    while (!conversation.isOver()) {
        conversation.waitForFinished(10);
        if (cancelled && *cancelled)
            conversation.stop(LayoutConversation::cancelled());
        else if (deadline.hasExpired())
            conversation.stop(LayoutConversation::tooLong());
    }
    const Result<LayoutResult> result = conversation.outcome();
    log(result);
    return result;
}

void LayoutProcess::finishIfOver()
{
    if (m_conversation && m_conversation->isOver())
        finish(m_conversation->outcome());
}

void LayoutProcess::finish(const Result<LayoutResult> &result)
{
    const Result<LayoutResult> told = result; // the one given may live in what ends here
    endRun();
    log(told);
    emit finished(told);
}

void LayoutProcess::endRun()
{
    ++m_run;
    m_refusal.reset();
    if (LayoutConversation *const conversation = std::exchange(m_conversation, nullptr)) {
        conversation->disconnect(this);
        conversation->leave();
    }
}

QString LayoutProcess::programPath()
{
    if (!chosenProgram().isEmpty())
        return chosenProgram();
    const QString name = QStringLiteral("copse-layout");
    const QString here = QCoreApplication::applicationDirPath();
    const QString found = QStandardPaths::findExecutable(
        name, {here, here + QLatin1Char('/') + QStringLiteral(COPSE_HELPERS_FROM_BIN)});
    if (!found.isEmpty())
        return found;
    const QString onPath = QStandardPaths::findExecutable(name);
    return onPath.isEmpty() ? name : onPath;
}

void LayoutProcess::setProgramPath(const QString &path) { chosenProgram() = path; }

} // namespace copse
