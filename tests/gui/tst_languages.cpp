// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window in every language: that it speaks it, that no text is cut, and that nothing is without a name.

#include "gui/policytext.h"
#include "gui/translation.h"
#include "tests/gui/widgetchecks.h"
#include "tests/gui/windowfixture.h"
#include "tests/support/testprogram.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QTest>

using namespace manypath;

class TestLanguages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { speak(QLocale::c()); }

    void nothingIsCut_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QSize>("size");
        const QSize usual(1280, 800);
        QTest::newRow("English") << QLocale(QLocale::English) << usual;
        QTest::newRow("English, small") << QLocale(QLocale::English) << QSize(900, 600);
        QTest::newRow("German") << QLocale(QLocale::German) << usual;
        QTest::newRow("German, small") << QLocale(QLocale::German) << QSize(900, 600);
        QTest::newRow("French") << QLocale(QLocale::French) << usual;
        QTest::newRow("Spanish") << QLocale(QLocale::Spanish) << usual;
        QTest::newRow("Japanese") << QLocale(QLocale::Japanese) << usual;
        QTest::newRow("Chinese") << QLocale(QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China) << usual;
    }

    void nothingIsCut()
    {
        QFETCH(const QLocale, locale);
        QFETCH(const QSize, size);
        WindowFixture fixture;
        speak(locale);
        QVERIFY(fixture.start());
        fixture.window().resize(size);
        QStringList wrong;
        for (const QString &page : fixture.window().pageNames()) {
            QVERIFY(fixture.window().showPage(page));
            QApplication::processEvents();  // lays out
            for (const QString &line : cutTexts(fixture.window()))
                wrong << QStringLiteral("%1: cut: %2").arg(page, line);
            for (const QString &line : namelessWidgets(fixture.window()))
                wrong << QStringLiteral("%1: nameless: %2").arg(page, line);
        }
        QVERIFY2(fixture.window().width() <= size.width() && fixture.window().height() <= size.height(),
                 qPrintable(QStringLiteral("the window wants %1x%2").arg(fixture.window().width()).arg(fixture.window().height())));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void speaksTheLanguage()
    {
        WindowFixture fixture;
        speak(QLocale(QLocale::German));
        QVERIFY(fixture.start());
        const auto *pages = fixture.window().findChild<QListWidget *>(QStringLiteral("navigation"));
        QStringList titles;
        for (int row = 0; row < pages->count(); ++row)
            titles << pages->item(row)->text();
        QVERIFY2(titles.contains(QStringLiteral("Verbindungen")), qPrintable(titles.join(QLatin1Char(' '))));
        // What a policy's metadata say is English, and shown in the user's language.
        QFile metadata(QStringLiteral(MANYPATH_SOURCE_DIR "/policies/observe/observe.json"));
        QVERIFY(metadata.open(QIODevice::ReadOnly));
        const QString english = QJsonDocument::fromJson(metadata.readAll()).object().value(QStringLiteral("description")).toString();
        QVERIFY(!english.isEmpty());
        QVERIFY(policyText(english) != english);
    }
};

MANYPATH_WIDGET_TEST(TestLanguages)
#include "tst_languages.moc"
