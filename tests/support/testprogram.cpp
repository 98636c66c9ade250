// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"

#include <cstdio>
#include <map>
#include <string>

namespace manypath::testing {

namespace {

std::map<std::string, Run> &tests()
{
    static std::map<std::string, Run> all;
    return all;
}

// "world" of ".../tst_world.cpp"
std::string nameOf(const std::string &file)
{
    const std::size_t start = file.rfind("tst_") + 4;
    return file.substr(start, file.rfind(".cpp") - start);
}

}  // namespace

Registration::Registration(const char *file, Run run)
{
    tests().emplace(nameOf(file), run);
}

}  // namespace manypath::testing

int main(int argc, char **argv)
{
    const auto &tests = manypath::testing::tests();
    const auto found = argc > 1 ? tests.find(argv[1]) : tests.end();
    if (found != tests.end()) {
        argv[1] = argv[0];
        return found->second(argc - 1, argv + 1);
    }
    std::fprintf(stderr, "%s TEST [OPTION]... [FUNCTION]..., TEST one of\n", argv[0]);
    for (const auto &[name, run] : tests)
        std::fprintf(stderr, "  %s\n", name.c_str());
    return 2;
}
