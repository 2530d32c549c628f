#include "drawing/palette.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

using namespace copse;

namespace {

using Matrix = std::array<std::array<double, 3>, 3>;
using Triple = std::array<double, 3>;

// Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB.
constexpr Matrix kSound{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix kProtanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix kDeuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix kTritanopia{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

Triple linear(const QColor &colour)
{
    const auto one = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return {one(colour.redF()), one(colour.greenF()), one(colour.blueF())};
}

Triple times(const Matrix &m, const Triple &v)
{
    Triple out{};
    for (size_t i = 0; i < 3; ++i)
        out[i] = m[i][0] * v[0] + m[i][1] * v[1] + m[i][2] * v[2];
    return out;
}

// CIE L*a*b*, D65, of linear sRGB.
Triple lab(const Triple &rgb)
{
    constexpr Matrix toXyz{{{0.4124564, 0.3575761, 0.1804375},
                            {0.2126729, 0.7151522, 0.0721750},
                            {0.0193339, 0.1191920, 0.9503041}}};
    const Triple xyz = times(toXyz, rgb);
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = f(xyz[0] / 0.95047);
    const double y = f(xyz[1]);
    const double z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

// CIE 1976.
double difference(const QColor &a, const QColor &b, const Matrix &eye)
{
    const auto seen = [&eye](const QColor &colour) {
        Triple rgb = times(eye, linear(colour));
        for (double &v : rgb)
            v = std::clamp(v, 0.0, 1.0);
        return lab(rgb);
    };
    const Triple u = seen(a);
    const Triple v = seen(b);
    return std::hypot(u[0] - v[0], u[1] - v[1], u[2] - v[2]);
}

double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &colour) {
        const Triple v = linear(colour);
        return 0.2126 * v[0] + 0.7152 * v[1] + 0.0722 * v[2];
    };
    const double u = luminance(a);
    const double v = luminance(b);
    return (std::max(u, v) + 0.05) / (std::min(u, v) + 0.05);
}

} // namespace

class TestPalette : public QObject
{
    Q_OBJECT

private slots:
    void coloursStayApart_data()
    {
        // Two to three is just noticeable side by side; the smallest pairs measured
        // are 22.8, 15.6, 17.3, 16.8.
        QTest::addColumn<int>("eye");
        QTest::addColumn<double>("least");
        QTest::addColumn<bool>("isDark");
        QTest::newRow("sound eyes") << 0 << 22.0 << false;
        QTest::newRow("protanopia") << 1 << 15.0 << false;
        QTest::newRow("deuteranopia") << 2 << 15.0 << false;
        QTest::newRow("tritanopia") << 3 << 15.0 << false;
        QTest::newRow("sound eyes, dark paper") << 0 << 10.0 << true;
        QTest::newRow("protanopia, dark paper") << 1 << 8.0 << true;
        QTest::newRow("deuteranopia, dark paper") << 2 << 8.0 << true;
        QTest::newRow("tritanopia, dark paper") << 3 << 8.0 << true;
    }

    void coloursStayApart()
    {
        QFETCH(int, eye);
        QFETCH(double, least);
        QFETCH(bool, isDark);
        const CategoryColours colours = isDark ? CategoryColours::OnDark : CategoryColours::OnWhite;
        const QColor paper = isDark ? darkTheme().paper : lightTheme().paper;
        const std::array<Matrix, 4> eyes{kSound, kProtanopia, kDeuteranopia, kTritanopia};
        const Matrix &matrix = eyes[static_cast<size_t>(eye)];
        for (int i = 0; i < kCategoryLooks; ++i) {
            for (int j = 0; j < i; ++j) {
                const double apart =
                    difference(categoryLook(i, colours).colour, categoryLook(j, colours).colour, matrix);
                QVERIFY2(apart >= least,
                         qPrintable(QStringLiteral("%1 and %2: %3").arg(i).arg(j).arg(apart)));
            }
            QVERIFY(difference(categoryLook(i, colours).colour, othersColour(colours), matrix) >= 10);
            QVERIFY(difference(categoryLook(i, colours).colour, paper, matrix) >= 20);
        }
    }

    void blackAndWhiteIsThat()
    {
        std::set<std::pair<QRgb, Pattern>> looks;
        for (int i = 0; i < kCategoryLooks; ++i) {
            const CategoryLook look = categoryLook(i, CategoryColours::BlackAndWhite);
            QCOMPARE(look.colour.saturation(), 0);
            looks.insert({look.colour.rgb(), look.pattern});
        }
        QCOMPARE(looks.size(), size_t(kCategoryLooks)); // no two alike, and none like an independent
        QVERIFY(!looks.contains({QColor(Qt::white).rgb(), Pattern::None}));
        const Theme mono = monoTheme();
        for (const QColor &colour : {mono.ink, mono.muted, mono.line, mono.paper})
            QVERIFY(colour == QColor(Qt::black) || colour == QColor(Qt::white));
    }

    void everyColourHasItsOwnSecondCue()
    {
        std::set<Pattern> patterns;
        for (int i = 0; i < kCategoryLooks; ++i) {
            patterns.insert(categoryLook(i).pattern);
            QVERIFY(contrast(lineOn(categoryLook(i).colour), categoryLook(i).colour) >= 3); // WCAG 1.4.11
        }
        QCOMPARE(patterns.size(), size_t(kCategoryLooks));
    }

    void textIsLegible_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("light") << 0;
        QTest::newRow("dark") << 1;
        QTest::newRow("high contrast on black") << 2;
        QTest::newRow("high contrast on white") << 3;
    }

    void textIsLegible()
    {
        QFETCH(int, number);
        const Theme theme[] = {lightTheme(), darkTheme(), highContrastTheme(true), highContrastTheme(false)};
        textIsLegible(theme[number]);
        if (number >= 2)
            QVERIFY(contrast(theme[number].accent, theme[number].paper) >= 7);
    }

private:
    void textIsLegible(const Theme &theme)
    {
        for (const QColor &ground : {theme.paper, theme.surface, theme.tint, theme.note})
            QVERIFY(contrast(theme.ink, ground) >= 7);
        QVERIFY(contrast(theme.muted, theme.paper) >= 4.5); // WCAG 1.4.3
        QVERIFY(contrast(theme.muted, theme.surface) >= 4.5);
        QVERIFY(contrast(theme.accent, theme.paper) >= 4.5);
    }
};

QTEST_APPLESS_MAIN(TestPalette)
#include "tst_palette.moc"
