#pragma once

#include "edits/adding.h"
#include "windowfixture.h"

#include <algorithm>

/// For tests of a window with a small map: Ama and Ben are in Water, Cam is in Soil.
class SmallMap : protected WindowTest
{
protected:
    void openSmallMap()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->window->resize(1'300, 800);
        m_fixture->window->activateWindow();
        m_fixture->trigger("newMap");
        m_water = addGroupNamed(QStringLiteral("Water"));
        m_soil = addGroupNamed(QStringLiteral("Soil"));
        m_ama = addPersonNamed(QStringLiteral("Ama Osei"), m_water);
        m_ben = addPersonNamed(QStringLiteral("Ben Kamau"), m_water);
        m_cam = addPersonNamed(QStringLiteral("Cam Nguyen"), m_soil);
    }

    copse::Document &document() { return m_fixture->window->document(); }
    copse::ViewState &state() { return m_fixture->window->viewState(); }
    QString told() { return m_fixture->textOf("told"); }
    bool isIn(copse::Id<copse::Person> person, copse::Id<copse::Group> group)
    {
        return std::ranges::any_of(m_fixture->map().all<copse::Membership>(), [&](const auto &row) {
            return row.record.person == person && row.record.group == group;
        });
    }

    copse::Id<copse::Group> m_water, m_soil;
    copse::Id<copse::Person> m_ama, m_ben, m_cam;

private:
    copse::Id<copse::Group> addGroupNamed(const QString &name)
    {
        const auto edit = copse::addGroup(m_fixture->map(), document().ids(), name);
        (void)document().perform(name, *edit);
        return edit->swaps<copse::Group>().front().id;
    }
    copse::Id<copse::Person> addPersonNamed(const QString &name, copse::Id<copse::Group> group)
    {
        const auto edit = copse::addPerson(m_fixture->map(), document().ids(), name);
        const auto id = edit->swaps<copse::Person>().front().id;
        (void)document().perform(name, *edit);
        (void)document().perform(
            name, copse::addMembership(m_fixture->map(), document().ids(), {.person = id, .group = group}));
        return id;
    }
};
