#pragma once

#include <QObject>

#include "ui/bridge/session.h"

namespace concordat::ui {

/// While it lives, every edit of the session carries out a decision: it is named after the decision
/// and its meeting, and the decision lists it. A child of the session.
class Mandate : public QObject {
    Q_OBJECT

public:
    Mandate(Session& session, model::Id<model::Decision> decision);

    /// What the edit is called in the journal.
    model::Text nameOf(const model::Text& edit) const;
    /// Writes the edit into the decision's list, as part of the same edit.
    void note(document::Draft& draft, const model::Text& edit) const;

private:
    Session& m_session;
    model::Id<model::Decision> m_decision;
};

} // namespace concordat::ui
