#include "desktop/document/appearance.h"

#include <QApplication>
#include <QScreen>
#include <QStyle>
#include <QStyleFactory>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace copse {

namespace {

/// What stands in no palette: borders in one colour, space inside, corners. Colours are names of the palette.
QString styleSheet(bool isHighContrast)
{
    const QString focus = QStringLiteral(
        "QLineEdit:focus, QDateEdit:focus, QPushButton:focus, QAbstractItemView:focus, "
        "#pictureBar QToolButton:focus, #filterBar QToolButton:focus, QTabBar::tab:focus "
        "{ border: 3px solid palette(link); }"
        "#listsPanel QTreeView:focus, #listsPanel QListView:focus { border: 3px solid palette(link); }");
    const QString sheet = QStringLiteral(
        "QMenuBar { border-bottom: 1px solid palette(mid); padding: 2px; }"
        "QStatusBar { border-top: 1px solid palette(mid); }"
        "QStatusBar::item { border: none; }"
        "QFrame[card=\"true\"] { background: palette(base); border: 1px solid palette(mid); border-radius: "
        "6px; }"
        "QTabBar::tab { padding: 5px 14px; margin-right: 4px; border: 1px solid transparent; border-radius: "
        "4px; "
        "color: palette(text); }"
        "QTabBar::tab:selected { background: palette(base); border-color: palette(mid); color: "
        "palette(link); "
        "font-weight: 600; }"
        "QTabBar::tab:focus { border-color: palette(link); }"
        "QLineEdit, QDateEdit { border: 1px solid palette(mid); border-radius: 4px; padding: 4px 6px; "
        "background: palette(base); }"
        "QLineEdit:focus, QDateEdit:focus { border-color: palette(link); }"
        "QLineEdit:disabled, QDateEdit:disabled { background: palette(window); }"
        "QAbstractItemView QLineEdit { padding: 0; }"
        "QPushButton { border: 1px solid palette(mid); border-radius: 5px; padding: 6px 14px; background: "
        "palette(base); }"
        "QPushButton:hover, QPushButton:focus { border-color: palette(link); }"
        "QPushButton:pressed { background: palette(highlight); }"
        "QPushButton:disabled { color: palette(dark); background: palette(window); }"
        "QPushButton[main=\"true\"]:enabled, QPushButton:default:enabled { background: palette(link); color: "
        "palette(bright-text); border-color: palette(link); }"
        // Not the default one of a dialog: it has the width that its words have without.
        "QPushButton[main=\"true\"]:enabled { font-weight: 600; }"
        "QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }"
        "#pictureBar QToolButton { border: 1px solid transparent; border-radius: 4px; padding: 4px 8px; }"
        "#pictureBar QToolButton:hover, #pictureBar QToolButton:focus { border-color: palette(link); }"
        "#pictureBar QToolButton:pressed, #pictureBar QToolButton:open { background: palette(highlight); }"
        "#pictureBar QToolButton::menu-indicator, #sheetBar QToolButton::menu-indicator { image: none; }"
        "#filterBar QToolButton { border: 1px solid palette(mid); border-radius: 10px; padding: 3px 10px; }"
        "#filterBar QToolButton:hover, #filterBar QToolButton:focus { border-color: palette(link); }"
        "QTabWidget::pane { border: none; }"
        // Only those of the panel: the list of a completer is a window, and a transparent one is black.
        "#listsPanel QTreeView, #listsPanel QListView { border: none; background: transparent; }"
        "QSplitter::handle { background: transparent; }");
    return isHighContrast ? sheet + focus : sheet;
}

/// Points; as it is before the first change.
double systemSize()
{
    static const double points = QApplication::font().pointSizeF();
    return points;
}

/// The fonts of widgets that do not have that of their window.
std::vector<std::pair<QWidget *, QFont>> ownFonts()
{
    std::vector<std::pair<QWidget *, QFont>> own;
    for (QWidget *widget : QApplication::allWidgets()) {
        if (!widget->isWindow() && widget->testAttribute(Qt::WA_SetFont))
            own.emplace_back(widget, widget->font());
    }
    return own;
}

bool isHighContrast(const QColor &paper, const QColor &ink)
{
    return (paper == Qt::black && ink == Qt::white) || (paper == Qt::white && ink == Qt::black);
}

} // namespace

