#pragma once

#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QTableWidget>
#include <QTimer>

#include "core/governance/body_power.h"
#include "core/governance/swing_explorer.h"
#include "ui/bridge/session.h"
#include "ui/figures/figure_view.h"
#include "ui/pages/bodies/what_if.h"

namespace concordat::ui {

/// Who decides in one body by one rule, what a change would do, and which coalitions need whom.
class PowerTab : public QScrollArea {
    Q_OBJECT

public:
    explicit PowerTab(Session& session, QWidget* parent = nullptr);

    /// Shows this setting; what was tried starts anew when it is another one.
    void show(const governance::BodySetting& setting);
    /// There is no body to speak of.
    void clear();
    void retranslate();
    std::optional<measures::Explanation> why() const;
    std::optional<figures::Figure> figure() const;

Q_SIGNALS:
    void explained();  ///< somebody asks for `why`
    void whyChanged(); ///< it says something else now
    void messageRequested(const QString& message);

private:
    /// One column of numbers that can be chosen.
    struct Measure {
        governance::PowerIndex index = governance::PowerIndex::shapleyShubik;
        enum class Part { share, absolute, preventing, initiating } part = Part::share;
    };
    struct Answer {
        std::optional<governance::PowerResult> now;
        std::optional<governance::PowerResult> tried;
        std::optional<model::Error> error;
    };
    struct Needed {
        std::optional<governance::SwingCoalitions> found;
        std::optional<model::Error> error;
        bool tried = false; ///< of what is tried, not of the rule in force
    };

    static std::vector<Measure> measures();
    static QString nameOf(const Measure& measure);
    Measure chosenMeasure() const;
    void fillMeasures();
    /// What is being tried where something is, else the rule in force.
    const governance::BodySetting& atWork() const;
    void compute(bool onlyTried);
    static Answer answer(const governance::BodySetting& now,
                         const std::optional<governance::BodySetting>& tried,
                         const std::optional<governance::PowerResult>& known, Measure measure,
                         const std::stop_token& stop);
    void take(Answer answer);
    void draw();
    void compare();
    void takeComparison(const std::vector<governance::PowerResult>& results);
    void explore();
    void takeNeeded(const Needed& needed);
    void explain(const QString& id);
    void apply();

    Session& m_session;
    std::vector<governance::VoterPower> m_shares;
    Answer m_answer;
    QLabel* m_measureLabel;
    QComboBox* m_measure;
    QPushButton* m_compare;
    QLabel* m_problem;
    figures::FigureView* m_view;
    QTableWidget* m_comparison;
    QLabel* m_ability;
    WhatIf* m_whatIf;
    QLabel* m_explorerLabel;
    QComboBox* m_who;
    QLabel* m_needed;
    QTableWidget* m_coalitions;
    QTimer m_settled; ///< the lists below the chart follow once the slider rests
    bool m_shown = false;
};

} // namespace concordat::ui
