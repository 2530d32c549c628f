#pragma once

#include "model/records.h"

#include <QString>

#include <vector>

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

// Each says all that a page says.

void fillOverview(CardPage &page, const CardContext &context);
void fillGroupCard(CardPage &page, const CardContext &context, Id<Group> group);
void fillPersonCard(CardPage &page, const CardContext &context, Id<Person> person);
void fillOrganisationCard(CardPage &page, const CardContext &context, Id<Organisation> organisation);
void fillDisciplineCard(CardPage &page, const CardContext &context, Id<Discipline> discipline);
/// Of all that are selected: how many, and what they have in common.
void fillSeveralCard(CardPage &page, const CardContext &context);

// Parts of several of them.

/// The group and its badge, which says nothing while answers are withheld.
void addGroupLink(CardPage &page, const CardContext &context, Id<Group> group, const QString &detail = {});
/// How many they are, and their names.
void addPeople(CardPage &page, const CardContext &context, const std::vector<Id<Person>> &people);

} // namespace copse
