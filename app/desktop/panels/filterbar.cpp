#include "desktop/panels/filterbar.h"

#include "desktop/document/appearance.h"
#include "desktop/document/document.h"
#include "desktop/document/roles.h"
#include "desktop/document/viewstate.h"
#include "desktop/panels/flowlayout.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QScreen>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace copse {

namespace {

constexpr std::size_t mostValues = 40; // in a menu

QString plain(QString text) { return text.replace(u'&', QStringLiteral("&&")); }

} // namespace

FilterBar::FilterBar(Document &document, ViewState &viewState, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_viewState(viewState)
    , m_words(new QLabel(tr("Answers are those of the whole groups.")))
{
    setObjectName(QStringLiteral("filterBar"));
    setAccessibleName(tr("Whom the picture shows only"));
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(8, 2, 8, 4);
    layout->setSpacing(6);
    m_words->setObjectName(QStringLiteral("filterWords"));
    m_words->setForegroundRole(mutedText);
    m_words->setContentsMargins(4, 5, 4, 5);
    layout->addWidget(m_words);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    const auto soon = [this] {
        if (!m_shown.empty())
            m_soon.start();
    };
    connect(&document, &Document::changed, this, soon);
    connect(&document, &Document::opened, this, &FilterBar::follow);
    connect(&viewState, &ViewState::looksChanged, this, &FilterBar::follow);
    connect(&viewState, &ViewState::questionChanged, this, &FilterBar::follow);
    follow();
}

QStringList FilterBar::fields() const
{
    QStringList all = filterFields();
    for (const QString &field : ownFieldNames(m_document.map()))
        all << lookRuleCode({LookRule::Fact::Own, {}, field});
    return all;
}

QToolButton *FilterBar::makeButton()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("onlyMenu"));
    fill(menu);
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("onlyMenuButton"));
    button->setText(tr("Only") + QStringLiteral(" \u25BE"));
    button->setAccessibleName(tr("Whom the picture shows only"));
    button->setToolTip(tr("Show only people of one level, organisation, discipline…"));
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setAutoRaise(true);
    return button;
}

void FilterBar::fill(QMenu *menu)
{
    connect(menu, &QMenu::aboutToHide, this, [this] { m_wanted.clear(); });
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        qDeleteAll(menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
        menu->clear();
        m_menu = menu;
        m_wanted = fields();
        m_choices.clear();
        m_gathering.cancel();
        QTimer::singleShot(0, menu, [this, menu] {
            if (menu->isVisible() && !m_gathering.isRunning())
                gather(); // before they are looked at
        });
        for (const QString &by : fields()) {
            QMenu *values = menu->addMenu(plain(filterFieldLabel(by)));
            values->setObjectName(QStringLiteral("only-") + by);
            values->setProperty(menuOfRecords, true);
            connect(values, &QMenu::aboutToShow, this, [this, values, by] { fillValues(values, by); });
        }
        menu->addSeparator();
        QAction *all = menu->addAction(tr("&Everybody"), this, [this] {
            ViewSpec view = m_viewState.view();
            view.filter.clear();
            m_viewState.setView(view);
        });
        all->setObjectName(QStringLiteral("onlyEverybody"));
        all->setEnabled(!m_viewState.view().filter.empty());
    });
}

/// Who has which values takes long in a big map: one field after the other, the one that is looked at first.
void FilterBar::gather()
{
    m_gathering.cancel();
    if (m_wanted.isEmpty() || !m_menu)
        return;
    const QString by = m_wanted.front();
    m_gathering.start([map = m_document.map(), view = m_viewState.view(),
                       by](const std::atomic_bool &) { return filterChoices(map, view, by); },
                      [this, by](std::vector<FilterChoice> &&choices) {
                          m_choices.insert(by, std::move(choices));
                          m_wanted.removeAll(by);
                          auto *values =
                              m_menu ? m_menu->findChild<QMenu *>(QStringLiteral("only-") + by) : nullptr;
                          if (values && !values->isEmpty()) // it is open, or was
                              fillValues(values, by);
                          gather();
                      });
}

void FilterBar::fillValues(QMenu *menu, const QString &by)
{
    menu->clear();
    if (!m_choices.contains(by)) {
        menu->addAction(QStringLiteral("…"))->setEnabled(false);
        const bool isComing = m_gathering.isRunning() && m_wanted.value(0) == by;
        m_wanted.removeAll(by);
        m_wanted.prepend(by);
        if (!isComing)
            gather();
        return;
    }
    const Filter &filter = m_viewState.view().filter;
    const std::vector<FilterChoice> &choices = m_choices[by];
    const auto add = [&](const FilterChoice &choice, bool isOn) {
        QAction *action = menu->addAction(plain(tr("%1 (%2)", "a value, how many people have it")
                                                    .arg(choice.name, locale().toString(choice.people))));
        action->setObjectName(QStringLiteral("only-") + filterCode(choice.value));
        action->setCheckable(true);
        action->setChecked(isOn);
        connect(action, &QAction::triggered, this, [this, value = choice.value](bool on) { set(value, on); });
    };
    for (std::size_t i = 0; i < std::min(choices.size(), mostValues); ++i)
        add(choices[i], std::ranges::any_of(filter, [&](const FilterValue &value) {
                return peopleWith({choices[i]}, value) > 0;
            }));
    if (choices.size() > mostValues)
        menu->addAction(tr("%n more", nullptr, int(choices.size() - mostValues)))->setEnabled(false);
    if (choices.empty())
        menu->addAction(tr("Nobody is shown"))->setEnabled(false);
    if (menu->isVisible()) { // larger than it was
        const QRect room = menu->screen()->availableGeometry();
        const QRect there(menu->pos(), menu->sizeHint());
        menu->move(std::max(room.left(), std::min(there.left(), room.right() - there.width())),
                   std::max(room.top(), std::min(there.top(), room.bottom() - there.height())));
    }
}

