#pragma once

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QToolButton>
#include <QWidget>
#include <vector>

#include "core/governance/body_votes.h"

namespace concordat::ui {

/// The controls that try another quota, other votes and other vetoes, beside the real ones.
class WhatIf : public QWidget {
    Q_OBJECT

public:
    explicit WhatIf(QWidget* parent = nullptr);

    /// Starts from the real setting.
    void start(const governance::BodySetting& real);
    const governance::BodySetting& real() const { return m_real; }
    /// What is being tried.
    const governance::BodySetting& tried() const { return m_tried; }
    bool isChanged() const;
    void setWritable(bool writable);
    void retranslate();

Q_SIGNALS:
    void changed();
    void applyRequested();

private:
    bool byBlocks() const;
    bool hasHeads() const;
    double totalVotes() const;
    void moveQuota(int position);
    void moveHeads(int position);
    void fillVoters();
    void showValues();

    governance::BodySetting m_real;
    governance::BodySetting m_tried;
    QLabel* m_quotaLabel;
    QSlider* m_quota;
    QLabel* m_quotaValue;
    QLabel* m_headsLabel;
    QSlider* m_heads;
    QLabel* m_headsValue;
    QToolButton* m_more;
    QWidget* m_voters;
    QGridLayout* m_grid;
    std::vector<QDoubleSpinBox*> m_votes;
    std::vector<QCheckBox*> m_vetoes;
    QPushButton* m_reset;
    QPushButton* m_apply;
    bool m_writable = true;
    bool m_filling = false;
};

} // namespace concordat::ui
