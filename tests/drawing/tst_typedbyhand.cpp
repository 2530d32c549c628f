#include "drawing/drawmap.h"
#include "mapmaker.h"

#include <QLineF>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace copse;
using namespace Qt::Literals::StringLiterals;

/// A map that grows line by line, as it is typed.
class TypedByHandTest : public QObject
{
    Q_OBJECT

private slots:
    void aSecondGroupHasRoomForItsPeople_data();
    void aSecondGroupHasRoomForItsPeople();

private:
    void type(const QString &name, Id<Group> group)
    {
        const auto found = m_people.constFind(name);
        const Id<Person> person = found == m_people.constEnd() ? m_maker.person(name) : *found;
        m_people.insert(name, person);
        m_maker.join(person, group);
        Result<Drawn> next = drawMap(m_maker.map(), ViewSpec(), m_drawn ? &*m_drawn : nullptr);
        QVERIFY(next.has_value());
        if (m_drawn && !next->isAnew) {
            for (auto thing = m_drawn->arrangement.things.cbegin();
                 thing != m_drawn->arrangement.things.cend(); ++thing)
                QCOMPARE(next->arrangement.things[thing.key()].place.centre, thing->place.centre);
        }
        m_drawn = std::move(*next);
    }
    const Place &placeOf(int node) const
    {
        return m_drawn->arrangement.things.constFind(m_drawn->diagram.nodes[size_t(node)].id)->place;
    }

    /// The least distance between the boxes of two groups.
    double leastBetweenGroups() const
    {
        double least = 1e9;
        for (int one = 0; one < int(m_drawn->diagram.nodes.size()); ++one) {
            for (int other = 0; other < one; ++other) {
                if (m_drawn->diagram.nodes[size_t(one)].isMark() ||
                    m_drawn->diagram.nodes[size_t(other)].isMark())
                    continue;
                const QRectF a = placeOf(one).box;
                const QRectF b = placeOf(other).box;
                const double x = std::max({0., a.left() - b.right(), b.left() - a.right()});
                const double y = std::max({0., a.top() - b.bottom(), b.top() - a.bottom()});
                least = std::min(least, std::hypot(x, y));
            }
        }
        return least;
    }

    /// Lines of memberships that run behind the box of another group.
    QStringList linesBehindGroups() const
    {
        QStringList found;
        const Diagram &diagram = m_drawn->diagram;
        for (const DiagramLink &link : diagram.links) {
            for (int other = 0; other < int(diagram.nodes.size()); ++other) {
                if (diagram.nodes[size_t(other)].isMark() || other == link.to || other == link.from)
                    continue;
                const QRectF box = placeOf(other).box;
                const QLineF line(placeOf(link.from).centre, placeOf(link.to).centre);
                for (const QLineF &side :
                     {QLineF(box.topLeft(), box.bottomRight()), QLineF(box.topRight(), box.bottomLeft())}) {
                    if (line.intersects(side, nullptr) == QLineF::BoundedIntersection) {
                        found << diagram.nodes[size_t(link.from)].name + u" behind "_s +
                                     diagram.nodes[size_t(other)].name;
                        break;
                    }
                }
            }
        }
        return found;
    }

    MapMaker m_maker;
    QHash<QString, Id<Person>> m_people;
    std::optional<Drawn> m_drawn;
};

void TypedByHandTest::aSecondGroupHasRoomForItsPeople_data()
{
    QTest::addColumn<int>("first"); // people of the first group
    QTest::addColumn<int>("both");  // how many of them are in the second
    for (int first = 1; first <= 12; ++first) {
        for (int both = 0; both <= std::min(first, 2); ++both)
            QTest::addRow("%d, %d of them in both", first, both) << first << both;
    }
}

void TypedByHandTest::aSecondGroupHasRoomForItsPeople()
{
    QFETCH(int, first);
    QFETCH(int, both);
    const QStringList names{u"Amina Diallo"_s, u"Ben Okafor"_s,   u"Chen Li"_s,     u"Dora Nagy"_s,
                            u"Emil Strand"_s,  u"Fatou Sarr"_s,   u"Goran Ilic"_s,  u"Hana Mori"_s,
                            u"Ines Prado"_s,   u"Jonas Weber"_s,  u"Kofi Mensah"_s, u"Lena Vogel"_s,
                            u"Musa Bello"_s,   u"Nadia Haddad"_s, u"Oscar Lindt"_s};
    m_maker = MapMaker();
    m_people.clear();
    m_drawn.reset();
    const Id<Group> wash = m_maker.group(u"WASH group"_s);
    for (int i = 0; i < first; ++i)
        type(names[i], wash);
    const Id<Group> livelihoods = m_maker.group(u"Livelihoods"_s);
    for (int i = 0; i < both; ++i) {
        type(names[first - 1 - i], livelihoods);
        QVERIFY2(m_drawn->isAnew || leastBetweenGroups() > 40,
                 qPrintable(u"%1 points between the groups"_s.arg(leastBetweenGroups())));
    }
    for (int i = 0; i < 3; ++i)
        type(names[first + i], livelihoods);
    QVERIFY2(leastBetweenGroups() > 40,
             qPrintable(u"%1 points between the groups"_s.arg(leastBetweenGroups())));
    QCOMPARE(linesBehindGroups(), QStringList());
}

QTEST_MAIN(TypedByHandTest)
#include "tst_typedbyhand.moc"
