#pragma once

#include <map>

#include "ui/models/entity_table_model.h"

namespace concordat::ui {

/// Tells after a paste which rows were given another name: one that was there before is gone, and
/// nothing in the table shows it.
class RenameWatch {
public:
    explicit RenameWatch(const EntityTableModel& records);

    /// Words for the user; empty when every row has kept its name.
    QString words() const;

private:
    std::map<std::string, std::string> names() const;

    const EntityTableModel& m_records;
    std::map<std::string, std::string> m_before;
};

} // namespace concordat::ui
