#pragma once

#include "analysis/answers.h"
#include "desktop/document/latestjob.h"
#include "desktop/document/soon.h"

#include <QObject>

#include <vector>

namespace copse {

class Document;
class LookAlikeBook;
class ViewState;

/// The answers for all groups of the open map, kept up to date in a worker. What it gives goes together: the
/// map, the question and the answers are those of one moment. GUI thread.
class AnswerBook : public QObject
{
    Q_OBJECT

public:
    AnswerBook(Document &document, ViewState &viewState, QObject *parent = nullptr);

    /// Answers say where they depend on names that look alike: new ones when these are known.
    void follow(const LookAlikeBook &book);

    const Snapshot &map() const { return m_map; }
    const Question &question() const { return m_question; }
    const std::vector<GroupAnswer> &all() const { return m_answers; }
    /// They are there, and nobody is to know them yet.
    bool areWithheld() const;
    /// Null if the group was not there yet.
    const GroupAnswer *find(Id<Group> group) const;
    bool isRunning() const { return m_job.isRunning() || m_soon.isWaiting(); }

signals:
    /// New answers are there.
    void changed();

private:
    void start();

    Document &m_document;
    ViewState &m_viewState;
    LatestJob m_job;
    Soon m_soon{[this] { start(); }};
    // They may be withheld now; later, as looks change while a window takes its place and its parts would go.
    Soon m_tellSoon{[this] { emit changed(); }};
    Snapshot m_map;
    Question m_question;
    std::vector<GroupAnswer> m_answers; // by id
};

} // namespace copse
