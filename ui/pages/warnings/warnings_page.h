#pragma once

#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <array>

#include "ui/pages/warnings/warning_detail.h"
#include "ui/shell/page.h"

class QComboBox;
class QSplitter;

namespace concordat::ui {

/// Early warnings by severity, with what each rests on and what can be done about it.
class WarningsPage : public Page {
    Q_OBJECT

public:
    explicit WarningsPage(Session& session, QWidget* parent = nullptr);

    void refresh(const document::Change* change) override;
    void retranslate() override;
    QString subtitle() const override;
    std::optional<measures::Explanation> why() const override;
    std::vector<figures::Figure> figures() const override;
    /// `warnings/12`
    bool goTo(const QString& target) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Filter { fired, acknowledged, notJudgeable, clear, notApplicable, all };

    bool passes(const warnings::Warning& warning) const;
    void fillFilter();
    void fillTable();
    QString emptyWords() const;
    void follow(const QString& link);
    void choose();
    void record();
    int chosenRule() const;

    QComboBox* m_filter;
    QLabel* m_counts;
    QPushButton* m_record;
    QTableWidget* m_table;
    QLabel* m_empty; ///< in place of the table when no rule has the chosen answer
    QSplitter* m_splitter;
    WarningDetail* m_detail;
    int m_rule = 0; ///< the rule shown
};

Page* createWarningsPage(Session& session, QWidget* parent);
/// The window counts the warnings itself, once for all pages.
RailState warningsRailState(const model::State& state, model::Date asOf);

} // namespace concordat::ui
