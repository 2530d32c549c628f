#include "drawing/filter.h"

#include "drawing/lookrule.h"

#include <QCoreApplication>

#include <algorithm>

namespace copse {

namespace {

constexpr QLatin1StringView ownPrefix{"own:"};
const auto sourceField = QStringLiteral("source");

class FilterText
{
    Q_DECLARE_TR_FUNCTIONS(copse::Filter)
};

/// The name of a field of one's own may have a sign of equality, or several lines.
QString escaped(QString by)
{
    return by.replace(u'%', QStringLiteral("%25"))
        .replace(u'=', QStringLiteral("%3D"))
        .replace(u'\n', QStringLiteral("%0A"));
}

QString unescaped(QString by)
{
    return by.replace(QStringLiteral("%3D"), QStringLiteral("="))
        .replace(QStringLiteral("%0A"), QStringLiteral("\n"))
        .replace(QStringLiteral("%25"), QStringLiteral("%"));
}

/// One of the signs, as the name of something, with as many backslashes before it.
bool readsAsSign(const FilterValue &value)
{
    const auto isOther = [](QChar c) { return c != u'\\'; };
    const auto first = std::ranges::find_if(value.value, isOther);
    return isFilterSign({value.by, value.value.mid(first - value.value.begin())});
}

} // namespace

bool isFilterSign(const FilterValue &value)
{
    const bool canBeNone = value.by != sourceField && !value.by.startsWith(ownPrefix);
    return value.value == filterNotRecorded || (canBeNone && value.value == filterNone);
}

FilterValue filterValueOfName(const QString &by, const QString &name)
{
    return readsAsSign({by, name}) ? FilterValue{by, u'\\' + name} : FilterValue{by, name};
}

QString nameOfFilterValue(const FilterValue &value)
{
    return value.value.startsWith(u'\\') && readsAsSign(value) ? value.value.mid(1) : value.value;
}

QStringList filterFields()
{
    return {QStringLiteral("level"), QStringLiteral("organisation"), QStringLiteral("organisation-type"),
            QStringLiteral("discipline"), sourceField};
}

std::optional<FilterValue> filterValueFromCode(const QString &code)
{
    const qsizetype sign = code.indexOf(u'=');
    FilterValue result{unescaped(code.left(sign).trimmed()), code.mid(sign + 1).simplified()};
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
