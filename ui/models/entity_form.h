#pragma once

#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <optional>
#include <vector>

#include "ui/models/entity_table_model.h"

namespace concordat::ui {

/// Every field of the chosen rows, one below the other. With several rows a change goes to all of
/// them as one edit; a field in which they differ says so.
class EntityForm : public QScrollArea {
    Q_OBJECT

public:
    EntityForm(Session& session, EntityTableModel& model, QWidget* parent = nullptr);

    /// Which fields to show, in this order, instead of all of them.
    void setFields(const std::vector<std::string>& names);
    void setRows(const std::vector<std::string>& ids);
    /// Takes over values that changed; the field being typed in keeps what was typed.
    void refresh();
    void retranslate();

private:
    void rebuild();
    void write(std::size_t at);

    struct Line {
        const model::Field* field = nullptr;
        QWidget* editor = nullptr;
        QLabel* label = nullptr;
        QString shown;
        std::optional<QString> replaced; ///< what somebody else stored while the user types
    };

    Session& m_session;
    EntityTableModel& m_model;
    std::vector<const model::Field*> m_fields;
    std::vector<std::string> m_ids;
    std::vector<Line> m_lines;
    QLabel* m_heading = nullptr;
};

} // namespace concordat::ui
