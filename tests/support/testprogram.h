// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTest>
#ifdef QT_WIDGETS_LIB
#include <QApplication>
#endif

/// The tests of a folder are one program, as that takes far less to build than one for each: `tst_core world` runs those of
/// tst_world.cpp, with Qt Test's options and functions after that. CTest calls it core.world.
namespace manypath::testing {

/// As main(), without the name of the test.
using Run = int (*)(int argc, char **argv);

/// Makes a test known by the name of its file.
class Registration {
public:
    Registration(const char *file, Run run);
};

template <typename Application, typename Test>
int run(int argc, char **argv)
{
    Application application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

}  // namespace manypath::testing

/// At the end of tst_NAME.cpp, for a test with its own way to begin.
#define MANYPATH_TEST_RUN(function) static const manypath::testing::Registration registration(__FILE__, function);
/// The same for a class of tests that needs an event loop and no display.
#define MANYPATH_TEST(Class) MANYPATH_TEST_RUN((&manypath::testing::run<QCoreApplication, Class>))
/// The same for one that has widgets.
#define MANYPATH_WIDGET_TEST(Class) MANYPATH_TEST_RUN((&manypath::testing::run<QApplication, Class>))
