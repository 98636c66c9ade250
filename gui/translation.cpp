// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace manypath {

namespace {

// The application has each as long as it speaks that language.
std::unique_ptr<QTranslator> installed(const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, QStringLiteral("_"), folder))
        return nullptr;
    QCoreApplication::installTranslator(translator.get());
    return translator;
}

}  // namespace

void speak(const QLocale &locale)
{
    static std::unique_ptr<QTranslator> ours;
    static std::unique_ptr<QTranslator> qts;
    QLocale::setDefault(locale);
    ours.reset();  // which also takes it out of the application
    qts.reset();
    // What Qt says in a language that we don't speak would stand alone.
    ours = installed(locale, QStringLiteral("manypath"), QStringLiteral(":/translations"));
    if (ours)
        qts = installed(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

}  // namespace manypath
