#include "drawing/layoutconversation.h"

#include <QCoreApplication>
#include <QProcessEnvironment>

namespace copse {

namespace {

using namespace Qt::Literals::StringLiterals;

struct LayoutText
{
    Q_DECLARE_TR_FUNCTIONS(copse::Layout)
};

constexpr qsizetype mostComplaints = 4096;
// The program ends itself later than we end it, so that the reason is known.
constexpr int graceMilliseconds = 2000;

} // namespace

LayoutConversation::LayoutConversation(const QString &program, const LayoutRequest &request,
                                       LayoutLimits limits, QObject *parent)
    : QProcess(parent)
    , m_request(toBytes(request))
    , m_nodeCount(request.nodes.size())
{
    setProgram(program);
    setArguments(
        {QString::number(limits.memoryBytes), QString::number(limits.milliseconds + graceMilliseconds)});
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    // Some releases of Graphviz abort when they meet these.
    environment.remove(u"GV_FILE_PATH"_s);
    environment.remove(u"SERVER_NAME"_s);
    setProcessEnvironment(environment);
    // As it comes, so that a flood is noticed before it fills the memory.
    connect(this, &QProcess::readyReadStandardOutput, this, &LayoutConversation::collect);
    connect(this, &QProcess::readyReadStandardError, this, &LayoutConversation::collect);
}

LayoutConversation::~LayoutConversation()
{
    disconnect();
    kill();
    waitForFinished();
}

void LayoutConversation::begin()
{
    start();
    if (state() == NotRunning)
        return;
    write(m_request);
    closeWriteChannel();
    m_request.clear();
}

void LayoutConversation::collect()
{
    m_answer += readAllStandardOutput();
    m_complaints += readAllStandardError().left(mostComplaints - m_complaints.size());
    if (m_answer.size() > resultSize(m_nodeCount))
        stop(resultFromBytes(m_answer, m_nodeCount).error());
}

void LayoutConversation::stop(const Error &reason)
{
    if (isOver())
        return;
    m_stopped = reason;
    kill();
}

Result<LayoutResult> LayoutConversation::outcome() const
{
    if (m_stopped)
        return *m_stopped;
    if (error() == FailedToStart)
        return trouble(
            LayoutText::tr("The layout program could not be started, so nothing can be drawn anew. "
                           "The map is unharmed; install Copse again to mend this."));
    if (exitStatus() == CrashExit)
        return trouble(
            LayoutText::tr("The layout program broke down, perhaps for want of memory. The last picture "
                           "stays; choose another layout, or show less."));
    if (exitCode() != 0)
        return trouble(
            LayoutText::tr("The layout program could not lay this picture out. The last picture stays; "
                           "choose another layout, or show less."));
    return resultFromBytes(m_answer, m_nodeCount);
}

void LayoutConversation::leave()
{
    if (state() == NotRunning) {
        deleteLater();
        return;
    }
    connect(this, &QProcess::finished, this, &QObject::deleteLater);
    kill();
}

Error LayoutConversation::tooLong()
{
    return {ErrorKind::Layout,
            LayoutText::tr(
                "The layout took too long and was stopped. The last picture stays; choose another layout, "
                "or show less."),
            {}};
}

Error LayoutConversation::cancelled()
{
    return {ErrorKind::Cancelled, LayoutText::tr("The layout was cancelled. The last picture stays."), {}};
}

Error LayoutConversation::trouble(const QString &message) const
{
    return {ErrorKind::Layout, message,
            u"%1: %2, exit code %3: %4"_s.arg(program(), errorString(), QString::number(exitCode()),
                                              QString::fromUtf8(m_complaints).trimmed())};
}

} // namespace copse
