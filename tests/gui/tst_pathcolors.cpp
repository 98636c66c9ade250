// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pathcolors.h"
#include "tests/support/testprogram.h"

#include <QSet>
#include <QTest>

#include <cmath>

using namespace manypath;

namespace {

QPalette paletteOf(const QColor &ground, const QColor &text)
{
    QPalette palette;
    palette.setColor(QPalette::Base, ground);
    palette.setColor(QPalette::Text, text);
    return palette;
}

// Relative luminance and contrast as WCAG 2 defines them.
double luminance(const QColor &color)
{
    const auto linear = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05;
    const double two = luminance(b) + 0.05;
    return std::max(one, two) / std::min(one, two);
}

QStringList eightNames()
{
    QStringList names;
    for (int i = 0; i < PathColors::places; ++i)
        names << QStringLiteral("eth%1").arg(i);
    return names;
}

}  // namespace

class TestPathColors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNameKeepsItsPlace()
    {
        // Not by order of appearance, and the same in each run: these places are what people have on their screenshots.
        QCOMPARE(PathColors().place(QStringLiteral("eth0")), 0);
        QCOMPARE(PathColors().place(QStringLiteral("wlan0")), 1);
        QCOMPARE(PathColors().place(QStringLiteral("wwan0")), 2);

        PathColors colors;
        colors.remember({QStringLiteral("wlan0")});
        colors.remember({QStringLiteral("eth0"), QStringLiteral("wlan0"), QStringLiteral("wwan0")});
        QCOMPARE(colors.place(QStringLiteral("wlan0")), 1);
        QCOMPARE(colors.place(QStringLiteral("eth0")), 0);
    }

    void nobodySharesWhileThereAreFreePlaces()
    {
        PathColors colors;
        colors.remember(eightNames());
        QSet<int> places;
        for (const QString &name : eightNames())
            places.insert(colors.place(name));
        QCOMPARE(places.size(), PathColors::places);
        colors.remember({QStringLiteral("one-too-many")});
        QVERIFY(colors.place(QStringLiteral("one-too-many")) < PathColors::places);
    }

    void placesDifferInColourAndShape()
    {
        PathColors colors;
        colors.remember(eightNames());
        const QPalette light = paletteOf(Qt::white, Qt::black);
        QSet<QRgb> seen;
        QList<QPainterPath> shapes;
        for (const QString &name : eightNames()) {
            seen.insert(colors.color(name, light).rgb());
            const QPainterPath shape = colors.shape(name, QRectF(0, 0, 12, 12));
            QVERIFY(!shape.isEmpty());
            QVERIFY(QRectF(-0.1, -0.1, 12.2, 12.2).contains(shape.boundingRect()));
            QVERIFY(!shapes.contains(shape));
            shapes.append(shape);
        }
        QCOMPARE(seen.size(), PathColors::places);
    }

    void coloursStandOutFromTheGround()
    {
        PathColors colors;
        colors.remember(eightNames());
        for (const QColor &ground : {QColor(Qt::white), QColor(0x1e, 0x21, 0x25)}) {
            const bool dark = ground != QColor(Qt::white);
            const QPalette palette = paletteOf(ground, dark ? Qt::white : Qt::black);
            QCOMPARE(isDark(palette), dark);
            for (const QString &name : eightNames()) {
                const double ratio = contrast(colors.color(name, palette), ground);
                QVERIFY2(ratio > (dark ? 4.5 : 2.5), qPrintable(QStringLiteral("%1: %2").arg(name).arg(ratio)));
            }
        }
    }
};

MANYPATH_TEST(TestPathColors)
#include "tst_pathcolors.moc"
