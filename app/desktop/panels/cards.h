#pragma once

#include "model/records.h"

class QAction;

namespace copse {

class AnswerBook;
class CardPage;
class Document;
class Drawing;
class Sitting;
class ViewState;

/// What a card needs to know.
struct CardContext
{
    Document &document;
    ViewState &viewState;
    AnswerBook &answers;
    Drawing &drawing;
    Sitting &sitting;
    QAction *sortWordings; ///< opens the sheet for them
};

// Each fills a page that is empty.

void fillOverview(CardPage &page, const CardContext &context);
void fillGroupCard(CardPage &page, const CardContext &context, Id<Group> group);
void fillPersonCard(CardPage &page, const CardContext &context, Id<Person> person);
void fillOrganisationCard(CardPage &page, const CardContext &context, Id<Organisation> organisation);
void fillDisciplineCard(CardPage &page, const CardContext &context, Id<Discipline> discipline);

} // namespace copse
