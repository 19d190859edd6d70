// Any bytes as a source of an import: a plan or an error, and every row accounted for.
#include <cstdint>

#include "core/exchange/import_plan.h"

using namespace concordat;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string bytes{reinterpret_cast<const char*>(data), size};
    for (const auto kind : {exchange::SourceKind::cordis, exchange::SourceKind::members,
                            exchange::SourceKind::csvExport}) {
        exchange::SourceFiles sources;
        sources.files.push_back({"fuzz.csv", bytes});
        exchange::ImportRequest request;
        request.as = kind;
        const auto plan = exchange::planImport(std::move(sources), request, {});
        if (plan && !plan->report.participations.addsUp())
            __builtin_trap();
    }
    return 0;
}
