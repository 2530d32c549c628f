#pragma once

#include "mapmaker.h"

#include <QTest>

#include <random>

namespace copse {

/// With sanitizers everything takes ten times as long.
#ifdef COPSE_SANITIZED
inline constexpr int hostileShare = 10;
#else
inline constexpr int hostileShare = 1;
#endif

/// Rows "map" (a Snapshot) for every layout: large, empty, tangled, nested, strange names. Everybody works
/// somewhere, so that pictures of organisations have them too.
inline void addHostileMaps()
{
    using namespace Qt::Literals::StringLiterals;
    constexpr int k = hostileShare;
    QTest::addColumn<Snapshot>("map");
    QTest::newRow("nothing") << Snapshot();
    {
        MapMaker maker;
        maker.group(u"Without members"_s);
        QTest::newRow("no members") << maker.map();
    }
    {
        MapMaker maker;
        const auto busy = maker.person(u"Busy"_s);
        for (int i = 0; i < 500 / k; ++i)
            maker.join(busy, maker.group(u"Group %1"_s.arg(i)));
        QTest::newRow("one person in 500 groups") << maker.map();
    }
    for (const int count : {500 / k, 5000 / k}) {
        MapMaker maker;
        for (int i = 0; i < count; ++i) {
            const auto person = maker.person(u"Person %1"_s.arg(i));
            maker.join(person, maker.group(u"Group %1"_s.arg(i)));
            maker.worksFor(person, maker.organisation(u"Organisation %1"_s.arg(i)));
        }
        QTest::newRow(count == 500 / k ? "500 groups of one" : "5,000 components") << maker.map();
    }
    {
        MapMaker maker;
        const auto group = maker.group(u"Everybody"_s);
        const auto organisation = maker.organisation(u"One"_s);
        for (int i = 0; i < 20'000 / k; ++i) {
            const auto person = maker.person(u"Person %1"_s.arg(i));
            maker.join(person, group);
            maker.worksFor(person, organisation);
        }
        QTest::newRow("a group of 20,000") << maker.map();
    }
    {
        MapMaker maker;
        const QStringList names{QString(10'000, u'W'),
                                QString(10'000, u' '),
                                u"\u0001\u0007\n\t\u202Etxet"_s,
                                u"<b>&amp;\"\\N\\n{|}"_s,
                                u"👩🏽‍🌾👨‍👩‍👧‍👦🏳️‍🌈"_s,
                                u"جمعية المياه WASH ٣"_s,
                                u"知识网络"_s,
                                QString(1, QChar(0xD800)),
                                QString()};
        for (const QString &name : names) {
            const auto group = maker.group(name);
            const auto organisation = maker.organisation(name);
            for (const QString &member : names) {
                const auto person = maker.person(member);
                maker.join(person, group);
                maker.worksFor(person, organisation);
            }
        }
        QTest::newRow("names") << maker.map();
    }
    {
        MapMaker maker;
        Id<Group> above;
        for (int i = 0; i < 300 / k; ++i) {
            above = maker.group(u"Level %1"_s.arg(i), above);
            maker.join(maker.person(u"Person %1"_s.arg(i)), above);
        }
        QTest::newRow("300 levels") << maker.map();
    }
    {
        MapMaker maker;
        const auto group = maker.group(u"Group"_s);
        const auto person = maker.person(u"Person"_s);
        for (int i = 0; i < 50; ++i)
            maker.join(person, group);
        QTest::newRow("the same membership 50 times") << maker.map();
    }
    {
        // No order, no place is better than another.
        MapMaker maker;
        std::vector<Id<Group>> groups;
        std::vector<Id<Organisation>> organisations;
        for (int i = 0; i < 60 / k; ++i) {
            groups.push_back(maker.group(u"Group %1"_s.arg(i)));
            organisations.push_back(maker.organisation(u"Organisation %1"_s.arg(i)));
        }
        for (int i = 0; i < 100; ++i) {
            const auto person = maker.person(u"Person %1"_s.arg(i));
            for (std::size_t at = 0; at < groups.size(); ++at) {
                maker.join(person, groups[at]);
                maker.worksFor(person, organisations[at]);
            }
        }
        QTest::newRow("everybody everywhere") << maker.map();
    }
    for (const int count : {200 / k, 350 / k}) {
        // Few things and very many lines: what compares each with each takes long.
        MapMaker maker;
        std::vector<Id<Group>> groups;
        for (int i = 0; i < count; ++i)
            groups.push_back(maker.group(u"Group %1"_s.arg(i)));
        for (int i = 0; i < count; ++i) {
            const auto person = maker.person(u"Person %1"_s.arg(i));
            for (int group = 0; group < count; ++group) {
                if ((7 * i + 11 * group) % 50 != 0)
                    maker.join(person, groups[std::size_t(group)]);
            }
        }
        QTest::addRow("%d people in nearly all groups", count) << maker.map();
    }
    {
        std::mt19937 random(7);
        MapMaker maker;
        const std::vector<Id<Group>> groups = maker.workingGroups(250 / k);
        for (int i = 0; i < 5000 / k; ++i) {
            const auto person = maker.person(u"Person %1"_s.arg(i));
            for (unsigned more = random() % 4; more < 4; ++more)
                maker.join(person, groups[random() % groups.size()]);
        }
        QTest::newRow("5,000 people all over 250 groups") << maker.map();
    }
}

} // namespace copse
