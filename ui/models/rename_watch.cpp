#include "ui/models/rename_watch.h"

#include <QCoreApplication>

namespace concordat::ui {

RenameWatch::RenameWatch(const EntityTableModel& records) : m_records(records), m_before(names()) {}

std::map<std::string, std::string> RenameWatch::names() const
{
    std::map<std::string, std::string> names;
    for (int row = 0; row < m_records.rowCount(); ++row)
        names[m_records.idAt(row)] = m_records.info().rowName(m_records.rowAt(row));
    return names;
}

QString RenameWatch::words() const
{
    int renamed = 0;
    const auto after = names();
    for (const auto& [id, name] : m_before) {
        const auto now = after.find(id);
        renamed += now != after.end() && now->second != name && name != id ? 1 : 0;
    }
    return renamed == 0
               ? QString{}
               : QCoreApplication::translate(
                     "RenameWatch",
                     "The paste gave %n rows another name. Undo brings the old ones back; to add "
                     "rows, copy them with their headings or select nothing.",
                     nullptr, renamed);
}

} // namespace concordat::ui
