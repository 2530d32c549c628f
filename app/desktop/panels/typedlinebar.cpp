#include "desktop/panels/typedlinebar.h"

#include "base/languages.h"
#include "desktop/document/document.h"
#include "desktop/panels/typedlinepopup.h"
#include "exchange/typedsplit.h"
#include "exchange/typedtexts.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMetaMethod>

#include <utility>

namespace copse {

namespace {

constexpr size_t mostRows = 8;

/// Ids for a look beforehand, past those of any map: nothing of it is kept.
IdSource scratchIds() { return IdSource(qint64(1) << 62); }

PartialDate today() { return PartialDate::fromDate(QDate::currentDate()); }

/// Of the same word in the next line the same may be meant; who it was, and why they left, is asked anew.
bool isRemembered(const TypedMeaning &meaning)
{
    return meaning.kind == TypedKind::Organisation || meaning.kind == TypedKind::Discipline ||
           meaning.kind == TypedKind::Group || meaning.kind == TypedKind::Level ||
           meaning.kind == TypedKind::Role;
}

} // namespace

TypedLineBar::TypedLineBar(Document &document, std::function<bool()> makeMap, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_makeMap(std::move(makeMap))
    , m_line(new QLineEdit)
{
    setObjectName(QStringLiteral("typedLineBar"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_line->setObjectName(QStringLiteral("typedLine"));
    m_line->setMaxLength(int(longestTypedLine));
    m_line->setPlaceholderText(tr("Add: Amina Diallo; IRD; hydrology; WASH group"));
    m_line->setAccessibleName(tr("Add by typing a line"));
    m_line->setToolTip(tr("Name; organisation; discipline; group. Enter adds it, and Undo takes it back."));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 2);
    layout->addWidget(m_line, 1);
    setFocusProxy(m_line);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        m_isEntered = false;
        m_isRead = false;
        if (m_line->text().isEmpty())
            m_waiting.clear();
        if (hasLineEnd(m_line->text())) // later: the field is still at it
            QMetaObject::invokeMethod(this, &TypedLineBar::takeLines, Qt::QueuedConnection);
        else
            follow();
    });
    connect(m_line, &QLineEdit::cursorPositionChanged, this, [this](int, int now) {
        if (now != m_lookedAt)
            follow();
    });
    connect(&document, &Document::opened, this, [this] {
        m_names.reset();
        m_choices.clear();
        m_isRead = false;
        follow();
    });
    connect(&document, &Document::changed, this, [this](const MapChange &change) {
        if (m_names)
            m_names->follow(change, m_document.map());
        m_isRead = false;
        if (isHere())
            follow();
    });
}

TypedLineBar::~TypedLineBar() { delete m_popup; }

void TypedLineBar::start()
{
    QWidget *now = QApplication::focusWidget();
    if (now != m_line)
        m_before = now;
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void TypedLineBar::setShowing(const Showing &showing)
{
    if (showing == m_showing)
        return;
    m_showing = showing;
    follow();
}

void TypedLineBar::setLetters(int pixels)
{
    m_letters = pixels;
    QFont font = m_line->font();
    font.setPixelSize(pixels);
    m_line->setFont(font); // a style sheet of the program keeps it from being handed on
    if (m_popup)
        m_popup->setLetters(pixels);
}

TypedContext TypedLineBar::context()
{
    if (!m_names)
        m_names.emplace(m_document.map());
    return {m_document.map(), *m_names, today(), m_choices, m_showing};
}

bool TypedLineBar::isHere() const
{
    const QWidget *now = QApplication::focusWidget();
    return now && (now == m_line || (m_popup && m_popup->isAncestorOf(now)));
}

/// Says below the field what the line would do.
void TypedLineBar::follow()
{
    m_lookedAt = m_line->cursorPosition();
    m_rows.clear();
    if (m_line->text().trimmed().isEmpty() || !isHere()) {
        // Nothing stays of it, not for programs that read aloud either.
        m_line->setAccessibleDescription({});
        if (m_popup)
            m_popup->putAway();
        return;
    }
    look();
    offer(m_reading);
    showPopup();
}

void TypedLineBar::look()
{
    const TypedContext now = context();
    m_reading = readTypedLine(m_line->text(), now);
    IdSource ids = scratchIds();
    m_plan = planTypedLine(m_reading, now, ids);
    m_isRead = true;
}

/// The end of a line that came with a single one is left out.
void TypedLineBar::takeLines()
{
    const QString text = m_line->text();
    const QStringList lines = textLines(text);
    static const QMetaMethod pasted = QMetaMethod::fromSignal(&TypedLineBar::linesPasted);
    if (lines.size() < 2) {
        m_line->setText(lines.value(0));
        return;
    }
    // The field holds no more than the beginning of a long list.
    QString whole = lines.join(u'\n');
    const QClipboard *clipboard = QGuiApplication::clipboard();
    for (const QString &copied : {clipboard->text(), clipboard->text(QClipboard::Selection)}) {
        const QStringList all = textLines(copied);
        if (all.size() > 1 && text.contains(all.front())) {
            whole = copied;
            break;
        }
    }
    if (const QStringList typed = typedLinesOf(whole); !typed.isEmpty()) {
        typeLines(text.size() < longestTypedLine ? lines : typed); // with what stood there before
    } else if (isSignalConnected(pasted)) {
        m_line->undo();
        if (hasLineEnd(m_line->text()))
            m_line->clear();
        emit linesPasted(whole, window());
    } else {
        follow();
    }
}

void TypedLineBar::typeLines(const QStringList &lines)
{
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->clear(); // and with it what waited before
    m_waiting = lines;
    takeNext();
}

void TypedLineBar::takeNext()
{
    if (!m_waiting.isEmpty())
        m_line->setText(m_waiting.takeFirst());
}

/// What is asked before what is suggested.
void TypedLineBar::offer(const TypedReading &reading)
{
    const auto offerMeanings = [&](int at, const auto &wanted) {
        const TypedPart &part = reading.parts[size_t(at)];
        for (size_t i = 0; i < part.meanings.size() && m_rows.size() < mostRows; ++i) {
            if (int(i) != part.chosen && wanted(part.meanings[i]))
                m_rows.push_back(Answer{at, part.meanings[i]});
        }
    };
    const auto all = [](const TypedMeaning &) { return true; };
    if (const int question = reading.question(); question >= 0) {
        m_heading = typedQuestionText(reading.parts[size_t(question)], m_document.map());
        offerMeanings(question, all);
        return;
    }
    m_heading = tr("Or choose:");
    const int cursor = m_line->cursorPosition();
    for (const TypedCompletion &one :
         typedCompletions(m_line->text(), cursor, context(), languageFor(QLocale()), mostRows))
        m_rows.push_back(one);
    for (int at = 0; at < int(reading.parts.size()); ++at)
        offerMeanings(at, [](const TypedMeaning &meaning) { return meaning.isSlip; });
    for (int at = 0; at < int(reading.parts.size()); ++at) {
        const TypedPart &part = reading.parts[size_t(at)];
        if (cursor >= part.from && cursor <= part.from + part.length)
            offerMeanings(at, [](const TypedMeaning &meaning) { return !meaning.isSlip; });
    }
}

void TypedLineBar::showPopup()
{
    if (!m_popup) {
        m_popup = new TypedLinePopup(window());
        if (m_letters > 0)
            m_popup->setLetters(m_letters);
        connect(m_popup, &TypedLinePopup::picked, this, &TypedLineBar::pick);
        connect(m_popup, &TypedLinePopup::left, this, [this] { m_line->setFocus(Qt::OtherFocusReason); });
        window()->installEventFilter(this);
    }
    QStringList rows;
    for (const Row &row : m_rows) {
        if (const auto *answer = std::get_if<Answer>(&row)) {
            rows += typedMeaningText(answer->meaning, m_document.map(), m_showing.audience);
            continue;
        }
        const auto &completion = std::get<TypedCompletion>(row);
        rows += completion.name;
    }
    m_popup->setWaiting(int(m_waiting.size()));
    m_popup->show(m_plan.steps, m_heading, rows);
    emit popupRaised();
    m_popup->placeBy(m_line);
    if (m_isEntered && !m_rows.empty())
        m_popup->setCurrent(0);
    m_line->setAccessibleDescription(m_popup->words());
    QAccessibleEvent event(m_line, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

bool TypedLineBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line) {
        switch (event->type()) {
        case QEvent::KeyPress:
            if (pressed(*static_cast<QKeyEvent *>(event)))
                return true;
            break;
        case QEvent::FocusIn:
        case QEvent::FocusOut:
            // Later: the focus is on its way.
            QMetaObject::invokeMethod(this, &TypedLineBar::follow, Qt::QueuedConnection);
            break;
        default:
            break;
        }
    } else if (event->type() == QEvent::Resize && m_popup && m_popup->isVisible()) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_popup)
                    m_popup->placeBy(m_line);
            },
            Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

/// Whether the key was for us and not for the text.
bool TypedLineBar::pressed(const QKeyEvent &event)
{
    if (undoneOrRedone(event))
        return true;
    const int key = event.key();
    const bool isOpen = m_popup && m_popup->isVisible();
    const int row = isOpen ? m_popup->current() : -1;
    const int rows = isOpen ? m_popup->rowCount() : 0;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        row >= 0 ? pick(row) : enter();
        return true;
    case Qt::Key_Escape:
        if (row >= 0)
            m_popup->setCurrent(-1);
        else if (!m_line->text().isEmpty())
            m_line->clear();
        else
            leave();
        return true;
    case Qt::Key_Down:
        if (rows > 0)
            m_popup->setCurrent(std::min(row + 1, rows - 1));
        return rows > 0;
    case Qt::Key_Up:
        if (row >= 0)
            m_popup->setCurrent(row - 1);
        return row >= 0;
    default:
        break;
    }
    if (row >= 0 && key >= Qt::Key_1 && key < Qt::Key_1 + std::min(rows, 9)) {
        pick(key - Qt::Key_1);
        return true;
    }
    return false;
}

