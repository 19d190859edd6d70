#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "core/document/draft.h"
#include "core/exchange/import_plan.h"

namespace concordat::test {

inline std::size_t findingsWith(const std::vector<exchange::Finding>& findings,
                                const std::string& words)
{
    return static_cast<std::size_t>(
        std::count_if(findings.begin(), findings.end(), [&](const exchange::Finding& finding) {
            return toEnglish(finding.text).find(words) != std::string::npos;
        }));
}

inline exchange::SourceFiles filesOf(std::vector<exchange::SourceFile> files)
{
    return {std::move(files), {}};
}

/// A consortium with nothing but a name.
inline document::Draft emptyConsortium(const std::string& id = "c")
{
    document::Draft draft{model::State{}};
    model::Consortium row;
    row.id = model::Id<model::Consortium>{id};
    row.name = "Consortium " + id;
    draft.put(row);
    return draft;
}

} // namespace concordat::test
