#pragma once

#include <QDialog>
#include <QTableWidget>

#include "core/cadence/plan.h"

namespace concordat::ui {

/// Offers the series of the review plan: what is asked for by the charter, what is a default, and
/// what is already there.
class PlanDialog : public QDialog {
    Q_OBJECT

public:
    explicit PlanDialog(const cadence::Plan& plan, QWidget* parent = nullptr);

    /// Ids of the series that are to be created.
    std::vector<std::string> chosen() const;

private:
    const cadence::Plan& m_plan;
    QTableWidget* m_table;
};

} // namespace concordat::ui
