#include "core/model/loaded_library.h"

#include <cmath>
#include <gtest/gtest.h>

namespace concordat::model {
namespace {

struct Mathematics {
    const boost::dll::shared_library& file;
    double (&cubeRoot)(double) = file.get<double(double)>("cbrt");
};

struct Unheard {
    const boost::dll::shared_library& file;
};

struct Incomplete {
    const boost::dll::shared_library& file;
    double (&function)(double) = file.get<double(double)>("no_such_function");
};

TEST(LoadedLibrary, ItsFunctionsAreCalledByName)
{
    const auto library = loadedLibrary<Mathematics>("libm.so.6", "libc6");
    ASSERT_TRUE(library);
    EXPECT_DOUBLE_EQ((*library)->cubeRoot(27), 3);
    EXPECT_EQ(*loadedLibrary<Mathematics>("libm.so.6", "libc6"), *library);
}

TEST(LoadedLibrary, WhatIsMissingIsNamedWithThePackageThatBringsIt)
{
    const auto library = loadedLibrary<Unheard>("libunheard.so.7", "libunheard7");
    ASSERT_FALSE(library);
    const auto said = library.error().toEnglish();
    EXPECT_NE(said.find("libunheard.so.7"), std::string::npos) << said;
    EXPECT_NE(said.find("Install the package libunheard7."), std::string::npos) << said;
    EXPECT_FALSE(loadedLibrary<Incomplete>("libm.so.6", "libc6"));
}

} // namespace
} // namespace concordat::model
