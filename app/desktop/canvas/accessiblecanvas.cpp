#include "desktop/canvas/accessiblecanvas.h"

#include "desktop/canvas/picturecanvas.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace copse {
namespace {

constexpr int kMostChildren = 2'000;

/// One group or person.
class AccessibleItem : public QAccessibleInterface, public QAccessibleActionInterface
{
    Q_DECLARE_TR_FUNCTIONS(copse::AccessibleItem)

public:
    AccessibleItem(PictureCanvas *canvas, QString id, QString title)
        : m_canvas(canvas)
        , m_id(std::move(id))
        , m_title(std::move(title))
    {}

    bool isValid() const override
    {
        return m_canvas && m_canvas->index() && m_canvas->index()->find(m_id) >= 0;
    }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_canvas); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Graphic; }
    QWindow *window() const override { return m_canvas ? m_canvas->window()->windowHandle() : nullptr; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text which) const override
    {
        if (which == QAccessible::Description && isValid())
            return described();
        return which == QAccessible::Name ? m_title : QString();
    }

    QRect rect() const override
    {
        if (!m_canvas)
            return {};
        const QRect there = m_canvas->itemRect(m_id).toAlignedRect();
        return {m_canvas->mapToGlobal(there.topLeft()), there.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.selectable = true;
        state.selected = m_canvas->selection().contains(m_id);
        state.focused = m_canvas->hasFocus() && m_canvas->currentItem() == m_id;
        state.offscreen = !m_canvas->rect().toRectF().intersects(m_canvas->itemRect(m_id));
        state.invisible = !m_canvas->isVisible();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        if (!isValid())
            return;
        m_canvas->setCurrentItem(m_id);
        if (action == pressAction())
            emit m_canvas->itemClicked(m_id);
        else if (action == setFocusAction())
            m_canvas->setFocus(Qt::OtherFocusReason);
    }

private:
    /// What it is, and how much it is tied to.
    QString described() const
    {
        const int ties = int(m_canvas->neighboursOf(m_id).size());
        if (m_id.startsWith(QLatin1StringView("group-")))
            return tr("group, %n neighbours", nullptr, ties);
        if (m_id.startsWith(QLatin1StringView("person-")))
            return tr("person, %n neighbours", nullptr, ties);
        if (m_id.startsWith(QLatin1StringView("organisation-")))
            return tr("organisation, %n neighbours", nullptr, ties);
        return tr("discipline, %n neighbours", nullptr, ties);
    }

    QPointer<PictureCanvas> m_canvas;
    QString m_id;
    QString m_title;
};

class AccessibleCanvas : public QAccessibleWidget
{
    Q_DECLARE_TR_FUNCTIONS(copse::AccessibleCanvas)

public:
    explicit AccessibleCanvas(PictureCanvas *canvas)
        : QAccessibleWidget(canvas, QAccessible::Canvas)
    {}
    ~AccessibleCanvas() override { forget(); }

    int childCount() const override
    {
        refresh();
        return int(m_places.size());
    }

    QAccessibleInterface *child(int number) const override
    {
        refresh();
        if (number < 0 || number >= int(m_places.size()))
            return nullptr;
        QAccessible::Id &id = m_children[size_t(number)];
        if (!id) {
            const PictureItem &item = m_index->item(m_places[size_t(number)]);
            id = QAccessible::registerAccessibleInterface(new AccessibleItem(canvas(), item.id, item.title));
        }
        return QAccessible::accessibleInterface(id);
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        refresh();
        for (size_t i = 0; i < m_children.size(); ++i) {
            if (m_children[i] && QAccessible::accessibleInterface(m_children[i]) == child)
                return int(i);
        }
        return -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        return childNamed(canvas()->itemAt(canvas()->mapFromGlobal(QPoint(x, y))));
    }

    QAccessibleInterface *focusChild() const override { return childNamed(canvas()->currentItem()); }

    int childNumber(const QString &itemId) const
    {
        refresh();
        const int place = m_index ? m_index->find(itemId) : -1;
        const auto at = std::ranges::find(m_places, place);
        return place < 0 || at == m_places.end() ? -1 : int(at - m_places.begin());
    }

    QString text(QAccessible::Text which) const override
    {
        QString text = QAccessibleWidget::text(which);
        if (which == QAccessible::Help && text.isEmpty())
            text = tr(
                "Arrow keys go to the nearest group or person that way, with Control from one to its "
                "neighbours, with Shift they move the picture. Plus and minus zoom, 0 shows all of it. N and "
                "P go from one group or person to the next, Enter selects, Escape selects nothing. Alt and "
                "the arrow keys move the group or person itself.");
        return text;
    }

private:
    PictureCanvas *canvas() const { return static_cast<PictureCanvas *>(widget()); }

    QAccessibleInterface *childNamed(const QString &itemId) const
    {
        const int number = childNumber(itemId);
        return number < 0 ? nullptr : child(number);
    }

    void refresh() const
    {
        if (m_index == canvas()->index())
            return;
        forget();
        m_index = canvas()->index();
        if (!m_index)
            return;
        const std::vector<int> &order = m_index->readingOrder();
        const auto isGroup = [this](int place) { return m_index->kind(place) == ItemKind::Group; };
        auto people = std::max<qsizetype>(0, kMostChildren - std::ranges::count_if(order, isGroup));
        for (const int place : order) {
            if (std::ssize(m_places) < kMostChildren && (isGroup(place) || people-- > 0))
                m_places.push_back(place);
        }
        m_children.resize(m_places.size());
    }

    void forget() const
    {
        for (const QAccessible::Id id : m_children) {
            if (id)
                QAccessible::deleteAccessibleInterface(id);
        }
        m_children.clear();
        m_places.clear();
        m_index.reset();
    }

    // Made when asked for: most canvases are never read aloud.
    mutable std::shared_ptr<const PictureIndex> m_index;
    mutable std::vector<int> m_places;
    mutable std::vector<QAccessible::Id> m_children;
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<PictureCanvas *>(object);
    return canvas ? new AccessibleCanvas(canvas) : nullptr;
}

} // namespace

void installAccessibleCanvas()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(installed)
}

void tellFocus(PictureCanvas *canvas)
{
    if (!QAccessible::isActive())
        return;
    auto *accessible = dynamic_cast<AccessibleCanvas *>(QAccessible::queryAccessibleInterface(canvas));
    const int number = accessible ? accessible->childNumber(canvas->currentItem()) : -1;
    QAccessibleEvent focused(canvas, QAccessible::Focus);
    if (number >= 0)
        focused.setChild(number);
    QAccessible::updateAccessibility(&focused);
}

} // namespace copse
