#include "drawing/diagramwords.h"

#include "base/speaking.h"
#include "drawing/textmeasure.h"

#include <QCoreApplication>

#include <algorithm>

namespace copse {

namespace {

constexpr int mostListed = 12; // in a title
constexpr std::size_t mostTies = 5;

class DiagramText
{
    Q_DECLARE_TR_FUNCTIONS(copse::Diagram)
};

} // namespace

QString joinedByDots(const QStringList &parts)
{
    const auto isRightToLeft = [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL || c.direction() == QChar::DirAN;
    };
    const bool isMixed = std::ranges::any_of(
        parts, [&](const QString &part) { return std::ranges::any_of(part, isRightToLeft); });
    const QString mark = isMixed ? QString(markOfDirection()) : QString();
    return parts.join(mark + QStringLiteral(" · ") + mark);
}

QString listed(QStringList names)
{
    if (names.size() == 1)
        return names.front();
    const int more = int(names.size()) - mostListed;
    if (more <= 0)
        return names.join(QStringLiteral(", "));
    names.erase(names.begin() + mostListed, names.end());
    return DiagramText::tr("%1 and %n more", "a list of names", more).arg(names.join(QStringLiteral(", ")));
}

QString membersInWords(const GroupAnswer &answer)
{
    if (answer.ownSize <= answer.members)
        return DiagramText::tr("%n members", nullptr, answer.members);
    return DiagramText::tr("%1 of about %n members", "of so many members those in the map", answer.ownSize)
        .arg(spokenLocale().toString(answer.members));
}

QString ownSizeInWords(const PeopleInView &inView, const std::map<Id<Group>, const GroupAnswer *> &answers)
{
    const auto top = std::ranges::find(inView.groups, -1, &GroupInView::parent);
    if (std::ranges::count(inView.groups, -1, &GroupInView::parent) != 1)
        return {};
    const auto found = answers.find(top->id);
    const bool isMore = found != answers.end() && found->second->ownSize > found->second->members;
    return isMore ? membersInWords(*found->second) : QString();
}

void nameStrongestTies(Diagram &diagram)
{
    std::vector<std::vector<std::pair<double, int>>> ties(diagram.nodes.size());
    for (const DiagramLink &link : diagram.links) {
        if (link.kind != LinkKind::Shared)
            continue;
        ties[std::size_t(link.from)].emplace_back(link.weight, link.to);
        ties[std::size_t(link.to)].emplace_back(link.weight, link.from);
    }
    for (std::size_t i = 0; i < ties.size(); ++i) {
        if (ties[i].empty())
            continue;
        std::ranges::sort(ties[i], [](const auto &a, const auto &b) {
            return a.first != b.first ? a.first > b.first : a.second < b.second;
        });
        QStringList strongest;
        for (std::size_t k = 0; k < std::min(ties[i].size(), mostTies); ++k) {
            const auto &[weight, other] = ties[i][k];
            strongest << DiagramText::tr("%1 (%2)", "an organisation and how much is shared with it")
                             .arg(diagram.nodes[std::size_t(other)].name,
                                  spokenLocale().toString(weight, 'g', 3));
        }
        diagram.nodes[i].title +=
            u'\n' + DiagramText::tr("shares most with %1").arg(strongest.join(QStringLiteral(", ")));
    }
}

QString whatIsShown(PictureKind picture, const QString &centre)
{
    switch (picture) {
    case PictureKind::Membership:
    case PictureKind::Hulls:
        return DiagramText::tr("People and the groups they are in");
    case PictureKind::Organisations:
        return DiagramText::tr("Organisations, tied by the groups and people they share");
    case PictureKind::People:
        return DiagramText::tr("People, tied by the groups they share");
    case PictureKind::Ties:
        return DiagramText::tr("People and the ties recorded between them");
    case PictureKind::Layers:
        return DiagramText::tr("Organisations, their people and the groups they are in");
    case PictureKind::Brings:
        return DiagramText::tr("Who brings what: organisations, people and disciplines");
    case PictureKind::Rings:
        return centre.isEmpty() ? QString()
                                : DiagramText::tr("%1: its members by level of participation").arg(centre);
    case PictureKind::Matrix:
        return DiagramText::tr("People and groups as a table");
    }
    return {};
}

} // namespace copse
