#pragma once

#include <QPlainTextEdit>

#include "core/measures/goals.h"
#include "ui/models/entity_form.h"
#include "ui/models/sectioned_page.h"

namespace concordat::ui {

/// The first steps of formation: who the consortium is, directions, goals, work, milestones, money,
/// and how well the way the consortium is built works.
class ProgrammePage : public SectionedPage {
    Q_OBJECT

public:
    explicit ProgrammePage(Session& session, QWidget* parent = nullptr);

    void refresh(const document::Change* change) override;
    void retranslate() override;
    QString subtitle() const override;
    std::optional<measures::Explanation> why() const override;
    std::vector<figures::Figure> figures() const override;

    bool eventFilter(QObject* object, QEvent* event) override;
    /// Also `directions/<field>`: the field of the consortium where it is typed.
    bool goTo(const QString& target) override;

private:
    void buildDirections();
    void buildGoals();
    void buildWork();
    void buildMilestones();
    void buildFunding();
    void buildContributions();
    void buildEvaluation();
    void showTexts();
    void writeText(QPlainTextEdit* editor);
    void showPackage(const QString& id);

    struct Line {
        const model::Field* field = nullptr;
        QLabel* label = nullptr;
        QPlainTextEdit* editor = nullptr;
        QString shown{};
    };

    EntityTableModel* m_consortium;
    EntityForm* m_profile;
    std::vector<Line> m_lines;
    RecordsPane* m_goals;
    Remark m_overlap;
    figures::FigureView* m_goalsView;
    RecordsPane* m_packages;
    RecordsPane* m_tasks;
    QLabel* m_tasksHeading;
    RecordsPane* m_milestones;
    RecordsPane* m_funding;
    Remark m_runway;
    figures::FigureView* m_fundingView;
    RecordsPane* m_contributions;
    figures::FigureView* m_contributionsView;
    RecordsPane* m_evaluation;
    figures::FigureView* m_evaluationView;
};

PageInfo programmePageInfo();

} // namespace concordat::ui
