#include "analysis/hannames.h"

#include <algorithm>
#include <array>

namespace copse {

namespace {

struct Term
{
    const char16_t *han;
    const char *english;
};

/// Longer ones before those that they begin with.
constexpr std::array terms{
    Term{u"大学", "University"},
    Term{u"大學", "University"},
    Term{u"科学院", "Academy Sciences"},
    Term{u"科學院", "Academy Sciences"},
    Term{u"研究所", "Institute"},
    Term{u"研究院", "Institute"},
    Term{u"研究中心", "Centre"},
    Term{u"中心", "Centre"},
    Term{u"实验室", "Laboratory"},
    Term{u"医院", "Hospital"},
    Term{u"学院", "College"},
    Term{u"委员会", "Commission"},
    Term{u"基金会", "Foundation"},
    Term{u"协会", "Association"},
    Term{u"学会", "Society"},
    Term{u"银行", "Bank"},
    Term{u"公司", "Company"},
    Term{u"组织", "Organisation"},
    Term{u"国际", "International"},
    Term{u"中国", "China"},
    Term{u"国家", "National"},
    Term{u"世界", "World"},
    Term{u"联合国", "United Nations"},
    Term{u"农业", "Agricultural"},
    Term{u"林业", "Forestry"},
    Term{u"师范", "Normal"},
    Term{u"理工", "Technology"},
    Term{u"科技", "Science Technology"},
    Term{u"医科", "Medical"},
    Term{u"工业", "Industrial"},
    Term{u"交通", "Jiaotong"},
    Term{u"海洋", "Ocean"},
    Term{u"地质", "Geology"},
    Term{u"水利", "Water"},
    Term{u"卫生", "Health"},
    Term{u"粮食", "Food"},
    Term{u"环境", "Environment"},
    Term{u"资源", "Resources"},
    Term{u"社会", "Social"},
    Term{u"地理", "Geography"},
    Term{u"气象", "Meteorology"},
    Term{u"教育", "Education"},
    Term{u"科学", "Sciences"},
    Term{u"合作", "Cooperation"},
    Term{u"发展", "Development"},
    Term{u"与", "and"},
    Term{u"和", "and"},
    Term{u"及", "and"},
    Term{u"清华", "Tsinghua"},
};

bool isHan(QChar c) { return c.script() == QChar::Script_Han; }

} // namespace

QString spacedHan(const QString &text)
{
    if (std::ranges::none_of(text, isHan))
        return text;
    QString spaced;
    for (qsizetype i = 0; i < text.size();) {
        const auto term = std::ranges::find_if(terms, [&](const Term &one) {
            return QStringView(text).sliced(i).startsWith(QStringView(one.han));
        });
        if (term != terms.end()) {
            spaced += u' ' + QString::fromLatin1(term->english) + u' ';
            i += QStringView(term->han).size();
            continue;
        }
        spaced += text[i++];
    }
    return spaced.simplified();
}

} // namespace copse