/// The field takes these keys before the window does: where it has nothing to undo itself, they are the
/// map's.
bool TypedLineBar::undoneOrRedone(const QKeyEvent &event)
{
    if (!m_line->text().isEmpty())
        return false;
    if (event.matches(QKeySequence::Undo) && !m_line->isUndoAvailable()) {
        m_document.undoStack().undo();
        return true;
    }
    if (event.matches(QKeySequence::Redo) && !m_line->isRedoAvailable()) {
        m_document.undoStack().redo();
        return true;
    }
    return false;
}

void TypedLineBar::enter()
{
    if (m_line->text().trimmed().isEmpty())
        return;
    if (!m_isRead)
        look();
    if (m_plan.isReady()) {
        perform();
        return;
    }
    m_isEntered = true;
    follow();
    if (!m_popup)
        return;
    QAccessibleEvent event(m_popup, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void TypedLineBar::pick(int row)
{
    if (row < 0 || row >= int(m_rows.size()))
        return;
    m_line->setFocus(Qt::OtherFocusReason);
    const Row picked = m_rows[size_t(row)];
    if (const auto *completion = std::get_if<TypedCompletion>(&picked)) {
        QString line = m_line->text();
        const bool isAtEnd = completion->from + completion->length == line.size();
        const QString name = isAtEnd ? completion->name + QStringLiteral("; ") : completion->name;
        line.replace(completion->from, completion->length, name);
        m_line->setText(line);
        m_line->setCursorPosition(int(completion->from + name.size()));
        return;
    }
    const auto &answer = std::get<Answer>(picked);
    look();
    if (answer.part >= int(m_reading.parts.size()))
        return;
    m_choices.insert(typedKey(m_reading.parts[size_t(answer.part)].text), answer.meaning);
    const bool wasEntered = m_isEntered;
    follow();
    if (wasEntered && m_plan.isReady())
        perform();
}

void TypedLineBar::perform()
{
    const QString line = m_line->text();
    const TypedChoices choices = m_choices;
    const bool hadMap = m_document.isOpen();
    if (!m_makeMap())
        return;
    m_choices = choices; // those of the map that was not there yet
    if (!hadMap)
        look();
    const TypedPlan plan = planTypedLine(m_reading, context(), m_document.ids());
    if (!plan.isReady())
        return;
    const bool isChange = !plan.edit.isEmpty();
    constexpr int mostLetters = 60;
    const QString tidy = line.simplified();
    const QString shown =
        tidy.size() > mostLetters ? tidy.first(mostLetters).trimmed() + QChar(0x2026) : tidy;
    QStringList waiting = std::exchange(m_waiting, {});
    m_line->setText({}); // first, so that nobody reads it once more; clear() would be undone before the map
    const Result<void> done = m_document.perform(tr("Type “%1”").arg(shown), plan.edit);
    if (!done) {
        m_line->setText(line);
        m_waiting = std::move(waiting);
        m_plan.steps = {{TypedStep::Mark::Problem, done.error().message}};
        showPopup();
        return;
    }
    m_choices.removeIf([](const auto &choice) { return !isRemembered(choice.value()); });
    emit typed(plan.person, plan.group);
    emit told(isChange ? plan.done : tr("All of this is in the map already."));
    m_waiting = std::move(waiting);
    takeNext();
}

void TypedLineBar::leave()
{
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    else if (m_next && m_next->isVisible())
        m_next->setFocus(Qt::OtherFocusReason);
    else
        focusNextChild();
    emit leftEmpty();
}

} // namespace copse
