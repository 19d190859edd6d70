#pragma once

#include <QLabel>
#include <QTableWidget>

#include "core/cadence/plan.h"
#include "ui/bridge/session.h"

namespace concordat::ui {

/// What the next twelve months lack, held against the charter, the bodies and each other.
class CalendarChecks : public QWidget {
    Q_OBJECT

public:
    explicit CalendarChecks(Session& session, QWidget* parent = nullptr);

    /// The data are others: what was found has to be looked for again.
    void forget() { m_known = false; }
    /// Looks, unless it is known.
    void fill();
    void retranslate();

private:
    Session& m_session;
    bool m_known = false;
    QLabel* m_intro;
    QTableWidget* m_table;
};

} // namespace concordat::ui
