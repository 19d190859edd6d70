#pragma once

#include <QString>
#include <vector>

#include "ui/bridge/session.h"

namespace concordat::ui {

/// What has become different since a version was named.
struct SinceVersion {
    struct Row {
        QString name;
        QString change; ///< "14 → 13"
    };
    QString version; ///< name and day; empty: no version has been named
    std::vector<Row> rows;
};

/// Remembers the state of the last version, which takes a replay of the journal to find.
class VersionComparison {
public:
    SinceVersion compare(const Session& session);

private:
    std::string m_version;
    model::State m_state;
};

} // namespace concordat::ui
