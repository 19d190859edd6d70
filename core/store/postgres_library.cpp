#define BOOST_DLL_USE_STD_FS
#include "core/store/postgres_library.h"

#include <boost/dll/shared_library.hpp>

namespace concordat::store {

using model::coreText;
using model::Error;
using model::ErrorCode;

model::Result<const PostgresLibrary*> PostgresLibrary::load()
{
    try {
        static const boost::dll::shared_library file{CONCORDAT_SOCI_POSTGRESQL,
                                                     boost::dll::load_mode::search_system_folders};
        // The client library is a dependency of SOCI's part: one look finds the functions of both.
        static const PostgresLibrary functions{
            &file.get<decltype(soci::factory_postgresql)>("factory_postgresql"),
            &file.get<decltype(PQconninfoParse)>("PQconninfoParse"),
            &file.get<decltype(PQconninfoFree)>("PQconninfoFree"),
            &file.get<decltype(PQfreemem)>("PQfreemem"),
            &file.get<decltype(PQstatus)>("PQstatus"),
        };
        return &functions;
    } catch (const std::exception& problem) {
        return Error{ErrorCode::storage,
                     coreText("Store", "This computer lacks what opens workspaces on a server "
                                       "({reason}). Install the package libsoci-postgresql4.0.")
                         .with("reason", std::string{problem.what()}),
                     {},
                     {}};
    }
}

} // namespace concordat::store
