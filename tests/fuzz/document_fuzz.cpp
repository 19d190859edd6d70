// Any bytes as a document, a patch of the journal, a list of edits: an answer or an error.
#include <cstdint>
#include <nlohmann/json.hpp>

#include "core/document/journal.h"
#include "core/exchange/package.h"
#include "core/model/json.h"
#include "core/model/validate.h"

using namespace concordat;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text{reinterpret_cast<const char*>(data), size};
    if (const auto states = exchange::readPackage(text, "fuzz")) {
        for (const auto& state : *states) {
            (void)model::validate(state);
            const auto again = exchange::readPackage(model::toJson(state), "again");
            if (!again || !(again->front() == state))
                __builtin_trap();
        }
    }
    (void)document::patchFromJson(text, "fuzz");
    (void)document::textFromJson(text, "fuzz");
    return 0;
}
