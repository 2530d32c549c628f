#pragma once

#include "exchange/typedplan.h"
#include "reading.h"

namespace copse {

/// Somebody who types lines into a map, and what comes of them.
class Typing : public Reading
{
public:
    explicit Typing(Snapshot before = {})
        : Reading(std::move(before))
        , names(map)
    {}

    TypedContext context() const { return {map, names, today, choices, showing}; }
    TypedReading look(const QString &line) const { return readTypedLine(line, context()); }
    TypedPlan plan(const QString &line)
    {
        IdSource scratch(qint64(1) << 40);
        return planTypedLine(look(line), context(), scratch);
    }
    /// Enter: does what the line says, if it may.
    bool type(const QString &line)
    {
        last = planTypedLine(look(line), context(), ids);
        if (!last.isReady())
            return false;
        const Edit done = last.edit;
        const Edit inverse = map.apply(last.edit);
        names.follow(MapChange{done, inverse}, map);
        return true;
    }
    /// Answers what is asked of a part by the nth of what is offered.
    void choose(const QString &line, int part, int nth)
    {
        const TypedPart asked = look(line).parts.at(size_t(part));
        choices.insert(typedKey(asked.text), asked.meanings.at(size_t(nth)));
    }
    QString question(const QString &line)
    {
        const TypedReading reading = look(line);
        return reading.question() < 0 ? QString() : reading.parts[size_t(reading.question())].text;
    }
    /// Everything the map says, one fact a line, in order.
    QStringList facts() const
    {
        QStringList all = memberships() + affiliations() + expertise();
        for (const auto &[id, tie] : map.all<Tie>())
            all.append(name(tie.fromPerson) + u'~' + tie.kind + u'~' + name(tie.toPerson));
        return all;
    }

    PartialDate today = PartialDate::fromParts(2026, 6, 1);
    TypedNames names;
    TypedChoices choices;
    Showing showing;
    TypedPlan last;
};

/// Three people who have told where they work, what they know and which group they are in.
inline Typing workshop()
{
    Typing typing;
    for (const QString &line :
         {u"Amina Diallo; IRD; hydrology; WASH learning"_qs, u"Kofi Mensah; FAO; soil science; Seed group"_qs,
          u"René Visser; SNV; law; WASH learning"_qs})
        typing.type(line);
    return typing;
}

} // namespace copse
