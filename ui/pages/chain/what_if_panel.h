#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QWidget>
#include <array>
#include <map>

#include "core/chain/chain.h"

namespace concordat::ui {

/// Scores to suppose, one box for each node, and what becomes of them: kept as a scenario, kept as
/// judged scores, or discarded. Nothing is written before.
class WhatIfPanel : public QWidget {
    Q_OBJECT

public:
    explicit WhatIfPanel(QWidget* parent = nullptr);

    /// Shows the scores that nobody supposes, and those supposed over them.
    void show(const chain::ChainResult& result, const std::map<chain::ChainNode, double>& supposed);
    void setWritable(bool writable, const QString& reason);
    void retranslate();
    QString words() const { return m_words->text().trimmed(); }
    void clearWords() { m_words->clear(); }

Q_SIGNALS:
    /// `score` below 0: not supposed any more.
    void supposed(concordat::chain::ChainNode node, double score);
    void scenarioRequested();
    void judgementRequested();
    void discarded();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showButtons();
    void showNames();

    std::array<QLabel*, chain::nodeCount> m_names{};
    std::array<QSpinBox*, chain::nodeCount> m_boxes{};
    QLabel* m_effect;
    QLineEdit* m_words;
    QPushButton* m_scenario;
    QPushButton* m_judge;
    QPushButton* m_discard;
    bool m_any = false;
    bool m_writable = true;
    QString m_reason;
};

} // namespace concordat::ui
