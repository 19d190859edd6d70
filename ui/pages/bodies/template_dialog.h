#pragma once

#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QRadioButton>

#include "core/governance/body_templates.h"
#include "ui/bridge/session.h"

namespace concordat::ui {

/// Offers the templates of bodies with what each would create; those that fit come first. Where
/// bodies of the same names exist it asks whether they are replaced or others are added.
class TemplateDialog : public QDialog {
    Q_OBJECT

public:
    TemplateDialog(const model::State& state, model::Date day, QWidget* parent = nullptr);

    /// What to create; empty bodies when nothing was chosen.
    const governance::BodyPlan& plan() const { return m_plan; }

private:
    void preview();
    QString contents() const;

    const model::State& m_state;
    model::Date m_day;
    std::vector<governance::BodyTemplate> m_templates;
    governance::BodyPlan m_plan;
    QListWidget* m_list;
    QLabel* m_contents;
    QLabel* m_taken; ///< which names there are already
    QRadioButton* m_add;
    QRadioButton* m_replace;
};

} // namespace concordat::ui
