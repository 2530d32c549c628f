#include "drawing/filter.h"

#include "drawing/lookrule.h"

#include <QCoreApplication>

namespace copse {

namespace {

constexpr QLatin1StringView ownPrefix{"own:"};
const auto sourceField = QStringLiteral("source");

class FilterText
{
    Q_DECLARE_TR_FUNCTIONS(copse::Filter)
};

/// The name of a field of one's own may have a sign of equality.
QString escaped(QString by)
{
    return by.replace(u'%', QStringLiteral("%25")).replace(u'=', QStringLiteral("%3D"));
}

QString unescaped(QString by)
{
    return by.replace(QStringLiteral("%3D"), QStringLiteral("="))
        .replace(QStringLiteral("%25"), QStringLiteral("%"));
}

} // namespace

QStringList filterFields()
{
    return {QStringLiteral("level"), QStringLiteral("organisation"), QStringLiteral("organisation-type"),
            QStringLiteral("discipline"), sourceField};
}

std::optional<FilterValue> filterValueFromCode(const QString &code)
{
    const qsizetype sign = code.indexOf(u'=');
    FilterValue result{unescaped(code.left(sign)).trimmed(), code.mid(sign + 1).simplified()};
    const bool isField = filterFields().contains(result.by) ||
                         (result.by.startsWith(ownPrefix) && result.by.size() > ownPrefix.size());
    const bool isLevel = result.by != QLatin1StringView("level") || result.value == filterNotRecorded ||
                         choiceFromCode<Level>(result.value);
    return sign > 0 && isField && isLevel && !result.value.isEmpty() ? std::optional(result) : std::nullopt;
}

QString filterCode(const FilterValue &value) { return escaped(value.by) + u'=' + value.value.simplified(); }

Filter filterFromText(const QString &text)
{
    Filter filter;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (const auto value = filterValueFromCode(line))
            filter.push_back(*value);
    }
    return filter;
}

QString filterText(const Filter &filter)
{
    QStringList lines;
    for (const FilterValue &value : filter)
        lines << filterCode(value);
    return lines.join(u'\n');
}

QString filterFieldLabel(const QString &by)
{
    if (by == sourceField)
        return FilterText::tr("Source");
    const std::optional<LookRule> rule = lookRuleFromCode(by);
    return rule ? lookRuleLabel(*rule) : by;
}

} // namespace copse
