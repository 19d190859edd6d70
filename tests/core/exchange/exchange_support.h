#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "core/document/draft.h"
#include "core/exchange/import_plan.h"
#include "core/exchange/zip_archive.h"

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

/// The bytes of a zip archive that holds these files under their names.
inline std::string zipped(std::vector<exchange::SourceFile> files)
{
    // An archive without entries is its last record alone.
    const std::string empty = "PK\x05\x06" + std::string(18, '\0');
    auto archive = exchange::ZipArchive::open(empty);
    EXPECT_TRUE(archive) << archive.error().toEnglish();
    for (auto& file : files)
        EXPECT_TRUE(archive->replace(file.name.c_str(), std::move(file.bytes)))
            << archive->problem();
    return archive->close().value();
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
