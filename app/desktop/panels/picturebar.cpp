#include "desktop/panels/picturebar.h"

#include "desktop/document/document.h"
#include "desktop/document/views.h"
#include "desktop/document/viewstate.h"
#include "desktop/panels/flowlayout.h"
#include "drawing/itemid.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace copse {

namespace {

QString capitalised(const QString &text) { return text.left(1).toUpper() + text.mid(1); }

/// "&" is no underline in the name of something of the map.
QString plain(QString text) { return text.replace(u'&', QStringLiteral("&&")); }

Id<Group> groupOf(const QString &item) { return recordOfItem<Group>(item).value_or(Id<Group>()); }

} // namespace

PictureBar::PictureBar(Document &document, ViewState &viewState, Views &views, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_viewState(viewState)
    , m_views(views)
{
    setObjectName(QStringLiteral("pictureBar"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *layout = new FlowLayout(this); // large type may take two rows
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setSpacing(4);
    m_kind = addChoice("pictureKindMenu", tr("What is drawn"));
    m_colour = addChoice("colourMenu", tr("What the colours tell"));
    m_more = addChoice("moreMenu", tr("More about the picture"));
    layout->addStretch();
    m_view = addChoice("viewsMenu", tr("Views that are kept"));
    m_tidy = new QAction(tr("Tidy &up"), this);
    m_tidy->setObjectName(QStringLiteral("tidyUp"));
    m_tidy->setToolTip(tr("Lay the picture out afresh. What is pinned stays where it is."));
    connect(m_tidy, &QAction::triggered, this, [this] { m_views.tidyUp(); });
    auto *tidy = new QToolButton;
    tidy->setDefaultAction(m_tidy);
    tidy->setToolButtonStyle(Qt::ToolButtonTextOnly);
    tidy->setAutoRaise(true);
    layout->addWidget(tidy);

    connect(m_kind.menu, &QMenu::aboutToShow, this, [this] { fillKinds(m_kind.menu); });
    connect(m_colour.menu, &QMenu::aboutToShow, this,
            [this] { fillRules(m_colour.menu, &ViewSpec::colourBy, kindCodes()); });
    connect(m_more.menu, &QMenu::aboutToShow, this, [this] { fillMore(m_more.menu); });
    connect(m_view.menu, &QMenu::aboutToShow, this, [this] { fillViews(m_view.menu); });
    connect(&m_viewState, &ViewState::looksChanged, this, &PictureBar::showChosen);
    connect(&m_viewState, &ViewState::viewIdChanged, this, &PictureBar::showChosen);
    connect(&m_views, &Views::changed, this, &PictureBar::showChosen);
    showChosen();
}

PictureBar::Choice PictureBar::addChoice(const char *name, const QString &accessibleName)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QString::fromLatin1(name));
    menu->setToolTipsVisible(true);
    auto *button = new QToolButton;
    button->setObjectName(QString::fromLatin1(name) + QStringLiteral("Button"));
    button->setAccessibleName(accessibleName);
    button->setToolTip(accessibleName);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setAutoRaise(true);
    layout()->addWidget(button);
    return {menu, button};
}

void PictureBar::showChosen()
{
    const ViewSpec &view = m_viewState.view();
    const auto show = [](const Choice &choice, const QString &text) {
        choice.button->setText(text + QStringLiteral(" \u25BE")); // that it opens
        choice.button->setAccessibleDescription(text);
    };
    show(m_kind, tr("Picture: %1").arg(capitalised(choiceLabel(view.picture))));
    show(m_colour, tr("Colour: %1").arg(plain(lookRuleLabel(view.colourBy))));
    show(m_more, tr("More"));
    const View *kept = m_document.isOpen() ? m_document.map().find(m_viewState.viewId()) : nullptr;
    show(m_view, kept ? tr("View: %1").arg(plain(kept->title.left(30))) : tr("Views"));
}

QAction *PictureBar::addCheckable(QMenu *menu, const QString &name, const QString &text, bool isChecked)
{
    QAction *action = menu->addAction(plain(text));
    action->setObjectName(name);
    action->setCheckable(true);
    action->setChecked(isChecked);
    return action;
}

template<class E, class Set>
void PictureBar::fillChoices(QMenu *menu, const QString &name, E now, Set set)
{
    auto *group = new QActionGroup(menu);
    for (const copse::Choice<E> &choice : choices<E>()) {
        QAction *action =
            group->addAction(addCheckable(menu, name + QLatin1Char('-') + QLatin1StringView(choice.code),
                                          capitalised(choiceLabel(choice.value)), choice.value == now));
        connect(action, &QAction::triggered, this, [this, set, value = choice.value] {
            ViewSpec view = m_viewState.view();
            set(view, value);
            m_viewState.setView(view);
        });
    }
}

void PictureBar::fillKinds(QMenu *menu)
{
    menu->clear();
    fillChoices<PictureKind>(menu, QStringLiteral("picture"), m_viewState.view().picture,
                             [](ViewSpec &view, PictureKind kind) { view.picture = kind; });
}

void PictureBar::fillRules(QMenu *menu, LookRule ViewSpec::*member, const QStringList &codes)
{
    menu->clear();
    QStringList all = codes;
    for (const QString &field : ownFieldNames(m_document.map()))
        all << lookRuleCode({LookRule::Fact::Own, {}, field});
    auto *group = new QActionGroup(menu);
    for (const QString &code : std::as_const(all)) {
        const LookRule rule = *lookRuleFromCode(code);
        QAction *action = group->addAction(addCheckable(
            menu, QStringLiteral("rule-") + code, lookRuleLabel(rule), m_viewState.view().*member == rule));
        connect(action, &QAction::triggered, this, [this, member, rule] {
            ViewSpec view = m_viewState.view();
            view.*member = rule;
            m_viewState.setView(view);
        });
    }
}

void PictureBar::fillMore(QMenu *menu)
{
    menu->clear();
    const ViewSpec &view = m_viewState.view();
    fillRules(menu->addMenu(tr("&Shape by")), &ViewSpec::shapeBy, kindCodes());
    fillRules(menu->addMenu(tr("&Outline by")), &ViewSpec::outlineBy, kindCodes());
    fillRules(menu->addMenu(tr("Si&ze by")), &ViewSpec::sizeBy, numberCodes());
    menu->addSeparator();
    fillChoices<NamesShown>(menu->addMenu(tr("&Names of people")), QStringLiteral("names"), view.names,
                            [](ViewSpec &to, NamesShown names) { to.names = names; });
    fillChoices<PictureTheme>(menu->addMenu(tr("&For")), QStringLiteral("theme"), view.theme.kind,
                              [](ViewSpec &to, PictureTheme theme) { to.theme = themeOf(theme); });
    menu->addSeparator();
    fillFor(itemOf(m_viewState.selected<Group>()), menu);
}

void PictureBar::fillFor(const QString &item, QMenu *menu)
{
    const ViewSpec view = m_viewState.view();
    if (const Id<Group> id = groupOf(item); m_document.map().find(id)) {
        const QString name = plain(m_document.map().find(id)->name);
        if (!m_document.index().subgroups.of(id).empty()) {
            const bool isFolded = std::ranges::find(view.folded, id) != view.folded.end();
            QAction *fold = addCheckable(menu, QStringLiteral("foldGroup"), QString(), isFolded);
            fold->setText(tr("F&old the sub-groups of %1").arg(name));
            connect(fold, &QAction::triggered, this, [this, id](bool on) {
                ViewSpec changed = m_viewState.view();
                std::erase(changed.folded, id);
                if (on)
                    changed.folded.push_back(id);
                m_viewState.setView(changed);
            });
        }
        if (view.group != id) {
            QAction *only = menu->addAction(tr("&Only %1").arg(name));
            only->setObjectName(QStringLiteral("onlyGroup"));
            connect(only, &QAction::triggered, this, [this, id] {
                ViewSpec changed = m_viewState.view();
                changed.group = id;
                m_viewState.setView(changed);
            });
        }
    }
    if (!view.group.isNull()) {
        QAction *whole = menu->addAction(tr("&All groups"));
        whole->setObjectName(QStringLiteral("allGroups"));
        connect(whole, &QAction::triggered, this, [this] {
            ViewSpec changed = m_viewState.view();
            changed.group = {};
            m_viewState.setView(changed);
        });
    }
    if (m_views.isPinned(item)) {
        QAction *lift = menu->addAction(tr("&Lift the pin"));
        lift->setObjectName(QStringLiteral("liftPin"));
        connect(lift, &QAction::triggered, this, [this, item] { say(m_views.liftPin(item)); });
    }
}

void PictureBar::fillViews(QMenu *menu)
{
    menu->clear();
    auto *group = new QActionGroup(menu);
    for (const auto &[id, title] : m_views.all()) {
        QAction *action = group->addAction(
            addCheckable(menu, QStringLiteral("view-%1").arg(id.value), title, id == m_viewState.viewId()));
        connect(action, &QAction::triggered, this, [this, view = id] { m_views.show(view); });
    }
    menu->addSeparator();
    menu->addAction(tr("&Keep this view…"), this, &PictureBar::addView)
        ->setObjectName(QStringLiteral("keepView"));
    const bool isKept = !m_viewState.viewId().isNull();
    const auto add = [&](const char *name, const QString &text, auto slot, bool isEnabled) {
        QAction *action = menu->addAction(text, this, slot);
        action->setObjectName(QString::fromLatin1(name));
        action->setEnabled(isEnabled);
    };
    add(
        "keepSeenPart", tr("Keep the &part that is seen"), [this] { say(m_views.keepSeenPart()); },
        m_views.hasOtherPart());
    add(
        "renameView", tr("&Rename the view…"), [this] { renameView(); }, isKept);
    add(
        "removeView", tr("Re&move the view"), [this] { removeView(); }, isKept);
    menu->addSeparator();
    add(
        "liftAllPins", tr("&Lift all pins"), [this] { say(m_views.liftAllPins()); }, m_views.hasPins());
}

void PictureBar::fill(QMenu *menu)
{
    const auto add = [this, menu](const QString &title, const char *name, auto fillIt) {
        QMenu *own = menu->addMenu(title);
        own->setObjectName(QString::fromLatin1(name));
        connect(own, &QMenu::aboutToShow, this, [fillIt, own] { fillIt(own); });
    };
    add(tr("&Picture"), "pictureKinds", [this](QMenu *own) { fillKinds(own); });
    add(tr("Colour &by"), "colourBy",
        [this](QMenu *own) { fillRules(own, &ViewSpec::colourBy, kindCodes()); });
    add(tr("&More about the picture"), "pictureMore", [this](QMenu *own) { fillMore(own); });
    add(tr("&Views"), "views", [this](QMenu *own) { fillViews(own); });
    menu->addAction(m_tidy);
}

void PictureBar::addButton(QWidget *button)
{
    auto *row = static_cast<FlowLayout *>(layout());
    row->insertWidget(row->indexOf(m_more.button) + 1, button);
    setTabOrder(m_more.button, button);
}

void PictureBar::addView()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("viewTitleDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keep this view"));
    dialog->setLabelText(tr("What is drawn, how it looks, where everything stands and which part of it is "
                            "seen is kept under this "
                            "title:"));
    dialog->setTextValue(tr("View %1").arg(m_views.all().size() + 1));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this](const QString &title) { say(m_views.add(title.trimmed())); });
    dialog->open();
}

void PictureBar::renameView()
{
    const Id<View> id = m_viewState.viewId();
    const View *view = m_document.map().find(id);
    if (!view)
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("viewTitleDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename the view"));
    dialog->setLabelText(tr("Title:"));
    dialog->setTextValue(view->title);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, id](const QString &title) { say(m_views.rename(id, title.trimmed())); });
    dialog->open();
}

void PictureBar::removeView() { say(m_views.remove(m_viewState.viewId())); }

void PictureBar::say(const Result<void> &done)
{
    if (!done)
        emit refused(done.error().message);
}

} // namespace copse
