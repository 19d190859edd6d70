#pragma once

#include <exception>
#include <string>

// Boost looks at this once: paths are those of the standard library.
#define BOOST_DLL_USE_STD_FS
#include <boost/dll/shared_library.hpp>

#include "core/model/result.h"

namespace concordat::model {

Error missingLibrary(const std::string& file, const std::string& package,
                     const std::string& reason);

/// What a table of functions begins with, so that its members find their functions by name.
struct LoadedFunctions {
    const boost::dll::shared_library& file;

    template <class Function>
    Function& named(const char* symbol) const
    {
        return file.get<Function>(symbol);
    }
};

/// The functions of a library that only some of the work asks for. It and what it brings along are
/// loaded with the first need and then stay, so that a program that starts does not wait for them.
/// `Functions` is made from the library that has them. Refused where this computer lacks `file`;
/// `package` is Debian's that brings it.
template <class Functions>
Result<const Functions*> loadedLibrary(const char* file, const char* package)
{
    try {
        static const boost::dll::shared_library library{
            file, boost::dll::load_mode::search_system_folders};
        static const Functions functions{library};
        return &functions;
    } catch (const std::exception& problem) {
        return missingLibrary(file, package, problem.what());
    }
}

} // namespace concordat::model