QPalette paletteOf(const Theme &theme)
{
    const bool dark = theme.paper.lightness() < 128;
    QPalette palette;
    palette.setColor(QPalette::Window, theme.surface);
    palette.setColor(QPalette::WindowText, theme.ink);
    palette.setColor(QPalette::Base, theme.paper);
    palette.setColor(QPalette::AlternateBase, theme.surface);
    palette.setColor(QPalette::Text, theme.ink);
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    const bool isPlain = theme.line == theme.ink; // a button in it could not be read
    palette.setColor(QPalette::Button, dark && !isPlain ? theme.line : theme.paper);
    palette.setColor(QPalette::ButtonText, theme.ink);
    palette.setColor(QPalette::BrightText, theme.paper);
    palette.setColor(QPalette::Highlight, theme.tint);
    palette.setColor(QPalette::HighlightedText, theme.ink);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::ToolTipBase, theme.note);
    palette.setColor(QPalette::ToolTipText, theme.ink);
    palette.setColor(QPalette::Light, dark ? theme.line.lighter(120) : theme.paper);
    palette.setColor(QPalette::Midlight, theme.noteLine);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Dark, theme.muted);
    palette.setColor(QPalette::Shadow, theme.muted);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, theme.muted);
    palette.setColor(QPalette::Disabled, QPalette::Base, theme.surface); // nothing can be written there
    return palette;
}

void useColours(QApplication &application, Colours colours)
{
    // What the system said before the first call; later the palette is ours.
    static const QColor systemPaper = application.palette().color(QPalette::Window);
    static const QColor systemInk = application.palette().color(QPalette::WindowText);
    const bool systemIsDark = systemPaper.lightness() < 128;
    const bool plain = colours == Colours::HighContrast ||
                       (colours == Colours::AsTheSystem && isHighContrast(systemPaper, systemInk));
    const bool onBlack = colours == Colours::HighContrast || systemIsDark;
    const bool dark = colours == Colours::Dark || (colours == Colours::AsTheSystem && systemIsDark);
    // Another palette or style sheet gives widgets the font back that they began with, of another size
    // perhaps.
    const auto fonts = ownFonts();
#ifdef Q_OS_LINUX
    if (application.style()->objectName() != QLatin1StringView("fusion"))
        application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
#endif
    const QPalette palette = paletteOf(plain  ? highContrastTheme(onBlack)
                                       : dark ? darkTheme()
                                              : lightTheme());
    application.setPalette(palette);
    // Fusion draws the outlines of what is ticked and of what is written in darker than the window, which on
    // a dark one cannot be seen.
    const bool isOnDark = palette.color(QPalette::Window).lightness() < 128;
    const auto outline = [&](const char *widget, const QColor &colour) {
        QPalette own = palette;
        if (isOnDark)
            own.setColor(QPalette::Window, colour.lighter(130));
        QApplication::setPalette(own, widget);
    };
    for (const char *widget : {"QCheckBox", "QRadioButton", "QListWidget", "QComboBox", "QAbstractSpinBox"})
        outline(widget, palette.color(mutedText));
    outline("QPlainTextEdit", palette.color(QPalette::Mid));
    QToolTip::setPalette(palette);
    application.setStyleSheet(styleSheet(plain));
    for (const auto &[widget, font] : fonts)
        widget->setFont(font);
}

void useTextSize(QApplication &application, int percent)
{
    QFont font = QApplication::font();
    const double points = systemSize() * percent / 100;
    const double factor = points / font.pointSizeF();
    font.setPointSizeF(points);
    auto fonts = ownFonts();
    for (auto &[widget, own] : fonts) {
        if (own.pointSizeF() > 0)
            own.setPointSizeF(own.pointSizeF() * factor);
        else // given in pixels
            own.setPixelSize(std::max(1, int(std::lround(own.pixelSize() * factor))));
    }
    // A style sheet keeps widgets that are there from taking up another font.
    const QString styleSheet = application.styleSheet();
    application.setStyleSheet(QString());
    QApplication::setFont(font);
    for (QWidget *window : QApplication::topLevelWidgets()) // they hand it on to what is in them
        window->setFont(font);
    application.setStyleSheet(styleSheet);
    for (const auto &[widget, own] : fonts)
        widget->setFont(own);
}

QSize roomForText(const QWidget &window, QSize usual)
{
    constexpr double ofScreen = 0.92; // beside it its frame and a bar of the system
    return (usual * (QApplication::font().pointSizeF() / systemSize()))
        .boundedTo(window.screen()->availableSize() * ofScreen);
}

Theme currentTheme()
{
    const QColor paper = QApplication::palette().color(QPalette::Base);
    const bool isDark = paper.lightness() < 128;
    if (isHighContrast(paper, QApplication::palette().color(QPalette::Text)))
        return highContrastTheme(isDark);
    return isDark ? darkTheme() : lightTheme();
}

QFont textFont(TextSize size, bool semibold)
{
    QFont font = QApplication::font();
    constexpr double perNormal[] = {11.0 / 13, 1, 17.0 / 13, 22.0 / 13};
    const double factor = perNormal[int(size)];
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(int(font.pixelSize() * factor + 0.5));
    font.setWeight(semibold ? QFont::DemiBold : QFont::Normal);
    return font;
}

} // namespace copse
