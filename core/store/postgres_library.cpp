#include "core/store/postgres_library.h"

#include "core/model/loaded_library.h"

namespace concordat::store {

model::Result<const PostgresLibrary*> PostgresLibrary::load()
{
    return model::loadedLibrary<PostgresLibrary>(CONCORDAT_SOCI_POSTGRESQL,
                                                 "libsoci-postgresql4.0");
}

} // namespace concordat::store
