#pragma once
#include "analysis/answers.h"
#include <QWidget>
namespace copse {
class MixMap : public QWidget
{
    Q_OBJECT
public:
    explicit MixMap(QWidget *parent) : QWidget(parent) {}
    void setAnswers(const Snapshot &, const Question &, const std::vector<GroupAnswer> &) {}
    void setSelectedGroup(Id<Group>) {}
signals:
    void groupSelected(copse::Id<copse::Group> group);
};
}
