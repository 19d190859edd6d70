#pragma once

#include <libpq-fe.h>
#include <soci/postgresql/soci-postgresql.h>

#include "core/model/result.h"

namespace concordat::store {

/// SOCI's part for PostgreSQL and, beneath it, the client library of the server. They bring two
/// dozen libraries along that a workspace in a file has no use for, so that they are loaded when
/// the first server is asked for, and then stay.
struct PostgresLibrary {
    decltype(&soci::factory_postgresql) factory;
    decltype(&PQconninfoParse) parse;
    decltype(&PQconninfoFree) free;
    decltype(&PQfreemem) freeText;
    decltype(&PQstatus) status;

    /// `Library` finds functions by name.
    template <class Library>
    explicit PostgresLibrary(const Library& library)
        // The client library is a dependency of SOCI's part: one look finds the functions of both.
        : factory(&library.template get<decltype(soci::factory_postgresql)>("factory_postgresql")),
          parse(&library.template get<decltype(PQconninfoParse)>("PQconninfoParse")),
          free(&library.template get<decltype(PQconninfoFree)>("PQconninfoFree")),
          freeText(&library.template get<decltype(PQfreemem)>("PQfreemem")),
          status(&library.template get<decltype(PQstatus)>("PQstatus"))
    {}

    /// Refused where this computer does not have them.
    static model::Result<const PostgresLibrary*> load();
};

} // namespace concordat::store
