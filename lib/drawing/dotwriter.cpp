#include "drawing/dotwriter.h"

#include "drawing/legend.h"
#include "drawing/measures.h"
#include "drawing/textmeasure.h"

namespace copse {

namespace {

/// Between quotes: a backslash would begin an escape (\N is the node's own name), and Graphviz reads entities
/// such as &amp; in every label. What is not between angle brackets is never markup.
QByteArray quoted(const QString &text)
{
    QByteArray result = "\"";
    for (const char c : text.toUtf8()) {
        if (c == '\\' || c == '"')
            result += '\\';
        result += c;
        if (c == '&')
            result += "amp;";
    }
    return result + '"';
}

QByteArray number(double value) { return QByteArray::number(value, 'f', 2); }

} // namespace

QByteArray toDot(const Diagram &diagram, const Layout *layout)
{
    QByteArray dot = "graph copse {\n"
                     "  graph [charset=\"UTF-8\", outputorder=edgesfirst, overlap=true, splines=false];\n"
                     "  node [fontname=\"Noto Sans\"];\n"
                     "  edge [color=\"#1F292347\"];\n";
    for (std::size_t i = 0; i < diagram.nodes.size(); ++i) {
        const DiagramNode &node = diagram.nodes[i];
        dot += "  " + quoted(node.id) + " [label=" + quoted(cleanLabel(node.name));
        if (!node.isMark())
            dot += ", shape=box, style=\"rounded,filled\", fillcolor=white, fontsize=12.5";
        else if (node.name.isEmpty())
            dot += ", shape=point, width=0.08";
        else
            dot += ", shape=plain, fontsize=9.5";
        // Graphviz counts upwards.
        if (layout && layout->places[i].shown)
            dot += ", pos=\"" + number(layout->places[i].centre.x()) + ',' +
                   number(-layout->places[i].centre.y()) + '"';
        dot += "];\n";
    }
    const LinkLooks looks(diagram);
    for (const DiagramLink &link : diagram.links) {
        dot += "  " + quoted(diagram.nodes[std::size_t(link.from)].id) + " -- " +
               quoted(diagram.nodes[std::size_t(link.to)].id);
        switch (link.kind) {
        case LinkKind::SubGroup:
            dot += " [style=dashed]";
            break;
        case LinkKind::Shared:
            dot += " [weight=" + number(link.weight) + ", penwidth=" + number(looks.of(link).width) + ']';
            break;
        case LinkKind::Tie:
            if (!link.words.isEmpty())
                dot += " [label=" + quoted(cleanLabel(link.words)) + ", fontsize=8]";
            break;
        case LinkKind::Membership:
        case LinkKind::Affiliation:
        case LinkKind::Expertise:
            break;
        }
        dot += ";\n";
    }
    return dot + "}\n";
}

} // namespace copse
