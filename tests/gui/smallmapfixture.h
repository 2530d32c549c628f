#pragma once

#include "edits/adding.h"
#include "windowfixture.h"

#include <algorithm>

/// A window with a small map: Ama and Ben are in Water, Cam is in Soil.
class SmallMapFixture : public WindowFixture
{
public:
    SmallMapFixture()
    {
        window->resize(1'300, 800);
        window->activateWindow();
        trigger("newMap");
        water = addGroupNamed(QStringLiteral("Water"));
        soil = addGroupNamed(QStringLiteral("Soil"));
        ama = addPersonNamed(QStringLiteral("Ama Osei"), water);
        ben = addPersonNamed(QStringLiteral("Ben Kamau"), water);
        cam = addPersonNamed(QStringLiteral("Cam Nguyen"), soil);
    }

    bool isIn(copse::Id<copse::Person> person, copse::Id<copse::Group> group)
    {
        return std::ranges::any_of(map().all<copse::Membership>(), [&](const auto &row) {
            return row.record.person == person && row.record.group == group;
        });
    }

    copse::Id<copse::Group> water, soil;
    copse::Id<copse::Person> ama, ben, cam;

private:
    copse::Id<copse::Group> addGroupNamed(const QString &name)
    {
        copse::Document &document = window->document();
        const auto edit = copse::addGroup(map(), document.ids(), name);
        (void)document.perform(name, *edit);
        return edit->swaps<copse::Group>().front().id;
    }
    copse::Id<copse::Person> addPersonNamed(const QString &name, copse::Id<copse::Group> group)
    {
        copse::Document &document = window->document();
        const auto edit = copse::addPerson(map(), document.ids(), name);
        const auto id = edit->swaps<copse::Person>().front().id;
        (void)document.perform(name, *edit);
        (void)document.perform(name,
                               copse::addMembership(map(), document.ids(), {.person = id, .group = group}));
        return id;
    }
};