void FilterBar::set(const FilterValue &value, bool isOn)
{
    ViewSpec view = m_viewState.view();
    const FilterChoice one{value, {}, 1};
    std::erase_if(view.filter, [&](const FilterValue &other) { return peopleWith({one}, other) > 0; });
    if (isOn)
        view.filter.push_back(value);
    m_viewState.setView(view);
}

void FilterBar::follow()
{
    const Filter &filter = m_viewState.view().filter;
    const AsOf asOf = m_viewState.question().asOf;
    const bool hadFocus =
        std::ranges::any_of(m_chips, [](const QToolButton *chip) { return chip->hasFocus(); });
    for (QToolButton *chip : std::exchange(m_chips, {})) {
        chip->hide(); // it may be the one that was pressed
        layout()->removeWidget(chip);
        chip->deleteLater();
    }
    layout()->removeWidget(m_words);
    m_shown = filter;
    m_hasDate = !asOf.isAnyTime() && asOf != AsOf::today() && m_document.isOpen();
    if (m_hasDate) {
        const QString when = tr("on %1", "a date").arg(asOf.date().toText(locale()));
        m_chips << addChip(when, tr("Shown %1. Press to go back to today.", "on a date").arg(when));
    }
    for (const FilterValue &value : filter)
        m_chips << addChip(filterValueName(value),
                           tr("Only %1. Press to take that away.").arg(filterValueName(value)));
    layout()->addWidget(m_words);
    m_words->setVisible(!filter.empty());
    setVisible(!m_chips.isEmpty());
    if (hadFocus && !m_chips.isEmpty())
        m_chips.front()->setFocus();
    updateGeometry();
    if (!filter.empty())
        m_soon.start();
}

QToolButton *FilterBar::addChip(const QString &text, const QString &spoken)
{
    auto *chip = new QToolButton;
    chip->setObjectName(QStringLiteral("filterChip"));
    chip->setText(plain(text) + QStringLiteral("  ✕"));
    chip->setProperty("name", text);
    chip->setAccessibleName(spoken);
    chip->setAccessibleDescription(spoken); // else the tool tip with its marks
    chip->setToolTip(QStringLiteral("<span>%1</span>").arg(spoken.toHtmlEscaped()));
    chip->setToolButtonStyle(Qt::ToolButtonTextOnly);
    chip->installEventFilter(this);
    connect(chip, &QToolButton::clicked, this, [this, chip] { remove(chip); });
    layout()->addWidget(chip);
    chip->show();
    return chip;
}

void FilterBar::remove(const QWidget *chip)
{
    const auto at = std::ranges::find(m_chips, chip) - m_chips.begin();
    if (at >= m_chips.size())
        return;
    if (m_hasDate && at == 0) {
        m_viewState.setAsOf(AsOf::today());
        return;
    }
    ViewSpec view = m_viewState.view();
    view.filter.erase(view.filter.begin() + (at - (m_hasDate ? 1 : 0)));
    m_viewState.setView(view);
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Delete && key != Qt::Key_Backspace)
        return false;
    remove(static_cast<QWidget *>(watched));
    return true;
}

/// The numbers come a moment later: in a big map they take longer than a person should wait for a chip.
void FilterBar::count()
{
    m_counting.start(
        [map = m_document.map(), view = m_viewState.view()](const std::atomic_bool &cancelled) {
            QMap<QString, std::vector<FilterChoice>> choices; // of each field once
            std::vector<int> counts;
            for (const FilterValue &value : view.filter) {
                if (!cancelled && !choices.contains(value.by))
                    choices.insert(value.by, filterChoices(map, view, value.by));
                counts.push_back(peopleWith(choices.value(value.by), value));
            }
            return counts;
        },
        [this](std::vector<int> &&counts) {
            for (std::size_t i = 0; i < counts.size() && i < m_shown.size(); ++i) {
                QToolButton *chip = m_chips.value(qsizetype(i) + (m_hasDate ? 1 : 0));
                if (!chip)
                    return;
                const QString name = chip->property("name").toString();
                const QString count = locale().toString(counts[i]);
                chip->setText(tr("%1 %2", "a value, how many people have it").arg(plain(name), count) +
                              QStringLiteral("  ✕"));
                chip->setAccessibleName(
                    tr("Only %1: %n people. Press to take that away.", nullptr, counts[i]).arg(name));
            }
            updateGeometry();
        });
}

} // namespace copse
